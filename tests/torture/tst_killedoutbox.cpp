// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/sandbox/phone.h"
#include "core/sandbox/sandboxserver.h"
#include "core/sandbox/worldfile.h"
#include "core/sql/database.h"
#include "tests/paths.h"
#include "tests/torture/sendhistory.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int Customers = 3;
const QString Messages = u"/v2/bot/message"_s;

QString program(const char *name)
{
    return QStringLiteral(FRONTDESK_BIN_DIR "/") + QLatin1String(name);
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Goes on after @p limit too: what is missing then, the checker says.
template <typename Condition>
void waitUntil(Condition condition, int limit)
{
    if (!QTest::qWaitFor(condition, limit))
        qInfo("waited %d ms in vain", limit);
}

struct Chat {
    QString customer;
    QString conversation;
};

struct Shown {
    QString id;
    QString text;
    QString state;
};

} // namespace

// A relay that is killed with SIGKILL at named places of its outbox, with a platform that takes a
// request and then fails, started again, and asked what became of every send (I5, I6).
class TestKilledOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = {};
        m_pending.clear();
        m_refused.clear();
        m_texts.clear();
        m_url = u"http://localhost:%1"_s.arg(freePort());
        keep(u"password"_s, "a long password\n");
        run({u"init"_s, u"--organisation"_s, u"Trial"_s, u"--public-url"_s, m_url});
        startPlatform();
    }
    void cleanup()
    {
        stop();
        m_server.reset();
        m_platform.reset();
        m_folder.reset();
    }

    void everySendIsKeptTrackOf_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"outbox.after-sending-commit",
                                  "outbox.after-first-byte",
                                  "outbox.after-answer",
                                  "outbox.before-result-commit",
                                  "sql.before-commit",
                                  "sql.after-commit"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void everySendIsKeptTrackOf()
    {
        QFETCH(QString, place);
        const int later = place.startsWith(u"sql.") ? 8 : 0; // signing in commits too
        for (const int nth : {1, 3, 5})
            killAt(u"%1:%2"_s.arg(place).arg(nth + later));
        start({});
        settle();
        QCOMPARE(m_history.broken(), QStringList());
        QCOMPARE(m_refused, QStringList());
    }

    /// What has to be seen for the rest to mean anything: replies that became unknown, and pushes
    /// that were repeated with their key.
    void theFaultsAreMet()
    {
        for (const int nth : {1, 3, 5})
            killAt(u"outbox.after-answer:%1"_s.arg(nth));
        start({});
        settle();
        QCOMPARE(m_history.broken(), QStringList());
        QVERIFY(m_history.unknown() > 0);
        QVERIFY(m_history.repeated() > 0);
    }

    void theCheckerFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("found");
        QTest::newRow("an unknown reply is sent again") << u"again"_s << u"arrived twice"_s;
        QTest::newRow("a retry key is forgotten") << u"forget"_s << u"two keys"_s;
    }

    void theCheckerFindsWhatIsWrong()
    {
        QFETCH(QString, fault);
        QFETCH(QString, found);
        start({u"--red"_s, fault});
        for (const int nth : {1, 3, 5})
            killAt(u"outbox.after-answer:%1"_s.arg(nth));
        start({});
        settle();
        QVERIFY(!m_history.broken().filter(found).isEmpty());
    }

