// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "core/relay/hub/closecodes.h"
#include "core/relay/ingress/hubsockets.h"
#include "tests/core/relay/hubrig.h"
#include "tests/support/testcertificate.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

QByteArray helloOf(const QByteArray &token)
{
    Protocol::Hello hello;
    hello.token = QString::fromLatin1(token);
    hello.program = QString(120, u'x'); // long enough for maskedFrame()
    return Protocol::encode(hello);
}

/// A client's text frame of 126 to 65535 bytes; the mask of zeros leaves the text as it is.
QByteArray maskedFrame(const QByteArray &text)
{
    QByteArray frame("\x81", 1);
    frame += static_cast<char>(0x80 | 126);
    frame += static_cast<char>(text.size() >> 8);
    frame += static_cast<char>(text.size() & 0xFF);
    return frame + QByteArray(4, '\0') + text;
}

} // namespace

// The hub over real sockets, with and without TLS.
class TestHubSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(const bool, tls);
        HttpSettings settings;
        if (tls)
            settings.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
        m_rig = std::make_unique<Test::HubRig>();
        m_server = std::make_unique<HttpServer>(settings, m_clock);
        m_sockets = std::make_unique<HubSockets>(*m_rig->hub, *m_server);
        const auto listening = m_server->listen();
        QVERIFY(listening);
        m_port = *listening;
    }
    void cleanup()
    {
        m_sockets.reset();
        m_server.reset();
        m_rig.reset();
    }

    // S13: an open socket ends with its session, and so do all others of it.
    void revokingClosesTheSockets()
    {
        QStringList heard;
        const auto first = connectSocket("amy", &heard);
        const auto second = connectSocket("amy", &heard);
        const auto other = connectSocket("ben", &heard);
        QTRY_COMPARE(heard.filter(u"\"last\":true"_s).size(), 9);
        QCOMPARE(m_rig->hub->connected(), 3);
        QElapsedTimer since;
        since.start();
        m_rig->hub->revoke(u"s1"_s);
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(int(first->closeCode()), CloseCode::NotSignedIn);
        QTRY_COMPARE(m_rig->hub->connected(), 1);
        QCOMPARE(other->state(), QAbstractSocket::ConnectedState);
    }

    void goodbyeReachesEverybody()
    {
        const auto first = connectSocket("amy");
        const auto second = connectSocket("ben");
        QTRY_COMPARE(m_rig->hub->connected(), 2);
        m_rig->hub->sayGoodbye();
        QTRY_COMPARE(m_rig->hub->connected(), 0);
        QTRY_COMPARE(int(first->closeCode()), CloseCode::GoingAway);
        QTRY_COMPARE(int(second->closeCode()), CloseCode::GoingAway);
    }

    // S9 on the other path that takes a token.
    void aSocketNeedsAGoodToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("password") << QByteArray("correct horse");
        QTest::newRow("guess") << QByteArray(43, 'A');
    }
    void aSocketNeedsAGoodToken()
    {
        QFETCH(const QByteArray, token);
        QStringList heard;
        const auto socket = connectSocket(token, &heard);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(socket->closeCode()), CloseCode::NotSignedIn);
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard.constFirst().contains(u"\"bye\""_s), qPrintable(heard.constFirst()));
    }

    // Who stops reading has at most so much waiting in the relay, and gets the rest later.
    void aStalledClientFillsNoMemory()
    {
        for (int customer = 0; customer < Customers; ++customer)
            m_rig->write(30, QString(40'000, u'x'), u"U%1"_s.arg(customer));
        const auto socket = stalledClient("amy");
        // The relay goes on until it thinks that enough waits: no more is written then.
        QTRY_VERIFY(waiting() > 512 * 1024);
        qint64 sent = 0;
        do {
            sent = m_rig->hub->framesSent();
            Test::letTimePass(std::chrono::milliseconds(500)); // the client plays dead
        } while (m_rig->hub->framesSent() != sent);
        QVERIFY2(waiting() < 3 * 1024 * 1024, qPrintable(QString::number(waiting())));

        QByteArray got = socket->readAll();
        socket->setReadBufferSize(0);
        const auto whole = [&] {
            got += socket->readAll();
            return got.count("\"last\":true");
        };
        QTRY_COMPARE_WITH_TIMEOUT(whole(), 3, 20'000);
        QVERIFY(got.size() > Customers * 30 * 40'000);
    }

    void revokingDropsAStalledClient()
    {
        for (int customer = 0; customer < Customers; ++customer)
            m_rig->write(30, QString(40'000, u'x'), u"U%1"_s.arg(customer));
        const auto socket = stalledClient("amy");
        QTRY_VERIFY(waiting() > 512 * 1024);
        m_rig->hub->revoke(u"s1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->hub->connected(), 0, 2000);
    }

private:
    static constexpr int Customers = 8;

    /// A socket that has said hello with @p token.
    std::unique_ptr<QWebSocket> connectSocket(const QByteArray &token, QStringList *heard = nullptr)
    {
        QFETCH_GLOBAL(const bool, tls);
        auto socket = std::make_unique<QWebSocket>();
        if (tls)
            socket->setSslConfiguration(m_certificate.clientConfiguration(QSsl::TlsV1_3OrLater));
        connect(socket.get(), &QWebSocket::connected, socket.get(), [raw = socket.get(), token] {
            raw->sendTextMessage(QString::fromUtf8(helloOf(token)));
        });
        if (heard) {
            connect(socket.get(),
                    &QWebSocket::textMessageReceived,
                    this,
                    [heard](const auto &text) { heard->append(text); });
        }
        socket->open(QUrl(u"%1://localhost:%2/ws"_s.arg(tls ? u"wss"_s : u"ws"_s).arg(m_port)));
        return socket;
    }

    /// A client that says hello and then reads nothing but what a few kilobytes hold.
    std::unique_ptr<QSslSocket> stalledClient(const QByteArray &token)
    {
        QFETCH_GLOBAL(const bool, tls);
        auto socket = std::make_unique<QSslSocket>();
        socket->setReadBufferSize(4096);
        if (tls) {
            socket->setSslConfiguration(m_certificate.clientConfiguration(QSsl::TlsV1_3OrLater));
            socket->connectToHostEncrypted(u"localhost"_s, m_port);
        } else {
            socket->connectToHost(QHostAddress::LocalHost, m_port);
        }
        const auto isUp = [&] {
            return tls ? socket->isEncrypted() : socket->state() == QAbstractSocket::ConnectedState;
        };
        if (!QTest::qWaitFor(isUp))
            return socket;
        socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 16 * 1024);
        socket->write("GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                      "Sec-WebSocket-Version: 13\r\n\r\n"
                      + maskedFrame(helloOf(token)));
        return socket;
    }

    /// What waits in the relay's own socket, counted below the hub and below TLS.
    qint64 waiting() const
    {
        const auto *socket = m_sockets->findChild<QWebSocket *>();
        auto *transport = socket ? m_server->transportOf(socket) : nullptr;
        if (!transport)
            return 0;
        const auto *tls = qobject_cast<QSslSocket *>(transport);
        return transport->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    }

    Clock m_clock;
    Test::TestCertificate m_certificate;
    std::unique_ptr<Test::HubRig> m_rig;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HubSockets> m_sockets;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestHubSockets)
#include "tst_hubsockets.moc"
