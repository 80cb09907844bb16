// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationlist.h"

#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

namespace {

/// The two questions to the index of one order.
struct Questions {
    explicit Questions(const QByteArray &place)
        : below(QByteArray(Rows) + " AND (" + place + ", place_seq) < (:at, :seq) ORDER BY " + place
                + " DESC, place_seq DESC LIMIT :limit")
        , at(QByteArray(Rows) + " AND " + place + " = :at AND place_seq = :seq LIMIT :limit")
    {
    }

    // All that is asked for stands in the index: a row is read only if it is wanted.
    static constexpr char Rows[] =
        "SELECT id, ver, body FROM conversation WHERE ver > 0 AND shelf = :shelf "
        "AND (:account IS NULL OR account_id = :account) "
        "AND (:assignee IS NULL OR assignee = :assignee) "
        "AND (:teams IS NULL OR team IN (SELECT value FROM json_each(:teams))) "
        "AND waiting >= :waiting AND vip >= :vip";
    const QByteArray below;
    const QByteArray at; ///< those that share one place
};

const Questions &questionsFor(ListSort sort)
{
    static const Questions ByPlace("place_at");
    static const Questions ByWaiting("by_waiting");
    static const Questions ByPriority("by_priority");
    switch (sort) {
    case ListSort::Newest:
        break;
    case ListSort::LongestWaiting:
        return ByWaiting;
    case ListSort::Priority:
        return ByPriority;
    }
    return ByPlace;
}

std::optional<QString> assigneeIn(ListTab tab, const Viewer &viewer)
{
    if (tab == ListTab::Mine)
        return viewer.user.value();
    if (tab == ListTab::Unassigned)
        return QLatin1String("");
    return {};
}

std::optional<Sql::Utf8> teamsIn(ListTab tab, const Viewer &viewer)
{
    if (tab != ListTab::Team)
        return {};
    QJsonArray teams;
    for (const auto &team : viewer.teams)
        teams.append(team.value());
    return Sql::Utf8{QJsonDocument(teams).toJson(QJsonDocument::Compact)};
}

} // namespace

Result<ConversationSlice> ConversationList::page(const ConversationFilter &filter,
                                                 const Viewer &viewer,
                                                 const MessageOrder &after,
                                                 int limit)
{
    if (filter.mentioned)
        return mentionedPage(filter);
    const auto &questions = questionsFor(filter.sort);
    const auto from = after.isNull() ? TimelinePlace::end().order : after;
    auto found = rows(questions.below.constData(), filter, viewer, from, limit + 1);
    if (!found)
        return found.error();
    ConversationSlice slice{*found, found->size() <= limit};
    if (slice.complete)
        return slice;
    // A page never ends between two rows with one place: the next one begins after that place.
    auto &held = slice.conversations;
    const auto beyond = placeIn(held.takeLast(), filter.sort);
    if (held.isEmpty() || placeIn(held.constLast(), filter.sort) != beyond)
        return slice;
    held.removeIf([&](const auto &row) { return placeIn(row, filter.sort) == beyond; });
    const auto same = rows(questions.at.constData(), filter, viewer, beyond, -1);
    if (!same)
        return same.error();
    held += *same;
    return slice;
}

Result<QList<WaitingCount>> ConversationList::waiting()
{
    return m_database.select("SELECT account_id, assignee, team, conversations FROM waiting_count "
                             "WHERE conversations > 0",
                             {},
                             [](const Sql::Row &row) {
                                 return WaitingCount{AccountId(row.text(0)),
                                                     UserId(row.text(1)),
                                                     TeamId(row.text(2)),
                                                     int(row.integer(3))};
                             });
}

Result<QList<ConversationId>> ConversationList::dueBetween(qint64 after, qint64 until)
{
    return m_database.select("SELECT id FROM conversation WHERE snoozed_until > 0 "
                             "AND snoozed_until > :after AND snoozed_until <= :until AND ver > 0",
                             {{":after", after}, {":until", until}},
                             [](const Sql::Row &row) { return ConversationId(row.text(0)); });
}

