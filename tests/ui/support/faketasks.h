// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/remindersource.h"
#include "core/client/tasksource.h"
#include "core/rules/taskrules.h"

#include <algorithm>
#include <optional>

namespace Frontdesk::Test {

/// To-dos in a list; those of "me" are mine.
class FakeTasks : public TaskSource
{
public:
    QList<Task> tasks() const override
    {
        auto all = list;
        std::sort(all.begin(), all.end(), isTaskBefore);
        return all;
    }
    bool isMine(const Task &one) const override
    {
        const UserId me(QStringLiteral("me"));
        return one.assignee == me || (one.assignee.isNull() && one.madeBy == me);
    }
    bool mayRemove(const Task &one) const override
    {
        return one.madeBy == UserId(QStringLiteral("me"));
    }
    Async<TaskId> put(const Task &task) override
    {
        if (failure)
            return ready<TaskId>(*failure);
        Task kept = task;
        if (kept.id.isNull()) {
            kept.id = TaskId(QStringLiteral("task%1").arg(++m_made));
            kept.madeBy = UserId(QStringLiteral("me"));
        }
        list.removeIf([&](const Task &old) { return old.id == kept.id; });
        list.append(kept);
        Q_EMIT changed();
        return ready<TaskId>(kept.id);
    }
    Async<> finish(const TaskId &task, bool done) override
    {
        if (failure)
            return ready<void>(*failure);
        for (auto &one : list) {
            if (one.id != task)
                continue;
            one.doneAt = done ? 1'777'636'800'000 : 0;
            one.doneBy = done ? UserId(QStringLiteral("me")) : UserId();
            if (done && one.repeat != TaskRepeat::Never)
                one.dueAt += qint64(24) * 60 * 60 * 1000;
        }
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> remove(const TaskId &task) override
    {
        if (failure)
            return ready<void>(*failure);
        list.removeIf([&](const Task &old) { return old.id == task; });
        Q_EMIT changed();
        return ready<>({});
    }

    Task &add(const QString &id, const QString &text, qint64 dueAt = 0)
    {
        Task one;
        one.id = TaskId(id);
        one.text = text;
        one.dueAt = dueAt;
        one.assignee = UserId(QStringLiteral("me"));
        one.madeBy = one.assignee;
        list.append(one);
        return list.last();
    }

    QList<Task> list;
    std::optional<Error> failure;

private:
    int m_made = 0;
};

/// Reminders when a test says so.
class FakeReminders : public ReminderSource
{
public:
    void look() override { ++looks; }
    void shown(const QList<Task> &tasks) override { told += tasks; }
    void snooze(const Task &task, qint64 until) override { snoozed.append({task.id, until}); }

    int looks = 0;
    QList<Task> told;
    QList<std::pair<TaskId, qint64>> snoozed;
};

} // namespace Frontdesk::Test
