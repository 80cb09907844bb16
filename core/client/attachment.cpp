// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/attachment.h"

#include "core/client/filmposter.h"
#include "core/client/picturemaker.h"
#include "core/rules/recording.h"
#include "core/rules/ruleerrors.h"

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

Error unreadable(const QFileInfo &info)
{
    return {ErrorKind::Rejected, u"file.unreadable"_s, {}, {{u"name"_s, info.fileName()}}};
}

Error named(Error error, const QFileInfo &info)
{
    error.args.insert(u"name"_s, info.fileName());
    return error;
}

/// By what is inside, not only by its name: the platform looks at the bytes too.
Content described(const QFileInfo &info)
{
    Content content;
    content.kind = ContentKind::File;
    content.media = Media();
    content.media->state = MediaState::Pending;
    content.media->fileName = info.fileName();
    content.media->size = info.size();
    content.media->mime = QMimeDatabase().mimeTypeForFile(info).name();
    return content;
}

/// What the header of a film or recording says. One without a header is damaged, whatever its name.
Result<> addRecording(Content &content, const QString &path)
{
    auto &media = *content.media;
    const auto recording = recordingIn(path, media.mime);
    media.durationMs = recording.durationMs;
    media.width = std::max(0, recording.size.width());
    media.height = std::max(0, recording.size.height());
    const bool isFilm = content.kind == ContentKind::Video;
    if (isFilm && recording.durationMs == 0 && recording.size.isEmpty())
        return Error{ErrorKind::Rejected, u"media.unplayable"_s};
    return {};
}

/// Before the copy: nobody waits for 300 MB to be told that 200 MB is the limit.
Result<Content>
copied(Content content, const QString &path, const PendingFiles &files, const ChannelRules &rules)
{
    const QFileInfo info(path);
    if (auto permitted = checkOutbound(content, rules); !permitted)
        return named(permitted.error(), info);
    const auto copy = files.take(path);
    if (!copy)
        return copy.error().code == "file.unreadable"_L1 ? unreadable(info) : copy.error();
    content.media->sha = copy->sha;
    content.media->size = copy->size;
    return content;
}

/// "IMG_1.HEIC" is a JPEG now.
QString nameFor(const QString &fileName, const QString &mime)
{
    const auto wanted =
        mime == "image/png"_L1 ? QStringList{u"png"_s} : QStringList{u"jpg"_s, u"jpeg"_s};
    const QFileInfo info(fileName);
    if (wanted.contains(info.suffix(), Qt::CaseInsensitive))
        return fileName;
    const auto base = info.completeBaseName();
    return (base.isEmpty() ? fileName : base) + u'.' + wanted.constFirst();
}

} // namespace

Result<bool> isPictureFile(const QString &path)
{
    static const QStringList Pictures{u"image/jpeg"_s,
                                      u"image/png"_s,
                                      u"image/gif"_s,
                                      u"image/webp"_s,
                                      u"image/bmp"_s,
                                      u"image/tiff"_s,
                                      u"image/heif"_s,
                                      u"image/heic"_s,
                                      u"image/avif"_s};
    const QFileInfo info(path);
    if (!info.isFile())
        return unreadable(info);
    const auto type = QMimeDatabase().mimeTypeForFile(info);
    return std::any_of(Pictures.cbegin(), Pictures.cend(), [&type](const QString &picture) {
        return type.name() == picture || type.inherits(picture);
    });
}

Result<Content>
attachmentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return unreadable(info);
    auto content = described(info);
    content.kind = kindOf(content.media->mime, rules);
    if (content.kind == ContentKind::Image) {
        const auto size = QImageReader(path).size();
        content.media->width = std::max(0, size.width());
        content.media->height = std::max(0, size.height());
    } else if (content.kind == ContentKind::Video || content.kind == ContentKind::Audio) {
        if (auto added = addRecording(content, path); !added)
            return named(added.error(), info);
    }
    auto attached = copied(content, path, files, rules);
    if (!attached || attached->kind != ContentKind::Video)
        return attached;
    const auto poster =
        files.takeBytes(filmPoster({attached->media->width, attached->media->height}));
    if (!poster)
        return poster.error();
    attached->media->thumbnail = poster->sha;
    return attached;
}

Result<Content>
documentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules)
{
    const QFileInfo info(path);
    return info.isFile() ? copied(described(info), path, files, rules)
                         : Result<Content>(unreadable(info));
}

Result<Content> pictureFrom(const QString &path,
                            const MadePicture &made,
                            const PendingFiles &files,
                            const ChannelRules &rules)
{
    const QFileInfo original(path);
    const QFileInfo picture(made.picture());
    Content content;
    content.kind = ContentKind::Image;
    content.media = Media();
    content.media->state = MediaState::Pending;
    content.media->mime = made.answer.mime;
    content.media->fileName = nameFor(original.fileName(), made.answer.mime);
    content.media->size = picture.size();
    content.media->width = made.answer.size.width();
    content.media->height = made.answer.size.height();
    auto attached = copied(content, picture.filePath(), files, rules);
    // A small picture is its own preview; what is large the relay may not be able to make small.
    if (!attached || attached->media->size <= rules.imagePreview.maxBytes)
        return attached;
    const auto preview = files.take(made.preview());
    if (!preview)
        return preview.error();
    attached->media->thumbnail = preview->sha;
    return attached;
}

Result<Content> withStill(Content content, const MadePicture &still, const PendingFiles &files)
{
    const auto picture = files.take(still.preview());
    if (!picture)
        return picture.error();
    content.media->thumbnail = picture->sha;
    content.media->width = still.answer.size.width();
    content.media->height = still.answer.size.height();
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
