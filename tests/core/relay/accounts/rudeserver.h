// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Frontdesk::Test {

/// A server that answers each connection's first request with whatever bytes a test wants, or with
/// none. Counts what arrives.
class RudeServer : public QObject
{
public:
    /// What to do once a whole request has arrived.
    using Act = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RudeServer(Act act)
        : m_act(std::move(act))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                take(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    int connections() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void take(QTcpSocket *socket)
    {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            if (!isWhole(*buffer))
                return;
            m_requests.append(*buffer);
            buffer->clear();
            m_act(*socket, m_requests.last());
        });
    }

    static bool isWhole(const QByteArray &bytes)
    {
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const auto lower = bytes.left(end + 2).toLower();
        const auto field = lower.indexOf("content-length:");
        if (field < 0)
            return true;
        const auto from = field + 15;
        return bytes.size() >= end + 4 + lower.mid(from, lower.indexOf('\r', from) - from).toInt();
    }

    Act m_act;
    QTcpServer m_server;
    int m_connections = 0;
    QList<QByteArray> m_requests;
};

inline RudeServer::Act answering(const QByteArray &head, const QByteArray &body = {})
{
    return [head, body](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
    };
}

} // namespace Frontdesk::Test
