// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/rawinsert.h"

#include "core/sql/database.h"
#include "tests/bench/desk/must.h"

#include <QElapsedTimer>
#include <QList>

#include <cstdio>
#include <optional>

namespace Frontdesk::Bench {

namespace {

constexpr qsizetype InOneCommit = 10'000;

struct MessageRow {
    QString id;
    qint64 conversation = 0;
    qint64 at = 0;
    qint64 seq = 0;
    bool inbound = false;
    qint64 pinnedAt = 0;
    qint64 listed = 0;
    qint64 ver = 0;
    QByteArray body;
};

struct Place {
    std::optional<qint64> at;
    std::optional<qint64> seq;
};

struct ConversationRow {
    QString id;
    qint64 scope = 0;
    qint64 ver = 0;
    qint64 mark = 0;
    QString account;
    Place last;
    bool waiting = false;
    Place held;
    Place complete;
    qint64 gap = 0;
    QByteArray body;
    qint64 shelf = 0;
    QByteArray assignee;
    QByteArray team;
    bool vip = false;
    qint64 byWaiting = 0;
    qint64 byPriority = 0;
    Place place;
    qint64 snoozed = 0;
    qint64 pinned = 0;
};

std::optional<qint64> numberAt(const Sql::Row &row, int column)
{
    return row.isNull(column) ? std::optional<qint64>() : row.integer(column);
}

Place placeAt(const Sql::Row &row, int column)
{
    return {numberAt(row, column), numberAt(row, column + 1)};
}

MessageRow messageFrom(const Sql::Row &row)
{
    return {row.text(0),
            row.integer(1),
            row.integer(2),
            row.integer(3),
            row.flag(4),
            row.integer(5),
            row.integer(6),
            row.integer(7),
            row.utf8(8)};
}

ConversationRow conversationFrom(const Sql::Row &row)
{
    return {row.text(0),     row.integer(1),  row.integer(2),   row.integer(3),   row.text(4),
            placeAt(row, 5), row.flag(7),     placeAt(row, 8),  placeAt(row, 10), row.integer(12),
            row.utf8(13),    row.integer(14), row.utf8(15),     row.utf8(16),     row.flag(17),
            row.integer(18), row.integer(19), placeAt(row, 20), row.integer(22),  row.integer(23)};
}

qint64 numberOf(Sql::Database &database, const char *sql)
{
    return must(database.selectOne(sql, {}, [](const Sql::Row &row) { return row.integer(0); }))
        .value_or(0);
}

/// A column that is not copied would make the raw rows cheaper than they are.
void checkColumns(Sql::Database &database)
{
    if (numberOf(database, "SELECT count(*) FROM pragma_table_info('message')") != 10
        || numberOf(database, "SELECT count(*) FROM pragma_table_info('conversation')") != 25)
        qFatal("the tables have other columns than the raw rows");
}

void insert(Sql::Database &database, const MessageRow &row)
{
    must(database.execute(
        "INSERT INTO message (id, conversation, order_at, order_seq, inbound, pinned_at, listed, "
        "ver, body) "
        "VALUES (:id, :conversation, :at, :seq, :inbound, :pinned, :listed, :ver, :body)",
        {{":id", row.id},
         {":conversation", row.conversation},
         {":at", row.at},
         {":seq", row.seq},
         {":inbound", row.inbound},
         {":pinned", row.pinnedAt},
         {":listed", row.listed},
         {":ver", row.ver},
         {":body", Sql::Utf8{row.body}}}));
}

void insert(Sql::Database &database, const ConversationRow &row)
{
    must(database.execute(
        "INSERT INTO conversation (id, scope, ver, mark, account_id, last_at, last_seq, waiting, "
        "held_at, held_seq, complete_at, complete_seq, gap_mark, body, shelf, assignee, team, vip, "
        "by_waiting, by_priority, place_at, place_seq, snoozed_until, pinned_at) "
        "VALUES (:id, :scope, :ver, :mark, :account, :last_at, :last_seq, :waiting, :held_at, "
        ":held_seq, :complete_at, :complete_seq, :gap, :body, :shelf, :assignee, :team, :vip, "
        ":by_waiting, :by_priority, :place_at, :place_seq, :snoozed, :pinned) "
        "ON CONFLICT (id) DO UPDATE SET scope = excluded.scope, ver = excluded.ver, "
        "mark = excluded.mark, account_id = excluded.account_id, last_at = excluded.last_at, "
        "last_seq = excluded.last_seq, waiting = excluded.waiting, held_at = excluded.held_at, "
        "held_seq = excluded.held_seq, complete_at = excluded.complete_at, "
        "complete_seq = excluded.complete_seq, gap_mark = excluded.gap_mark, body = excluded.body, "
        "shelf = excluded.shelf, assignee = excluded.assignee, team = excluded.team, "
        "vip = excluded.vip, by_waiting = excluded.by_waiting, "
        "by_priority = excluded.by_priority, place_at = excluded.place_at, "
        "place_seq = excluded.place_seq, snoozed_until = excluded.snoozed_until, "
        "pinned_at = excluded.pinned_at",
        {{":id", row.id},
         {":scope", row.scope},
         {":ver", row.ver},
         {":mark", row.mark},
         {":account", row.account},
         {":last_at", row.last.at},
         {":last_seq", row.last.seq},
         {":waiting", row.waiting},
         {":held_at", row.held.at},
         {":held_seq", row.held.seq},
         {":complete_at", row.complete.at},
         {":complete_seq", row.complete.seq},
         {":gap", row.gap},
         {":body", Sql::Utf8{row.body}},
         {":shelf", row.shelf},
         {":assignee", Sql::Utf8{row.assignee}},
         {":team", Sql::Utf8{row.team}},
         {":vip", row.vip},
         {":by_waiting", row.byWaiting},
         {":by_priority", row.byPriority},
         {":place_at", row.place.at},
         {":place_seq", row.place.seq},
         {":snoozed", row.snoozed},
         {":pinned", row.pinned}}));
}

template <typename Row>
void insertAll(Sql::Database &database, const QList<Row> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % InOneCommit == 0)
            must(database.execute("BEGIN"));
        insert(database, rows.at(i));
        if (i % InOneCommit == InOneCommit - 1 || i == rows.size() - 1)
            must(database.execute("COMMIT"));
    }
}

} // namespace

