// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QTcpSocket;

namespace Frontdesk::Test {

/// A client that sends exactly the bytes it is told to, and collects what comes back.
class RawClient
{
public:
    explicit RawClient(quint16 port, const std::optional<QSslConfiguration> &tls = std::nullopt);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    void send(const QByteArray &bytes);
    /// All bytes so far, once @p count answers with their announced bodies are complete.
    QByteArray answers(int count = 1);
    /// All bytes until the server closes; nothing when it does not.
    std::optional<QByteArray> untilClosed(int timeoutMs = 5000);
    bool isOpen() const;
    QTcpSocket &socket() { return *m_socket; }

private:
    QByteArray m_received;
    std::unique_ptr<QTcpSocket> m_socket;
};

/// 200 of "HTTP/1.1 200 OK…"; 0 for anything else.
int statusOf(const QByteArray &answer);
/// The value of the first such header, case as sent by our server.
QByteArray headerOf(const QByteArray &answer, const QByteArray &name);
QByteArray bodyOf(const QByteArray &answer);

} // namespace Frontdesk::Test
