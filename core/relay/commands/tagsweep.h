// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/store.h"

#include <QBasicTimer>

namespace Frontdesk::Relay {

/// Ends tags of contacts whose time has come, gives and takes what merging and restoring tags brought
/// about, and forgets tags that were removed long ago: some hundred contacts in one write, so that no
/// message waits for it. Where it stands is in the rows; a relay that starts again goes on. Main thread.
class TagSweep : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 300; ///< contacts in one write

    /// Both outlive this.
    TagSweep(Store &store, OrderCounter &order, QObject *parent = nullptr);

    /// Looks now, and then at every @p pace.
    void start(std::chrono::milliseconds pace);
    /// Does one write's worth; how many contacts and tags it changed, 0: there is nothing to do.
    Async<int> sweep();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void goOn();

    Store &m_store;
    OrderCounter &m_order;
    QBasicTimer m_timer;
    bool m_sweeping = false;
};

} // namespace Frontdesk::Relay