void insertRaw(const QString &caughtUp, const QString &pristine)
{
    Sql::Database target({.file = pristine, .synchronous = Sql::Synchronous::Normal});
    must(target.open());
    for (const auto *trigger : {"DROP TRIGGER message_to_index",
                                "DROP TRIGGER message_to_index_again",
                                "DROP TRIGGER message_to_unindex",
                                "DROP TRIGGER message_to_learn",
                                "DROP TRIGGER message_to_learn_again",
                                "DROP TRIGGER message_to_forget"})
        must(target.execute(trigger));
    checkColumns(target);
    const auto known = numberOf(target, "SELECT max(n) FROM message");
    const auto knownVer = numberOf(target, "SELECT max(ver) FROM conversation");
    QList<MessageRow> messages;
    QList<ConversationRow> conversations;
    {
        Sql::Database source({.file = caughtUp, .readOnly = true});
        must(source.open());
        messages = must(source.select(
            "SELECT id, conversation, order_at, order_seq, inbound, pinned_at, listed, ver, body "
            "FROM message WHERE n > :known",
            {{":known", known}},
            messageFrom));
        conversations = must(source.select(
            "SELECT id, scope, ver, mark, account_id, last_at, last_seq, waiting, held_at, "
            "held_seq, complete_at, complete_seq, gap_mark, body, shelf, assignee, team, vip, "
            "by_waiting, by_priority, place_at, place_seq, snoozed_until, pinned_at "
            "FROM conversation WHERE ver > :known",
            {{":known", knownVer}},
            conversationFrom));
    }
    QElapsedTimer elapsed;
    elapsed.start();
    insertAll(target, messages);
    insertAll(target, conversations);
    must(target.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    std::printf("raw %.3f\nraw-messages %lld\nraw-conversations %lld\n",
                double(elapsed.nsecsElapsed()) / 1e9,
                static_cast<long long>(messages.size()),
                static_cast<long long>(conversations.size()));
}

} // namespace Frontdesk::Bench
