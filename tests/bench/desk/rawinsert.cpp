// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/rawinsert.h"

#include "core/sql/database.h"
#include "tests/bench/desk/must.h"

#include <QElapsedTimer>
#include <QList>

#include <cstdio>

namespace Frontdesk::Bench {

namespace {

constexpr qsizetype InOneCommit = 10'000;

struct MessageRow {
    QString id;
    qint64 conversation = 0;
    qint64 at = 0;
    qint64 seq = 0;
    bool inbound = false;
    qint64 ver = 0;
    QByteArray body;
};

struct ConversationRow {
    QString id;
    qint64 scope = 0;
    qint64 ver = 0;
    qint64 mark = 0;
    QString account;
    qint64 at = 0;
    qint64 seq = 0;
    bool waiting = false;
    QByteArray body;
};

qint64 most(Sql::Database &database, const char *sql)
{
    return must(database.selectOne(sql, {}, [](const Sql::Row &row) { return row.integer(0); }))
        .value_or(0);
}

void insert(Sql::Database &database, const MessageRow &row)
{
    must(database.execute(
        "INSERT INTO message (id, conversation, order_at, order_seq, inbound, ver, body) "
        "VALUES (:id, :conversation, :at, :seq, :inbound, :ver, :body)",
        {{":id", row.id},
         {":conversation", row.conversation},
         {":at", row.at},
         {":seq", row.seq},
         {":inbound", row.inbound},
         {":ver", row.ver},
         {":body", Sql::Utf8{row.body}}}));
}

void insert(Sql::Database &database, const ConversationRow &row)
{
    must(database.execute(
        "INSERT INTO conversation (id, scope, ver, mark, account_id, last_at, last_seq, waiting, "
        "body) VALUES (:id, :scope, :ver, :mark, :account, :at, :seq, :waiting, :body) "
        "ON CONFLICT (id) DO UPDATE SET ver = excluded.ver, last_at = excluded.last_at, "
        "last_seq = excluded.last_seq, waiting = excluded.waiting, body = excluded.body",
        {{":id", row.id},
         {":scope", row.scope},
         {":ver", row.ver},
         {":mark", row.mark},
         {":account", row.account},
         {":at", row.at},
         {":seq", row.seq},
         {":waiting", row.waiting},
         {":body", Sql::Utf8{row.body}}}));
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
    const auto known = most(target, "SELECT max(n) FROM message");
    const auto knownVer = most(target, "SELECT max(ver) FROM conversation");
    QList<MessageRow> messages;
    QList<ConversationRow> conversations;
    {
        Sql::Database source({.file = caughtUp, .readOnly = true});
        must(source.open());
        messages = must(source.select(
            "SELECT id, conversation, order_at, order_seq, inbound, ver, body FROM message "
            "WHERE n > :known",
            {{":known", known}},
            [](const Sql::Row &row) {
                return MessageRow{row.text(0),
                                  row.integer(1),
                                  row.integer(2),
                                  row.integer(3),
                                  row.flag(4),
                                  row.integer(5),
                                  row.utf8(6)};
            }));
        conversations = must(source.select(
            "SELECT id, scope, ver, mark, account_id, last_at, last_seq, waiting, body "
            "FROM conversation WHERE ver > :known",
            {{":known", knownVer}},
            [](const Sql::Row &row) {
                return ConversationRow{row.text(0),
                                       row.integer(1),
                                       row.integer(2),
                                       row.integer(3),
                                       row.text(4),
                                       row.integer(5),
                                       row.integer(6),
                                       row.flag(7),
                                       row.utf8(8)};
            }));
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
