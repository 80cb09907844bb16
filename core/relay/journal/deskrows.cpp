// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/deskrows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

#define FRONTDESK_TEAM_COLUMNS                                                                     \
    "id, name, coalesce((SELECT group_concat(app_user, ' ') FROM (SELECT m.app_user FROM "         \
    "team_member m WHERE m.workspace = team.workspace AND m.team = team.id "                       \
    "ORDER BY m.app_user)), ''), ver"

Team teamFrom(const Sql::Row &row)
{
    Team team{TeamId(row.text(0)), row.text(1), {}, row.integer(3)};
    const auto members = row.text(2).split(u' ', Qt::SkipEmptyParts);
    for (const auto &member : members)
        team.members.append(UserId(member));
    return team;
}

Mention mentionFrom(const Sql::Row &row)
{
    return {MessageId(row.text(0)),
            ConversationId(row.text(1)),
            UserId(row.text(2)),
            row.integer(3),
            row.flag(4),
            row.integer(5)};
}

SavedView viewFrom(const Sql::Row &row)
{
    return {ViewId(row.text(0)),
            row.text(1),
            row.text(2),
            UserId(row.text(3)),
            row.flag(4),
            static_cast<int>(row.integer(5)),
            row.integer(6),
            TeamId(row.text(7)),
            UserId(row.text(8))};
}

#define FRONTDESK_VIEW_COLUMNS "id, name, query, owner, shared, position, ver, team, shared_with"

} // namespace

Result<QList<Team>> allTeams(Sql::Database &database)
{
    return database.select("SELECT " FRONTDESK_TEAM_COLUMNS " FROM team "
                           "WHERE workspace = :workspace ORDER BY id",
                           {{":workspace", Workspace}},
                           teamFrom);
}

Result<std::optional<Team>> teamById(Sql::Database &database, const TeamId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TEAM_COLUMNS " FROM team "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              teamFrom);
}

Result<TeamRun> teamRun(Sql::Database &database, const TeamId &id)
{
    const auto run = database.selectOne(
        "SELECT run_by, run_from FROM team WHERE workspace = :workspace AND id = :id",
        {{":workspace", Workspace}, {":id", id.value()}},
        [](const Sql::Row &row) {
            return TeamRun{UserId(row.text(0)), row.integer(1)};
        });
    if (!run)
        return run.error();
    return run->value_or(TeamRun());
}

Result<Team> putTeam(Sql::Database &database, Team team, const TeamRun &run)
{
    ++team.ver;
    auto stored = database.execute(
        "INSERT INTO team (workspace, id, name, ver, run_by, run_from) "
        "VALUES (:workspace, :id, :name, :ver, :by, :from) ON CONFLICT (workspace, id) "
        "DO UPDATE SET name = excluded.name, ver = excluded.ver, run_by = excluded.run_by, "
        "run_from = excluded.run_from",
        {{":workspace", Workspace},
         {":id", team.id.value()},
         {":name", team.name},
         {":ver", team.ver},
         {":by", run.by.value()},
         {":from", run.from}});
    if (stored) {
        stored = database.execute(
            "DELETE FROM team_member WHERE workspace = :workspace AND team = :team",
            {{":workspace", Workspace}, {":team", team.id.value()}});
    }
    for (const auto &member : std::as_const(team.members)) {
        if (!stored)
            break;
        stored = database.execute(
            "INSERT INTO team_member (workspace, team, app_user) "
            "VALUES (:workspace, :team, :user) ON CONFLICT DO NOTHING",
            {{":workspace", Workspace}, {":team", team.id.value()}, {":user", member.value()}});
    }
    if (!stored)
        return stored.error();
    return team;
}

Result<QList<Mention>> mentionsOf(Sql::Database &database, const UserId &user)
{
    return database.select("SELECT message, conversation, by_user, at, done, ver FROM mention "
                           "WHERE workspace = :workspace AND app_user = :user ORDER BY message",
                           {{":workspace", Workspace}, {":user", user.value()}},
                           mentionFrom);
}

Result<std::optional<Mention>>
mentionOf(Sql::Database &database, const UserId &user, const MessageId &message)
{
    return database.selectOne(
        "SELECT message, conversation, by_user, at, done, ver FROM mention "
        "WHERE workspace = :workspace AND app_user = :user AND message = :message",
        {{":workspace", Workspace}, {":user", user.value()}, {":message", message.value()}},
        mentionFrom);
}

Result<QList<Mention>> mentionsUpTo(Sql::Database &database,
                                    const UserId &user,
                                    const ConversationId &conversation,
                                    const MessageOrder &upTo)
{
    return database.select(
        "SELECT n.message, n.conversation, n.by_user, n.at, n.done, n.ver FROM mention AS n "
        "JOIN message AS m ON m.workspace = n.workspace AND m.id = n.message "
        "WHERE n.workspace = :workspace AND n.app_user = :user "
        "AND n.conversation = :conversation AND n.done = 0 "
        "AND (m.order_at, m.order_seq) <= (:at, :seq)",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":conversation", conversation.value()},
         {":at", upTo.at},
         {":seq", upTo.seq}},
        mentionFrom);
}

