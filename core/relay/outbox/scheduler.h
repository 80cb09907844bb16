// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/outbox/schedulesteps.h"

#include <QBasicTimer>
#include <QObject>

namespace Frontdesk::Relay {

/// Sends replies when their time has come, or says why not. Main thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Scheduler(Store &store,
              SendQueue &queue,
              OrderCounter &order,
              ScopesOf readable,
              QObject *parent = nullptr);

    /// Looks now, and then at every @p pace.
    void start(std::chrono::milliseconds pace);
    /// Begins nothing more.
    void stop() { m_timer.stop(); }
    /// Deals with what is due; how many.
    Async<int> run();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();

    Store &m_store;
    SendQueue &m_queue;
    OrderCounter &m_order;
    ScopesOf m_readable;
    QBasicTimer m_timer;
    bool m_looking = false;
};

} // namespace Frontdesk::Relay
