// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tasksource.h"
#include "core/domain/account.h"
#include "core/protocol/commands.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// To-dos of the cache, and over them what waits in the outbox.
class CachedTasks : public TaskSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const Clock &clock; ///< as the relay has it
        User me;
    };

    explicit CachedTasks(Parts parts, QObject *parent = nullptr);

    QList<Task> tasks() const override { return m_shown; }
    bool isMine(const Task &one) const override;
    bool mayRemove(const Task &one) const override;
    Async<TaskId> put(const Task &task) override;
    Async<> finish(const TaskId &task, bool done) override;
    Async<> remove(const TaskId &task) override;

private:
    void read();
    void lay();
    void layOver(QList<Task> &all, const OutboxEntry &entry) const;
    void takeEntry(const OutboxEntry &entry);
    const Task *find(const TaskId &id) const;
    Async<> keep(const Protocol::CommandArgs &args, const Task &about);

    Parts m_parts;
    QList<Task> m_held; ///< of the cache
    QList<Task> m_shown; ///< with what waits, in order
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk
