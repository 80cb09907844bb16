// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the rows of one text message can be committed here, in groups, with nothing else done:
// the limit that durable ingest is measured against. With --intake the same rows through Store and
// Intake, still without HTTP: what lies between the two is the price of finding out what to write.

#include "core/base/uuid.h"
#include "core/relay/intake/intake.h"
#include "core/sql/migrator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 500;
constexpr char Raw[] =
    R"({"type":"message","mode":"active","timestamp":1777636800000,"source":{"type":"user",)"
    R"("userId":"U11111111111111111111111111111111"},"webhookEventId":"01KDW3PPVH3Y0SQ1Z9QJ4BFX00",)"
    R"("deliveryContext":{"isRedelivery":false},"replyToken":"5d41402abc4b2a76b9719d911017c592",)"
    R"("message":{"type":"text","id":"590000000000000101","quoteToken":"q3Plxr4AgKd2aMbHh7N6","text":)"
    R"("請問這個禮盒還有貨嗎？明天可以出貨嗎？"}})";

InboundEvent eventNumber(qint64 n)
{
    InboundEvent event;
    event.kind = InboundEvent::Kind::Message;
    event.dedupeKey = u"e:01KDW3PPVH"_s + QString::number(n).rightJustified(16, u'0');
    event.conversationId = event.userId = u"U%1"_s.arg(n % Customers, 32, 10, QChar(u'0'));
    event.messageId = QString::number(590'000'000'000'000'000 + n);
    event.timestamp = 1'777'636'800'000 + n;
    event.quoteToken = u"q3Plxr4AgKd2aMbHh7N6"_s;
    event.replyToken = u"5d41402abc4b2a76b9719d911017c592"_s;
    event.content.text = u"請問這個禮盒還有貨嗎？明天可以出貨嗎？"_s;
    event.raw = QByteArray(Raw);
    return event;
}

/// The statements of one event, with what they write known beforehand.
Result<> writeRows(Sql::Database &database, qint64 n, const QString &account)
{
    const auto event = eventNumber(n);
    const auto id = newUuid(event.timestamp);
    const auto conversation =
        u"0190b5a0-2222-7000-8000-%1"_s.arg(n % Customers, 12, 10, QChar(u'0'));
    const QByteArray content = R"({"kind":"text","text":")" + event.content.text.toUtf8() + "\"}";
    const auto fails = [](const Result<qint64> &done) {
        return !done;
    };
    if (fails(database.execute(
            "INSERT INTO raw_event (workspace, account, event_key, received_at, message, body) "
            "VALUES (1, :account, :key, :at, :message, :body) ON CONFLICT DO NOTHING",
            {{":account", account},
             {":key", event.dedupeKey},
             {":at", event.timestamp},
             {":message", event.messageId},
             {":body", Sql::Utf8{event.raw}}}))
        || fails(database.execute(
            "INSERT INTO message (workspace, id, conversation, account, direction, order_at, "
            "order_seq, content, platform_at, arrived_at, platform_id, quote_token, ver) VALUES "
            "(1, :id, :conversation, :account, 'inbound', :at, :seq, :content, :at, :at, "
            ":platform_id, :quote, 1) ON CONFLICT DO NOTHING",
            {{":id", id},
             {":conversation", conversation},
             {":account", account},
             {":at", event.timestamp},
             {":seq", n},
             {":content", Sql::Utf8{content}},
             {":platform_id", event.messageId},
             {":quote", event.quoteToken}}))
        || fails(database.execute(
            "INSERT INTO conversation (workspace, id, account, kind, platform_id, contact, "
            "last_at, last_seq, last_text, waiting_since, unanswered, reply_token, "
            "reply_received_at, ver) VALUES (1, :id, :account, 'user', :chat, :id, :at, :seq, "
            ":text, :at, 1, :token, :at, 1) ON CONFLICT (workspace, id) DO UPDATE SET "
            "last_at = excluded.last_at, last_seq = excluded.last_seq, "
            "last_text = excluded.last_text, unanswered = unanswered + 1, "
            "reply_token = excluded.reply_token, reply_received_at = excluded.reply_received_at, "
            "ver = ver + 1",
            {{":id", conversation},
             {":account", account},
             {":chat", event.conversationId},
             {":at", event.timestamp},
             {":seq", n},
             {":text", event.content.text},
             {":token", event.replyToken}}))
        || fails(database.execute("UPDATE scope_head SET head = head + 2 WHERE workspace = 1 "
                                  "AND name = 'desk'")))
        return Error{};
    for (int row = 1; row <= 2; ++row) {
        if (fails(database.execute("INSERT INTO journal (workspace, scope, seq, kind, entity, ver) "
                                   "VALUES (1, 1, :seq, :kind, :entity, 1)",
                                   {{":seq", 2 * n + row},
                                    {":kind", row == 1 ? u"message"_s : u"conversation"_s},
                                    {":entity", row == 1 ? id : conversation}})))
            return Error{};
    }
    return {};
}

