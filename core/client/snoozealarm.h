// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pace.h"
#include "core/domain/ids.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Tells when a snooze ends, so that its conversation comes back on time without a relay too. GUI
/// thread.
class SnoozeAlarm : public QObject
{
    Q_OBJECT

public:
    /// @p clock as the relay has it.
    SnoozeAlarm(Cache &cache,
                Outbox &outbox,
                ChangeFeed &feed,
                const Clock &clock,
                QObject *parent = nullptr);

    /// Looks what is due, and when to look again.
    void look();

Q_SIGNALS:
    /// What became due since the last look.
    void due(const QSet<Frontdesk::ConversationId> &conversations);

private:
    struct Dues;

    void tell(const Dues &dues);
    Dues pendingDues(qint64 now) const;

    Cache &m_cache;
    Outbox &m_outbox;
    const Clock &m_clock;
    QTimer m_timer;
    Pace m_news; ///< of the outbox
    qint64 m_told; ///< what was due until then is known, ms UTC
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace Frontdesk
