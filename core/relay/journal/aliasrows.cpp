// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/aliasrows.h"

namespace Frontdesk::Relay {

namespace {

Alias aliasFromRow(const Sql::Row &row)
{
    return {AccountId(row.text(0)), row.text(1), row.text(2), row.flag(3), row.integer(4)};
}

} // namespace

Result<std::optional<Alias>>
aliasOf(Sql::Database &database, const UserId &user, const AccountId &account)
{
    return database.selectOne(
        "SELECT account, name, icon, shown, ver FROM alias "
        "WHERE workspace = :workspace AND app_user = :user AND account = :account",
        {{":workspace", Workspace}, {":user", user.value()}, {":account", account.value()}},
        aliasFromRow);
}

Result<QList<Alias>> aliasesOf(Sql::Database &database, const UserId &user)
{
    return database.select("SELECT account, name, icon, shown, ver FROM alias "
                           "WHERE workspace = :workspace AND app_user = :user",
                           {{":workspace", Workspace}, {":user", user.value()}},
                           aliasFromRow);
}

Result<Alias> putAlias(Sql::Database &database, const UserId &user, Alias alias)
{
    ++alias.ver;
    const auto stored = database.execute(
        "INSERT INTO alias (workspace, app_user, account, name, icon, shown, ver) "
        "VALUES (:workspace, :user, :account, :name, :icon, :shown, :ver) "
        "ON CONFLICT (workspace, app_user, account) DO UPDATE SET name = excluded.name, "
        "icon = excluded.icon, shown = excluded.shown, ver = excluded.ver",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":account", alias.account.value()},
         {":name", alias.name},
         {":icon", alias.icon},
         {":shown", alias.shown},
         {":ver", alias.ver}});
    if (!stored)
        return stored.error();
    return alias;
}

} // namespace Frontdesk::Relay