private:
    // The platform

    void startPlatform()
    {
        m_platform = std::make_unique<Sandbox::Platform>(m_clock);
        m_server = std::make_unique<Sandbox::SandboxServer>(
            *m_platform, Sandbox::SandboxSettings{}, m_clock);
        const auto port = m_server->listen();
        QVERIFY(port);
        const auto platformUrl = u"http://localhost:%1"_s.arg(*port);
        keep(u"relay.toml"_s,
             u"organisation = \"Trial\"\nlisten_addresses = [\"127.0.0.1\"]\nport = %1\n"
             "public_url = \"%2\"\ndatabase = \"data/relay.db\"\nmedia_folder = \"data/media\"\n"
             "key_file = \"relay.key\"\nline_api_url = \"%3\"\nline_data_url = \"%3\"\n"
             "disk_min_free_mb = 0\ndisk_min_free_percent = 0\n"_s
                 .arg(QString::number(QUrl(m_url).port()), m_url, platformUrl)
                 .toUtf8());
        const auto state = m_folder->filePath(u"state.json"_s);
        run({u"sample"_s,
             u"--sandbox-state"_s,
             state,
             u"--password-file"_s,
             m_folder->filePath(u"password"_s)});
        QFile file(state);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto world = file.readAll();
        QVERIFY(Sandbox::loadWorld(*m_platform, world));
        const auto channel = QJsonDocument::fromJson(world)["channels"_L1][0];
        m_channel = channel["channelId"_L1].toString();
        m_chats.clear();
        const auto customers = channel["customers"_L1].toArray();
        for (const QJsonValue &customer : customers) {
            const auto id = customer["userId"_L1].toString();
            const auto conversation = conversationOf(id);
            const bool isReached = !customer["blocked"_L1].toBool();
            if (isReached && !conversation.isEmpty() && m_chats.size() < Customers)
                m_chats.append({id, conversation});
        }
        QCOMPARE(m_chats.size(), Customers);
    }

    void breakThePlatform()
    {
        m_platform->faults.clear();
        int skip = 1;
        for (const char *kind :
             {"serverErrorAfterAccept", "rateLimit", "dropAfterAccept", "dropBeforeAccept"}) {
            const auto fault = Sandbox::Faults::read({{u"kind"_s, QString::fromLatin1(kind)},
                                                      {u"path"_s, Messages + u"/push"_s},
                                                      {u"skip"_s, skip++}});
            QVERIFY(fault);
            m_platform->faults.add(*fault);
        }
    }

    qint64 requestsSeen() const
    {
        const auto all = m_platform->requests.entries(0, {});
        return all.isEmpty() ? 0 : all.last()[u"number"].toInteger();
    }

    // The relay

    void run(const QStringList &arguments)
    {
        QProcess process;
        process.start(program("frontdesk-relay"),
                      arguments + QStringList{u"--config"_s, m_folder->filePath(u"relay.toml"_s)});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(Patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void start(const QStringList &options)
    {
        stop();
        m_relay = std::make_unique<QProcess>();
        m_relay->start(program("crashhost"),
                       options + QStringList{u"--config"_s, m_folder->filePath(u"relay.toml"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->canReadLine(), Patience);
        connectDesk();
    }

    void stop()
    {
        m_isWelcome = false;
        m_socket.reset();
        if (!m_relay)
            return;
        m_relay->kill();
        m_relay->waitForFinished(Patience);
    }

    bool isRunning() const { return m_relay->state() == QProcess::Running; }

    void killAt(const QString &place)
    {
        breakThePlatform();
        start({u"--crash-at"_s, place});
        // One customer of three writes: what is sent to the others is pushed.
        const auto before = lastTokenAt();
        Sandbox::Phone phone(*m_platform);
        QVERIFY(phone.text({m_channel, m_chats.first().customer, {}}, u"hello?"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning() || lastTokenAt() > before, Patience);
        for (int round = 0; round < 20 && isRunning(); ++round) {
            settleUnknown();
            sendRound();
            waitUntil([&] { return !isRunning() || areAllEnded() || hasUnknown(); }, 15'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_relay->state(), QProcess::NotRunning, Patience);
        QCOMPARE(m_relay->exitStatus(), QProcess::CrashExit);
    }

    // The desk: it says again what was not answered, with the same ids and in the same order.

    void connectDesk()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_url + u"/api/v1/sessions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(
            request, R"({"email":"amy@haruya.example","password":"a long password"})"));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, Patience));
        const auto token = QJsonDocument::fromJson(reply->readAll())[u"token"].toString();
        if (token.isEmpty()) { // killed while it let us in
            QTRY_COMPARE_WITH_TIMEOUT(m_relay->state(), QProcess::NotRunning, Patience);
            return;
        }
        m_isWelcome = false;
        m_socket = std::make_unique<QWebSocket>();
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &TestKilledOutbox::take);
        connect(m_socket.get(), &QWebSocket::connected, this, [this, token] {
            m_socket->sendTextMessage(compact({{u"t"_s, u"hello"_s},
                                               {u"proto"_s, QJsonArray{1, 1}},
                                               {u"caps"_s, QJsonArray()},
                                               {u"device"_s, newUuid(1'777'636'800'000)},
                                               {u"token"_s, token},
                                               {u"program"_s, u"test"_s},
                                               {u"schema"_s, 1},
                                               {u"cursors"_s, QJsonObject()}}));
        });
        QString socketUrl = m_url;
        m_socket->open(QUrl(socketUrl.replace(u"http"_s, u"ws"_s) + u"/ws"_s));
    }

    void take(const QString &text)
    {
        const auto frame = QJsonDocument::fromJson(text.toUtf8()).object();
        const auto kind = frame["t"_L1].toString();
        const auto scope = frame["scope"_L1].toString();
        if (kind == u"welcome") {
            m_isWelcome = true;
            for (const auto &command : std::as_const(m_pending))
                m_socket->sendTextMessage(compact(command));
        } else if (kind == u"ev")
            acknowledge(scope, frame["to"_L1]);
        else if (kind == u"snap" && frame["last"_L1].toBool())
            acknowledge(scope, frame["at"_L1]);
        else if (kind == u"res") {
            if (!frame.contains("ok"_L1))
                m_refused.append(text);
            m_pending.removeIf(
                [&](const QJsonObject &command) { return command["id"_L1] == frame["id"_L1]; });
        }
    }

    void acknowledge(const QString &scope, const QJsonValue &at)
    {
        m_socket->sendTextMessage(
            compact({{u"t"_s, u"ack"_s}, {u"applied"_s, QJsonObject{{scope, at}}}}));
    }

    void command(const QString &type, const QJsonObject &args)
    {
        const QJsonObject command{{u"t"_s, u"cmd"_s},
                                  {u"id"_s, newUuid(m_clock.nowMs())},
                                  {u"made_at"_s, m_clock.nowMs()},
                                  {u"type"_s, type},
                                  {u"args"_s, args}};
        m_pending.append(command);
        if (m_isWelcome)
            m_socket->sendTextMessage(compact(command));
    }

    void sendRound()
    {
        for (int i = 0; i < 2; ++i) {
            for (const auto &chat : std::as_const(m_chats)) {
                const auto id = newUuid(m_clock.nowMs());
                const auto text = m_history.next(chat.customer);
                m_texts.insert(id, text);
                const QJsonObject content{{u"kind"_s, u"text"_s}, {u"text"_s, text}};
                const QJsonObject bubble{{u"id"_s, id}, {u"content"_s, content}};
                command(u"message.send"_s,
                        {{u"conversation"_s, chat.conversation},
                         {u"bubbles"_s, QJsonArray{bubble}},
                         {u"seen"_s, QJsonArray{qint64(4'102'444'800'000), 1}}});
            }
        }
    }

    /// A person looks at what is unknown and says that it did arrive.
    void settleUnknown()
    {
        const auto all = shown();
        for (const auto &one : all) {
            if (one.state != u"unknown" || isBeingSettled(one.id))
                continue;
            m_history.settled(one.text, requestsSeen());
            command(u"message.resolve"_s, {{u"message"_s, one.id}, {u"as"_s, u"sent"_s}});
        }
        waitUntil([&] { return !isRunning() || m_pending.isEmpty(); }, Patience);
    }

    bool isBeingSettled(const QString &message) const
    {
        return std::any_of(m_pending.cbegin(), m_pending.cend(), [&](const QJsonObject &command) {
            return command["args"_L1]["message"_L1].toString() == message;
        });
    }

    /// Waits until every send has ended, and writes down how.
    void settle()
    {
        QVERIFY(QTest::qWaitFor([&] { return m_pending.isEmpty(); }, Patience));
        for (int i = 0; i < 50 && !areAllEnded(); ++i) {
            settleUnknown();
            waitUntil([&] { return areAllEnded() || hasUnknown(); }, Patience);
        }
        const auto all = shown();
        for (const auto &one : all)
            m_history.ended(one.text, one.state);
        for (const auto &chat : std::as_const(m_chats)) {
            QStringList texts;
            const auto entries = m_platform->world.channel(m_channel)->chats[chat.customer].entries;
            for (const auto &entry : entries) {
                if (entry.isFromAccount())
                    texts << entry.message[u"text"_s].toString();
            }
            m_history.arrived(chat.customer, texts);
        }
        m_history.requested(m_platform->requests.entries(0, Messages));
    }

    // The relay's database, seen from outside

    template <typename Read>
    auto look(Read read)
    {
        Sql::Database database(
            {m_folder->filePath(u"data/relay.db"_s), Sql::Synchronous::Full, true});
        if (!database.open())
            qFatal("the relay's database cannot be read");
        return read(database);
    }

    QString conversationOf(const QString &customer)
    {
        return look([&](Sql::Database &database) {
            return (*database.selectOne("SELECT id FROM conversation WHERE platform_id = :id",
                                        {{":id", customer}},
                                        [](const Sql::Row &row) { return row.text(0); }))
                .value_or(QString());
        });
    }

    qint64 lastTokenAt()
    {
        return look([&](Sql::Database &database) {
            return (*database.selectOne("SELECT reply_received_at FROM conversation WHERE id = :id",
                                        {{":id", m_chats.first().conversation}},
                                        [](const Sql::Row &row) { return row.integer(0); }))
                .value_or(0);
        });
    }

    QList<Shown> shown()
    {
        const auto all = look([](Sql::Database &database) {
            return *database.select("SELECT id, state FROM message WHERE direction = 'outbound'",
                                    {},
                                    [](const Sql::Row &row) {
                                        return Shown{row.text(0), {}, row.text(1)};
                                    });
        });
        QList<Shown> ours;
        for (auto one : all) {
            one.text = m_texts.value(one.id);
            if (!one.text.isEmpty())
                ours.append(one);
        }
        return ours;
    }

    bool hasUnknown()
    {
        const auto all = shown();
        return std::any_of(
            all.cbegin(), all.cend(), [](const Shown &one) { return one.state == u"unknown"; });
    }

    bool areAllEnded()
    {
        const auto all = shown();
        return all.size() == m_texts.size()
            && std::all_of(all.cbegin(), all.cend(), [](const Shown &one) {
                   return one.state == u"accepted" || one.state == u"failed";
               });
    }

    void keep(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::Platform> m_platform;
    std::unique_ptr<Sandbox::SandboxServer> m_server;
    std::unique_ptr<QProcess> m_relay;
    std::unique_ptr<QWebSocket> m_socket;
    SendHistory m_history;
    QString m_url;
    QString m_channel;
    QList<Chat> m_chats;
    bool m_isWelcome = false;
    QList<QJsonObject> m_pending; ///< commands without an answer
    QStringList m_refused; ///< answers that are not "ok"
    QHash<QString, QString> m_texts; ///< by message
};

QTEST_GUILESS_MAIN(TestKilledOutbox)
#include "tst_killedoutbox.moc"
