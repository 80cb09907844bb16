// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace std::chrono_literals;

namespace {

QByteArray upgradeHead(const QByteArray &extra = {}, const QByteArray &path = "/ws")
{
    return "GET " + path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + extra + "\r\n";
}

/// A client's text frame; the mask of zeros leaves the text as it is.
QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame("\x81", 1);
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame += static_cast<char>((static_cast<quint64>(text.size()) >> shift) & 0xFF);
    }
    return frame + QByteArray(4, '\0') + text;
}

} // namespace

class TestWebSocketDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void upgradesAtOnce();
    void upgradesAHeadInTwoPackets();
    void hearsAFrameRightBehindTheHead();
    void upgradesAfterAnotherRequest();
    void worksWithTheClientOfQt();
    void takesLargeMessages();
    void closesOnTooLargeMessages();
    void takesLittleFromStrangers();
    void refuses_data();
    void refuses();
    void leavesNothingOfABadHandshake();
    void closesWhoDoesNotSignIn();
    void keepsWhoSignedIn();
    void countsUntilSignIn();
    void survivesTheServer();

private:
    void start(HttpSettings settings = {});
    RawClient client(QSsl::SslProtocol protocol = QSsl::TlsV1_3);

    Clock m_clock;
    TestCertificate m_certificate;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
    QStringList m_messages;
    QByteArray m_token;
};

void TestWebSocketDoor::start(HttpSettings settings)
{
    QFETCH_GLOBAL(bool, tls);
    if (tls)
        settings.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
    m_sockets.clear();
    m_messages.clear();
    m_server = std::make_unique<HttpServer>(settings, m_clock);
    m_server->router().add(
        HttpMethod::Get, "/hello", [](const HttpRequest &, const Responder &responder) {
            responder.respond(HttpResponse::text(200, QStringLiteral("hello")));
        });
    m_server->acceptWebSockets("/ws", [this](QWebSocket *socket, const HttpRequest &request) {
        m_sockets.emplace_back(socket);
        m_token = request.header("Authorization").toByteArray();
        connect(
            socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                m_messages.append(text);
                if (text.size() < 100)
                    socket->sendTextMessage(QStringLiteral("heard ") + text);
            });
    });
    const auto listening = m_server->listen();
    QVERIFY(listening);
    m_port = *listening;
}

RawClient TestWebSocketDoor::client(QSsl::SslProtocol protocol)
{
    QFETCH_GLOBAL(bool, tls);
    return RawClient(
        m_port, tls ? std::optional(m_certificate.clientConfiguration(protocol)) : std::nullopt);
}

void TestWebSocketDoor::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestWebSocketDoor::init()
{
    start();
}

void TestWebSocketDoor::upgradesAtOnce()
{
    RawClient raw = client();
    raw.send(upgradeHead("Authorization: Bearer abc\r\n"));
    QCOMPARE(statusOf(raw.answers()), 101);
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    QCOMPARE(m_token, QByteArray("Bearer abc"));
    raw.send(textFrame("one"));
    QTRY_COMPARE(m_messages, QStringList{QStringLiteral("one")});
}

void TestWebSocketDoor::upgradesAHeadInTwoPackets()
{
    const QByteArray head = upgradeHead();
    for (const qsizetype cut : {qsizetype(1), qsizetype(8), qsizetype(60), head.size() - 1}) {
        m_messages.clear();
        RawClient raw = client();
        raw.send(head.first(cut));
        Frontdesk::Test::letTimePass(std::chrono::milliseconds(20)); // two packets for the server
        raw.send(head.sliced(cut));
        QCOMPARE(statusOf(raw.answers()), 101);
        raw.send(textFrame("two"));
        QTRY_COMPARE(m_messages, QStringList{QStringLiteral("two")});
    }
}

void TestWebSocketDoor::hearsAFrameRightBehindTheHead()
{
    RawClient raw = client();
    raw.send(upgradeHead() + textFrame("early") + textFrame("bird"));
    QTRY_COMPARE(m_messages, (QStringList{QStringLiteral("early"), QStringLiteral("bird")}));
}

void TestWebSocketDoor::upgradesAfterAnotherRequest()
{
    RawClient raw = client();
    raw.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n" + upgradeHead() + textFrame("late"));
    const QByteArray answers = raw.answers(2);
    QCOMPARE(statusOf(answers), 200);
    QVERIFY(answers.contains("HTTP/1.1 101 "));
    QTRY_COMPARE(m_messages, QStringList{QStringLiteral("late")});
}

void TestWebSocketDoor::worksWithTheClientOfQt()
{
    QFETCH_GLOBAL(bool, tls);
    QWebSocket socket;
    QStringList heard;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) {
        heard.append(text);
    });
    if (tls)
        socket.setSslConfiguration(m_certificate.clientConfiguration());
    socket.open(QUrl(QStringLiteral("%1://localhost:%2/ws?v=1")
                         .arg(tls ? QStringLiteral("wss") : QStringLiteral("ws"))
                         .arg(m_port)));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.sendTextMessage(QStringLiteral("早安"));
    QTRY_COMPARE(heard, QStringList{QStringLiteral("heard 早安")});
    QCOMPARE(m_server->counters().webSockets, 1);
    socket.close();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    m_sockets.clear();
    QTRY_COMPARE(m_server->counters().webSockets, 0);
    QCOMPARE(m_server->counters().open, 0);
}

