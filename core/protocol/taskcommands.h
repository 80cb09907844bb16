// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

namespace Frontdesk::Protocol {

// To-dos. Of two who change one at once the second is a conflict, "task.changed", unless both want
// the same; that somebody has done it is never one.

/// task.put: makes a to-do in a conversation, or changes it. One that its sender removed comes back.
struct PutTask {
    static constexpr char Type[] = "task.put";

    TaskId id;
    ConversationId conversation; ///< of one that is there: its own
    MessageId message; ///< from which it is made; of one that is there it stays
    QString text;
    qint64 due = 0; ///< ms UTC; 0: at no time
    int day = 0; ///< as Task::day
    UserId assignee; ///< null: nobody in particular
    TaskRepeat repeat = TaskRepeat::Never;
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutTask &, const PutTask &) = default;
};

/// task.done: it is done, or it is not after all. One that comes back is due again at `next`, which
/// the sender's calendar says.
struct FinishTask {
    static constexpr char Type[] = "task.done";

    TaskId task;
    bool done = true;
    qint64 due = 0; ///< ms UTC: which of one that comes back; a later one stays as it is
    qint64 next = 0; ///< ms UTC, after due; 0: it does not come back

    friend bool operator==(const FinishTask &, const FinishTask &) = default;
};

/// task.remove: as if it had never been there, for everybody.
struct RemoveTask {
    static constexpr char Type[] = "task.remove";

    TaskId task;
    qint64 base = 0; ///< version on screen; 0: one that the relay did not have yet

    friend bool operator==(const RemoveTask &, const RemoveTask &) = default;
};

} // namespace Frontdesk::Protocol
