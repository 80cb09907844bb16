// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/claimedmedia.h"

#include "core/rules/ruleerrors.h"

#include <algorithm>

namespace Frontdesk::Relay {

namespace {

constexpr qint64 LongestRecordingMs = 24LL * 60 * 60 * 1000;

Error missingFile()
{
    return {ErrorKind::Rejected, QString(RuleError::MediaMissing)};
}

Result<StoredFile> claimedFile(WriteContext &context,
                               const UserId &author,
                               const ScopesOf &readable,
                               const QString &sha)
{
    const auto file = storedFile(context.database, sha);
    if (!file)
        return file.error();
    if (!*file)
        return missingFile();
    const auto own = isUploadedBy(context.database, sha, author);
    if (!own)
        return own.error();
    if (*own)
        return **file;
    const auto scopes = readable(context.database, author);
    if (!scopes)
        return scopes.error();
    const auto seen = isUsedIn(context.database, sha, *scopes);
    if (!seen)
        return seen.error();
    // As if it were not there: whether somebody else has it is nobody's business.
    if (!*seen)
        return missingFile();
    return **file;
}

} // namespace

Result<>
claimMedia(WriteContext &context, const UserId &author, const ScopesOf &readable, Content &content)
{
    if (!content.media)
        return {};
    const auto claimed = *content.media;
    if (claimed.sha.isEmpty())
        return missingFile();
    const auto file = claimedFile(context, author, readable, claimed.sha);
    if (!file)
        return file.error();
    content.media = Media{};
    content.media->fileName = claimed.fileName;
    content.media->durationMs = std::clamp<qint64>(claimed.durationMs, 0, LongestRecordingMs);
    describe(content, *file);
    if (file->thumbnail.isEmpty() && !claimed.thumbnail.isEmpty()) {
        const auto preview = claimedFile(context, author, readable, claimed.thumbnail);
        if (!preview)
            return preview.error();
        if (preview->mime.startsWith(QLatin1String("image/")))
            content.media->thumbnail = preview->sha;
    }
    return {};
}

} // namespace Frontdesk::Relay
