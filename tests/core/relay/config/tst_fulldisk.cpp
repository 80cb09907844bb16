// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relayserver.h"
#include "tests/core/relay/accounts/accountrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024LL * 1024;

} // namespace

/// A relay whose disk fills up: it says "later" and goes on, and starts on such a disk too.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_space = {100'000 * MiB, 200'000 * MiB};
        QVERIFY(SecretBox::create(m_folder->filePath(u"relay.key"_s)));
        start();
        QVERIFY(Test::await(m_server->core().accounts.add(Test::AccountRig::account(u"taipei"_s))));
        QVERIFY(Test::await(m_server->core().users.add(
            {u"amy@example.com"_s, u"Amy"_s, User::Role::Agent, u"correct horse"_s})));
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void nothingIsTakenWhileItIsNearlyFull()
    {
        QCOMPARE(webhook(), 200);
        const auto token = signIn();
        QCOMPARE(upload(token), 201);
        m_space.free = 400 * MiB;
        restart();
        QCOMPARE(webhook(), 503);
        QCOMPARE(upload(token), 503);
        QCOMPARE(get(u"/healthz"_s), 503);
        m_space.free = 100'000 * MiB;
        restart();
        QCOMPARE(webhook(), 200);
        QCOMPARE(upload(token), 201);
    }

    void theMetricsSayHowLongThingsTake()
    {
        QCOMPARE(webhook(), 200);
        QCOMPARE(get(u"/metrics"_s), 200);
        QVERIFY(m_answer.contains("\nfrontdesk_webhook_seconds_count 1\n"));
        QVERIFY(!m_answer.contains("\nfrontdesk_commit_seconds_count 0\n"));
        for (const char *name : {"commit_seconds_bucket{le=\"0.001\"}",
                                 "send_seconds_count 0",
                                 "sends_queued 0",
                                 "checkpoint_failures_total 0",
                                 "webhook_quarantined_total 0"})
            QVERIFY2(m_answer.contains(QByteArray("\nfrontdesk_") + name), name);
    }

    void astatementWithoutRoomIsAnswered503AndItGoesOn()
    {
        QSignalSpy failed(m_server.get(), &RelayServer::failed);
        const auto run = [&](const char *sql) {
            return Test::await(m_server->core().store.write(
                [sql](WriteContext &context) { return context.database.executeScript(sql); }));
        };
        QVERIFY(run("PRAGMA max_page_count = 1"));
        int last = 200;
        for (int i = 0; i < 200 && last == 200; ++i)
            last = webhook();
        QCOMPARE(last, 503);
        QCOMPARE(get(u"/healthz"_s), 503);
        QVERIFY(QTest::qWaitFor([&] { return get(u"/api/v1/hello"_s) == 200; }));
        QVERIFY(run("PRAGMA max_page_count = 1000000000"));
        QCOMPARE(failed.count(), 0);
        restart();
        QCOMPARE(webhook(), 200);
    }

    void astartWithoutAnyRoomSaysLater()
    {
        m_server.reset();
        m_space.free = MiB;
        start();
        QSignalSpy failed(m_server.get(), &RelayServer::failed);
        QCOMPARE(webhook(), 503);
        QCOMPARE(get(u"/healthz"_s), 503);
        QCOMPARE(failed.count(), 0);
        restart(); // and does not run into it again and again
        QCOMPARE(webhook(), 503);
    }

private:
    void start()
    {
        RelaySettings settings;
        settings.organisation = u"Haruya"_s;
        settings.http.addresses = {QHostAddress(QHostAddress::LocalHost)};
        settings.http.port = 0;
        settings.database = m_folder->filePath(u"relay.db"_s);
        settings.mediaFolder = m_folder->filePath(u"media"_s);
        settings.keyFile = m_folder->filePath(u"relay.key"_s);
        RelayCore::Options options;
        options.serving = true;
        options.synchronous = Sql::Synchronous::Normal;
        options.passwordCost = PasswordCost::cheapest();
        options.disk = [this] {
            return m_space;
        };
        auto core = RelayCore::make(settings, options, m_clock);
        QVERIFY(core);
        m_server = std::make_unique<RelayServer>(std::move(core).value());
        const auto port = Test::await(m_server->start());
        QVERIFY2(port, qPrintable(port ? QString() : port.error().detail));
        m_url = u"http://127.0.0.1:%1"_s.arg(*port);
    }
    void restart()
    {
        m_server.reset();
        start();
    }

    int status(QNetworkReply *answering)
    {
        const std::unique_ptr<QNetworkReply> reply(answering);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return 0;
        m_answer = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int get(const QString &path)
    {
        return status(m_network.get(QNetworkRequest(QUrl(m_url + path))));
    }
    int post(const QString &path,
             const QByteArray &type,
             const QByteArray &body,
             const QByteArray &field,
             const QByteArray &value)
    {
        QNetworkRequest request(QUrl(m_url + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        request.setRawHeader(field, value);
        return status(m_network.post(request, body));
    }
    int webhook()
    {
        const auto id = QString::number(++m_serial);
        const QJsonObject event{
            {u"type"_s, u"message"_s},
            {u"mode"_s, u"active"_s},
            {u"timestamp"_s, qint64(1'777'636'800'000)},
            {u"source"_s, QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, u"Ufull"_s}}},
            {u"webhookEventId"_s, u"E"_s + id},
            {u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, false}}},
            {u"message"_s,
             QJsonObject{
                 {u"type"_s, u"text"_s}, {u"id"_s, id}, {u"text"_s, QString(2000, QChar(u'x'))}}}};
        const auto body =
            json({{u"destination"_s, u"U-taipei"_s}, {u"events"_s, QJsonArray{event}}});
        return post(u"/webhooks/line/taipei"_s,
                    "application/json",
                    body,
                    "x-line-signature",
                    QMessageAuthenticationCode::hash(
                        body, "secret-of-taipei-0123456789", QCryptographicHash::Sha256)
                        .toBase64());
    }
    static QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray signIn()
    {
        post(u"/api/v1/sessions"_s,
             "application/json",
             json({{u"email"_s, u"amy@example.com"_s}, {u"password"_s, u"correct horse"_s}}),
             "x-unused",
             "1");
        return QJsonDocument::fromJson(m_answer)["token"_L1].toString().toLatin1();
    }
    int upload(const QByteArray &token)
    {
        return post(u"/api/v1/media"_s,
                    "text/plain",
                    "hello " + QByteArray::number(++m_serial),
                    "authorization",
                    "Bearer " + token);
    }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RelayServer> m_server;
    QNetworkAccessManager m_network;
    DiskSpace m_space;
    QString m_url;
    QByteArray m_answer;
    int m_serial = 0;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
