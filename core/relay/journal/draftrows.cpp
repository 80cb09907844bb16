// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/draftrows.h"

namespace Frontdesk::Relay {

namespace {

Draft draftFromRow(const Sql::Row &row)
{
    return {ConversationId(row.text(0)), row.text(1), row.text(2), row.integer(3), row.integer(4)};
}

} // namespace

Result<std::optional<Draft>>
draftOf(Sql::Database &database, const UserId &user, const ConversationId &conversation)
{
    return database.selectOne(
        "SELECT conversation, text, device, written_at, ver FROM draft "
        "WHERE workspace = :workspace AND app_user = :user AND conversation = :conversation",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":conversation", conversation.value()}},
        draftFromRow);
}

Result<QList<Draft>> draftsOf(Sql::Database &database, const UserId &user)
{
    return database.select("SELECT conversation, text, device, written_at, ver FROM draft "
                           "WHERE workspace = :workspace AND app_user = :user",
                           {{":workspace", Workspace}, {":user", user.value()}},
                           draftFromRow);
}

Result<Draft> putDraft(Sql::Database &database, const UserId &user, Draft draft)
{
    ++draft.ver;
    const auto stored = database.execute(
        "INSERT INTO draft (workspace, app_user, conversation, text, device, written_at, ver) "
        "VALUES (:workspace, :user, :conversation, :text, :device, :at, :ver) "
        "ON CONFLICT (workspace, app_user, conversation) DO UPDATE SET text = excluded.text, "
        "device = excluded.device, written_at = excluded.written_at, ver = excluded.ver",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":conversation", draft.conversation.value()},
         {":text", draft.text},
         {":device", draft.device},
         {":at", draft.writtenAt},
         {":ver", draft.ver}});
    if (!stored)
        return stored.error();
    return draft;
}

} // namespace Frontdesk::Relay
