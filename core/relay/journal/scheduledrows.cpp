// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/scheduledrows.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

ScheduledSend scheduledFromRow(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    auto one = std::get<ScheduledSend>(
        Protocol::entityFrom(u"scheduled"_s, row.text(0), row.integer(1), json));
    one.state = fromName<ScheduleState>(row.text(3)).value_or(ScheduleState::Stopped);
    return one;
}

ScheduleId scheduleIdFromRow(const Sql::Row &row)
{
    return ScheduleId(row.text(0));
}

} // namespace

Result<std::optional<ScheduledSend>> keptScheduled(Sql::Database &database, const ScheduleId &id)
{
    return database.selectOne("SELECT id, ver, body, state FROM scheduled "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              scheduledFromRow);
}

Result<std::optional<ScheduledSend>> scheduledById(Sql::Database &database, const ScheduleId &id)
{
    auto one = keptScheduled(database, id);
    if (one && *one && isOver((*one)->state))
        return std::optional<ScheduledSend>();
    return one;
}

Result<ScheduledSend> putScheduled(Sql::Database &database, ScheduledSend one)
{
    ++one.ver;
    if (isOver(one.state)) {
        one.bubbles.clear();
        one.reason.clear();
    }
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(one));
    const auto stored = database.execute(
        "INSERT INTO scheduled (workspace, id, conversation, account, state, at, body, ver) "
        "VALUES (:workspace, :id, :conversation, :account, :state, :at, :body, :ver) "
        "ON CONFLICT (workspace, id) DO UPDATE SET state = excluded.state, at = excluded.at, "
        "body = excluded.body, ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", one.id.value()},
         {":conversation", one.conversation.value()},
         {":account", one.account.value()},
         {":state", nameOf(one.state)},
         {":at", one.at},
         {":body", Sql::Utf8{json.take()}},
         {":ver", one.ver}});
    if (!stored)
        return stored.error();
    return one;
}

Result<QList<ScheduleId>> dueScheduled(Sql::Database &database, qint64 now, int limit)
{
    return database.select("SELECT id FROM scheduled WHERE workspace = :workspace "
                           "AND state = 'waiting' AND at <= :now ORDER BY at, id LIMIT :limit",
                           {{":workspace", Workspace}, {":now", now}, {":limit", limit}},
                           scheduleIdFromRow);
}

Result<QList<ScheduleId>> waitingScheduled(Sql::Database &database,
                                           const ConversationId &conversation)
{
    return database.select("SELECT id FROM scheduled WHERE workspace = :workspace "
                           "AND conversation = :conversation AND state = 'waiting' ORDER BY id",
                           {{":workspace", Workspace}, {":conversation", conversation.value()}},
                           scheduleIdFromRow);
}

} // namespace Frontdesk::Relay
