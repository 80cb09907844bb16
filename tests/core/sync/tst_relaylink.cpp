// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/storage/cache.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"
#include "core/sync/relaylink.h"
#include "core/sync/syncclient.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// A socket that says welcome to every hello.
class WelcomingServer : public QWebSocketServer
{
    Q_OBJECT

public:
    WelcomingServer()
        : QWebSocketServer(u"test"_s, NonSecureMode)
    {
        welcome();
    }
    explicit WelcomingServer(const TestCertificate &certificate)
        : QWebSocketServer(u"test"_s, SecureMode)
    {
        use(certificate);
        welcome();
    }

    void use(const TestCertificate &certificate)
    {
        QFile key(certificate.keyFile());
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        const auto pem = key.readAll();
        const QSslKey read(pem, QSsl::Ec);
        QSslConfiguration tls;
        tls.setPrivateKey(read.isNull() ? QSslKey(pem, QSsl::Rsa) : read);
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate.certificateFile()));
        setSslConfiguration(tls);
    }

    QList<QWebSocket *> sockets;
    QStringList tokens;
    QString sayBye;

private:
    void welcome()
    {
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            socket->setParent(this);
            sockets << socket;
            connect(socket,
                    &QWebSocket::textMessageReceived,
                    this,
                    [this, socket](const QString &text) {
                        const auto frame = Protocol::decode(text.toUtf8());
                        const auto *hello = frame ? std::get_if<Protocol::Hello>(&*frame) : nullptr;
                        if (!hello)
                            return;
                        tokens << hello->token;
                        if (const auto code = std::exchange(sayBye, {}); !code.isEmpty())
                            socket->sendTextMessage(
                                QString::fromUtf8(Protocol::encode(Protocol::Bye{code, {}})));
                        else
                            socket->sendTextMessage(
                                QString::fromUtf8(Protocol::encode(Protocol::Welcome{})));
                    });
        });
    }
};

class TestRelayLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reasons.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<Cache>(Sql::Options{.file = m_folder->filePath(u"cache.db"_s)});
        m_outbox = std::make_unique<Outbox>(m_folder->path());
        QVERIFY(await(m_cache->open()) && await(m_outbox->open()));
        m_commands = std::make_unique<CommandQueue>(*m_outbox, m_clock, CommandQueue::Prepare());
        m_sync = std::make_unique<SyncClient>(
            *m_cache, *m_commands, m_clock, SyncClient::Settings{u"d"_s, u"test/1"_s});
        m_server = std::make_unique<WelcomingServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_link = link(m_server->serverPort());
    }
    void cleanup()
    {
        m_link.reset();
        m_server.reset();
        m_sync.reset();
        m_commands.reset();
        m_outbox.reset();
        m_cache.reset();
    }

    void comesOnlineWithTheToken()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        QCOMPARE(m_server->tokens, QStringList{u"secret"_s});
    }

    void triesAgainByItself()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_server->sockets.constLast()->abort();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
        const auto wait = m_link->nextTryAt() - m_clock.nowMs();
        QVERIFY2(wait >= 500 && wait <= 1000, qPrintable(QString::number(wait)));
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
    }

    void triesAtOnceWhenAsked()
    {
        const auto port = m_server->serverPort();
        m_server->close();
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
        QCOMPARE(m_link->error()->code, u"relay.unreachable"_s);
        QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
        m_link->tryNow();
        QCOMPARE(m_link->state(), RelayLink::State::Connecting);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
    }

    /// A cable that was pulled closes nothing: the socket stays, and nobody answers.
    void aRelayThatIsNotHeardAfterTheNetworkChangedIsLeft()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_link->tryNow();
        QCOMPARE(m_link->state(), RelayLink::State::Online); // it may be there
        m_clock.advance(SyncClient::DoubtMs + 1);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        QCOMPARE(m_server->tokens.size(), 2);
    }

    void aRelayThatAnswersTheDoubtIsKept()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_link->tryNow();
        m_server->sockets.constLast()->sendTextMessage(
            QString::fromUtf8(Protocol::encode(Protocol::Pong{})));
        QSignalSpy said(m_server->sockets.constLast(), &QWebSocket::textMessageReceived);
        QTRY_VERIFY(!said.isEmpty()); // the question, by when the answer has come
        m_sync->heard();
        m_clock.advance(SyncClient::DoubtMs + 1);
        m_sync->tick();
        QCOMPARE(m_link->state(), RelayLink::State::Online);
    }

    /// While the computer slept the relay may have closed: that is found out within seconds.
    void afterASleepItIsAskedAtOnce()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_sync->tick();
        QSignalSpy said(m_server->sockets.constLast(), &QWebSocket::textMessageReceived);
        m_clock.jump(SyncClient::GapMs + 1); // no time of the other clock goes by in a sleep
        m_sync->tick();
        QTRY_VERIFY(!said.isEmpty());
        m_clock.advance(SyncClient::DoubtMs + 1);
        m_sync->tick();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
    }

    void aRevokedSessionNeedsAPerson()
    {
        m_server->sayBye = u"auth.revoked"_s;
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Refused);
        QCOMPARE(m_link->error()->code, u"auth.revoked"_s);
        QCOMPARE(m_link->nextTryAt(), 0);
    }

    void anotherVersionIsAskedAgainUntilItFits()
    {
        connect(m_link.get(), &RelayLink::stateChanged, this, [this] {
            if (m_link->state() == RelayLink::State::Refused && m_link->nextTryAt() > 0)
                m_reasons << m_link->error()->code;
        });
        m_server->sayBye = u"protocol.version"_s;
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        QCOMPARE(m_reasons, QStringList{u"protocol.version"_s});
        QVERIFY(!m_link->error());
    }

    void aRefusalIsTriedAtOnceWhenAsked()
    {
        m_link = link(m_server->serverPort(), std::chrono::hours(1));
        m_server->sayBye = u"protocol.version"_s;
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Refused);
        m_link->tryNow();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
    }

    void anExpiredCertificateIsGotOver()
    {
        const TestCertificate expired(TestCertificate::Validity::Expired);
        const TestCertificate renewed;
        auto tls = renewed.clientConfiguration();
        tls.addCaCertificates(expired.clientConfiguration().caCertificates());
        WelcomingServer server(expired);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_link = std::make_unique<RelayLink>(
            *m_sync,
            m_clock,
            RelayLink::Settings{QUrl(u"https://localhost:%1"_s.arg(server.serverPort())),
                                u"secret"_s,
                                tls,
                                std::chrono::milliseconds(20)});
        connect(m_link.get(), &RelayLink::stateChanged, this, [this] {
            if (m_link->state() == RelayLink::State::Refused)
                m_reasons << m_link->error()->code;
        });
        m_link->start();
        QTRY_VERIFY(m_reasons.contains(u"relay.certificate-expired"_s));
        server.use(renewed);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
    }

    void aStoppingRelayIsAskedAgain()
    {
        m_server->sayBye = u"relay.stopping"_s;
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
    }

    void nonsenseEndsTheConnection()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_server->sockets.constLast()->sendTextMessage(u"{"_s);
        QTRY_COMPARE(m_link->state(), RelayLink::State::Waiting);
    }

    void stopsWhenTold()
    {
        m_link->start();
        QTRY_COMPARE(m_link->state(), RelayLink::State::Online);
        m_link->stop();
        QCOMPARE(m_link->state(), RelayLink::State::Stopped);
        QCOMPARE(m_sync->state(), SyncClient::State::Offline);
    }

private:
    std::unique_ptr<RelayLink>
    link(quint16 port, std::chrono::milliseconds refusedWait = std::chrono::milliseconds(20))
    {
        const QUrl relay(u"http://127.0.0.1:%1"_s.arg(port));
        return std::make_unique<RelayLink>(
            *m_sync, m_clock, RelayLink::Settings{relay, u"secret"_s, {}, refusedWait});
    }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<CommandQueue> m_commands;
    std::unique_ptr<SyncClient> m_sync;
    std::unique_ptr<WelcomingServer> m_server;
    QStringList m_reasons; ///< of refusals, as a test collects them
    std::unique_ptr<RelayLink> m_link;
};

QTEST_GUILESS_MAIN(TestRelayLink)
#include "tst_relaylink.moc"
