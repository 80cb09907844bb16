// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/task.h"

#include <QList>
#include <QObject>

namespace Frontdesk {

/// To-dos of all conversations that are read here. Changes are safe on disk when they answer, seen at
/// once, and work offline. Of two who change one at once the first is followed: the other's change
/// waits in the outbox for its maker to decide. GUI thread.
class TaskSource : public QObject
{
    Q_OBJECT

public:
    /// What was done is known for so long.
    static constexpr qint64 KeptMs = qint64(30) * 24 * 60 * 60 * 1000;

    using QObject::QObject;

    /// What is to be done, and what was done in the last KeptMs; as isTaskBefore() has them.
    virtual QList<Task> tasks() const = 0;
    /// Those of one conversation, in the same order.
    QList<Task> of(const ConversationId &conversation) const;
    /// Mine, or nobody's and made by me.
    virtual bool isMine(const Task &one) const = 0;
    virtual bool mayRemove(const Task &one) const = 0;
    /// Makes one, with a null id, or changes one that tasks() gave. Answers with its id. Errors: those
    /// of checkTask().
    virtual Async<TaskId> put(const Task &task) = 0;
    /// It is done, or not after all. One that comes back is due again. Errors: NotFound
    /// "task.not-found".
    virtual Async<> finish(const TaskId &task, bool done) = 0;
    /// Errors: NotFound "task.not-found"; Unauthorized "auth.forbidden".
    virtual Async<> remove(const TaskId &task) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk
