// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"

#include <QObject>
#include <QSet>

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
    std::optional<bool> teamPinned = {}; ///< for the team it is in, in none for everybody
    std::optional<QString> teamCategory = {}; ///< of the team's pin
    /// Beside what is there: a note to colleagues. It leaves after NoteHoldMs, until when undoing
    /// takes it out; one that has left stays.
    std::optional<QString> note = {};

    friend bool operator==(const WorkChange &, const WorkChange &) = default;
};

/// What was done to one conversation.
struct WorkStep {
    ConversationId conversation;
    WorkChange done; ///< the part that was not so before
    WorkChange back; ///< what it was before
    QList<CommandId> commands = {}; ///< that were kept for it
};

/// One action of the agent, on as many conversations as were selected.
struct WorkReceipt {
    QList<WorkStep> steps; ///< those that changed
    int missing = 0; ///< conversations that are not here any more
    int action = 0; ///< its number, for WorkProgress
};

/// How far an action has come at the relay, in conversations.
struct WorkProgress {
    int action = 0;
    int total = 0; ///< that the relay has to hear of
    int done = 0; ///< that it has answered, refusals among them
    QSet<ConversationId> refused = {};
    std::optional<Error> why = {}; ///< of the last refusal

    bool isOver() const { return done >= total; }
};

/// What the agent does to conversations beside answering. Safe on disk when it answers, seen at
/// once, and works offline. What a colleague changed meanwhile is not overwritten: the change then
/// waits for a decision among
/// OutboxSource::changes(). GUI thread.
class WorkActions : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 NoteHoldMs = 10'000; ///< as long as the way back is offered

    using QObject::QObject;

    /// On any number of conversations: all that differ are kept, or none. Errors: "note.empty",
    /// "note.too-long", "storage.…".
    virtual Async<WorkReceipt> change(const QList<ConversationId> &conversations,
                                      const WorkChange &change) = 0;
    /// Brings back what @p receipt changed, as an action of its own: what has not left yet is taken
    /// out and leaves no trace. What somebody changed again since stays.
    virtual Async<WorkReceipt> undo(const WorkReceipt &receipt) = 0;

Q_SIGNALS:
    /// The relay has answered more of an action, at the pace of reading; and at its end.
    void progressed(const Frontdesk::WorkProgress &progress);
};

} // namespace Frontdesk
