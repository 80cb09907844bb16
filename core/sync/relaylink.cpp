// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/relaylink.h"

#include "core/base/logging.h"
#include "core/sync/syncclient.h"
#include "core/sync/tlserrors.h"

#include <QWebSocket>

namespace Frontdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto FirstWait = 1s;
constexpr auto LongestWait = 30s;
constexpr auto ConnectWithin = 15s;
constexpr int RefusedDoublings = 20;

bool needsAPerson(const Error &why)
{
    return why.kind == ErrorKind::Unauthorized || why.kind == ErrorKind::Rejected;
}

} // namespace

RelayLink::RelayLink(SyncClient &sync, const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_decoder([this](int connection, const Result<Protocol::Frame> &frame) {
        if (connection == m_connection)
            m_sync.received(frame);
    })
    , m_backoff(FirstWait, LongestWait)
    , m_refusedBackoff(m_settings.refusedWait, RefusedDoublings * m_settings.refusedWait)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        // The same timer bounds an attempt: a connection that hangs is one that failed.
        if (m_state == State::Connecting)
            closed();
        else
            open();
    });
    connect(&m_ticks, &QTimer::timeout, &m_sync, &SyncClient::tick);
    connect(&m_sync, &SyncClient::welcomed, this, [this] {
        m_attempt = 0;
        m_refusals = 0;
        m_error.reset();
        m_retry.stop();
        enter(State::Online);
    });
    connect(&m_sync, &SyncClient::ended, this, [this](const Error &why) {
        if (needsAPerson(why))
            refuse(why);
        else
            m_error = why;
    });
}

RelayLink::~RelayLink()
{
    drop();
}

void RelayLink::start()
{
    if (m_state == State::Stopped)
        open();
}

void RelayLink::stop()
{
    m_retry.stop();
    drop();
    enter(State::Stopped);
}

void RelayLink::tryNow()
{
    if (m_state == State::Waiting || m_state == State::Refused)
        open();
    else if (m_state == State::Online)
        m_sync.doubt();
}

void RelayLink::send(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void RelayLink::close()
{
    if (!m_socket)
        return;
    // Where nobody is at the other end it may never come to its end: then it is left behind.
    // Asked again meanwhile, it waits no longer.
    if (m_state == State::Online && !m_retry.isActive())
        m_retry.start(FirstWait);
    m_socket->close();
}

void RelayLink::open()
{
    drop();
    m_nextTryAt = 0;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(MaxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(MaxMessageBytes);
    m_socket->setSslConfiguration(m_settings.tls);
    connect(m_socket.get(), &QWebSocket::connected, this, &RelayLink::opened);
    // Later, because the reason comes right behind the news.
    connect(
        m_socket.get(),
        &QWebSocket::disconnected,
        this,
        [this, connection = m_connection] {
            if (connection == m_connection)
                closed();
        },
        Qt::QueuedConnection);
    connect(m_socket.get(),
            qOverload<QAbstractSocket::SocketError>(&QWebSocket::error),
            this,
            [this](QAbstractSocket::SocketError problem) {
                if (m_state == State::Connecting && !m_error)
                    m_error = connectionError(problem, m_socket->errorString());
                closed();
            });
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError> &problems) {
        refuse(certificateError(problems, m_settings.relay.host()));
    });
    const auto take = [this](const QByteArray &bytes) {
        m_sync.heard();
        m_decoder.put(m_connection, bytes);
    };
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [take](const QString &text) {
        take(text.toUtf8());
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, take);
    m_error.reset();
    enter(State::Connecting);
    m_retry.start(ConnectWithin);
    m_socket->open(address());
}

void RelayLink::opened()
{
    m_ticks.start(1s);
    m_sync.connected(*this, m_settings.token);
}

void RelayLink::closed()
{
    if (m_state != State::Connecting && m_state != State::Online)
        return;
    drop();
    wait();
}

/// Forgets the socket. It may be the one that is calling.
void RelayLink::drop()
{
    ++m_connection;
    m_ticks.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
    m_sync.disconnected();
}

void RelayLink::wait()
{
    if (!m_error)
        m_error = Error{ErrorKind::Offline, u"net.offline"_s};
    tryAfter(m_backoff.after(++m_attempt));
    enter(State::Waiting);
}

void RelayLink::tryAfter(std::chrono::milliseconds pause)
{
    m_nextTryAt = m_clock.nowMs() + pause.count();
    m_retry.start(pause);
    qCInfo(LogSync) << "no relay (" << m_error->code << "), again in" << pause.count() << "ms";
}

void RelayLink::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void RelayLink::refuse(const Error &why)
{
    qCWarning(LogSync) << "the relay is not to be used:" << why.code << why.detail;
    m_retry.stop();
    m_error = why;
    m_attempt = 0;
    drop();
    if (why.kind != ErrorKind::Unauthorized)
        tryAfter(m_refusedBackoff.after(++m_refusals));
    enter(State::Refused);
}

QUrl RelayLink::address() const
{
    auto url = m_settings.relay;
    url.setScheme(url.scheme() == "http"_L1 ? u"ws"_s : u"wss"_s);
    url.setPath(u"/ws"_s);
    return url;
}

} // namespace Frontdesk
