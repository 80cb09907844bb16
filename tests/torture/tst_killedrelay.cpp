// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/sql/database.h"
#include "tests/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

QString program(const char *name)
{
    return QStringLiteral(FRONTDESK_BIN_DIR "/") + QLatin1String(name);
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

// A relay that is killed with SIGKILL at named places of its ingest, started again, and asked for
// what it had acknowledged (I1), with every event sent again (I2).
class TestKilledRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = m_folder->filePath(u"relay.toml"_s);
        m_port = freePort();
        run({u"init"_s,
             u"--organisation"_s,
             u"Trial"_s,
             u"--port"_s,
             QString::number(m_port),
             u"--public-url"_s,
             u"http://localhost:%1"_s.arg(m_port)});
        // A share of this machine's disk is no matter of these tests.
        QFile config(m_config);
        QVERIFY(config.open(QIODevice::Append) && config.write("disk_min_free_percent = 0\n") > 0);
        config.close();
        QFile password(m_folder->filePath(u"password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("a long password\n") > 0);
        password.close();
        const auto state = m_folder->filePath(u"state.json"_s);
        run({u"sample"_s, u"--sandbox-state"_s, state, u"--password-file"_s, password.fileName()});
        QFile file(state);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto channel =
            QJsonDocument::fromJson(file.readAll())["channels"_L1].toArray().first().toObject();
        m_secret = channel["secret"_L1].toString().toUtf8();
        m_bot = channel["botUserId"_L1].toString();
        m_hook = QUrl(channel["webhook"_L1].toObject()["endpoint"_L1].toString());
        m_acknowledged.clear();
        m_sent.clear();
        m_serial = 0;
    }
    void cleanup()
    {
        stop();
        m_folder.reset();
    }

    void losesNothingItAcknowledged_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"ingest.before-signature:20",
                                  "ingest.after-signature:20",
                                  "sql.before-commit:25",
                                  "sql.after-commit:25",
                                  "ingest.before-answer:20",
                                  "ingest.after-answer:20"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void losesNothingItAcknowledged()
    {
        QFETCH(QString, place);
        start({u"--crash-at"_s, place});
        deliverUntilItDies();
        QCOMPARE(m_relay->exitStatus(), QProcess::CrashExit);
        QVERIFY(!m_acknowledged.isEmpty());

        start({});
        QCOMPARE(missing(), QStringList());
        // The platform delivers again what was not acknowledged, and some of what was.
        const auto sent = m_sent;
        for (auto it = sent.cbegin(); it != sent.cend(); ++it)
            QVERIFY(deliver(it.value(), it.key()));
        QCOMPARE(missing(), QStringList());
        QCOMPARE(rows("raw_event"), sent.size());
        QCOMPARE(rows("message"), sent.size());
    }

    void theCheckerFindsALoss()
    {
        start({u"--red"_s, u"lose"_s});
        for (int i = 0; i < 30; ++i)
            QVERIFY(deliverNew());
        stop();
        QVERIFY(!missing().isEmpty());
    }

private:
    void run(const QStringList &arguments)
    {
        QProcess process;
        process.start(program("frontdesk-relay"), arguments + QStringList{u"--config"_s, m_config});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(Patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void start(const QStringList &options)
    {
        stop();
        m_relay = std::make_unique<QProcess>();
        m_relay->start(program("crashhost"), options + QStringList{u"--config"_s, m_config});
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->canReadLine(), Patience);
        m_network = std::make_unique<QNetworkAccessManager>();
    }

    void stop()
    {
        if (!m_relay)
            return;
        m_relay->kill();
        m_relay->waitForFinished(Patience);
    }

    QByteArray eventBody(const QString &key) const
    {
        const QJsonObject event{
            {u"type"_s, u"message"_s},
            {u"mode"_s, u"active"_s},
            {u"timestamp"_s, qint64(1'777'636'800'000 + m_serial)},
            {u"source"_s, QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, u"Ukilled"_s}}},
            {u"webhookEventId"_s, key},
            {u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, false}}},
            {u"message"_s,
             QJsonObject{{u"type"_s, u"text"_s}, {u"id"_s, u"9"_s + key}, {u"text"_s, u"hi"_s}}}};
        return QJsonDocument(
                   QJsonObject{{u"destination"_s, m_bot}, {u"events"_s, QJsonArray{event}}})
            .toJson(QJsonDocument::Compact);
    }

    QNetworkReply *post(const QByteArray &body)
    {
        QNetworkRequest request(m_hook);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader(
            "x-line-signature",
            QMessageAuthenticationCode::hash(body, m_secret, QCryptographicHash::Sha256)
                .toBase64());
        return m_network->post(request, body);
    }

    /// True if it was acknowledged.
    bool deliver(const QByteArray &body, const QString &key)
    {
        const std::unique_ptr<QNetworkReply> reply(post(body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
            return false;
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200)
            m_acknowledged.append(key);
        return status == 200;
    }

    bool deliverNew()
    {
        const auto key = u"KILLED%1"_s.arg(++m_serial, 6, 10, QChar(u'0'));
        m_sent.insert(key, eventBody(key));
        return deliver(m_sent.value(key), key);
    }

    void deliverUntilItDies()
    {
        for (int i = 0; i < 200 && m_relay->state() == QProcess::Running; ++i)
            deliverNew();
        QTRY_COMPARE_WITH_TIMEOUT(m_relay->state(), QProcess::NotRunning, Patience);
    }

    template <typename Read>
    auto look(Read read)
    {
        Sql::Database database(
            {m_folder->filePath(u"data/relay.db"_s), Sql::Synchronous::Full, true});
        if (!database.open())
            qFatal("the relay's database cannot be read");
        return read(database);
    }

    QStringList missing()
    {
        const auto keys = look([](Sql::Database &database) {
            return *database.select("SELECT event_key FROM raw_event", {}, [](const Sql::Row &row) {
                return row.text(0).mid(2);
            });
        });
        QStringList lost;
        for (const auto &key : std::as_const(m_acknowledged)) {
            if (!keys.contains(key))
                lost.append(key);
        }
        return lost;
    }

    qsizetype rows(const QByteArray &table)
    {
        return look([&](Sql::Database &database) {
            const char *sql = table == "raw_event"
                ? "SELECT count(*) FROM raw_event WHERE event_key LIKE 'e:KILLED%'"
                : "SELECT count(*) FROM message WHERE platform_id LIKE '9KILLED%'";
            return static_cast<qsizetype>((*database.selectOne(sql, {}, [](const Sql::Row &row) {
                                              return row.integer(0);
                                          })).value_or(0));
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_relay;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_config;
    QString m_bot;
    QByteArray m_secret;
    QUrl m_hook;
    int m_port = 0;
    int m_serial = 0;
    QMap<QString, QByteArray> m_sent;
    QStringList m_acknowledged;
};

QTEST_GUILESS_MAIN(TestKilledRelay)
#include "tst_killedrelay.moc"
