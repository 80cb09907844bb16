// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/pendingwork.h"
#include "core/client/tabcounts.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
struct ChangeSet;

/// Counts who waits, with what was done here and is on its way. GUI thread.
class WaitingCounter : public QObject
{
    Q_OBJECT

public:
    WaitingCounter(Cache &cache,
                   Outbox &outbox,
                   ChangeFeed &feed,
                   const Clock &clock,
                   UserId me,
                   QObject *parent = nullptr);

    /// Answers when the first counts are there.
    Async<> load();
    /// Of one account; null: of all.
    TabCounts counts(const AccountId &account) const;
    /// Counts again; also where only time has passed.
    void read();

Q_SIGNALS:
    void changed();

private:
    using ByAccount = QHash<AccountId, TabCounts>;

    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void begin();
    void set(const Result<ByAccount> &counts);

    Cache &m_cache;
    Outbox &m_outbox;
    const Clock &m_clock;
    const UserId m_me;
    PendingWork m_pending;
    ByAccount m_counts; ///< under null: of all
    QTimer m_pause; ///< between two readings, while much waits
    bool m_reading = false;
    bool m_readAgain = false;
    QList<Promise<>> m_waiting; ///< for the counts being read
};

} // namespace Frontdesk
