// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/sandbox/phone.h"
#include "core/sandbox/sandboxserver.h"
#include "core/sandbox/worldfile.h"
#include "core/sql/database.h"
#include "tests/paths.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr qint64 AheadMs = 2'500;
const QString Words = u"good morning"_s;

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

} // namespace

// A relay as a program of its own and a platform before it: replies with a time go out while nobody is
// connected, stop when the customer writes, and go out once whenever the relay is killed.
class TestKilledSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers.clear();
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

    void itGoesOutWithTheComputerOff()
    {
        start({});
        schedule();
        m_socket.reset(); // the computer is off
        QCOMPARE(arrived(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(), u"sent"_s, Patience);
        QCOMPARE(requests(), 1);
    }

    void theCustomerWritesFirst()
    {
        start({});
        schedule();
        Sandbox::Phone phone(*m_platform);
        QVERIFY(phone.text({m_channel, m_customer, {}}, u"hello?"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(), u"stopped"_s, Patience);
        QVERIFY(m_clock.nowMs() < m_at);
        // Its time comes and goes: a later one of another chat would have been sent by then.
        QTRY_VERIFY_WITH_TIMEOUT(m_clock.nowMs() > m_at + 2 * AheadMs, Patience);
        QCOMPARE(arrived(), 0);
        QCOMPARE(stateOf(), u"stopped"_s);
    }

    void aKilledRelaySendsItOnce_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place :
             {"schedule.before-commit", "schedule.after-commit", "outbox.after-sending-commit"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aKilledRelaySendsItOnce()
    {
        QFETCH(QString, place);
        start({u"--crash-at"_s, place + u":1"_s});
        schedule();
        QTRY_COMPARE_WITH_TIMEOUT(m_relay->state(), QProcess::NotRunning, Patience);
        QCOMPARE(m_relay->exitStatus(), QProcess::CrashExit);
        QCOMPARE(stateOf(), place.endsWith(u"before-commit") ? u"waiting"_s : u"sent"_s);
        start({});
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), Patience);
        QCOMPARE(stateOf(), u"sent"_s);
        QVERIFY(arrived() <= 1);
        QCOMPARE(requests(), 1);
    }

private:
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
        const auto customers = channel["customers"_L1].toArray();
        m_customer.clear();
        for (const QJsonValue &customer : customers) {
            const auto id = customer["userId"_L1].toString();
            const auto conversation =
                look("SELECT id FROM conversation WHERE platform_id = '" + id.toUtf8() + "'");
            if (customer["blocked"_L1].toBool() || conversation.isEmpty() || !m_customer.isEmpty())
                continue;
            m_customer = id;
            m_conversation = conversation;
        }
        QVERIFY(!m_customer.isEmpty());
    }

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
    }

    void stop()
    {
        m_socket.reset();
        if (!m_relay)
            return;
        m_relay->kill();
        m_relay->waitForFinished(Patience);
    }

    /// Signs in, says hello and the command, and waits for the answer.
    void schedule()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_url + u"/api/v1/sessions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(
            request, R"({"email":"amy@haruya.example","password":"a long password"})"));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, Patience));
        const auto token = QJsonDocument::fromJson(reply->readAll())[u"token"].toString();
        QVERIFY(!token.isEmpty());
        m_socket = std::make_unique<QWebSocket>();
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &TestKilledSchedule::take);
        connect(m_socket.get(), &QWebSocket::connected, this, [this, token] {
            m_socket->sendTextMessage(compact({{u"t"_s, u"hello"_s},
                                               {u"proto"_s, QJsonArray{1, 1}},
                                               {u"caps"_s, QJsonArray()},
                                               {u"device"_s, newUuid(m_clock.nowMs())},
                                               {u"token"_s, token},
                                               {u"program"_s, u"test"_s},
                                               {u"schema"_s, 1},
                                               {u"cursors"_s, QJsonObject()}}));
        });
        QString socketUrl = m_url;
        m_socket->open(QUrl(socketUrl.replace(u"http"_s, u"ws"_s) + u"/ws"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, Patience);
        QVERIFY2(m_answers.constFirst().contains("ok"_L1),
                 qPrintable(compact(m_answers.constFirst())));
    }

    void take(const QString &text)
    {
        const auto frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame["t"_L1] == u"res"_s)
            m_answers.append(frame);
        if (frame["t"_L1] != u"welcome"_s)
            return;
        m_at = m_clock.nowMs() + AheadMs;
        m_id = newUuid(m_clock.nowMs()).toLatin1();
        const QJsonObject bubble{
            {u"id"_s, newUuid(m_clock.nowMs())},
            {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, Words}}}};
        m_socket->sendTextMessage(compact({{u"t"_s, u"cmd"_s},
                                           {u"id"_s, newUuid(m_clock.nowMs())},
                                           {u"type"_s, u"schedule.put"_s},
                                           {u"args"_s,
                                            QJsonObject{{u"id"_s, QString::fromLatin1(m_id)},
                                                        {u"conversation"_s, m_conversation},
                                                        {u"at"_s, m_at},
                                                        {u"bubbles"_s, QJsonArray{bubble}}}}}));
    }

    /// How often the customer has it.
    int arrived()
    {
        int count = 0;
        const auto entries = m_platform->world.channel(m_channel)->chats[m_customer].entries;
        for (const auto &entry : entries)
            count += entry.isFromAccount() && entry.message[u"text"_s].toString() == Words ? 1 : 0;
        return count;
    }

    /// One value of the relay's database, seen from outside.
    QString look(const QByteArray &sql)
    {
        Sql::Database database(
            {m_folder->filePath(u"data/relay.db"_s), Sql::Synchronous::Full, true});
        if (!database.open())
            qFatal("the relay's database cannot be read");
        return (*database.selectOne(
                    sql.constData(), {}, [](const Sql::Row &row) { return row.text(0); }))
            .value_or(QString());
    }
    /// Of the one that was put here: the sample company has one of its own.
    QString stateOf() { return look("SELECT state FROM scheduled WHERE id = '" + m_id + "'"); }
    int requests()
    {
        return look("SELECT count(*) FROM send_request AS r WHERE conversation = '"
                    + m_conversation.toUtf8()
                    + "' AND EXISTS (SELECT 1 FROM message AS m WHERE m.conversation = "
                      "r.conversation AND m.content LIKE '%"
                    + Words.toUtf8() + "%')")
            .toInt();
    }
    bool hasEnded()
    {
        const auto state = look("SELECT state FROM message WHERE direction = 'outbound' "
                                "AND content LIKE '%"
                                + Words.toUtf8() + "%'");
        return state == u"accepted" || state == u"unknown";
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
    QString m_url;
    QString m_channel;
    QString m_customer;
    QByteArray m_id; ///< of the scheduled reply
    QString m_conversation;
    qint64 m_at = 0;
    QList<QJsonObject> m_answers;
};

QTEST_GUILESS_MAIN(TestKilledSchedule)
#include "tst_killedschedule.moc"
