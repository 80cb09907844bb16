// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/scheduledsource.h"
#include "core/domain/account.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <functional>

namespace Frontdesk {

class AccountSource;
class Cache;
class ChangeFeed;
class Clock;
class CommandQueue;
class Outbox;

/// Replies with a time of the cache, and over them what waits in the outbox. They are few: all are
/// held.
class CachedScheduled : public ScheduledSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        CommandQueue &commands;
        ChangeFeed &feed;
        const Clock &clock;
        AccountSource &accounts; ///< knows platforms and roles
        User me; ///< as I signed in; what accounts says of me counts more
        std::function<bool()> isOnline;
    };

    explicit CachedScheduled(Parts parts, QObject *parent = nullptr);

    QList<ScheduledReply> replies() const override { return m_shown; }
    QList<ScheduledReply> of(const ConversationId &conversation) const override;
    bool mayChange(const ScheduledSend &one) const override;
    bool mayRemove(const ScheduledSend &one) const override;
    Async<ScheduleId> put(const ScheduleWish &wish) override;
    Async<> sendNow(const ScheduleId &id) override;
    Async<> remove(const ScheduleId &id) override;
    Async<> dismiss(const CommandId &refused) override;

private:
    /// What has to be known of a conversation before something is kept for it.
    struct Target {
        Conversation conversation;
        MessageOrder newest; ///< newest message in the cache
    };

    void read();
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void layOver();
    User me() const;
    const ScheduledReply *find(const ScheduleId &id) const;
    qint64 heldVersion(const ScheduleId &id) const;
    Async<Target> target(const ConversationId &conversation) const;
    Result<> check(const ScheduleWish &wish, const Target &target) const;
    Async<> keep(const ScheduledSend &one, Protocol::CommandArgs args);
    OutboxEntry entryOf(const ConversationId &conversation,
                        const AccountId &account,
                        Protocol::CommandArgs args) const;

    Parts m_parts;
    QList<ScheduledSend> m_held; ///< of the cache
    QList<ScheduledReply> m_shown; ///< with what waits, in order
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk
