// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http/connectioncaps.h"
#include "core/http/httpsettings.h"
#include "core/http/router.h"
#include "core/http/websocketdoor.h"

#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <vector>

class QTcpServer;

namespace Frontdesk {

struct ServerContext;

/// An HTTP/1.1 server over Qt's sockets, plain or TLS, with limits on everything a stranger can
/// do. Lives in one thread; handlers run in it.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// @p clock outlives the server.
    HttpServer(HttpSettings settings, Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Add routes before listen().
    Router &router();
    /// Upgrades GET @p path to WebSockets for @p receiver. One path.
    void acceptWebSockets(const QByteArray &path, WebSocketReceiver receiver);
    /// The client of @p socket has signed in: caps, the sign-in time limit and the limits for what
    /// strangers send no longer apply.
    void markAuthenticated(QWebSocket *socket);
    /// See WebSocketDoor::transportOf().
    QTcpSocket *transportOf(const QWebSocket *socket) const;

    /// The port. Errors: http.certificate and http.certificate-expired (see serverTls()),
    /// http.plain-text-refused (no TLS, not loopback, not allowed), http.port-taken.
    Result<quint16> listen();
    /// Reads the certificate files again, for new connections. On an error the old ones stay.
    Result<> reloadCertificate();
    /// No new connections; those that are open go on.
    void stopListening();

    HttpCounters counters() const;

private:
    Result<> checkAddresses() const;
    Result<> bind();
    void take(qintptr descriptor);
    void checkDeadlines();

    std::unique_ptr<ServerContext> m_context;
    ConnectionCaps m_caps;
    QSslConfiguration m_tls;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
};

} // namespace Frontdesk
