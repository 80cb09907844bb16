// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/hub/hub.h"

#include <QHash>

class QWebSocket;

namespace Frontdesk {
class HttpServer;
}

namespace Frontdesk::Relay {

/// Ties the WebSockets that arrive at /ws to the hub. Main thread.
class HubSockets : public QObject
{
    Q_OBJECT

public:
    HubSockets(Hub &hub, HttpServer &server, QObject *parent = nullptr);
    ~HubSockets() override;

private:
    class SocketWire;

    void take(QWebSocket *socket);
    void read(QWebSocket *socket, const QString &text);
    void wrote(QWebSocket *socket);
    void leave(QWebSocket *socket);
    void noteSignIn(QWebSocket *socket);

    Hub &m_hub;
    HttpServer &m_server;
    struct Guest;
    std::map<QWebSocket *, std::unique_ptr<Guest>> m_guests;
};

} // namespace Frontdesk::Relay
