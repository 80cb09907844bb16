// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"
#include "core/sandbox/worldfile.h"
#include "tests/support/testcertificate.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Sandbox;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Customer = u"U10000000000000000000000000000001"_s;

} // namespace

/// The sandbox on real sockets, over TLS, with a real receiver for its webhooks.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsWebhooksWithThePlatformsFields();
    void givesAReceiverTwoSeconds();
    void doesNotTrustStrangers();
    void testsAWebhookEndpoint();
    void breaksOffAnAnswer_data();
    void breaksOffAnAnswer();
    void refusesMoreThanTwoMegabytes();
    void playsAScenario();

private:
    struct Answer {
        int status = 0;
        QJsonObject json;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
    };
    Answer send(const QByteArray &verb, const QString &path, const QByteArray &body);
    Answer control(const QString &path, const QJsonObject &body);
    void startSandbox(const QSslConfiguration &webhookTls);

    Clock m_clock;
    TestCertificate m_certificate;
    std::unique_ptr<HttpServer> m_receiver;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<SandboxServer> m_sandbox;
    quint16 m_port = 0;
    QList<HttpRequest> m_webhooks;
    QList<Responder> m_unanswered;
    bool m_answers = true;
    QNetworkAccessManager m_network;
};

void TestSandboxServer::init()
{
    m_webhooks.clear();
    m_unanswered.clear();
    m_answers = true;
    startSandbox(m_certificate.clientConfiguration());
    HttpSettings settings;
    settings.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
    m_receiver = std::make_unique<HttpServer>(settings, m_clock);
    m_receiver->router().add(HttpMethod::Post,
                             "/webhooks/line/{slug}",
                             [this](const HttpRequest &request, const Responder &responder) {
                                 m_webhooks.append(request);
                                 if (m_answers)
                                     responder.respond(HttpResponse::empty(200));
                                 else
                                     m_unanswered.append(responder);
                             });
    const auto port = m_receiver->listen();
    QVERIFY(port);
    for (Channel &channel : m_platform->world.channels)
        channel.webhook.endpoint = u"https://localhost:%1/webhooks/line/abc"_s.arg(*port);
}

void TestSandboxServer::startSandbox(const QSslConfiguration &webhookTls)
{
    m_sandbox.reset();
    m_platform = std::make_unique<Platform>(m_clock);
    QVERIFY(loadWorld(*m_platform, sampleWorld()));
    SandboxSettings settings;
    settings.http.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
    settings.webhookTls = webhookTls;
    m_sandbox = std::make_unique<SandboxServer>(*m_platform, settings, m_clock);
    const auto port = m_sandbox->listen();
    QVERIFY(port);
    m_port = *port;
}

TestSandboxServer::Answer
TestSandboxServer::send(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(u"https://localhost:%1%2"_s.arg(m_port).arg(path)));
    request.setSslConfiguration(m_certificate.clientConfiguration());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Content-Type", "application/json");
    const QString token = m_platform->tokens.issueStateless(u"2000000001"_s).value;
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(),
            reply->error()};
}

TestSandboxServer::Answer TestSandboxServer::control(const QString &path, const QJsonObject &body)
{
    return send("POST", u"/_sandbox/"_s + path, QJsonDocument(body).toJson());
}

void TestSandboxServer::postsWebhooksWithThePlatformsFields()
{
    const Answer acted = control(u"channels/2000000001/act"_s,
                                 {{u"as"_s, Customer}, {u"do"_s, u"text"_s}, {u"text"_s, u"嗨"_s}});
    QCOMPARE(acted.status, 200);
    QTRY_COMPARE(m_webhooks.size(), 1);
    const HttpRequest &webhook = m_webhooks.constFirst();
    QCOMPARE(webhook.header("user-agent").toByteArray(), QByteArray("LineBotWebhook/2.0"));
    QCOMPARE(webhook.header("content-type").toByteArray(),
             QByteArray("application/json; charset=utf-8"));
    QCOMPARE(webhook.header("x-line-signature").toByteArray(),
             WebhookQueue::sign(webhook.body, u"5c1a2b3c4d5e6f708192a3b4c5d6e7f8"_s));
    QVERIFY(webhook.head.contains("\r\nx-line-signature: "));
    QTRY_COMPARE(m_platform->webhooks.inFlight(), 0);
}

