// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/message.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <string>
#include <vector>

namespace Frontdesk {

class MainWindow;
class TimelineView;

namespace Bench {

/// Sends webhooks one after the other and takes the time from the first byte that leaves until the
/// bubble has been painted in the window of a real client. GUI thread.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    /// @p requests are whole HTTP requests for the relay on @p port of this machine; the first
    /// @p warmUp are not measured.
    PaintWatch(MainWindow &window,
               const DeskSources &sources,
               quint16 port,
               std::vector<std::string> requests,
               std::size_t warmUp);
    ~PaintWatch() override;

    void start();
    /// Milliseconds, in the order of measurement.
    const std::vector<double> &times() const noexcept { return m_times; }

Q_SIGNALS:
    void ended(bool complete);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sendNext();
    void take(const QList<Message> &messages);
    void watch(const Message &message);
    void painted();

    MainWindow &m_window;
    quint16 m_port;
    std::vector<std::string> m_requests;
    std::size_t m_warmUp;
    std::size_t m_next = 0;
    QTcpSocket m_socket;
    QTimer m_gap; ///< so that one message has nothing to do with the one before
    QTimer m_patience;
    QPointer<TimelineView> m_timeline;
    MessageId m_awaited;
    std::chrono::steady_clock::time_point m_sentAt;
    std::vector<double> m_times;
};

} // namespace Bench
} // namespace Frontdesk
