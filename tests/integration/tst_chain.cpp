// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

QString program(const char *name)
{
    return QStringLiteral(FRONTDESK_BIN_DIR "/") + QLatin1String(name);
}

QString freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? QString::number(server.serverPort()) : u"0"_s;
}

} // namespace

// Sandbox, relay and workstation as real processes: a customer writes, the webhook is signed and
// delivered, the message is painted in a window, answered, and the answer reaches the customer.
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto relayPort = freePort();
        const auto sandboxPort = freePort();
        m_relayUrl = u"http://localhost:"_s + relayPort;
        m_sandboxUrl = u"http://localhost:"_s + sandboxPort;
        const auto config = path(u"relay.toml"_s);
        keep(u"password"_s, "a long password\n");
        runRelay({u"init"_s,
                  u"--organisation"_s,
                  u"Trial"_s,
                  u"--port"_s,
                  relayPort,
                  u"--public-url"_s,
                  m_relayUrl});
        keep(u"relay.toml"_s,
             u"organisation = \"Trial\"\nlisten_addresses = [\"127.0.0.1\"]\nport = %1\n"
             "public_url = \"%2\"\ndatabase = \"data/relay.db\"\nmedia_folder = \"data/media\"\n"
             "key_file = \"relay.key\"\nline_api_url = \"%3\"\nline_data_url = \"%3\"\n"
             "disk_min_free_percent = 0\n"_s.arg(relayPort, m_relayUrl, m_sandboxUrl)
                 .toUtf8());
        runRelay({u"sample"_s,
                  u"--sandbox-state"_s,
                  path(u"state.json"_s),
                  u"--password-file"_s,
                  path(u"password"_s)});

        start(m_sandbox,
              "frontdesk-sandbox",
              {u"--headless"_s,
               u"--port"_s,
               sandboxPort,
               u"--public-url"_s,
               m_sandboxUrl,
               u"--state"_s,
               path(u"state.json"_s)});
        start(m_relay, "frontdesk-relay", {u"serve"_s, u"--config"_s, config});
    }

    void cleanupTestCase()
    {
        for (auto *process : {&m_relay, &m_sandbox}) {
            process->terminate();
            process->waitForFinished(Patience);
        }
    }

    void aMessageIsPaintedAndAnswered_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    void aMessageIsPaintedAndAnswered()
    {
        QFETCH(QString, scheme);
        const auto answersBefore = answers();
        const auto picture = path(scheme + u".png"_s);
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(program("frontdesk"),
                   {u"--data"_s,
                    path(u"desk-"_s + scheme),
                    u"--relay"_s,
                    m_relayUrl,
                    u"--email"_s,
                    u"amy@haruya.example"_s,
                    u"--password-file"_s,
                    path(u"password"_s),
                    u"--scheme"_s,
                    scheme,
                    u"--size"_s,
                    u"1440x900"_s,
                    u"--rehearse"_s,
                    picture});
        for (int i = 0; i < 30 && desk.state() != QProcess::NotRunning; ++i) {
            aCustomerWrites();
            if (QTest::qWaitFor([&] { return desk.state() == QProcess::NotRunning; }, 3000))
                break;
        }
        QVERIFY(desk.waitForFinished(Patience) || desk.state() == QProcess::NotRunning);
        QCOMPARE(desk.exitCode(), 0);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1440, 900));
        const bool isDark = image.pixelColor(5, 450).lightness() < 128;
        QCOMPARE(isDark, scheme == "dark"_L1);
        QVERIFY(answers() > answersBefore);
        // And the customer is shown that somebody read it.
        QTRY_VERIFY_WITH_TIMEOUT(succeeded(u"/v2/bot/chat/markAsRead"_s) > 0, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), Patience);
    }

    void aWrongPasswordIsRefused()
    {
        keep(u"wrong"_s, "not the password\n");
        QProcess desk;
        desk.start(program("frontdesk"),
                   {u"--data"_s,
                    path(u"desk-wrong"_s),
                    u"--relay"_s,
                    m_relayUrl,
                    u"--email"_s,
                    u"amy@haruya.example"_s,
                    u"--password-file"_s,
                    path(u"wrong"_s),
                    u"--rehearse"_s,
                    path(u"never.png"_s)});
        QVERIFY(desk.waitForFinished(Patience));
        QCOMPARE(desk.exitCode(), 1);
        QVERIFY(desk.readAllStandardError().contains("auth.wrong"));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void keep(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void runRelay(const QStringList &arguments)
    {
        QProcess process;
        process.start(program("frontdesk-relay"),
                      arguments + QStringList{u"--config"_s, path(u"relay.toml"_s)});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(Patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    static void start(QProcess &process, const char *name, const QStringList &arguments)
    {
        process.start(program(name), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
    }

    void aCustomerWrites()
    {
        const auto [channel, customer] = writer();
        QNetworkRequest request(
            QUrl(m_sandboxUrl + u"/_sandbox/channels/"_s + channel + u"/act"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject act{
            {u"as"_s, customer}, {u"do"_s, u"text"_s}, {u"text"_s, u"請問還有貨嗎？"_s}};
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QJsonDocument(act).toJson()));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, Patience));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    QJsonObject ask(const QString &what)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(m_sandboxUrl + u"/_sandbox/"_s + what))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    /// Requests to @p path and below that the platform accepted.
    qsizetype succeeded(const QString &path)
    {
        const auto requests = ask(u"requests?path="_s + path)["requests"_L1].toArray();
        return std::count_if(requests.begin(), requests.end(), [](const QJsonValue &request) {
            return request["status"_L1].toInt() == 200;
        });
    }

    /// Replies and pushes.
    qsizetype answers()
    {
        return succeeded(u"/v2/bot/message/reply"_s) + succeeded(u"/v2/bot/message/push"_s);
    }

    /// The phone of the customer who wrote shows that it was read.
    bool isRead()
    {
        const auto [channel, customer] = writer();
        const auto entries =
            ask(u"channels/"_s + channel + u"/chats/"_s + customer)["entries"_L1].toArray();
        return std::any_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
            return entry["read"_L1].toBool();
        });
    }

    /// Channel and id of the customer who writes.
    std::pair<QString, QString> writer() const
    {
        QFile file(path(u"state.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto channel =
            QJsonDocument::fromJson(file.readAll())["channels"_L1].toArray().first().toObject();
        return {channel["channelId"_L1].toString(),
                channel["customers"_L1].toArray().first()["userId"_L1].toString()};
    }

    QTemporaryDir m_folder;
    QString m_relayUrl;
    QString m_sandboxUrl;
    QProcess m_relay;
    QProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
