// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/changestamp.h"
#include "core/client/timelinesource.h"
#include "core/storage/cachereads.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <functional>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Outbox;
class SyncClient;

/// Timelines from the cache, and over their end what waits in the outbox.
class CachedTimeline : public TimelineSource
{
    Q_OBJECT

public:
    CachedTimeline(Cache &cache,
                   Outbox &outbox,
                   SyncClient &sync,
                   ChangeFeed &feed,
                   QObject *parent = nullptr);

    Async<TimelinePage>
    page(const ConversationId &conversation, const TimelinePlace &before, int limit) override;
    Async<TimelinePage>
    pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit) override;
    Async<TimelinePage>
    pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit) override;
    Async<> fetchOlder(const ConversationId &conversation, const TimelinePlace &before) override;
    Async<Message> message(const MessageId &id) override;

private:
    using Read = std::function<Result<CachedTimelinePage>(Sql::Database &)>;

    Async<TimelinePage> laidOver(const ConversationId &conversation, const Read &read);
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void dropEntry(const OutboxEntry &entry);
    void tellPin(const MessageId &message);

    Cache &m_cache;
    Outbox &m_outbox;
    SyncClient &m_sync;
    ChangeStamp m_stamp;
};

} // namespace Frontdesk
