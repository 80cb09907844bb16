// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/relay/metrics/metrics.h"
#include "core/relay/outbox/platform.h"
#include "core/relay/outbox/sendsteps.h"
#include "core/relay/outbox/tokenbucket.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace Frontdesk::Relay {

/// Sends what is queued: one request at a time in each conversation, many conversations at once.
/// What may happen is decided by the steps in sendsteps.h; this drives them, with the wire between.
/// Works on what is new as soon as its commit is announced. Lives in the main thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        int parallel = 32; ///< requests in flight
        double perSecond = 500; ///< requests of one account; LINE takes 2000
        std::chrono::milliseconds tick =
            std::chrono::seconds(1); ///< looks for retries that are due
        std::chrono::milliseconds firstRetry = std::chrono::seconds(1);
        std::chrono::milliseconds longestRetry = std::chrono::minutes(5);
    };

    /// What /metrics tells.
    struct Counters {
        quint64 accepted = 0;
        quint64 failed = 0;
        quint64 unknown = 0;
        quint64 retried = 0;
    };

    /// @p store and @p platform outlive this.
    Outbox(Store &store,
           PlatformAccess &platform,
           AdapterOf adapterOf,
           Settings settings,
           QObject *parent = nullptr);

    /// Deals with what was in flight when the relay stopped, then begins. Once.
    Async<> start();
    /// Begins nothing more; answers when what is in flight has ended, or after @p limit.
    Async<> drain(std::chrono::milliseconds limit = std::chrono::seconds(10));

    Counters counters() const noexcept { return m_counters; }
    /// Requests that have not ended, as of the last look.
    int queued() const noexcept { return m_queued; }
    /// From a request's first byte to its answer.
    const Histogram &sendTime() const noexcept { return m_sendTime; }
    int inFlight() const noexcept { return static_cast<int>(m_active.size()); }

Q_SIGNALS:
    /// A platform answered a request of @p account that went by @p route.
    void answered(const Frontdesk::AccountId &account,
                  Frontdesk::SendRoute route,
                  const Frontdesk::SendOutcome &outcome);

private:
    void look();
    void notice(const Changes &changes);
    void wake(const Ready &ready);
    void pump();
    void claim(const Ready &ready);
    void sendOut(const Attempt &attempt, bool tokenIsFresh);
    void take(const Attempt &attempt, const PlatformAnswer &answer, bool tokenIsFresh);
    void fallBack(const Attempt &attempt, const SendOutcome &outcome);
    void keep(const Attempt &attempt, const SendOutcome &outcome);
    void count(RequestState state);
    void release(const Ready &ready, bool hasNext);
    TokenBucket &bucketOf(const AccountId &account);

    Store &m_store;
    PlatformAccess &m_platform;
    AdapterOf m_adapterOf;
    Settings m_settings;
    Backoff m_backoff;
    Counters m_counters;
    Histogram m_sendTime = Histogram::ofSeconds();
    int m_queued = 0;
    QTimer m_tick;
    QTimer m_pumpLater; ///< when every waiting conversation waits for its account's bucket
    std::deque<Ready> m_ready;
    QSet<ConversationId> m_waiting; ///< those in m_ready
    QHash<ConversationId, bool> m_active; ///< being worked on; true: woken meanwhile
    std::unordered_map<QString, TokenBucket> m_buckets;
    std::optional<Promise<>> m_drained;
    bool m_isStarted = false;
    bool m_isLooking = false;
};

} // namespace Frontdesk::Relay
