// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/taskrows.h"

#include "core/protocol/entitycodec.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

#define FRONTDESK_TASK_COLUMNS "id, ver, body, gone, run_by, run_from"

Sql::Utf8 taskBody(const Task &one)
{
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(one));
    return {json.take()};
}

KeptTask keptTaskFrom(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return {std::get<Task>(Protocol::entityFrom(u"task"_s, row.text(0), row.integer(1), json)),
            row.flag(3),
            UserId(row.text(4)),
            row.integer(5)};
}

} // namespace

Result<std::optional<KeptTask>> keptTask(Sql::Database &database, const TaskId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TASK_COLUMNS " FROM task "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              keptTaskFrom);
}

Result<QList<KeptTask>>
keptTasksOf(Sql::Database &database, const AccountId &account, const MessageId &message)
{
    // The message stands in the body only; an account has few to-dos, and none loses words often.
    auto found =
        database.select("SELECT " FRONTDESK_TASK_COLUMNS " FROM task "
                        "WHERE workspace = :workspace AND account = :account AND body LIKE :named",
                        {{":workspace", Workspace},
                         {":account", account.value()},
                         {":named", u'%' + message.value() + u'%'}},
                        keptTaskFrom);
    if (found)
        found->removeIf([&](const KeptTask &kept) { return kept.one.message != message; });
    return found;
}

Result<std::optional<Task>> taskById(Sql::Database &database, const TaskId &id)
{
    const auto kept = keptTask(database, id);
    if (!kept)
        return kept.error();
    return *kept && !(*kept)->gone ? std::optional((*kept)->one) : std::nullopt;
}

Result<Task> putTask(Sql::Database &database, KeptTask kept)
{
    auto &one = kept.one;
    ++one.ver;
    auto stored = database.execute(
        "INSERT INTO task (workspace, id, account, gone, body, run_by, run_from, ver) "
        "VALUES (:workspace, :id, :account, :gone, :body, :by, :from, :ver) "
        "ON CONFLICT (workspace, id) DO UPDATE SET account = excluded.account, "
        "gone = excluded.gone, body = excluded.body, run_by = excluded.run_by, "
        "run_from = excluded.run_from, ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", one.id.value()},
         {":account", one.account.value()},
         {":gone", kept.gone},
         {":body", taskBody(one)},
         {":by", kept.runBy.value()},
         {":from", kept.runFrom},
         {":ver", one.ver}});
    if (!stored)
        return stored.error();
    return one;
}

} // namespace Frontdesk::Relay