double rawRate(const QString &file, int group, double seconds)
{
    Sql::Database database({file});
    if (!database.open() || !Sql::migrate(database, u":/sql/relay"_s)
        || !database.execute("INSERT INTO scope_head (workspace, name, scope, epoch, head) "
                             "VALUES (1, 'desk', 1, 'e', 0)"))
        return 0;
    const auto account = newUuid(0);
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 n = 0;
    while (static_cast<double>(elapsed.elapsed()) < seconds * 1000) {
        if (!database.execute("BEGIN IMMEDIATE"))
            return 0;
        for (int i = 0; i < group; ++i, ++n) {
            if (!writeRows(database, n, account))
                return 0;
        }
        if (!database.execute("COMMIT"))
            return 0;
        if (n % 2048 < group && !database.executeScript("PRAGMA wal_checkpoint(PASSIVE)"))
            return 0;
    }
    return static_cast<double>(n) * 1e9 / static_cast<double>(elapsed.nsecsElapsed());
}

/// Keeps @p outstanding requests under way, as so many connections would.
class IntakeLoop : public QObject
{
public:
    explicit IntakeLoop(double seconds)
        : m_intake(m_order)
        , m_seconds(seconds)
    {
    }

    void start(Store &store, int outstanding)
    {
        m_store = &store;
        m_elapsed.start();
        for (int i = 0; i < outstanding; ++i)
            next();
    }

    void next()
    {
        if (static_cast<double>(m_elapsed.elapsed()) > m_seconds * 1000)
            return QCoreApplication::quit();
        const auto n = m_started++;
        auto done = m_store->writeRepeatable([this, n](WriteContext &context) {
            return m_intake.accept(context, m_account, {u"Ubot"_s, {eventNumber(n)}});
        });
        whenDone(done, this, [this](const Result<Accepted> &accepted) {
            m_done += accepted ? 1 : 0;
            next();
        });
    }

    double rate() const
    {
        return static_cast<double>(m_done) * 1e9 / static_cast<double>(m_elapsed.nsecsElapsed());
    }

private:
    Store *m_store = nullptr;
    OrderCounter m_order;
    Intake m_intake;
    AccountId m_account{newUuid(0)};
    double m_seconds;
    QElapsedTimer m_elapsed;
    qint64 m_started = 0;
    qint64 m_done = 0;
};

double intakeRate(const QString &file, int outstanding, double seconds)
{
    const Clock clock;
    IntakeLoop loop(seconds); // outlives the store, whose last jobs use its intake
    Store store({file}, clock);
    whenDone(store.open(), &loop, [&](const Result<> &opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        loop.start(store, outstanding);
    });
    QCoreApplication::exec();
    return loop.rate();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"intake"_s, u"Through Store and Intake."_s},
                       {u"group"_s, u"Rows of so many events in a commit."_s, u"N"_s, u"64"_s},
                       {u"seconds"_s, u"How long."_s, u"N"_s, u"5"_s},
                       {u"folder"_s, u"Where the database goes."_s, u"DIR"_s, u"/tmp"_s}});
    parser.process(application);
    const int group = parser.value(u"group"_s).toInt();
    const double seconds = parser.value(u"seconds"_s).toDouble();
    const QTemporaryDir folder(parser.value(u"folder"_s) + u"/rawcommit-XXXXXX"_s);
    const auto file = folder.filePath(u"relay.db"_s);
    const double rate = parser.isSet(u"intake"_s) ? intakeRate(file, group, seconds)
                                                  : rawRate(file, group, seconds);
    std::printf("{\"events_per_second\":%.0f}\n", rate);
    return rate > 0 ? 0 : 1;
}