void TestSandboxServer::givesAReceiverTwoSeconds()
{
    m_answers = false;
    QElapsedTimer time;
    time.start();
    control(u"channels/2000000001/act"_s, {{u"as"_s, Customer}, {u"do"_s, u"sticker"_s}});
    const auto isLate = [this] {
        const QJsonArray deliveries = m_platform->webhooks.deliveries(0);
        return deliveries.at(0)[u"reason"_s].toString() == "REQUEST_TIMEOUT"_L1;
    };
    QTRY_VERIFY(isLate());
    QVERIFY(time.elapsed() >= 1900);
    QVERIFY(time.elapsed() < 4000);
    // It comes again, marked as such, after a second.
    m_answers = true;
    QTRY_COMPARE(m_webhooks.size(), 2);
    QVERIFY(m_webhooks.constLast().body.contains("\"isRedelivery\":true"));
}

void TestSandboxServer::doesNotTrustStrangers()
{
    const QString endpoint = m_platform->world.channels.front().webhook.endpoint;
    startSandbox(QSslConfiguration::defaultConfiguration());
    m_platform->world.channels.front().webhook.endpoint = endpoint;
    control(u"channels/2000000001/act"_s, {{u"as"_s, Customer}, {u"do"_s, u"sticker"_s}});
    QTRY_COMPARE(m_platform->webhooks.deliveries(0).at(0)[u"reason"_s].toString(),
                 u"COULD_NOT_CONNECT"_s);
    QVERIFY(m_webhooks.isEmpty());
}

void TestSandboxServer::testsAWebhookEndpoint()
{
    const Answer good = send("POST", u"/v2/bot/channel/webhook/test"_s, "{}");
    QVERIFY(good.json.value(u"success"_s).toBool());
    QCOMPARE(good.json.value(u"statusCode"_s).toInteger(), 200);
    const Answer bad =
        send("POST", u"/v2/bot/channel/webhook/test"_s, R"({"endpoint":"https://localhost:1/x"})");
    QVERIFY(!bad.json.value(u"success"_s).toBool());
    QCOMPARE(bad.json.value(u"reason"_s).toString(), u"COULD_NOT_CONNECT"_s);
    const Answer missing = send("POST",
                                u"/v2/bot/channel/webhook/test"_s,
                                QByteArray(R"({"endpoint":"https://localhost:)")
                                    + QByteArray::number(m_port) + R"(/nowhere"})");
    QCOMPARE(missing.json.value(u"reason"_s).toString(), u"ERROR_STATUS_CODE"_s);
    QCOMPARE(missing.json.value(u"statusCode"_s).toInteger(), 404);
}

void TestSandboxServer::breaksOffAnAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("dropped") << u"dropAfterAccept"_s;
    QTest::newRow("truncated") << u"truncated"_s;
}

void TestSandboxServer::breaksOffAnAnswer()
{
    QFETCH(QString, kind);
    // For ever, as QNetworkAccessManager tries again by itself when nothing came back.
    m_platform->faults.add(
        *Faults::read({{u"kind"_s, kind}, {u"path"_s, u"/v2/bot/info"_s}, {u"times"_s, 0}}));
    const Answer answer = send("GET", u"/v2/bot/info"_s, {});
    QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
    QCOMPARE(m_platform->requests.entries(0, u"/v2/bot/info"_s).at(0)[u"fault"_s].toString(), kind);
}

void TestSandboxServer::refusesMoreThanTwoMegabytes()
{
    const Answer answer =
        send("POST", u"/v2/bot/message/push"_s, QByteArray(2 * 1024 * 1024 + 1, ' '));
    QCOMPARE(answer.status, 413);
    const Answer full = send("POST", u"/v2/bot/message/push"_s, QByteArray(2 * 1024 * 1024, ' '));
    QCOMPARE(full.status, 400);
}

void TestSandboxServer::playsAScenario()
{
    QCOMPARE(control(u"scenario"_s, {{u"rate"_s, 1200}, {u"seed"_s, 3}}).status, 200);
    QTRY_VERIFY(m_webhooks.size() >= 10);
    QCOMPARE(send("DELETE", u"/_sandbox/scenario"_s, {}).status, 200);
    QTRY_COMPARE(m_platform->webhooks.inFlight(), 0);
    QCOMPARE(control(u"scenario"_s, {{u"name"_s, u"quiet-night"_s}}).status, 400);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
