// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpconnection.h"

#include "core/base/logging.h"
#include "core/http/clientaddress.h"
#include "core/http/fileanswer.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>

namespace Frontdesk {

namespace {

constexpr qint64 FilePiece = 64 * 1024;
constexpr qint64 UnsentFileBytes = 256 * 1024; ///< no more of a file is read while so much waits

HttpResponse upgradeTo(const QByteArray &protocol)
{
    return HttpResponse::empty(426).with(QByteArrayLiteral("Upgrade"), protocol);
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket,
                               ServerContext &context,
                               ConnectionCaps::Slot slot)
    : m_socket(socket)
    , m_context(context)
    , m_slot(std::move(slot))
    , m_parser(context.settings.headLimit)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(context.scratch.size());
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_context.connections.insert(this);
    setDeadline(context.settings.headTimeout);
    watchSocket();
}

HttpConnection::~HttpConnection()
{
    m_context.connections.erase(this);
    if (m_socket != nullptr)
        --m_context.counters.open;
}

void HttpConnection::watchSocket()
{
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::advance);
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QAbstractSocket::disconnected, this, &HttpConnection::close);
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (tls == nullptr)
        return;
    m_state = State::Handshake;
    connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::pump);
    connect(tls, &QSslSocket::encrypted, this, [this] {
        m_state = State::Head;
        advance();
    });
    connect(tls, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_state != State::Handshake)
            return;
        ++m_context.counters.handshakesFailed;
        close();
    });
}

void HttpConnection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadlineMs = m_context.clock.monotonicMs() + fromNow.count();
}

void HttpConnection::advance()
{
    if (m_isAdvancing)
        return; // a handler answered at once: the loop below goes on
    m_isAdvancing = true;
    bool goesOn = true;
    while (goesOn) {
        switch (m_state) {
        case State::Head:
            goesOn = readHead();
            break;
        case State::Body:
            goesOn = readBody();
            break;
        case State::Draining:
            goesOn = drain();
            break;
        default:
            goesOn = false;
        }
    }
    m_isAdvancing = false;
}

bool HttpConnection::readHead()
{
    // The bytes stay in the socket until it is clear that they are not for a WebSocket.
    QByteArray &scratch = m_context.scratch;
    const qint64 size = m_socket->peek(scratch.data(), scratch.size());
    if (size <= 0)
        return false;
    if (!m_headStarted && m_exchange > 0)
        setDeadline(m_context.settings.headTimeout);
    m_headStarted = true;
    switch (m_parser.readHead(QByteArrayView(scratch).first(size))) {
    case RequestParser::Step::NeedMore:
        return false;
    case RequestParser::Step::Failed:
        refuse(m_parser.failure().status, m_parser.failure().reason);
        return m_state == State::Draining;
    case RequestParser::Step::Done:
        break;
    }
    return acceptHead();
}

void HttpConnection::fillRequest(HttpRequest &request) const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    request.tls = tls != nullptr;
    request.peer = plainAddress(m_socket->peerAddress());
    const TrustedNetworks &proxies = m_context.settings.trustedProxies;
    if (proxies.isEmpty() || !isTrusted(request.peer, proxies))
        return;
    if (request.hasHeader("X-Forwarded-Proto"))
        request.tls = request.header("X-Forwarded-Proto") == "https";
    request.peer = clientAddress(request.peer, request.header("X-Forwarded-For"), proxies);
}

bool HttpConnection::acceptHead()
{
    HttpRequest &request = m_parser.request();
    fillRequest(request);
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    const bool isOldTls = tls != nullptr && tls->sessionProtocol() < QSsl::TlsV1_3;
    if (m_context.door.isAt(request.rawPath)) {
        upgrade();
        return m_state == State::Draining;
    }
    Router::Match match = m_context.router.find(request.method, request.rawPath);
    request.params = std::move(match.params);
    m_route = match.route;
    if (m_route == nullptr && match.allow.isEmpty()) {
        refuse(404, "no such path");
    } else if (m_route == nullptr) {
        refuse(HttpResponse::empty(405).with(QByteArrayLiteral("Allow"), match.allow),
               "not with this method");
    } else if (m_route->options.needsTls13 && isOldTls) {
        refuse(upgradeTo(QByteArrayLiteral("TLS/1.3")), "TLS 1.3 is needed here");
    } else {
        const qint64 limit = m_route->options.bodyLimit.value_or(m_context.settings.bodyLimit);
        m_parser.setBodyLimit(static_cast<quint64>(limit));
        if (m_parser.contentLength().value_or(0) > static_cast<quint64>(limit)) {
            refuse(413, "the body is too large");
        } else {
            discard(m_parser.headSize());
            m_keepAlive = m_parser.keepsAlive();
            setDeadline(m_route->options.timeLimit.value_or(m_context.settings.requestTimeout));
            admit();
        }
    }
    return m_state == State::Body || m_state == State::Draining || m_state == State::Head;
}

