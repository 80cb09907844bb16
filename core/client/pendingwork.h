// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/outboxstate.h"

namespace Frontdesk {

/// What was done here to conversations, or came by itself, and is not in the cache yet: commands on
/// their way, and snoozes whose time has come. A value: it goes along with a read to the reading
/// thread.
class PendingWork
{
public:
    PendingWork() = default;
    /// @p now as the relay has it, ms UTC; 0: no snooze ends.
    explicit PendingWork(const OutboxList &entries, qint64 now = 0);
    /// Of @p conversations only.
    PendingWork(const OutboxList &entries, const QList<ConversationId> &conversations, qint64 now);

    /// What waits of @p conversation is other than before.
    void follow(const OutboxList &entries, const ConversationId &conversation);
    /// The same, at another time.
    PendingWork asOf(qint64 now) const;

    const PendingMarks &marks() const { return m_marks; }
    /// Conversations whose cached state is not the one to be shown.
    Result<QList<ConversationId>> conversations(Sql::Database &database) const;
    /// Of how many something waits.
    qsizetype size() const { return m_commands.size(); }
    /// Whether @p cached is one of them.
    bool touches(const Conversation &cached) const
    {
        return m_commands.contains(cached.id) || m_refused.contains(cached.id)
            || isDue(cached, m_now);
    }
    /// It is pinned or let go here.
    bool pins(const ConversationId &id) const;

    /// @p row as it is with what waits.
    ListedConversation applied(ListedConversation row, const Viewer &viewer) const;

private:
    PendingMarks m_marks;
    qint64 m_now = 0;
    void take(const OutboxEntry &entry);

    QHash<ConversationId, int> m_refused; ///< replies and notes that wait for a decision here
    QHash<ConversationId, qint64> m_answered; ///< when I last did, ms UTC
    QHash<ConversationId, QList<Protocol::CommandArgs>> m_commands; ///< in the order of making
};

} // namespace Frontdesk
