// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/outboxstate.h"

namespace Frontdesk {

/// What was done here to conversations and is not in the cache yet. A value: it goes along with a
/// read to the reading thread.
class PendingWork
{
public:
    PendingWork() = default;
    explicit PendingWork(const OutboxList &entries);
    /// Of @p conversations only.
    PendingWork(const OutboxList &entries, const QList<ConversationId> &conversations);

    /// What waits of @p conversation is other than before.
    void follow(const OutboxList &entries, const ConversationId &conversation);

    const PendingMarks &marks() const { return m_marks; }
    /// Conversations whose cached state is not the one to be shown.
    QList<ConversationId> conversations() const { return m_commands.keys(); }
    qsizetype size() const { return m_commands.size(); }
    bool touches(const ConversationId &id) const { return m_commands.contains(id); }
    /// It is pinned or let go here.
    bool pins(const ConversationId &id) const;

    /// @p row as it is with what waits.
    ListedConversation applied(ListedConversation row, const Viewer &viewer) const;

private:
    PendingMarks m_marks;
    QHash<ConversationId, QList<Protocol::CommandArgs>> m_commands; ///< in the order of making
};

} // namespace Frontdesk
