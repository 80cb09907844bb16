// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 SoonMs = 2000; ///< far above the limits of this test, far below the real ones

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesSilentConnections();
    void endsASlowHead();
    void endsASlowBody();
    void closesIdleConnections();
    void answersForAHandlerThatDoesNot();
    void endsAReaderThatDoesNotRead();
    void refusesLargeBodies_data();
    void refusesLargeBodies();
    void takesBodiesUpToTheLimitOfTheRoute();
    void refusesAnEndlessHead();
    void serves300SlowClientsAndOneFastOne();
    void capsConnectionsOfAnAddress();
    void doesNotCapTrustedProxies();

private:
    void start(const HttpSettings &settings);

    Clock m_clock;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QHostAddress m_peer;
    bool m_tls = false;
};

void TestHttpLimits::start(const HttpSettings &settings)
{
    m_server = std::make_unique<HttpServer>(settings, m_clock);
    Router &router = m_server->router();
    router.add(
        HttpMethod::Get, "/hello", [this](const HttpRequest &request, const Responder &responder) {
            m_peer = request.peer;
            m_tls = request.tls;
            responder.respond(HttpResponse::text(200, QStringLiteral("hello")));
        });
    const auto size = [](const HttpRequest &request, const Responder &responder) {
        responder.respond(HttpResponse::text(200, QString::number(request.body.size())));
    };
    router.add(HttpMethod::Post, "/small", size, {100, std::nullopt, false});
    router.add(HttpMethod::Post, "/default", size);
    router.add(HttpMethod::Get, "/never", [](const HttpRequest &, const Responder &) {});
    router.add(HttpMethod::Get, "/large", [](const HttpRequest &, const Responder &responder) {
        responder.respond(HttpResponse::bytes(200, "a/b", QByteArray(50'000'000, 'x')));
    });
    const auto listening = m_server->listen();
    QVERIFY(listening);
    m_port = *listening;
}

void TestHttpLimits::init()
{
    HttpSettings settings;
    settings.headTimeout = 200ms;
    settings.requestTimeout = 200ms;
    settings.idleTimeout = 400ms;
    settings.writeTimeout = 200ms;
    settings.goodbyeTimeout = 100ms;
    settings.headLimit = 2048;
    settings.bodyLimit = 5000;
    start(settings);
}

void TestHttpLimits::closesSilentConnections()
{
    QElapsedTimer time;
    time.start();
    RawClient client(m_port);
    QCOMPARE(client.untilClosed(), QByteArray(""));
    QVERIFY(time.elapsed() < SoonMs);
    QCOMPARE(m_server->counters().timedOut, quint64(1));
    QCOMPARE(m_server->counters().open, 0);
}

void TestHttpLimits::endsASlowHead()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n");
    // A byte now and then does not buy more time.
    QElapsedTimer time;
    time.start();
    while (client.isOpen() && time.elapsed() < SoonMs) {
        client.send("X");
        Frontdesk::Test::letTimePass(std::chrono::milliseconds(20));
    }
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(statusOf(*answer), 408);
}

void TestHttpLimits::endsASlowBody()
{
    RawClient client(m_port);
    client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhi");
    QCOMPARE(statusOf(client.answers()), 408);
}

void TestHttpLimits::closesIdleConnections()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QVERIFY(answer->endsWith("hello"));
    QCOMPARE(m_server->counters().timedOut, quint64(0));
}

void TestHttpLimits::answersForAHandlerThatDoesNot()
{
    QTest::ignoreMessage(QtWarningMsg, "no answer in time for \"/never\"");
    RawClient client(m_port);
    client.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(statusOf(*answer), 503);
}

void TestHttpLimits::endsAReaderThatDoesNotRead()
{
    QTcpSocket socket;
    socket.setReadBufferSize(1000);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_server->counters().timedOut, quint64(1));
    QTRY_COMPARE(m_server->counters().open, 0);
}

void TestHttpLimits::refusesLargeBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("announced") << QByteArray(
        "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n");
    QTest::newRow("announced and waiting")
        << QByteArray("POST /small HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: "
                      "1073741824\r\n\r\n");
    QTest::newRow("chunked") << QByteArray(
        "POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "40000000\r\n");
    QTest::newRow("many chunks")
        << "POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("1\r\nx\r\n").repeated(101);
    QTest::newRow("default") << QByteArray(
        "POST /default HTTP/1.1\r\nHost: a\r\nContent-Length: 5001\r\n\r\n");
    QTest::newRow("sent at once")
        << "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n"
            + QByteArray(10'000'000, 'x');
}

void TestHttpLimits::refusesLargeBodies()
{
    QFETCH(QByteArray, request);
    RawClient client(m_port);
    client.send(request);
    // The answer arrives although the client was still sending.
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(statusOf(*answer), 413);
    QCOMPARE(answer->count("HTTP/1.1"), 1);
}

void TestHttpLimits::takesBodiesUpToTheLimitOfTheRoute()
{
    RawClient client(m_port);
    client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n"
                + QByteArray(100, 'x'));
    QCOMPARE(bodyOf(client.answers()), QByteArray("100"));
    client.send("POST /default HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n"
                + QByteArray(5000, 'x'));
    QVERIFY(client.answers(2).endsWith("\r\n\r\n5000"));
}

void TestHttpLimits::refusesAnEndlessHead()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n");
    for (int i = 0; i < 3000 && client.isOpen(); ++i)
        client.send("X-Filler: and more and more\r\n");
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(statusOf(*answer), 431);
}

void TestHttpLimits::serves300SlowClientsAndOneFastOne()
{
    HttpSettings settings;
    settings.headTimeout = 500ms;
    settings.goodbyeTimeout = 100ms;
    settings.maxConnectionsPerAddress = 400;
    start(settings);
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        slow.back()->write("GET /hello HT");
    }
    QTRY_COMPARE(m_server->counters().open, 300);
    RawClient client(m_port);
    QElapsedTimer time;
    time.start();
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(client.answers()), 200);
    QVERIFY(time.elapsed() < 400);
    QTRY_COMPARE(m_server->counters().open, 0);
    QCOMPARE(m_server->counters().timedOut, quint64(300));
}

void TestHttpLimits::capsConnectionsOfAnAddress()
{
    HttpSettings settings;
    settings.maxConnectionsPerAddress = 2;
    start(settings);
    auto first = std::make_unique<RawClient>(m_port);
    RawClient second(m_port);
    RawClient third(m_port);
    QCOMPARE(third.untilClosed(), QByteArray(""));
    QCOMPARE(m_server->counters().refused, quint64(1));
    first.reset();
    QTRY_COMPARE(m_server->counters().open, 1);
    RawClient fourth(m_port);
    fourth.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(statusOf(fourth.answers()), 200);
}

void TestHttpLimits::doesNotCapTrustedProxies()
{
    HttpSettings settings;
    settings.maxConnectionsPerAddress = 1;
    settings.trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8"))};
    start(settings);
    RawClient first(m_port);
    RawClient second(m_port);
    second.send("GET /hello HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\n"
                "X-Forwarded-Proto: https\r\n\r\n");
    QCOMPARE(statusOf(second.answers()), 200);
    QCOMPARE(m_peer, QHostAddress(QStringLiteral("203.0.113.7")));
    QVERIFY(m_tls);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