Result<qint64> ConversationList::nextDue(qint64 after)
{
    const auto next = m_database.selectOne(
        "SELECT snoozed_until FROM conversation WHERE snoozed_until > 0 AND snoozed_until > :after "
        "ORDER BY snoozed_until LIMIT 1",
        {{":after", after}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!next)
        return next.error();
    return next->value_or(0);
}

Result<QList<ConversationId>> ConversationList::pinnedFor(const Viewer &viewer)
{
    Viewer ours = viewer;
    ours.teams.append(TeamId()); // in none: for everybody
    return m_database.select("SELECT id FROM conversation WHERE pinned_at > 0 AND ver > 0 "
                             "AND team IN (SELECT value FROM json_each(:teams))",
                             {{":teams", teamsIn(ListTab::Team, ours)}},
                             [](const Sql::Row &row) { return ConversationId(row.text(0)); });
}

Result<QSet<ConversationId>> ConversationList::mentioned()
{
    const auto open = m_database.select(
        "SELECT json_extract(body, '$.conversation'), id FROM entity "
        "WHERE kind = 'mention' AND COALESCE(json_extract(body, '$.done'), 0) = 0",
        {},
        [](const Sql::Row &row) {
            return std::pair(ConversationId(row.text(0)), MessageId(row.text(1)));
        });
    if (!open)
        return open.error();
    QSet<ConversationId> ids;
    for (const auto &[conversation, note] : *open) {
        const auto read = isRead(conversation, note);
        if (!read)
            return read.error();
        if (!*read)
            ids.insert(conversation);
    }
    return ids;
}

Result<QHash<ConversationId, int>> ConversationList::notSent()
{
    const auto counted = m_database.select(
        "SELECT c.id, count(*) FROM message AS m JOIN conversation AS c ON c.n = m.conversation "
        "WHERE m.listed = 3 GROUP BY m.conversation",
        {},
        [](const Sql::Row &row) {
            return std::pair(ConversationId(row.text(0)), static_cast<int>(row.integer(1)));
        });
    if (!counted)
        return counted.error();
    return QHash<ConversationId, int>(counted->cbegin(), counted->cend());
}

/// The relay ends a mention with the read mark; here it has ended as soon as the mark is made.
Result<bool> ConversationList::isRead(const ConversationId &conversation, const MessageId &note)
{
    const auto found = MessageStore(m_database).find(note);
    if (!found)
        return found.error();
    const auto mark = EntityStore(m_database).readMark(conversation);
    if (!mark)
        return mark.error();
    return *found && (*found)->order <= std::max(mark->upTo, m_readHere.value(conversation));
}

Result<QList<Conversation>> ConversationList::rows(const char *sql,
                                                   const ConversationFilter &filter,
                                                   const Viewer &viewer,
                                                   const MessageOrder &place,
                                                   int limit)
{
    const auto account =
        filter.account.isNull() ? std::optional<QString>() : filter.account.value();
    return m_database.select(sql,
                             {{":shelf", int(filter.shelf)},
                              {":account", account},
                              {":assignee", assigneeIn(filter.tab, viewer)},
                              {":teams", teamsIn(filter.tab, viewer)},
                              {":waiting", filter.waiting},
                              {":vip", filter.vip},
                              {":at", place.at},
                              {":seq", place.seq},
                              {":limit", limit}},
                             conversationFrom);
}

/// They are few: all at once.
Result<ConversationSlice> ConversationList::mentionedPage(const ConversationFilter &filter)
{
    const auto ids = mentioned();
    if (!ids)
        return ids.error();
    ConversationSlice slice{{}, true};
    for (const auto &id : *ids) {
        const auto found = ConversationStore(m_database).find(id);
        if (!found)
            return found.error();
        if (*found && accepts(filter, **found, {.mentioned = true}))
            slice.conversations.append(**found);
    }
    std::sort(slice.conversations.begin(),
              slice.conversations.end(),
              [&](const Conversation &a, const Conversation &b) {
                  return placeIn(a, filter.sort) > placeIn(b, filter.sort);
              });
    return slice;
}

} // namespace Frontdesk
