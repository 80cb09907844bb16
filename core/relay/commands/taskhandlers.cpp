// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/taskhandlers.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/taskrows.h"
#include "core/rules/taskrules.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr qint64 LastMoment = 253'402'300'799'999; ///< of the year 9999, ms UTC

Error noTask()
{
    return {ErrorKind::NotFound, u"task.not-found"_s};
}

Error wrongTaskField(const QString &field)
{
    return {
        .kind = ErrorKind::Rejected, .code = u"command.invalid"_s, .args = {{u"field"_s, field}}};
}

bool isMoment(qint64 at)
{
    return at >= 0 && at <= LastMoment;
}

/// What they did before without a network, they could not know the version of.
bool hasSeen(const KeptTask &kept, const User &who, qint64 base)
{
    const bool isRun = kept.runBy == who.id && kept.runFrom <= base && base < kept.one.ver;
    return kept.one.ver == base || isRun;
}

CommandResult taskChanged(const Task &now)
{
    CommandResult conflict;
    conflict.outcome = CommandResult::Outcome::Conflict;
    conflict.code = u"task.changed"_s;
    conflict.codeArgs = {
        {u"by"_s, now.changedBy.value()}, {u"at"_s, now.changedAt}, {u"ver"_s, now.ver}};
    conflict.current = {{0, now.id.value(), now.ver, now}};
    return conflict;
}

/// Writes @p wanted over @p old and tells those who read the account.
Result<CommandResult> keepTask(WriteContext &context,
                               const User &who,
                               const std::optional<KeptTask> &old,
                               Task wanted,
                               bool gone = false)
{
    const bool isRun = old && old->runBy == who.id;
    wanted.ver = old ? old->one.ver : 0;
    wanted.changedBy = who.id;
    wanted.changedAt = context.now;
    const auto stored =
        putTask(context.database, {wanted, gone, who.id, isRun ? old->runFrom : wanted.ver});
    if (!stored)
        return stored.error();
    const auto scope = deskScope(stored->account);
    if (gone)
        context.log.put(scope, Protocol::Vanished{u"task"_s}, stored->id.value(), stored->ver);
    else
        context.log.put(scope, *stored, stored->id.value(), stored->ver);
    return CommandResult{};
}

/// As @p put wants it, over what stands there.
Task wantedTask(const Protocol::PutTask &put, const std::optional<KeptTask> &old)
{
    Task wanted = old ? old->one : Task{};
    wanted.id = put.id;
    wanted.conversation = put.conversation;
    if (!old)
        wanted.message = put.message;
    wanted.text = put.text;
    wanted.dueAt = put.due;
    wanted.day = put.day;
    wanted.assignee = put.assignee;
    // The last time that it was done is no end of one that came back.
    if (put.repeat == TaskRepeat::Never && !wanted.isDone()) {
        wanted.doneAt = 0;
        wanted.doneBy = {};
    }
    wanted.repeat = put.repeat;
    return tidied(wanted);
}

Result<> checkMessageOf(WriteContext &context, const Protocol::PutTask &put)
{
    if (put.message.isNull())
        return {};
    const auto message = messageById(context.database, put.message);
    if (!message)
        return message.error();
    if (!*message || (*message)->conversation != put.conversation)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    return {};
}

} // namespace

Result<CommandResult>
PutTaskHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutTask>(args);
    if (!isUuid(put.id.value()))
        return wrongTaskField(u"id"_s);
    if (!isMoment(put.due))
        return wrongTaskField(u"due"_s);
    const auto conversation = conversationById(context.database, put.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    const auto old = keptTask(context.database, put.id);
    if (!old)
        return old.error();
    const bool isLost = *old
        ? (*old)->one.conversation != put.conversation || ((*old)->gone && (*old)->runBy != who.id)
        : put.base != 0;
    if (isLost)
        return noTask();
    auto wanted = wantedTask(put, *old);
    if (auto fits = checkTask(wanted); !fits)
        return fits.error();
    if (*old && !(*old)->gone && (*old)->one == wanted)
        return CommandResult{}; // both meant the same
    if (*old && !hasSeen(**old, who, put.base))
        return taskChanged((*old)->one);
    if (auto assigned = checkAssignee(context, wanted); !assigned)
        return assigned.error();
    if (!*old) {
        if (auto placed = checkMessageOf(context, put); !placed)
            return placed.error();
        wanted.account = (*conversation)->account;
        wanted.contact = (*conversation)->contact;
        wanted.madeBy = who.id;
        wanted.madeAt = context.now;
    }
    return keepTask(context, who, *old, wanted);
}

Result<> PutTaskHandler::checkAssignee(WriteContext &context, const Task &wanted) const
{
    if (wanted.assignee.isNull())
        return {};
    const auto user = userById(context.database, wanted.assignee);
    if (!user)
        return user.error();
    const auto conversation = conversationById(context.database, wanted.conversation);
    if (!conversation)
        return conversation.error();
    const auto scopes = m_readable(context.database, wanted.assignee);
    if (!scopes)
        return scopes.error();
    if (!*user || !scopes->contains(deskScope((*conversation)->account)))
        return Error{ErrorKind::NotFound, u"user.not-found"_s};
    return {};
}

Result<CommandResult> FinishTaskHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &finish = std::get<Protocol::FinishTask>(args);
    const auto old = keptTask(context.database, finish.task);
    if (!old)
        return old.error();
    if (!*old || (*old)->gone)
        return noTask();
    auto wanted = (*old)->one;
    const bool comesBack = wanted.repeat != TaskRepeat::Never;
    const bool isSo =
        comesBack ? !finish.done || finish.due < wanted.dueAt : wanted.isDone() == finish.done;
    if (isSo)
        return CommandResult{};
    if (comesBack && finish.next == 0)
        return taskChanged(wanted); // it did not come back when this was done
    if (comesBack && (!isMoment(finish.next) || finish.next <= wanted.dueAt))
        return wrongTaskField(u"next"_s);
    wanted.doneAt = finish.done ? context.now : 0;
    wanted.doneBy = finish.done ? who.id : UserId();
    if (comesBack)
        wanted.dueAt = finish.next;
    return keepTask(context, who, *old, wanted);
}

Result<CommandResult> RemoveTaskHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &remove = std::get<Protocol::RemoveTask>(args);
    const auto old = keptTask(context.database, remove.task);
    if (!old)
        return old.error();
    if (!*old)
        return noTask();
    if ((*old)->gone)
        return CommandResult{};
    if (!mayRemove(who, (*old)->one))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    if (!hasSeen(**old, who, remove.base))
        return taskChanged((*old)->one);
    return keepTask(context, who, *old, (*old)->one, true);
}

} // namespace Frontdesk::Relay
