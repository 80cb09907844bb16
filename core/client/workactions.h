// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// What is to be different of a conversation; what is not set stays.
struct WorkChange {
    std::optional<ConversationState> state = {};
    qint64 until = 0; ///< of Snoozed, ms UTC; 0: until the customer writes
    std::optional<UserId> assignee = {}; ///< null: nobody
    std::optional<TeamId> team = {}; ///< null: none
    std::optional<Priority> priority = {};
    std::optional<bool> spam = {};
    std::optional<bool> unread = {}; ///< for me: marked by hand; false: read up to the end too
    std::optional<bool> muted = {}; ///< for me
    std::optional<bool> pinned = {}; ///< for me
    std::optional<QString> category = {}; ///< of my pin

    friend bool operator==(const WorkChange &, const WorkChange &) = default;
};

/// What was done to one conversation.
struct WorkStep {
    ConversationId conversation;
    WorkChange done; ///< the part that was not so before
    WorkChange back; ///< what it was before
};

/// One action of the agent, on as many conversations as were selected.
struct WorkReceipt {
    QList<WorkStep> steps; ///< those that changed
    int missing = 0; ///< conversations that are not here any more
};

/// What the agent does to conversations beside answering. Safe on disk when it answers, seen at
/// once, and works offline. What a colleague changed meanwhile is not overwritten: the change then
/// waits for a decision among
/// OutboxSource::changes(). GUI thread.
class WorkActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Async<WorkReceipt> change(const QList<ConversationId> &conversations,
                                      const WorkChange &change) = 0;
    /// Brings back what @p receipt changed, as an action of its own. What somebody changed again
    /// since stays.
    virtual Async<WorkReceipt> undo(const WorkReceipt &receipt) = 0;
};

} // namespace Frontdesk
