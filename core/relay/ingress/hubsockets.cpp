// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ingress/hubsockets.h"

#include "core/http/httpserver.h"

#include <QWebSocket>

namespace Frontdesk::Relay {

class HubSockets::SocketWire : public Wire
{
public:
    explicit SocketWire(QWebSocket &socket)
        : m_socket(socket)
    {
    }

    void send(const QByteArray &frame) override
    {
        m_socket.sendTextMessage(QString::fromUtf8(frame));
    }
    qint64 bytesWaiting() const override { return m_socket.bytesToWrite(); }
    void close(int code, const QByteArray &reason) override
    {
        m_socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromUtf8(reason));
    }
    void abort() override { m_socket.abort(); }

private:
    QWebSocket &m_socket;
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
    guest->wire = std::make_unique<SocketWire>(*socket);
    auto *client = m_hub.arrived(*guest->wire);
    guest->client = client;
    m_guests.emplace(socket, std::move(guest));

    connect(socket,
            &QWebSocket::textMessageReceived,
            this,
            [this, socket, client](const QString &text) {
                m_hub.received(client, text.toUtf8());
                noteSignIn(socket, client);
            });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, socket](const QByteArray &) {
        socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    });
    connect(socket, &QWebSocket::bytesWritten, this, [this, socket, client] {
        noteSignIn(socket, client);
        if (socket->bytesToWrite() == 0)
            m_hub.drained(client);
    });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] { leave(socket); });
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

void HubSockets::noteSignIn(QWebSocket *socket, const ClientSession *client)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end() || found->second->signedIn || !client->isSignedIn())
        return;
    found->second->signedIn = true;
    m_server.markAuthenticated(socket);
}

} // namespace Frontdesk::Relay
