// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/store.h"

#include <QBasicTimer>

namespace Frontdesk::Relay {

/// Brings snoozed conversations back when their time has come. Main thread.
class Snoozes : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Snoozes(Store &store, OrderCounter &order, QObject *parent = nullptr);

    /// Looks now, and then at every @p pace.
    void start(std::chrono::milliseconds pace);
    /// Brings back what is due; how many.
    Async<int> wake();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    Store &m_store;
    OrderCounter &m_order;
    QBasicTimer m_timer;
    bool m_looking = false;
};

} // namespace Frontdesk::Relay
