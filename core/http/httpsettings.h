// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QSsl>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace Frontdesk {

/// PEM files: the certificate with its chain, and its private key.
struct TlsFiles {
    QString certificate;
    QString key;
};

/// How an HttpServer listens and what it puts up with.
struct HttpSettings {
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost)};
    quint16 port = 0; ///< 0: any free one, the same on all addresses
    std::optional<TlsFiles> tls = {};
    QSsl::SslProtocol minimumTls = QSsl::TlsV1_2OrLater;
    bool allowPlainText = false; ///< on an address that is not loopback

    qsizetype headLimit = 16 * 1024;
    qint64 bodyLimit = 1024 * 1024; ///< for routes that say nothing
    std::chrono::milliseconds headTimeout = std::chrono::seconds(10); ///< TLS handshake included
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60); ///< between two requests
    /// What a client still sends after it was refused is read and dropped for so long, so that
    /// the answer reaches it.
    std::chrono::milliseconds goodbyeTimeout = std::chrono::seconds(5);
    std::chrono::milliseconds writeTimeout = std::chrono::seconds(30); ///< without progress

    int maxConnections = 10'000; ///< not signed in, in all
    int maxConnectionsPerAddress = 200; ///< not signed in, from one address
    /// Networks whose X-Forwarded-For and -Proto are believed and which no cap counts.
    QList<std::pair<QHostAddress, int>> trustedProxies = {};

    QByteArrayList allowedOrigins = {}; ///< of WebSockets that name one (browsers do)
    qint64 webSocketMessageLimit = 1024 * 1024;
    qint64 webSocketStrangerLimit = 64 * 1024; ///< of a message before the client signed in
    /// A WebSocket not marked as authenticated by then is closed.
    std::chrono::milliseconds webSocketSignInTimeout = std::chrono::seconds(10);
    bool webSocketNeedsTls13 = true; ///< of encrypted ones
};

/// What a server has seen; read by its owner for /metrics.
struct HttpCounters {
    quint64 accepted = 0; ///< connections
    quint64 refused = 0; ///< connections over a cap
    quint64 timedOut = 0; ///< connections closed for slowness
    quint64 handshakesFailed = 0;
    std::array<quint64, 5> answered = {}; ///< requests by class of status: 1xx to 5xx
    int open = 0; ///< connections now, WebSockets included
    int webSockets = 0; ///< of those
};

} // namespace Frontdesk
