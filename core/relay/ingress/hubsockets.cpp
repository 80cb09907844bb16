// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ingress/hubsockets.h"

#include "core/http/httpserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QWebSocket>

namespace Frontdesk::Relay {

class HubSockets::SocketWire : public Wire
{
public:
    SocketWire(QWebSocket &socket, QTcpSocket *transport)
        : m_socket(socket)
        , m_transport(transport)
    {
    }

    void send(const WireFrame &frame) override
    {
        // Past QWebSocket, which would make the frame anew for each client, by way of UTF-16.
        if (!m_transport || m_socket.state() != QAbstractSocket::ConnectedState)
            return;
        m_transport->write(frame.bytes());
        m_transport->flush();
    }
    qint64 bytesWaiting() const override
    {
        if (!m_transport)
            return 0;
        // What TLS has not encrypted yet, and what it has and the system did not take.
        const auto *tls = qobject_cast<const QSslSocket *>(m_transport.data());
        return m_transport->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    }
    void close(int code, const QByteArray &reason) override
    {
        m_socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromUtf8(reason));
    }
    void abort() override { m_socket.abort(); }

private:
    QWebSocket &m_socket;
    QPointer<QTcpSocket> m_transport;
};

struct HubSockets::Guest {
    std::unique_ptr<SocketWire> wire;
    ClientSession *client = nullptr;
    bool signedIn = false;
};

HubSockets::HubSockets(Hub &hub, HttpServer &server, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_server(server)
{
    server.acceptWebSockets("/ws",
                            [this](QWebSocket *socket, const HttpRequest &) { take(socket); });
}

HubSockets::~HubSockets()
{
    while (!m_guests.empty()) {
        auto *socket = m_guests.begin()->first;
        socket->disconnect(this);
        leave(socket);
    }
}

void HubSockets::take(QWebSocket *socket)
{
    socket->setParent(this);
    auto guest = std::make_unique<Guest>();
    auto *transport = m_server.transportOf(socket);
    guest->wire = std::make_unique<SocketWire>(*socket, transport);
    guest->client = m_hub.arrived(*guest->wire);
    m_guests.emplace(socket, std::move(guest));

    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
        read(socket, text);
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [socket](const QByteArray &) {
        socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    });
    const auto wrote = [this, socket] {
        this->wrote(socket);
    };
    connect(socket, &QWebSocket::bytesWritten, this, wrote);
    if (auto *tls = qobject_cast<QSslSocket *>(transport))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, wrote);
    // Later: closing and aborting may end the connection at once, and the hub is in the middle of
    // its clients when it does either.
    connect(
        socket,
        &QWebSocket::disconnected,
        this,
        [this, socket] { leave(socket); },
        Qt::QueuedConnection);
}

void HubSockets::read(QWebSocket *socket, const QString &text)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end())
        return;
    m_hub.received(found->second->client, text.toUtf8());
    noteSignIn(socket);
}

void HubSockets::wrote(QWebSocket *socket)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end())
        return;
    noteSignIn(socket);
    if (found->second->wire->bytesWaiting() == 0)
        m_hub.drained(found->second->client);
}

void HubSockets::leave(QWebSocket *socket)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end())
        return;
    m_hub.left(found->second->client);
    m_guests.erase(found);
    socket->deleteLater();
}

void HubSockets::noteSignIn(QWebSocket *socket)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end() || found->second->signedIn || !found->second->client->isSignedIn())
        return;
    found->second->signedIn = true;
    m_server.markAuthenticated(socket);
}

} // namespace Frontdesk::Relay
