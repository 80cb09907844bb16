// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/websocketdoor.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Frontdesk {

namespace {

constexpr int MaxPendingUpgrades = 1000;
constexpr qint64 GoodbyeMs = 1000;
constexpr qint64 ReadAheadBytes = 64 * 1024;

/// QWebSocket does not say which socket it was made of; this is the same for both.
template <typename Socket>
QString endsOf(const Socket &socket)
{
    return socket.peerAddress().toString() + QLatin1Char(' ') + QString::number(socket.peerPort())
        + QLatin1Char(' ') + socket.localAddress().toString();
}

void limitMessages(QWebSocket &socket, qint64 bytes)
{
    socket.setMaxAllowedIncomingMessageSize(static_cast<quint64>(bytes));
    socket.setMaxAllowedIncomingFrameSize(static_cast<quint64>(bytes));
}

/// Puts bytes that were read back in front of those that are still there.
void putBack(QTcpSocket &socket, QByteArrayView bytes)
{
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        socket.ungetChar(bytes[i]);
}

/// Tells when the socket that it belongs to is destroyed. (QWebSocket disconnects every signal of
/// its socket, so destroyed() is not heard.)
class EndOfSocket : public QObject
{
public:
    EndOfSocket(QTcpSocket *socket, QObject *context, std::function<void()> tell)
        : QObject(socket)
        , m_context(context)
        , m_tell(std::move(tell))
    {
    }
    ~EndOfSocket() override
    {
        if (m_context)
            m_tell();
    }
    Q_DISABLE_COPY_MOVE(EndOfSocket)

private:
    QPointer<QObject> m_context;
    std::function<void()> m_tell;
};

} // namespace

WebSocketDoor::WebSocketDoor(const HttpSettings &settings, Clock &clock, HttpCounters &counters)
    : m_settings(settings)
    , m_clock(clock)
    , m_counters(counters)
    , m_server(std::make_unique<QWebSocketServer>(QStringLiteral("frontdesk"),
                                                  settings.tls ? QWebSocketServer::SecureMode
                                                               : QWebSocketServer::NonSecureMode))
{
    m_server->setMaxPendingConnections(MaxPendingUpgrades);
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &WebSocketDoor::greet);
}

WebSocketDoor::~WebSocketDoor() = default;

void WebSocketDoor::open(const QByteArray &path, WebSocketReceiver receiver)
{
    m_path = path;
    m_receiver = std::move(receiver);
}

void WebSocketDoor::take(QTcpSocket *socket, HttpRequest request, ConnectionCaps::Slot slot)
{
    const Ends ends = endsOf(*socket);
    // QWebSocketServer reads the request through a QTextStream, which swallows what stands behind
    // it: the frames of a client that does not wait. So it gets to see the request alone, and the
    // buffer is full until then.
    const QByteArray early = socket->readAll().mid(request.head.size());
    putBack(*socket, request.head);
    socket->setReadBufferSize(request.head.size());
    m_upgrades.insert_or_assign(ends, Upgrade{socket, early, std::move(request), std::move(slot)});
    ++m_counters.webSockets;
    new EndOfSocket(socket, this, [this, socket, ends] {
        --m_counters.webSockets;
        --m_counters.open;
        const auto found = m_upgrades.find(ends);
        if (found != m_upgrades.end() && found->second.socket == socket)
            m_upgrades.erase(found);
    });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    m_server->handleConnection(socket);
}

void WebSocketDoor::greet()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        limitMessages(*socket, m_settings.webSocketStrangerLimit);
        const Ends ends = endsOf(*socket);
        const auto found = m_upgrades.find(ends);
        if (found == m_upgrades.end()) {
            socket->deleteLater();
            continue;
        }
        Upgrade upgrade = std::move(found->second);
        m_upgrades.erase(found);
        m_guests.insert_or_assign(
            socket,
            Guest{std::move(upgrade.slot),
                  m_clock.monotonicMs() + m_settings.webSocketSignInTimeout.count()});
        m_transports.insert_or_assign(socket, upgrade.socket);
        connect(socket, &QObject::destroyed, this, [this, socket] {
            m_guests.erase(socket);
            m_transports.erase(socket);
        });
        socket->setParent(nullptr);
        m_receiver(socket, upgrade.request);
        letIn(upgrade);
    }
}

void WebSocketDoor::letIn(const Upgrade &upgrade) const
{
    QTcpSocket *socket = upgrade.socket;
    // A frame has to fit in whole before QWebSocket takes it.
    socket->setReadBufferSize(m_settings.webSocketStrangerLimit + ReadAheadBytes);
    putBack(*socket, upgrade.early);
    // Looking makes a TLS socket decrypt what had no room before.
    socket->peek(1);
    QMetaObject::invokeMethod(socket, &QIODevice::readyRead, Qt::QueuedConnection);
}

void WebSocketDoor::markAuthenticated(QWebSocket *socket)
{
    m_guests.erase(socket);
    limitMessages(*socket, m_settings.webSocketMessageLimit);
    if (QTcpSocket *transport = transportOf(socket))
        transport->setReadBufferSize(m_settings.webSocketMessageLimit + ReadAheadBytes);
}

QTcpSocket *WebSocketDoor::transportOf(const QWebSocket *socket) const
{
    const auto found = m_transports.find(socket);
    return found == m_transports.end() ? nullptr : found->second.data();
}

void WebSocketDoor::checkDeadlines(qint64 nowMs)
{
    for (auto &[socket, guest] : m_guests) {
        if (nowMs < guest.deadlineMs)
            continue;
        if (guest.wasTold) {
            QMetaObject::invokeMethod(
                socket, [late = socket] { late->abort(); }, Qt::QueuedConnection);
            continue;
        }
        ++m_counters.timedOut;
        guest.wasTold = true;
        guest.deadlineMs = nowMs + GoodbyeMs;
        QMetaObject::invokeMethod(
            socket,
            [late = socket] {
                late->close(QWebSocketProtocol::CloseCodePolicyViolated,
                            QStringLiteral("sign in first"));
            },
            Qt::QueuedConnection);
    }
}

} // namespace Frontdesk
