// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"

#include "core/base/logging.h"
#include "core/http/clientaddress.h"
#include "core/http/httpconnection.h"
#include "core/http/servercontext.h"
#include "core/http/tlssetup.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace Frontdesk {

namespace {

constexpr int Backlog = 1024;
constexpr std::chrono::milliseconds SweepEvery{250};
constexpr std::chrono::milliseconds RetryAccept{500};

/// Hands out descriptors, so that no queue of half-open connections stands before our caps. (Qt's
/// own stops accepting while 30 TLS handshakes are under way.)
class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> take)
        : m_take(std::move(take))
    {
        setListenBacklogSize(Backlog);
        // Out of descriptors: connections wait in the kernel until some are free again.
        connect(this, &QTcpServer::acceptError, this, [this] {
            qCWarning(LogHttp) << "cannot accept connections:" << errorString();
            QTimer::singleShot(RetryAccept, this, &QTcpServer::resumeAccepting);
        });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

} // namespace

HttpServer::HttpServer(HttpSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_context(std::make_unique<ServerContext>(std::move(settings), clock))
    , m_caps(m_context->settings.maxConnections, m_context->settings.maxConnectionsPerAddress)
{
    const HttpSettings &limits = m_context->settings;
    auto *sweep = new QTimer(this);
    // Small limits (of tests) are kept more exactly than large ones.
    sweep->setInterval(std::min({SweepEvery,
                                 limits.headTimeout / 4,
                                 limits.requestTimeout / 4,
                                 limits.webSocketSignInTimeout / 4}));
    connect(sweep, &QTimer::timeout, this, &HttpServer::checkDeadlines);
    sweep->start();
}

HttpServer::~HttpServer()
{
    m_listeners.clear();
    const auto connections = m_context->connections;
    for (HttpConnection *connection : connections)
        delete connection;
}

Router &HttpServer::router()
{
    return m_context->router;
}

void HttpServer::acceptWebSockets(const QByteArray &path, WebSocketReceiver receiver)
{
    m_context->door.open(path, std::move(receiver));
}

void HttpServer::markAuthenticated(QWebSocket *socket)
{
    m_context->door.markAuthenticated(socket);
}

QTcpSocket *HttpServer::transportOf(const QWebSocket *socket) const
{
    return m_context->door.transportOf(socket);
}

Result<quint16> HttpServer::listen()
{
    if (const auto checked = checkAddresses(); !checked)
        return checked.error();
    if (m_context->settings.tls) {
        if (const auto loaded = reloadCertificate(); !loaded)
            return loaded.error();
    }
    if (const auto bound = bind(); !bound) {
        m_listeners.clear();
        return bound.error();
    }
    return m_listeners.front()->serverPort();
}

Result<> HttpServer::checkAddresses() const
{
    const HttpSettings &settings = m_context->settings;
    if (settings.tls || settings.allowPlainText)
        return {};
    for (const QHostAddress &address : settings.addresses) {
        if (!plainAddress(address).isLoopback()) {
            return Error{ErrorKind::Rejected,
                         QStringLiteral("http.plain-text-refused"),
                         QStringLiteral("no certificate, and not only this machine could connect"),
                         {{QStringLiteral("address"), address.toString()}}};
        }
    }
    return {};
}

Result<> HttpServer::bind()
{
    quint16 port = m_context->settings.port;
    for (const QHostAddress &address : m_context->settings.addresses) {
        auto listener =
            std::make_unique<Listener>([this](qintptr descriptor) { take(descriptor); });
        if (!listener->listen(address, port)) {
            return Error{
                ErrorKind::Conflict,
                QStringLiteral("http.port-taken"),
                listener->errorString(),
                {{QStringLiteral("address"), address.toString()}, {QStringLiteral("port"), port}}};
        }
        port = listener->serverPort();
        m_listeners.push_back(std::move(listener));
    }
    return {};
}

Result<> HttpServer::reloadCertificate()
{
    const HttpSettings &settings = m_context->settings;
    if (!settings.tls)
        return {};
    auto loaded = serverTls(*settings.tls, settings.minimumTls, m_context->clock);
    if (!loaded)
        return loaded.error();
    m_tls = *std::move(loaded);
    return {};
}

void HttpServer::stopListening()
{
    m_listeners.clear();
}

void HttpServer::take(qintptr descriptor)
{
    const HttpSettings &settings = m_context->settings;
    std::unique_ptr<QTcpSocket> socket;
    if (settings.tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        qCWarning(LogHttp) << "lost a new connection:" << socket->errorString();
        return;
    }
    const QHostAddress peer = plainAddress(socket->peerAddress());
    ConnectionCaps::Slot slot;
    if (!isTrusted(peer, settings.trustedProxies)) {
        auto admitted = m_caps.admit(peer);
        if (!admitted) {
            ++m_context->counters.refused;
            socket->abort();
            return;
        }
        slot = *std::move(admitted);
    }
    ++m_context->counters.accepted;
    ++m_context->counters.open;
    auto *tls = qobject_cast<QSslSocket *>(socket.get());
    // Deletes itself when the connection ends.
    new HttpConnection(socket.release(), *m_context, std::move(slot));
    if (tls != nullptr) {
        tls->setSslConfiguration(m_tls);
        tls->startServerEncryption();
    }
}

void HttpServer::checkDeadlines()
{
    const qint64 now = m_context->clock.monotonicMs();
    const auto connections = m_context->connections;
    for (HttpConnection *connection : connections)
        connection->checkDeadline(now);
    m_context->door.checkDeadlines(now);
}

HttpCounters HttpServer::counters() const
{
    return m_context->counters;
}

} // namespace Frontdesk
