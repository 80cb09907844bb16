// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

/// What was done here to conversations and is not in the cache yet. A value: it goes along with a
/// read to the reading thread.
class PendingWork
{
public:
    explicit PendingWork(const QList<OutboxEntry> &entries);

    const PendingMarks &marks() const { return m_marks; }
    /// Conversations whose cached state is not the one to be shown.
    QList<ConversationId> conversations() const { return m_commands.keys(); }
    bool touches(const ConversationId &id) const { return m_commands.contains(id); }

    /// @p row as it is with what waits.
    ListedConversation applied(ListedConversation row, const Viewer &viewer) const;

private:
    PendingMarks m_marks;
    QHash<ConversationId, QList<Protocol::CommandArgs>> m_commands; ///< in the order of making
};

} // namespace Frontdesk
