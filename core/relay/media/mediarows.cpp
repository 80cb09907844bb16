// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediarows.h"

#include "core/base/uuid.h"

namespace Frontdesk::Relay {

namespace {

Result<bool> exists(Result<std::optional<bool>> found)
{
    if (!found)
        return found.error();
    return found->has_value();
}

bool something(const Sql::Row &)
{
    return true;
}

/// The scope's row is made by its first change; a reference can come before that.
Result<> ensureScope(Sql::Database &database, const QString &scope)
{
    return Sql::ignoringCount(database.execute(
        "INSERT INTO scope_head (workspace, name, scope, epoch, head) SELECT :workspace, :name, "
        "coalesce(max(scope), 0) + 1, :epoch, 0 FROM scope_head WHERE workspace = :workspace "
        "ON CONFLICT DO NOTHING",
        {{":workspace", Workspace}, {":name", scope}, {":epoch", newUnguessable()}}));
}

} // namespace

Result<std::optional<StoredFile>> storedFile(Sql::Database &database, const QString &sha)
{
    return database.selectOne("SELECT sha, mime, size, width, height, duration_ms, thumbnail "
                              "FROM media WHERE workspace = :workspace AND sha = :sha",
                              {{":workspace", Workspace}, {":sha", sha}},
                              [](const Sql::Row &row) {
                                  return StoredFile{row.text(0),
                                                    row.text(1),
                                                    row.integer(2),
                                                    static_cast<int>(row.integer(3)),
                                                    static_cast<int>(row.integer(4)),
                                                    row.integer(5),
                                                    row.text(6)};
                              });
}

Result<> putStoredFile(WriteContext &context, const StoredFile &file)
{
    return Sql::ignoringCount(context.database.execute(
        "INSERT INTO media (workspace, sha, mime, size, width, height, duration_ms, thumbnail, "
        "created_at) VALUES (:workspace, :sha, :mime, :size, :width, :height, :duration, "
        ":thumbnail, :now) ON CONFLICT DO NOTHING",
        {{":workspace", Workspace},
         {":sha", file.sha},
         {":mime", file.mime},
         {":size", file.size},
         {":width", file.width},
         {":height", file.height},
         {":duration", file.durationMs},
         {":thumbnail", file.thumbnail},
         {":now", context.now}}));
}

void describe(Content &content, const StoredFile &file)
{
    auto media = content.media.value_or(Media{});
    media.state = MediaState::Ready;
    media.sha = file.sha;
    media.mime = file.mime;
    media.size = file.size;
    media.width = file.width;
    media.height = file.height;
    media.thumbnail = file.thumbnail;
    media.failure.clear();
    if (file.durationMs > 0)
        media.durationMs = file.durationMs;
    content.media = media;
}

Result<>
useFile(WriteContext &context, const QString &sha, const QString &scope, const QString &entity)
{
    if (auto scopeThere = ensureScope(context.database, scope); !scopeThere)
        return scopeThere;
    return Sql::ignoringCount(context.database.execute(
        "INSERT INTO media_use (workspace, sha, scope, message) SELECT workspace, :sha, scope, "
        ":entity FROM scope_head WHERE workspace = :workspace AND name = :scope "
        "ON CONFLICT DO NOTHING",
        {{":workspace", Workspace}, {":sha", sha}, {":scope", scope}, {":entity", entity}}));
}

Result<> useFilesOf(WriteContext &context, const Message &message)
{
    if (!message.content.media)
        return {};
    const auto scope = deskScope(message.account);
    for (const auto &sha : {message.content.media->sha, message.content.media->thumbnail}) {
        if (sha.isEmpty())
            continue;
        if (auto used = useFile(context, sha, scope, message.id.value()); !used)
            return used;
    }
    return {};
}

Result<> forgetUsesOf(WriteContext &context, const QString &entity)
{
    return Sql::ignoringCount(context.database.execute(
        "DELETE FROM media_use WHERE workspace = :workspace AND message = :entity",
        {{":workspace", Workspace}, {":entity", entity}}));
}

Result<bool> isUsedIn(Sql::Database &database, const QString &sha, const QStringList &scopes)
{
    bool used = false;
    auto done = database.each(
        "SELECT DISTINCT scope_head.name FROM media_use JOIN scope_head "
        "ON scope_head.workspace = media_use.workspace AND scope_head.scope = media_use.scope "
        "WHERE media_use.workspace = :workspace AND media_use.sha = :sha",
        {{":workspace", Workspace}, {":sha", sha}},
        [&](const Sql::Row &row) { used = used || scopes.contains(row.text(0)); });
    if (!done)
        return done.error();
    return used;
}

Result<> noteUpload(WriteContext &context, const QString &sha, const UserId &user)
{
    return Sql::ignoringCount(
        context.database.execute("INSERT INTO media_upload (workspace, sha, app_user, created_at) "
                                 "VALUES (:workspace, :sha, :user, :now) ON CONFLICT DO NOTHING",
                                 {{":workspace", Workspace},
                                  {":sha", sha},
                                  {":user", user.value()},
                                  {":now", context.now}}));
}

Result<bool> isUploadedBy(Sql::Database &database, const QString &sha, const UserId &user)
{
    return exists(
        database.selectOne("SELECT 1 FROM media_upload WHERE workspace = :workspace "
                           "AND sha = :sha AND app_user = :user",
                           {{":workspace", Workspace}, {":sha", sha}, {":user", user.value()}},
                           something));
}

Result<PublicFile>
publishFile(WriteContext &context, const PublicFile &file, const MessageId &message)
{
    const auto known = context.database.selectOne(
        "SELECT token, name FROM public_file WHERE workspace = :workspace AND message = :message "
        "AND sha = :sha AND revoked_at = 0",
        {{":workspace", Workspace}, {":message", message.value()}, {":sha", file.sha}},
        [&](const Sql::Row &row) {
            return PublicFile{row.text(0), file.sha, row.text(1), file.mime};
        });
    if (!known)
        return known.error();
    if (*known)
        return **known;
    PublicFile made = file;
    made.token = newUnguessable();
    auto done = context.database.execute(
        "INSERT INTO public_file (workspace, token, sha, name, mime, message, created_at) "
        "VALUES (:workspace, :token, :sha, :name, :mime, :message, :now)",
        {{":workspace", Workspace},
         {":token", made.token},
         {":sha", made.sha},
         {":name", made.name},
         {":mime", made.mime},
         {":message", message.value()},
         {":now", context.now}});
    if (!done)
        return done.error();
    return made;
}

Result<> revokePublicFile(WriteContext &context, const QString &token)
{
    auto done = context.database.execute(
        "UPDATE public_file SET revoked_at = :now WHERE workspace = :workspace "
        "AND token = :token AND revoked_at = 0",
        {{":now", context.now}, {":workspace", Workspace}, {":token", token}});
    if (!done)
        return done.error();
    if (*done == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("media.gone")};
    return {};
}

Result<std::optional<PublicFile>> publicFile(Sql::Database &database, const QString &token)
{
    return database.selectOne(
        "SELECT token, sha, name, mime FROM public_file WHERE workspace = :workspace "
        "AND token = :token AND revoked_at = 0",
        {{":workspace", Workspace}, {":token", token}},
        [](const Sql::Row &row) {
            return PublicFile{row.text(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<QStringList> takeOrphans(WriteContext &context, qint64 before, int limit)
{
    return context.database.select(
        "DELETE FROM media WHERE workspace = :workspace AND sha IN (SELECT sha FROM media AS m "
        "WHERE m.workspace = :workspace AND m.created_at < :before "
        "AND NOT EXISTS (SELECT 1 FROM media_use AS u WHERE u.workspace = m.workspace "
        "AND u.sha = m.sha) "
        "AND NOT EXISTS (SELECT 1 FROM media_upload AS p WHERE p.workspace = m.workspace "
        "AND p.sha = m.sha) "
        "AND NOT EXISTS (SELECT 1 FROM media AS t WHERE t.workspace = m.workspace "
        "AND t.thumbnail = m.sha) "
        "AND NOT EXISTS (SELECT 1 FROM public_file AS f WHERE f.workspace = m.workspace "
        "AND f.sha = m.sha AND f.revoked_at = 0) LIMIT :limit) RETURNING sha",
        {{":workspace", Workspace}, {":before", before}, {":limit", limit}},
        [](const Sql::Row &row) { return row.text(0); });
}

} // namespace Frontdesk::Relay
