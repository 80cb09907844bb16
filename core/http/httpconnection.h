// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/bodyfile.h"
#include "core/http/connectioncaps.h"
#include "core/http/requestparser.h"
#include "core/http/responder.h"
#include "core/http/servercontext.h"

#include <QFile>

#include <memory>

class QTcpSocket;

namespace Frontdesk {

/// One client's connection: reads requests one after the other, gives each to its route, writes
/// the answers in order. Deletes itself when the connection ends.
class HttpConnection : public AnswerSink
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, ServerContext &context, ConnectionCaps::Slot slot);
    ~HttpConnection() override;

    void answer(quint64 exchange, HttpResponse response) override;
    void dropConnection(quint64 exchange) override;

    /// Ends the connection if it is too slow. Called by the server every now and then.
    void checkDeadline(qint64 nowMs);

private:
    enum class State {
        Handshake,
        Head,
        Admitting,
        Body,
        Handling,
        Upgrading,
        Sending,
        Draining,
        Closed
    };

    void watchSocket();
    void advance();
    bool readHead();
    bool acceptHead();
    void admit();
    void beginBody();
    bool readBody();
    bool drain();
    void discard(qint64 size);
    void dispatch();
    void startNext();
    void fillRequest(HttpRequest &request) const;
    void upgrade();
    void handOver();
    void refuse(int status, const char *reason);
    void refuse(HttpResponse response, const char *reason);
    void send(HttpResponse response);
    void sendFile(HttpResponse response, QByteArrayView date);
    void countAnswer(int status);
    void writeAll(const QByteArray &bytes);
    void pump();
    void finish();
    void close();
    qint64 unsent() const;
    void setDeadline(std::chrono::milliseconds fromNow);

    QTcpSocket *m_socket; ///< a child of this, until it becomes a WebSocket
    ServerContext &m_context;
    ConnectionCaps::Slot m_slot;
    RequestParser m_parser;
    const Route *m_route = nullptr;
    State m_state = State::Head;
    quint64 m_exchange = 0; ///< number of the request being handled
    qint64 m_deadlineMs = 0;
    std::unique_ptr<QFile> m_file; ///< being sent
    std::unique_ptr<BodyFile> m_bodyFile; ///< being received
    qint64 m_fileLeft = 0;
    bool m_isAdvancing = false;
    bool m_headStarted = false; ///< bytes of the next request have come
    bool m_keepAlive = true;
};

} // namespace Frontdesk
