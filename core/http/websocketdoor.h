// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/connectioncaps.h"
#include "core/http/httprequest.h"
#include "core/http/httpsettings.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>
#include <memory>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace Frontdesk {

/// Takes the socket and the request of a new WebSocket; limits are set. The receiver owns the
/// socket and connects its slots before it returns, or it may miss the first message.
using WebSocketReceiver = std::function<void(QWebSocket *socket, const HttpRequest &request)>;

/// Makes WebSockets of sockets whose request for one is still unread, and closes those that do
/// not sign in in time.
class WebSocketDoor : public QObject
{
    Q_OBJECT

public:
    WebSocketDoor(const HttpSettings &settings, Clock &clock, HttpCounters &counters);
    ~WebSocketDoor() override;

    void open(const QByteArray &path, WebSocketReceiver receiver);
    bool isAt(const QByteArray &rawPath) const { return !m_path.isEmpty() && rawPath == m_path; }

    /// @p socket has no other listeners; @p request describes the bytes waiting in it.
    void take(QTcpSocket *socket, HttpRequest request, ConnectionCaps::Slot slot);

    /// The client has signed in: no cap counts it, no sign-in time limit applies, and its messages
    /// may be as long as the settings say.
    void markAuthenticated(QWebSocket *socket);

    /// The socket under @p socket, for those who have to know what waits in it: a QWebSocket over
    /// TLS tells only of what is not encrypted yet. Null once it is gone.
    QTcpSocket *transportOf(const QWebSocket *socket) const;

    /// Ends what has not signed in in time.
    void checkDeadlines(qint64 nowMs);

private:
    using Ends = QString; ///< both addresses and the client's port: names one connection
    struct Upgrade {
        QTcpSocket *socket = nullptr;
        QByteArray early; ///< what came right behind the request
        HttpRequest request;
        ConnectionCaps::Slot slot;
    };
    struct Guest {
        ConnectionCaps::Slot slot;
        qint64 deadlineMs = 0;
        bool wasTold = false;
    };

    void greet();
    void letIn(const Upgrade &upgrade) const;

    const HttpSettings &m_settings;
    Clock &m_clock;
    HttpCounters &m_counters;
    QByteArray m_path;
    WebSocketReceiver m_receiver;
    std::unique_ptr<QWebSocketServer> m_server;
    std::map<Ends, Upgrade> m_upgrades; ///< on their way to become WebSockets
    std::map<QWebSocket *, Guest> m_guests; ///< not signed in yet
    std::map<const QWebSocket *, QPointer<QTcpSocket>> m_transports;
};

} // namespace Frontdesk
