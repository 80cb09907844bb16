// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/schedulesteps.h"

#include "core/domain/names.h"
#include "core/domain/permissions.h"
#include "core/relay/commands/eventline.h"
#include "core/relay/commands/templatehandlers.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/scheduledrows.h"
#include "core/relay/media/mediarows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// Trying again changes nothing: a person has to look.
bool endsSchedule(ErrorKind kind)
{
    return kind == ErrorKind::Rejected || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict
        || kind == ErrorKind::Unauthorized;
}

/// Nothing if they may not sign in any more.
Result<std::optional<User>> activeAuthor(Sql::Database &database, const UserId &id)
{
    const auto isActive = database.selectOne(
        "SELECT 1 FROM app_user WHERE workspace = :workspace AND id = :id AND disabled_at = 0",
        {{":workspace", Workspace}, {":id", id.value()}},
        [](const Sql::Row &) { return true; });
    if (!isActive)
        return isActive.error();
    if (!*isActive)
        return std::optional<User>();
    return userById(database, id);
}

/// Why @p author may not send it now; empty: they may.
Result<QString> whyNotNow(WriteContext &context,
                          const std::optional<User> &author,
                          const ScopesOf &readable,
                          const ScheduledSend &one)
{
    if (!author)
        return u"schedule.author-gone"_s;
    const auto scopes = readable(context.database, author->id);
    if (!scopes)
        return scopes.error();
    const bool may = mayRun(author->role, QLatin1String(Protocol::SendMessages::Type))
        && scopes->contains(deskScope(one.account));
    return may ? QString() : u"auth.forbidden"_s;
}

/// Nothing is left of it where it could not be sent.
Result<>
trySending(WriteContext &context, SendQueue &queue, const User &author, const ScheduledSend &one)
{
    if (auto marked = context.database.execute("SAVEPOINT scheduled"); !marked)
        return marked.error();
    const auto sent = sendScheduled(context, queue, author, one);
    if (!sent) {
        context.log.forget();
        if (auto undone = context.database.execute("ROLLBACK TO scheduled"); !undone)
            return undone.error();
    }
    if (auto released = context.database.execute("RELEASE scheduled"); !released)
        return released.error();
    return sent;
}

} // namespace

Result<>
sendScheduled(WriteContext &context, SendQueue &queue, const User &author, const ScheduledSend &one)
{
    const Protocol::SendMessages send{one.conversation, one.bubbles, one.quotes, {}};
    if (auto queued = queue.enqueueSend(context, author.id, send); !queued)
        return queued;
    if (auto counted = countUses(context, author, send); !counted)
        return counted;
    auto sent = one;
    sent.state = ScheduleState::Sent;
    const auto stored = putScheduled(context.database, sent);
    if (!stored)
        return stored.error();
    context.log.put(
        deskScope(one.account), Protocol::Vanished{u"scheduled"_s}, one.id.value(), stored->ver);
    return forgetUsesOf(context, one.id.value()); // the messages use the files now
}

Result<> stopScheduled(WriteContext &context,
                       OrderCounter &order,
                       ScheduledSend one,
                       ScheduleState state,
                       const QString &reason)
{
    one.state = state;
    one.reason = reason;
    const auto stored = putScheduled(context.database, one);
    if (!stored)
        return stored.error();
    context.log.put(deskScope(one.account), *stored, one.id.value(), stored->ver);
    const auto conversation = conversationById(context.database, one.conversation);
    if (!conversation)
        return conversation.error();
    const auto author = userById(context.database, one.author);
    if (!author)
        return author.error();
    if (!*conversation)
        return {};
    QJsonObject data{{u"state"_s, QString(nameOf(state))}};
    if (!reason.isEmpty())
        data.insert(u"reason"_s, reason);
    const auto said = addLine(
        context, order, **conversation, author->value_or(User{}), u"schedule.stopped"_s, data);
    return said ? Result<>() : Result<>(said.error());
}

Result<> stopBecauseCustomerWrote(WriteContext &context,
                                  OrderCounter &order,
                                  const ConversationId &conversation)
{
    const auto waiting = waitingScheduled(context.database, conversation);
    if (!waiting)
        return waiting.error();
    for (const auto &id : *waiting) {
        const auto one = scheduledById(context.database, id);
        if (!one)
            return one.error();
        if (!*one)
            continue;
        const auto stopped = stopScheduled(
            context, order, **one, ScheduleState::Stopped, u"schedule.customer-wrote"_s);
        if (!stopped)
            return stopped;
    }
    return {};
}

Result<bool> runScheduled(WriteContext &context,
                          SendQueue &queue,
                          OrderCounter &order,
                          const ScopesOf &readable,
                          const ScheduleId &id)
{
    const auto found = scheduledById(context.database, id);
    if (!found)
        return found.error();
    const auto step = *found ? stepOf(**found, context.now) : ScheduleStep::Nothing;
    if (step == ScheduleStep::Nothing)
        return false;
    const auto &one = **found;
    const auto end = [&](ScheduleState state, const QString &reason) -> Result<bool> {
        const auto stopped = stopScheduled(context, order, one, state, reason);
        return stopped ? Result<bool>(true) : Result<bool>(stopped.error());
    };
    if (step == ScheduleStep::Miss)
        return end(ScheduleState::Missed, {});
    const auto author = activeAuthor(context.database, one.author);
    if (!author)
        return author.error();
    const auto why = whyNotNow(context, *author, readable, one);
    if (!why)
        return why.error();
    if (!why->isEmpty())
        return end(ScheduleState::Stopped, *why);
    const auto sent = trySending(context, queue, **author, one);
    if (sent)
        return true;
    if (!endsSchedule(sent.error().kind))
        return sent.error();
    return end(ScheduleState::Stopped, sent.error().code);
}

} // namespace Frontdesk::Relay
