// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channeladapter.h"
#include "core/channels/registry.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/rows.h"
#include "core/sql/migrator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Frontdesk::Test {

/// A relay's database in a file and its intake, fed with what LINE sends: no threads, no event loop,
/// time stands still until told otherwise.
class IntakeDesk
{
public:
    IntakeDesk()
        : m_database({.file = m_folder.filePath(QStringLiteral("relay.db")),
                      .synchronous = Sql::Synchronous::Normal})
    {
        must(m_database.open());
        must(Sql::migrate(m_database, QStringLiteral(":/sql/relay")));
    }

    /// Runs a write job as the Store does.
    template <typename Job>
    auto write(Job job)
    {
        must(m_database.execute("BEGIN"));
        Relay::ChangeLog log;
        Relay::WriteContext context{m_database, log, now};
        auto answer = job(context);
        if (answer) {
            must(log.number(m_database));
            changes += log.takeChanges();
        }
        must(m_database.execute(answer ? "COMMIT" : "ROLLBACK"));
        return answer;
    }

    /// One webhook request with @p events in one job.
    Relay::Accepted deliver(const QList<QJsonObject> &events) { return deliver(account, events); }
    Relay::Accepted deliver(const AccountId &to, const QList<QJsonObject> &events)
    {
        auto accepted = write([&](Relay::WriteContext &context) {
            return intake.accept(context, to, batchOf(events));
        });
        must(accepted);
        return *accepted;
    }

    /// The same, but the job fails after it.
    void deliverInVain(const QList<QJsonObject> &events)
    {
        const auto failed = write([&](Relay::WriteContext &context) -> Result<> {
            auto accepted = intake.accept(context, account, batchOf(events));
            must(accepted);
            return Error{ErrorKind::Storage, QStringLiteral("test.failed")};
        });
        Q_ASSERT(!failed);
    }

    /// An event with a key of its own, at @p at ms before or after now.
    QJsonObject event(const QString &type, qint64 at, const QJsonObject &more = {})
    {
        QJsonObject json{
            {QStringLiteral("type"), type},
            {QStringLiteral("mode"), QStringLiteral("active")},
            {QStringLiteral("webhookEventId"), QStringLiteral("EV%1").arg(++m_lastEvent)},
            {QStringLiteral("timestamp"), now + at},
            {QStringLiteral("source"), user(QStringLiteral("U1"))}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
    static QJsonObject user(const QString &id)
    {
        return {{QStringLiteral("type"), QStringLiteral("user")}, {QStringLiteral("userId"), id}};
    }
    static QJsonObject group(const QString &id, const QString &member)
    {
        return {{QStringLiteral("type"), QStringLiteral("group")},
                {QStringLiteral("groupId"), id},
                {QStringLiteral("userId"), member}};
    }
    static QJsonObject words(const QString &id, const QString &text, const QString &quote = {})
    {
        QJsonObject message{{QStringLiteral("type"), QStringLiteral("text")},
                            {QStringLiteral("id"), id},
                            {QStringLiteral("text"), text},
                            {QStringLiteral("markAsReadToken"), QStringLiteral("mark-") + id}};
        if (!quote.isEmpty())
            message.insert(QStringLiteral("quoteToken"), quote);
        return {{QStringLiteral("message"), message}};
    }
    static QJsonObject unsent(const QString &id)
    {
        return {{QStringLiteral("unsend"), QJsonObject{{QStringLiteral("messageId"), id}}}};
    }
    static QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
    {
        object.insert(key, value);
        return object;
    }

    QString text(const QByteArray &sql)
    {
        auto found = m_database.selectOne(
            sql.constData(), {}, [](const Sql::Row &row) { return row.text(0); });
        must(found);
        return found->value_or(QString());
    }
    qint64 count(const QByteArray &sql) { return text(sql).toLongLong(); }
    Message message(const QString &platformId)
    {
        auto found = Relay::messageOf(m_database, account, platformId);
        must(found);
        return found->value_or(Message{});
    }
    Conversation conversation(const QString &platformId)
    {
        auto found = Relay::conversationOf(m_database, account, platformId);
        must(found);
        return found->value_or(Conversation{});
    }

    /// Tables in which @p words stand in any column.
    QStringList tablesWith(const QString &words)
    {
        QStringList found;
        auto tables = m_database.select("SELECT name FROM sqlite_master WHERE type = 'table'",
                                        {},
                                        [](const Sql::Row &row) { return row.text(0); });
        must(tables);
        for (const auto &table : *tables) {
            const auto ask = QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table);
            auto columns = m_database.select(
                ask.toUtf8().constData(), {}, [](const Sql::Row &row) { return row.text(0); });
            must(columns);
            for (const auto &column : *columns) {
                const auto search = QStringLiteral("SELECT count(*) FROM \"%1\" WHERE "
                                                   "instr(CAST(\"%2\" AS TEXT), '%3') > 0")
                                        .arg(table, column, words);
                if (count(search.toUtf8()) > 0)
                    found.append(table + u'.' + column);
            }
        }
        return found;
    }

    /// Closes the database: every byte of its file, free pages and all.
    QByteArray closedFile()
    {
        m_database.close();
        QFile file(m_folder.filePath(QStringLiteral("relay.db")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().code + u' ' + result.error().detail));
    }

    Sql::Database &database() { return m_database; }

private:
    static InboundBatch batchOf(const QList<QJsonObject> &events)
    {
        QJsonArray list;
        for (const auto &event : events)
            list.append(event);
        const QJsonObject body{{QStringLiteral("destination"), QStringLiteral("Ubot")},
                               {QStringLiteral("events"), list}};
        auto batch = channelAdapter(Platform::Line)->parse(QJsonDocument(body).toJson());
        must(batch);
        return *batch;
    }

    QTemporaryDir m_folder;
    Sql::Database m_database;
    Relay::OrderCounter m_order;
    int m_lastEvent = 0;

public:
    Relay::Intake intake{m_order};
    Relay::Changes changes;
    const AccountId account{QStringLiteral("0190b5a0-0000-7000-8000-0000000000a1")};
    const AccountId other{QStringLiteral("0190b5a0-0000-7000-8000-0000000000a2")};
    qint64 now = 1'777'636'800'000;
};

} // namespace Frontdesk::Test
