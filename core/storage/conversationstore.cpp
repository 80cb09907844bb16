// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationstore.h"

#include "core/domain/conversationfilter.h"
#include "core/protocol/entitycodec.h"

#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<MessageOrder> readPlace(const Sql::Row &row, int column)
{
    if (row.isNull(column))
        return {};
    return MessageOrder{row.integer(column), row.integer(column + 1)};
}

struct PlaceColumns {
    std::optional<qint64> at;
    std::optional<qint64> seq;
};

PlaceColumns columnsOf(const std::optional<MessageOrder> &place)
{
    return place ? PlaceColumns{place->at, place->seq} : PlaceColumns();
}

ConversationStore::Held readHeldConversation(const Sql::Row &row)
{
    return {ConversationId(row.text(0)), row.integer(1)};
}

ConversationHead readHead(const Sql::Row &row)
{
    ConversationHead head;
    head.n = row.integer(0);
    head.standing = {row.integer(1), row.integer(2), false};
    head.coverage.last = {row.integer(3), row.integer(4)};
    head.coverage.held = {row.integer(5), row.integer(6)};
    head.coverage.complete = readPlace(row, 7);
    head.coverage.gapMark = row.integer(9);
    return head;
}

/// From the columns of outline().
Conversation outlineFrom(const ConversationId &id, const Sql::Row &row)
{
    const auto meaning = meaningOf(row.integer(6), row.integer(7));
    Conversation conversation;
    conversation.id = id;
    conversation.account = AccountId(row.text(0));
    conversation.lastOrder = {row.integer(1), row.integer(2)};
    conversation.assignee = UserId(row.text(4));
    conversation.team = TeamId(row.text(5));
    conversation.waitingSince = meaning.waitingSince;
    conversation.priority = meaning.priority;
    if (const MessageOrder place{row.integer(8), row.integer(9)}; place > conversation.lastOrder)
        conversation.back = place; // see activityOf()
    conversation.snoozedUntil = row.integer(10);
    conversation.pinnedAt = row.integer(11);
    switch (Shelf(row.integer(3))) {
    case Shelf::Open:
        break;
    case Shelf::Snoozed:
        conversation.state = ConversationState::Snoozed;
        break;
    case Shelf::Resolved:
        conversation.state = ConversationState::Resolved;
        break;
    case Shelf::Spam:
        conversation.spam = true;
        break;
    }
    return conversation;
}

} // namespace

Conversation conversationFrom(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return std::get<Conversation>(
        Protocol::entityFrom(u"conversation"_s, row.text(0), row.integer(1), json));
}

Result<std::optional<ConversationHead>> ConversationStore::head(const ConversationId &id)
{
    return m_database.selectOne(
        "SELECT n, scope, ver, last_at, last_seq, held_at, held_seq, complete_at, complete_seq, "
        "gap_mark FROM conversation WHERE id = :id",
        {{":id", id.value()}},
        readHead);
}

Result<ConversationHead> ConversationStore::addStub(const ConversationId &id,
                                                    const AccountId &account,
                                                    qint64 scope,
                                                    qint64 mark)
{
    auto done = m_database.execute(
        "INSERT INTO conversation (id, scope, ver, mark, account_id, last_at, last_seq, waiting, "
        "body) VALUES (:id, :scope, 0, :mark, :account, 0, 0, 0, '{}')",
        {{":id", id.value()}, {":scope", scope}, {":mark", mark}, {":account", account.value()}});
    if (!done)
        return done.error();
    ConversationHead head;
    head.n = m_database.lastRowId();
    head.standing.scope = scope;
    return head;
}