Result<Mention> putMention(Sql::Database &database, const UserId &user, Mention mention)
{
    ++mention.ver;
    auto stored = database.execute(
        "INSERT INTO mention (workspace, app_user, message, conversation, by_user, at, done, ver) "
        "VALUES (:workspace, :user, :message, :conversation, :by, :at, :done, :ver) "
        "ON CONFLICT (workspace, app_user, message) DO UPDATE SET done = excluded.done, "
        "ver = excluded.ver",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":message", mention.message.value()},
         {":conversation", mention.conversation.value()},
         {":by", mention.by.value()},
         {":at", mention.at},
         {":done", mention.done},
         {":ver", mention.ver}});
    if (!stored)
        return stored.error();
    return mention;
}

Result<QStringList> scopesOf(Sql::Database &database, const SavedView &view)
{
    if (!view.shared)
        return QStringList{userScope(view.owner)};
    if (!view.with.isNull()) {
        QStringList two{userScope(view.owner), userScope(view.with)};
        two.removeDuplicates();
        return two;
    }
    if (view.team.isNull())
        return QStringList{orgScope()};
    const auto team = teamById(database, view.team);
    if (!team)
        return team.error();
    QStringList scopes{userScope(view.owner)};
    for (const auto &member : *team ? (*team)->members : QList<UserId>()) {
        if (member != view.owner)
            scopes.append(userScope(member));
    }
    return scopes;
}

Result<QList<SavedView>> viewsIn(Sql::Database &database, const QString &scope)
{
    if (scope == orgScope()) {
        return database.select("SELECT " FRONTDESK_VIEW_COLUMNS " FROM saved_view "
                               "WHERE workspace = :workspace AND NOT removed AND shared "
                               "AND team = '' AND shared_with = '' ORDER BY id",
                               {{":workspace", Workspace}},
                               viewFrom);
    }
    return database.select("SELECT " FRONTDESK_VIEW_COLUMNS
                           " FROM saved_view WHERE workspace = :workspace "
                           "AND NOT removed AND ((owner = :user AND (NOT shared OR team <> '' "
                           "OR shared_with <> '')) OR (shared AND shared_with = :user) "
                           "OR (shared AND team IN (SELECT m.team FROM team_member AS m "
                           "WHERE m.workspace = :workspace AND m.app_user = :user))) ORDER BY id",
                           {{":workspace", Workspace}, {":user", scope.section(u':', 1)}},
                           viewFrom);
}

Result<std::optional<SavedView>> viewById(Sql::Database &database, const ViewId &id)
{
    return database.selectOne("SELECT " FRONTDESK_VIEW_COLUMNS " FROM saved_view "
                              "WHERE workspace = :workspace AND id = :id AND NOT removed",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              viewFrom);
}

Result<QList<SavedView>> viewsOfTeam(Sql::Database &database, const TeamId &team)
{
    return database.select("SELECT " FRONTDESK_VIEW_COLUMNS " FROM saved_view "
                           "WHERE workspace = :workspace AND NOT removed AND shared "
                           "AND team = :team ORDER BY id",
                           {{":workspace", Workspace}, {":team", team.value()}},
                           viewFrom);
}

Result<SavedView> putView(Sql::Database &database, SavedView view)
{
    ++view.ver;
    auto stored = database.execute(
        "INSERT INTO saved_view (workspace, id, owner, name, query, shared, position, ver, team, "
        "shared_with) "
        "VALUES (:workspace, :id, :owner, :name, :query, :shared, :position, :ver, :team, :with) "
        "ON CONFLICT (workspace, id) DO UPDATE SET name = excluded.name, query = excluded.query, "
        "shared = excluded.shared, position = excluded.position, ver = excluded.ver, "
        "team = excluded.team, shared_with = excluded.shared_with, removed = 0",
        {{":workspace", Workspace},
         {":id", view.id.value()},
         {":owner", view.owner.value()},
         {":name", view.name},
         {":query", view.query},
         {":shared", view.shared},
         {":position", view.position},
         {":ver", view.ver},
         {":team", view.team.value()},
         {":with", view.with.value()}});
    if (!stored)
        return stored.error();
    return view;
}

Result<std::optional<RemovedView>> removedView(Sql::Database &database, const ViewId &id)
{
    return database.selectOne("SELECT owner, ver FROM saved_view "
                              "WHERE workspace = :workspace AND id = :id AND removed",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              [](const Sql::Row &row) {
                                  return RemovedView{UserId(row.text(0)), row.integer(1)};
                              });
}

Result<qint64> removeView(Sql::Database &database, const SavedView &view)
{
    const auto ver = view.ver + 1;
    auto stored = database.execute(
        "UPDATE saved_view SET removed = 1, name = '', query = '', team = '', shared_with = '', "
        "ver = :ver "
        "WHERE workspace = :workspace AND id = :id",
        {{":ver", ver}, {":workspace", Workspace}, {":id", view.id.value()}});
    if (!stored)
        return stored.error();
    return ver;
}

} // namespace Frontdesk::Relay
