// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

/// What was done here to conversations, or came by itself, and is not in the cache yet: commands on
/// their way, and snoozes whose time has come. A value: it goes along with a read to the reading
/// thread.
class PendingWork
{
public:
    /// @p now as the relay has it, ms UTC; 0: no snooze ends.
    explicit PendingWork(const QList<OutboxEntry> &entries, qint64 now = 0);

    const PendingMarks &marks() const { return m_marks; }
    /// Conversations whose cached state is not the one to be shown.
    Result<QList<ConversationId>> conversations(Sql::Database &database) const;
    /// Whether @p cached is one of them.
    bool touches(const Conversation &cached) const
    {
        return m_commands.contains(cached.id) || isDue(cached, m_now);
    }

    /// @p row as it is with what waits.
    ListedConversation applied(ListedConversation row, const Viewer &viewer) const;

private:
    PendingMarks m_marks;
    qint64 m_now;
    QHash<ConversationId, QList<Protocol::CommandArgs>> m_commands; ///< in the order of making
};

} // namespace Frontdesk