Result<> ConversationStore::put(const Conversation &conversation,
                                qint64 scope,
                                qint64 mark,
                                const Coverage &coverage)
{
    return write(
        "INSERT INTO conversation (id, scope, ver, mark, account_id, last_at, last_seq, waiting, "
        "shelf, assignee, team, vip, place_at, place_seq, by_waiting, by_priority, snoozed_until, "
        "pinned_at, held_at, held_seq, complete_at, "
        "complete_seq, gap_mark, body) "
        "VALUES (:key, :scope, :ver, :mark, :account, :at, :seq, :waiting, "
        ":shelf, :assignee, :team, :vip, :place_at, :place_seq, :by_waiting, :by_priority, "
        ":snoozed, "
        ":pinned_at, :held_at, :held_seq, "
        ":complete_at, :complete_seq, :gap, :body) "
        "ON CONFLICT (id) DO UPDATE SET scope = excluded.scope, ver = excluded.ver, "
        "mark = excluded.mark, account_id = excluded.account_id, last_at = excluded.last_at, "
        "last_seq = excluded.last_seq, waiting = excluded.waiting, shelf = excluded.shelf, "
        "assignee = excluded.assignee, team = excluded.team, vip = excluded.vip, "
        "place_at = excluded.place_at, place_seq = excluded.place_seq, "
        "by_waiting = excluded.by_waiting, by_priority = excluded.by_priority, "
        "snoozed_until = excluded.snoozed_until, pinned_at = excluded.pinned_at, "
        "held_at = excluded.held_at, held_seq = excluded.held_seq, "
        "complete_at = excluded.complete_at, complete_seq = excluded.complete_seq, "
        "gap_mark = excluded.gap_mark, body = excluded.body",
        conversation.id.value(),
        conversation,
        {scope, mark, coverage});
}

Result<> ConversationStore::replace(
    qint64 n, const Conversation &conversation, qint64 scope, qint64 mark, const Coverage &coverage)
{
    return write(
        "UPDATE conversation SET scope = :scope, ver = :ver, mark = :mark, account_id = :account, "
        "last_at = :at, last_seq = :seq, waiting = :waiting, shelf = :shelf, "
        "assignee = :assignee, team = :team, vip = :vip, place_at = :place_at, "
        "place_seq = :place_seq, by_waiting = :by_waiting, by_priority = :by_priority, "
        "snoozed_until = :snoozed, pinned_at = :pinned_at, held_at = :held_at, "
        "held_seq = :held_seq, complete_at = :complete_at, complete_seq = :complete_seq, "
        "gap_mark = :gap, body = :body WHERE n = :key",
        n,
        conversation,
        {scope, mark, coverage});
}

/// @p key is what @p sql calls the row by.
Result<> ConversationStore::write(const char *sql,
                                  const Sql::Value &key,
                                  const Conversation &conversation,
                                  const Holding &holding)
{
    const auto complete = columnsOf(holding.coverage.complete);
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(conversation));
    auto done =
        m_database.execute(sql,
                           {{":key", key},
                            {":scope", holding.scope},
                            {":ver", conversation.ver},
                            {":mark", holding.mark},
                            {":account", conversation.account.value()},
                            {":at", conversation.lastOrder.at},
                            {":seq", conversation.lastOrder.seq},
                            {":waiting", conversation.waitingSince > 0},
                            {":shelf", int(shelfOf(conversation))},
                            {":assignee", conversation.assignee.value()},
                            {":team", conversation.team.value()},
                            {":vip", conversation.priority == Priority::Vip},
                            {":place_at", activityOf(conversation).at},
                            {":place_seq", activityOf(conversation).seq},
                            {":by_waiting", placeIn(conversation, ListSort::LongestWaiting).at},
                            {":by_priority", placeIn(conversation, ListSort::Priority).at},
                            {":snoozed", conversation.snoozedUntil},
                            {":pinned_at", conversation.pinnedAt},
                            {":held_at", holding.coverage.held.at},
                            {":held_seq", holding.coverage.held.seq},
                            {":complete_at", complete.at},
                            {":complete_seq", complete.seq},
                            {":gap", holding.coverage.gapMark},
                            {":body", Sql::Utf8{json.take()}}});
    if (!done)
        return done.error();
    return {};
}

Result<> ConversationStore::touch(qint64 n, qint64 mark)
{
    auto done = m_database.execute("UPDATE conversation SET mark = :mark WHERE n = :n",
                                   {{":mark", mark}, {":n", n}});
    if (!done)
        return done.error();
    return {};
}

Result<> ConversationStore::saveCoverage(qint64 n, const Coverage &coverage)
{
    const auto complete = columnsOf(coverage.complete);
    auto done = m_database.execute(
        "UPDATE conversation SET held_at = :held_at, held_seq = :held_seq, complete_at = :at, "
        "complete_seq = :seq, gap_mark = :gap WHERE n = :n",
        {{":held_at", coverage.held.at},
         {":held_seq", coverage.held.seq},
         {":at", complete.at},
         {":seq", complete.seq},
         {":gap", coverage.gapMark},
         {":n", n}});
    if (!done)
        return done.error();
    return {};
}

Result<> ConversationStore::remove(const ConversationId &id)
{
    auto done =
        m_database.execute("DELETE FROM conversation WHERE id = :id", {{":id", id.value()}});
    if (!done)
        return done.error();
    return {};
}

Result<QList<ConversationStore::Held>> ConversationStore::inScope(qint64 scope)
{
    return m_database.select("SELECT id, ver FROM conversation WHERE scope = :scope AND ver > 0",
                             {{":scope", scope}},
                             readHeldConversation);
}

Result<QList<ConversationStore::Held>> ConversationStore::unmarked(qint64 scope, qint64 mark)
{
    return m_database.select(
        "SELECT id, ver FROM conversation WHERE scope = :scope AND mark <> :mark",
        {{":scope", scope}, {":mark", mark}},
        [](const Sql::Row &row) {
            return Held{ConversationId(row.text(0)), row.integer(1)};
        });
}

Result<> ConversationStore::removeScope(qint64 scope)
{
    auto done =
        m_database.execute("DELETE FROM conversation WHERE scope = :scope", {{":scope", scope}});
    if (!done)
        return done.error();
    return {};
}

Result<std::optional<Conversation>> ConversationStore::find(const ConversationId &id)
{
    return m_database.selectOne("SELECT id, ver, body FROM conversation WHERE id = :id AND ver > 0",
                                {{":id", id.value()}},
                                conversationFrom);
}

Result<std::optional<Conversation>> ConversationStore::outline(const ConversationId &id)
{
    const auto outline = m_database.selectOne(
        "SELECT account_id, last_at, last_seq, shelf, assignee, team, by_waiting, by_priority, "
        "place_at, place_seq, snoozed_until, pinned_at FROM conversation "
        "WHERE id = :id AND ver > 0",
        {{":id", id.value()}},
        [&](const Sql::Row &row) { return outlineFrom(id, row); });
    // Out of the spam it goes back to where its state puts it.
    if (outline && outline->has_value() && (*outline)->spam)
        return find(id);
    return outline;
}

Result<std::optional<ConversationStore::Incomplete>>
ConversationStore::nextIncomplete(const MessageOrder &place, qint64 horizon)
{
    return m_database.selectOne(
        "SELECT id, last_at, last_seq, complete_at, complete_seq FROM conversation "
        "WHERE ver > 0 AND (complete_at IS NULL OR complete_at > 0) "
        "AND (last_at, last_seq) < (:at, :seq) AND last_at > :horizon "
        "AND (complete_at IS NULL OR complete_at > :horizon) "
        "ORDER BY last_at DESC, last_seq DESC LIMIT 1",
        {{":at", place.at}, {":seq", place.seq}, {":horizon", horizon}},
        [](const Sql::Row &row) {
            return Incomplete{
                ConversationId(row.text(0)), {row.integer(1), row.integer(2)}, readPlace(row, 3)};
        });
}

Result<qint64> ConversationStore::heldFrom()
{
    const auto from = m_database.selectOne(
        "SELECT coalesce(max(coalesce(complete_at, last_at + 1)), 0) FROM conversation "
        "WHERE ver > 0 AND (complete_at IS NULL OR complete_at > 0)",
        {},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!from)
        return from.error();
    return from->value_or(0);
}

Result<qint64> ConversationStore::newestAt()
{
    auto newest = m_database.selectOne(
        "SELECT last_at FROM conversation WHERE ver > 0 ORDER BY last_at DESC, last_seq DESC "
        "LIMIT 1",
        {},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!newest)
        return newest.error();
    return newest->value_or(0);
}

} // namespace Frontdesk