void TestWebSocketDoor::takesLargeMessages()
{
    RawClient raw = client();
    raw.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    m_server->markAuthenticated(m_sockets.front().get());
    const QByteArray text(1024 * 1024, 'x');
    raw.send(textFrame(text));
    QTRY_COMPARE(m_messages.size(), 1);
    QCOMPARE(m_messages.constFirst().size(), text.size());
}

void TestWebSocketDoor::closesOnTooLargeMessages()
{
    RawClient raw = client();
    raw.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    m_server->markAuthenticated(m_sockets.front().get());
    raw.answers();
    raw.send(textFrame(QByteArray(1024 * 1024 + 1, 'x')));
    QTRY_VERIFY(m_sockets.front()->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData);
    QVERIFY(m_messages.isEmpty());
}

void TestWebSocketDoor::takesLittleFromStrangers()
{
    constexpr int Limit = 64 * 1024;
    RawClient raw = client();
    raw.send(upgradeHead() + textFrame(QByteArray(Limit, 'x')));
    QTRY_COMPARE(m_messages.size(), 1);
    raw.send(textFrame(QByteArray(Limit + 1, 'x')));
    QTRY_VERIFY(m_sockets.front()->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData);
    QCOMPARE(m_messages.size(), 1);
}

void TestWebSocketDoor::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("not an upgrade") << QByteArray("GET /ws HTTP/1.1\r\nHost: a\r\n\r\n") << 426;
    QTest::newRow("POST") << QByteArray("POST /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                                        "Connection: Upgrade\r\nContent-Length: 0\r\n\r\n")
                          << 426;
    QTest::newRow("other path") << upgradeHead({}, "/hello/ws") << 404;
    QTest::newRow("suffix") << upgradeHead({}, "/ws2") << 404;
    QTest::newRow("a page's origin") << upgradeHead("Origin: https://evil.example\r\n") << 403;
    QTest::newRow("no one's origin") << upgradeHead("Origin: null\r\n") << 403;
    QTest::newRow("two origins") << upgradeHead("Origin: https://good.example\r\n"
                                                "Origin: https://good.example\r\n")
                                 << 403;
    QTest::newRow("a listed origin") << upgradeHead("Origin: https://good.example\r\n") << 101;
    QTest::newRow("upgrade elsewhere is no upgrade") << upgradeHead({}, "/hello") << 200;
}

void TestWebSocketDoor::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    HttpSettings settings;
    settings.allowedOrigins = {"https://good.example"};
    start(settings);
    RawClient raw = client();
    raw.send(request);
    QCOMPARE(statusOf(raw.answers()), status);
    QCOMPARE(m_sockets.size(), size_t(status == 101 ? 1 : 0));
}

void TestWebSocketDoor::leavesNothingOfABadHandshake()
{
    RawClient raw = client();
    raw.send("GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    QVERIFY(raw.untilClosed());
    QVERIFY(m_sockets.empty());
    QTRY_COMPARE(m_server->counters().open, 0);
    QCOMPARE(m_server->counters().webSockets, 0);
}

void TestWebSocketDoor::closesWhoDoesNotSignIn()
{
    HttpSettings settings;
    settings.webSocketSignInTimeout = 200ms;
    start(settings);
    RawClient raw = client();
    raw.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    QVERIFY(raw.untilClosed());
    QCOMPARE(m_server->counters().timedOut, quint64(1));
}

void TestWebSocketDoor::keepsWhoSignedIn()
{
    HttpSettings settings;
    settings.webSocketSignInTimeout = 200ms;
    start(settings);
    RawClient stranger = client();
    RawClient known = client();
    known.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    m_server->markAuthenticated(m_sockets.front().get());
    stranger.send(upgradeHead());
    QVERIFY(stranger.untilClosed());
    QVERIFY(known.isOpen());
    known.send(textFrame("still here"));
    QTRY_COMPARE(m_messages.size(), 1);
}

void TestWebSocketDoor::countsUntilSignIn()
{
    HttpSettings settings;
    settings.maxConnectionsPerAddress = 1;
    start(settings);
    RawClient first = client();
    first.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    {
        RawClient refused = client();
        QVERIFY(refused.untilClosed());
    }
    QCOMPARE(m_server->counters().refused, quint64(1));
    m_server->markAuthenticated(m_sockets.front().get());
    RawClient second = client();
    second.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(2));
}

void TestWebSocketDoor::survivesTheServer()
{
    RawClient raw = client();
    raw.send(upgradeHead());
    QTRY_COMPARE(m_sockets.size(), size_t(1));
    m_server.reset();
    m_sockets.clear();
    QVERIFY(raw.untilClosed());
}

QTEST_GUILESS_MAIN(TestWebSocketDoor)
#include "tst_websocketdoor.moc"
