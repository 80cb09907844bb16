// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/newestonly.h"
#include "core/client/searchsource.h"
#include "core/storage/searchreads.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
class SyncClient;
struct ChangeSet;
struct OutboxEntry;

/// Searches the cache with what waits in the outbox, in a thread and on a connection of its own, and
/// the relay behind it.
class CachedSearch : public SearchSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        SyncClient &sync;
        ChangeFeed &feed;
        const Clock &clock;
        UserId me;
    };

    explicit CachedSearch(const Parts &parts, QObject *parent = nullptr);

    Async<FoundMessages>
    find(const SearchQuestion &question, const SearchPosition &after, int limit) override;
    Async<SearchTotals> totals(const SearchQuestion &question, int most) override;
    Async<RelayFindings>
    askRelay(const SearchQuestion &question, qint64 before, const QString &after) override;

private:
    struct Finding;
    struct Counting;

    SearchContext contextOf(const SearchQuestion &question) const;
    void goOn(const std::shared_ptr<Finding> &finding);
    void goOn(const std::shared_ptr<Counting> &counting);
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void dropEntry(const OutboxEntry &entry);

    Cache &m_cache;
    Outbox &m_outbox;
    SyncClient &m_sync;
    const Clock &m_clock;
    const UserId m_me;
    NewestOnly m_everywhere;
    NewestOnly m_inOne;
    NewestOnly m_beside;
    NewestOnly m_counts;
};

} // namespace Frontdesk