void HttpConnection::admit()
{
    if (!m_route->options.admit) {
        beginBody();
        return;
    }
    m_state = State::Admitting;
    const auto decide = [guard = QPointer<HttpConnection>(this),
                         exchange = m_exchange](std::optional<HttpResponse> refusal) {
        if (!guard || guard->m_state != State::Admitting || guard->m_exchange != exchange)
            return;
        if (refusal)
            guard->refuse(std::move(*refusal), "not let in");
        else
            guard->beginBody();
        guard->advance();
    };
    m_route->options.admit(m_parser.request(), decide);
}

void HttpConnection::beginBody()
{
    if (m_route->options.bodyFile) {
        if (!m_parser.contentLength()) {
            refuse(411, "a body for a file needs a length");
            return;
        }
        m_bodyFile = std::make_unique<BodyFile>(m_route->options.bodyFile());
        if (!m_bodyFile->open()) {
            refuse(503, "no file for the body");
            return;
        }
    }
    m_state = State::Body;
    if (m_parser.expectsContinue() && m_parser.hasBody())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

bool HttpConnection::readBody()
{
    if (m_parser.hasBody()) {
        QByteArray &scratch = m_context.scratch;
        const qint64 size = m_socket->peek(scratch.data(), scratch.size());
        if (size <= 0)
            return false;
        qsizetype consumed = 0;
        const auto step = m_parser.readBody(QByteArrayView(scratch).first(size), consumed);
        discard(consumed);
        if (m_bodyFile && !m_bodyFile->keep(m_parser.request().body)) {
            refuse(503, "the disk does not take the body");
            return m_state == State::Draining;
        }
        if (step == RequestParser::Step::NeedMore)
            return false;
        if (step == RequestParser::Step::Failed) {
            refuse(m_parser.failure().status, m_parser.failure().reason);
            return m_state == State::Draining;
        }
    }
    dispatch();
    return m_state == State::Head || m_state == State::Draining;
}

void HttpConnection::dispatch()
{
    if (m_bodyFile) {
        m_parser.request().bodyFile = m_bodyFile->finish();
        if (m_parser.request().bodyFile.isEmpty())
            return refuse(503, "the disk does not take the body");
        m_bodyFile.reset();
    }
    m_state = State::Handling;
    ++m_exchange;
    m_route->handler(m_parser.request(), Responder(this, m_exchange));
}

void HttpConnection::upgrade()
{
    const HttpSettings &settings = m_context.settings;
    const HttpRequest &request = m_parser.request();
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    if (request.method != HttpMethod::Get || m_parser.hasBody() || !m_parser.asksForWebSocket()) {
        refuse(upgradeTo(QByteArrayLiteral("websocket")), "only for WebSockets");
        return;
    }
    if (settings.webSocketNeedsTls13 && tls != nullptr && tls->sessionProtocol() < QSsl::TlsV1_3) {
        refuse(upgradeTo(QByteArrayLiteral("TLS/1.3")), "TLS 1.3 is needed here");
        return;
    }
    const int origins = request.headerCount("Origin");
    if (origins > 0
        && (origins > 1
            || !settings.allowedOrigins.contains(request.header("Origin").toByteArray()))) {
        refuse(403, "a page of another origin");
        return;
    }
    // A TLS socket may be in the middle of decrypting what follows.
    m_state = State::Upgrading;
    QMetaObject::invokeMethod(this, &HttpConnection::handOver, Qt::QueuedConnection);
}

void HttpConnection::handOver()
{
    if (m_state != State::Upgrading)
        return;
    m_state = State::Closed;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    disconnect(socket, nullptr, this, nullptr);
    socket->setParent(nullptr);
    m_context.door.take(socket, std::move(m_parser.request()), std::move(m_slot));
    deleteLater();
}

void HttpConnection::refuse(int status, const char *reason)
{
    refuse(HttpResponse::empty(status), reason);
}

void HttpConnection::refuse(HttpResponse response, const char *reason)
{
    qCDebug(LogHttp) << "refused a request with" << response.status << reason;
    m_bodyFile.reset();
    if (m_state == State::Head)
        discard(m_parser.headSize());
    // What follows a refused head cannot be trusted to be the next request.
    response.closes = true;
    ++m_exchange;
    m_state = State::Handling;
    send(std::move(response));
}

void HttpConnection::answer(quint64 exchange, HttpResponse response)
{
    if (exchange != m_exchange || m_state != State::Handling)
        return;
    send(std::move(response));
}

void HttpConnection::dropConnection(quint64 exchange)
{
    if (exchange != m_exchange || m_state != State::Handling)
        return;
    m_socket->abort();
    close();
}

void HttpConnection::send(HttpResponse response)
{
    m_keepAlive = m_keepAlive && !response.closes && !response.cutAfter;
    m_state = State::Sending;
    if (response.file) {
        sendFile(std::move(response), m_context.date());
        return;
    }
    countAnswer(response.status);
    const bool isHead = m_parser.request().method == HttpMethod::Head;
    const ResponseFraming framing{
        response.body.size(), m_keepAlive, m_parser.isHttp10(), m_context.date()};
    QByteArray bytes = responseHead(response, framing, isHead ? 0 : response.body.size());
    if (response.cutAfter) {
        m_socket->write(bytes + response.body.first(*response.cutAfter));
        m_socket->disconnectFromHost();
        return;
    }
    if (!isHead)
        bytes += response.body;
    writeAll(bytes);
}

void HttpConnection::countAnswer(int status)
{
    const auto group = static_cast<size_t>(std::clamp(status / 100, 1, 5) - 1);
    ++m_context.counters.answered.at(group);
}

void HttpConnection::sendFile(HttpResponse response, QByteArrayView date)
{
    const HttpRequest &request = m_parser.request();
    FileAnswer answer = openFile(request, std::move(response));
    countAnswer(answer.response.status);
    if (request.method != HttpMethod::Head && answer.size > 0) {
        m_file = std::move(answer.file);
        m_fileLeft = answer.size;
    }
    const ResponseFraming framing{answer.size, m_keepAlive, m_parser.isHttp10(), date};
    writeAll(responseHead(answer.response, framing, 0));
}

void HttpConnection::writeAll(const QByteArray &bytes)
{
    setDeadline(m_context.settings.writeTimeout);
    m_socket->write(bytes);
    // Saves a round of the event loop for each answer.
    m_socket->flush();
    pump();
}

void HttpConnection::pump()
{
    if (m_state != State::Sending || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    setDeadline(m_context.settings.writeTimeout);
    while (m_fileLeft > 0 && unsent() < UnsentFileBytes) {
        const QByteArray piece = m_file->read(std::min(FilePiece, m_fileLeft));
        if (piece.isEmpty()) {
            // The file has shrunk: the promised length cannot be kept.
            m_socket->abort();
            close();
            return;
        }
        m_fileLeft -= piece.size();
        m_socket->write(piece);
    }
    if (m_fileLeft > 0)
        return;
    m_file.reset();
    if (unsent() == 0)
        finish();
}

qint64 HttpConnection::unsent() const
{
    return m_socket->bytesToWrite()
        + (m_context.settings.tls ? static_cast<QSslSocket *>(m_socket)->encryptedBytesToWrite()
                                  : 0);
}

void HttpConnection::finish()
{
    if (m_keepAlive) {
        startNext();
        return;
    }
    // Closing while bytes of the client are unread would reset the connection, and the answer
    // with it: they are read and dropped for a moment.
    m_state = State::Draining;
    setDeadline(m_context.settings.goodbyeTimeout);
    if (!m_parser.hasBody() && m_socket->bytesAvailable() == 0)
        m_socket->disconnectFromHost();
    else
        advance();
}

bool HttpConnection::drain()
{
    discard(m_socket->bytesAvailable());
    return false;
}

void HttpConnection::discard(qint64 size)
{
    m_socket->skip(size);
    // A TLS socket whose buffer was full decrypts more only when it is asked for more.
    char next = 0;
    if (m_socket->bytesAvailable() == 0)
        m_socket->peek(&next, 1);
}

void HttpConnection::startNext()
{
    m_parser.reset();
    m_route = nullptr;
    m_headStarted = false;
    m_state = State::Head;
    setDeadline(m_context.settings.idleTimeout);
    advance();
}

void HttpConnection::checkDeadline(qint64 nowMs)
{
    if (nowMs < m_deadlineMs || m_state == State::Closed)
        return;
    const State late = m_state;
    if (late != State::Draining && (late != State::Head || m_headStarted || m_exchange == 0))
        ++m_context.counters.timedOut;
    if ((late == State::Head && m_headStarted) || late == State::Body) {
        refuse(408, "too slow");
    } else if (late == State::Handling || late == State::Admitting) {
        qCWarning(LogHttp) << "no answer in time for" << m_route->pattern;
        HttpResponse response = HttpResponse::empty(503);
        response.closes = true;
        send(std::move(response));
    } else {
        m_socket->abort();
        close();
    }
}

void HttpConnection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_slot.release();
    deleteLater();
}

} // namespace Frontdesk
