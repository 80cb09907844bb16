// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtasks.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/domain/permissions.h"
#include "core/rules/taskrules.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

bool isOfTasks(const OutboxEntry &entry)
{
    const auto &args = entry.command.args;
    return std::holds_alternative<Protocol::PutTask>(args)
        || std::holds_alternative<Protocol::FinishTask>(args)
        || std::holds_alternative<Protocol::RemoveTask>(args);
}

Error noSuchTask()
{
    return {ErrorKind::NotFound, u"task.not-found"_s};
}

template <typename List>
auto taskIn(List &all, const TaskId &id)
{
    return std::find_if(all.begin(), all.end(), [&](const Task &one) { return one.id == id; });
}

} // namespace

CachedTasks::CachedTasks(Parts parts, QObject *parent)
    : TaskSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.tasks || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedTasks::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedTasks::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, [this](const OutboxEntry &entry) {
        // The cache has what it did: without it and before that is read, the old state would flash.
        if (isOfTasks(entry) && entry.stage == OutboxEntry::Stage::Taken)
            read();
        else
            takeEntry(entry);
    });
    connect(&m_parts.outbox, &Outbox::reloaded, this, &CachedTasks::lay);
    lay();
    read();
}

bool CachedTasks::isMine(const Task &one) const
{
    return Frontdesk::isMine(one, m_parts.me.id);
}

bool CachedTasks::mayRemove(const Task &one) const
{
    return Frontdesk::mayRemove(m_parts.me, one);
}

Async<TaskId> CachedTasks::put(const Task &task)
{
    auto wanted = tidied(task);
    if (wanted.repeat == TaskRepeat::Monthly && wanted.day == 0)
        wanted.day = QDateTime::fromMSecsSinceEpoch(wanted.dueAt).date().day();
    if (auto fits = checkTask(wanted); !fits)
        return ready<TaskId>(fits.error());
    if (wanted.id.isNull())
        wanted.id = TaskId(newUuid(m_parts.clock.nowMs()));
    const Protocol::PutTask put{wanted.id,
                                wanted.conversation,
                                wanted.message,
                                wanted.text,
                                wanted.dueAt,
                                wanted.day,
                                wanted.assignee,
                                wanted.repeat,
                                wanted.ver};
    return whenDone(keep(put, wanted), this, [id = wanted.id](const Result<> &kept) {
        return kept ? Result<TaskId>(id) : Result<TaskId>(kept.error());
    });
}

Async<> CachedTasks::finish(const TaskId &task, bool done)
{
    const auto *one = find(task);
    if (!one)
        return ready<void>(noSuchTask());
    const auto next = done ? nextDue(*one, m_parts.clock.nowMs(), QTimeZone::systemTimeZone()) : 0;
    return keep(Protocol::FinishTask{task, done, one->dueAt, next}, *one);
}

Async<> CachedTasks::remove(const TaskId &task)
{
    const auto *one = find(task);
    if (!one)
        return ready<void>(noSuchTask());
    if (!mayRemove(*one))
        return ready<void>(Error{ErrorKind::Unauthorized, u"auth.forbidden"_s});
    return keep(Protocol::RemoveTask{task, one->ver}, *one);
}

Async<> CachedTasks::keep(const Protocol::CommandArgs &args, const Task &about)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, args};
    entry.conversation = about.conversation;
    entry.account = about.account;
    entry.author = m_parts.me.id;
    return m_parts.outbox.put(entry);
}

const Task *CachedTasks::find(const TaskId &id) const
{
    const auto one = taskIn(m_shown, id);
    return one == m_shown.cend() ? nullptr : &*one;
}

void CachedTasks::read()
{
    const auto since = m_parts.clock.nowMs() - KeptMs;
    const auto all = m_parts.cache.read(
        [since](Sql::Database &database) { return EntityStore(database).tasks(since); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Task>> &tasks) {
        if (!tasks)
            qCWarning(LogClient) << "to-dos were not read:" << tasks.error().detail;
        if (!tasks || asked != m_reads)
            return;
        m_held = *tasks;
        lay();
    });
}

void CachedTasks::lay()
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        if (isOfTasks(entry) && isOnItsWay(entry))
            layOver(all, entry);
    }
    std::sort(all.begin(), all.end(), isTaskBefore);
    if (all == m_shown)
        return;
    m_shown = all;
    Q_EMIT changed();
}

/// The version stays the relay's: it knows who changes their own again.
void CachedTasks::layOver(QList<Task> &all, const OutboxEntry &entry) const
{
    const auto &args = entry.command.args;
    if (const auto *put = std::get_if<Protocol::PutTask>(&args)) {
        auto known = taskIn(all, put->id);
        if (known == all.end()) {
            Task made;
            made.id = put->id;
            made.account = entry.account;
            made.conversation = put->conversation;
            made.message = put->message;
            made.madeBy = entry.author;
            made.madeAt = entry.command.madeAt;
            made.ver = put->base;
            all.append(made);
            known = std::prev(all.end());
        }
        known->text = put->text;
        known->dueAt = put->due;
        known->day = put->day;
        known->assignee = put->assignee;
        if (put->repeat == TaskRepeat::Never && !known->isDone())
            known->doneAt = 0;
        known->repeat = put->repeat;
    } else if (const auto *finish = std::get_if<Protocol::FinishTask>(&args)) {
        const auto known = taskIn(all, finish->task);
        if (known == all.end())
            return;
        const bool comesBack = known->repeat != TaskRepeat::Never;
        if (comesBack && (!finish->done || finish->due < known->dueAt))
            return;
        known->doneAt = finish->done ? entry.command.madeAt : 0;
        known->doneBy = finish->done ? entry.author : UserId();
        if (comesBack)
            known->dueAt = finish->next;
    } else if (const auto *gone = std::get_if<Protocol::RemoveTask>(&args)) {
        all.removeIf([&](const Task &one) { return one.id == gone->task; });
    }
}

void CachedTasks::takeEntry(const OutboxEntry &entry)
{
    if (isOfTasks(entry))
        lay();
}

} // namespace Frontdesk
