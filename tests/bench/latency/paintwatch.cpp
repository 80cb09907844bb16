// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/latency/paintwatch.h"

#include "core/client/timelinesource.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QHostAddress>

namespace Frontdesk::Bench {

namespace {

constexpr std::chrono::milliseconds Gap{30};
constexpr std::chrono::seconds Patience{20};

bool isVisible(const TimelineView &view, const MessageId &id)
{
    const auto *model = qobject_cast<const TimelineModel *>(view.model());
    const int row = model ? model->rowOf(id) : -1;
    return row >= 0 && view.visualRect(model->index(row)).intersects(view.viewport()->rect());
}

} // namespace

PaintWatch::PaintWatch(MainWindow &window,
                       const DeskSources &sources,
                       quint16 port,
                       std::vector<std::string> requests,
                       std::size_t warmUp)
    : m_window(window)
    , m_port(port)
    , m_requests(std::move(requests))
    , m_warmUp(warmUp)
{
    m_gap.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_gap, &QTimer::timeout, this, &PaintWatch::sendNext);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT ended(false); });
    connect(&m_socket, &QTcpSocket::connected, this, &PaintWatch::sendNext);
    connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_socket.readAll(); });
    connect(&sources.timeline, &TimelineSource::messagesChanged, this, &PaintWatch::take);
}

PaintWatch::~PaintWatch() = default;

void PaintWatch::start()
{
    m_patience.start(Patience);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void PaintWatch::sendNext()
{
    if (m_next == m_requests.size()) {
        Q_EMIT ended(true);
        return;
    }
    m_patience.start(Patience);
    const auto &request = m_requests[m_next++];
    m_sentAt = std::chrono::steady_clock::now();
    m_socket.write(request.data(), static_cast<qint64>(request.size()));
    m_socket.flush();
}

void PaintWatch::take(const QList<Message> &messages)
{
    for (const auto &message : messages) {
        if (message.direction == Direction::Inbound && message.arrivedAt != 0)
            return watch(message);
    }
}

void PaintWatch::watch(const Message &message)
{
    m_awaited = message.id;
    if (m_timeline)
        return;
    // The first one: its conversation is opened, and stays so.
    m_window.desk()->open(message.conversation);
    m_timeline = m_window.desk()->findChild<TimelineView *>();
    if (m_timeline) {
        m_timeline->viewport()->installEventFilter(this);
        m_timeline->viewport()->update();
    }
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_timeline && !m_awaited.isNull()
        && isVisible(*m_timeline, m_awaited)) {
        m_awaited = {};
        // After this paint has been done.
        QMetaObject::invokeMethod(this, &PaintWatch::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void PaintWatch::painted()
{
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - m_sentAt;
    if (m_next > m_warmUp)
        m_times.push_back(took.count());
    m_gap.start(Gap);
}

} // namespace Frontdesk::Bench
