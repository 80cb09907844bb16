// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QFile>
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
const auto Password = u"a long password"_s;

QString program(const char *name)
{
    return QStringLiteral(FRONTDESK_BIN_DIR "/") + QLatin1String(name);
}

QString freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? QString::number(server.serverPort()) : u"0"_s;
}

/// A workstation as a process, and what it has shown.
class Desk : public QProcess
{
public:
    explicit Desk(const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(::program("deskhost"), arguments);
    }
    ~Desk() override
    {
        kill();
        waitForFinished(Patience);
    }

    bool shows(const QString &wanted)
    {
        return QTest::qWaitFor(
            [&] {
                while (canReadLine()) {
                    const auto line = QString::fromUtf8(readLine()).trimmed();
                    m_shown.insert(line.section(u' ', 0, 0), line);
                    m_all.append(line);
                }
                // Of a state only the last word counts; what was kept stays kept.
                return m_shown.value(wanted.section(u' ', 0, 0)) == wanted
                    || (wanted.startsWith("kept"_L1) && m_all.contains(wanted));
            },
            Patience);
    }

    bool send(const QString &text)
    {
        write(text.toUtf8() + '\n');
        return shows(u"kept "_s + text);
    }

private:
    QHash<QString, QString> m_shown;
    QStringList m_all;
};

} // namespace

// Sandbox, relay and workstation as real processes. Replies written while the relay is away reach
// the customer when it is back: each once, in the order in which they were written, also those of a
// workstation that was killed in between.
class TestOfflineReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto relayPort = freePort();
        const auto sandboxPort = freePort();
        m_relayUrl = u"http://localhost:"_s + relayPort;
        m_sandboxUrl = u"http://localhost:"_s + sandboxPort;
        keep(u"password"_s, Password.toUtf8() + '\n');
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
        startRelay();
    }

    void cleanup()
    {
        stop(m_relay);
        stop(m_sandbox);
    }

    void areDeliveredInOrder()
    {
        Desk desk(signingIn());
        QVERIFY(desk.shows(u"ready"_s));
        QVERIFY(desk.shows(u"state online"_s));
        stop(m_relay);
        QVERIFY(desk.shows(u"state offline"_s));
        const auto written = write(desk, 1, 8);
        QVERIFY(desk.shows(u"waiting 8"_s));
        startRelay();
        QVERIFY(desk.shows(u"waiting 0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(delivered(), written, Patience);
    }

    void surviveAKilledWorkstation()
    {
        QStringList written;
        {
            Desk desk(signingIn());
            QVERIFY(desk.shows(u"ready"_s));
            QVERIFY(desk.shows(u"state online"_s));
            stop(m_relay);
            QVERIFY(desk.shows(u"state offline"_s));
            written = write(desk, 1, 5);
            desk.kill();
            QVERIFY(desk.waitForFinished(Patience));
        }
        Desk again({path(u"desk"_s)});
        QVERIFY(again.shows(u"ready"_s));
        QVERIFY(again.shows(u"waiting 5"_s));
        written += write(again, 6, 8);
        startRelay();
        QVERIFY(again.shows(u"waiting 0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(delivered(), written, Patience);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList signingIn() const
    {
        return {path(u"desk"_s), m_relayUrl, u"amy@haruya.example"_s, Password};
    }

    static QStringList write(Desk &desk, int first, int last)
    {
        QStringList written;
        for (int i = first; i <= last; ++i) {
            written << u"reply %1"_s.arg(i);
            if (!desk.send(written.constLast()))
                written << u"not kept"_s;
        }
        return written;
    }

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

    void startRelay()
    {
        start(m_relay, "frontdesk-relay", {u"serve"_s, u"--config"_s, path(u"relay.toml"_s)});
    }

    static void stop(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(Patience))
            process.kill();
        process.readAll();
    }

    /// The texts that the platform accepted, in their order.
    QStringList delivered()
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(
            QNetworkRequest(QUrl(m_sandboxUrl + u"/_sandbox/requests?path=/v2/bot/message"_s))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
            return {};
        QStringList texts;
        const auto requests = QJsonDocument::fromJson(reply->readAll())["requests"_L1].toArray();
        for (const auto &request : requests) {
            const auto body =
                QJsonDocument::fromJson(request["body"_L1].toString().toUtf8()).object();
            const auto messages = body["messages"_L1].toArray();
            for (const auto &message : messages) {
                if (request["status"_L1].toInt() == 200)
                    texts << message["text"_L1].toString();
            }
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_relayUrl;
    QString m_sandboxUrl;
    QProcess m_relay;
    QProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestOfflineReplies)
#include "tst_offlinereplies.moc"
