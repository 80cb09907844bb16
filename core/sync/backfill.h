// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/storage/conversationstore.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk {

class Cache;
class Clock;
class SyncClient;

/// Brings older messages into the cache while nothing else is going on: the conversations last
/// written to first, each back to a depth. One request at a time. GUI thread.
class Backfill : public QObject
{
    Q_OBJECT

public:
    /// Where it stops, whichever comes first. Accounts name no depth of their own yet.
    struct Limits {
        qint64 depthMs = 365LL * 24 * 60 * 60 * 1000; ///< before now
        qint64 mostBytes = 2LL * 1024 * 1024 * 1024; ///< of the cache
    };

    Backfill(SyncClient &sync,
             Cache &cache,
             const Clock &clock,
             Limits limits,
             QObject *parent = nullptr);

    bool isDone() const noexcept { return m_done; }

Q_SIGNALS:
    /// Everything within the limits is here.
    void finished();

private:
    void restart();
    void step();
    void ask(const ConversationStore::Incomplete &next);

    SyncClient &m_sync;
    Cache &m_cache;
    const Clock &m_clock;
    const Limits m_limits;
    MessageOrder m_place = TimelinePlace::end().order;
    std::optional<ConversationStore::Incomplete> m_last; ///< asked about last, as it was then
    bool m_done = false;
    bool m_busy = false;
    QTimer m_pause;
};

} // namespace Frontdesk
