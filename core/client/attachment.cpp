// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/attachment.h"

#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

bool takes(const MediaRule &rule, const QString &mime)
{
    return rule.isSendable()
        && (rule.mimes.isEmpty() || rule.mimes.contains(mime, Qt::CaseInsensitive));
}

ContentKind kindOf(const QString &mime, const ChannelRules &rules)
{
    if (mime.startsWith("image/"_L1) && takes(rules.image, mime))
        return ContentKind::Image;
    if (mime.startsWith("video/"_L1) && takes(rules.video, mime))
        return ContentKind::Video;
    if (mime.startsWith("audio/"_L1) && takes(rules.audio, mime))
        return ContentKind::Audio;
    return ContentKind::File;
}

} // namespace

Result<Content>
attachmentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules)
{
    const QFileInfo info(path);
    const Error unreadable{
        ErrorKind::Rejected, u"file.unreadable"_s, {}, {{u"name"_s, info.fileName()}}};
    if (!info.isFile())
        return unreadable;

    Content content;
    Media media;
    media.state = MediaState::Pending;
    media.fileName = info.fileName();
    media.size = info.size();
    // By what is inside, not by its name: the platform looks at the bytes too.
    media.mime = QMimeDatabase().mimeTypeForFile(info).name();
    content.kind = kindOf(media.mime, rules);
    if (content.kind == ContentKind::Image) {
        const auto size = QImageReader(path).size();
        media.width = std::max(0, size.width());
        media.height = std::max(0, size.height());
    }
    content.media = media;
    // Before the copy: nobody waits for 300 MB to be told that 200 MB is the limit.
    if (auto permitted = checkBeforeUpload(content, rules); !permitted)
        return permitted.error();

    const auto copied = files.take(path);
    if (!copied)
        return copied.error().code == unreadable.code ? unreadable : copied.error();
    content.media->sha = copied->sha;
    content.media->size = copied->size;
    return content;
}

Result<> checkBeforeUpload(const Content &content, const ChannelRules &rules)
{
    auto known = content;
    if (known.kind == ContentKind::Audio && known.media && known.media->durationMs == 0)
        known.media->durationMs = 1;
    return checkOutbound(known, rules);
}

} // namespace Frontdesk
