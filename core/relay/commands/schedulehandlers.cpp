// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/schedulehandlers.h"

#include "core/base/uuid.h"
#include "core/domain/names.h"
#include "core/domain/permissions.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/scheduledrows.h"
#include "core/relay/media/claimedmedia.h"
#include "core/relay/outbox/schedulesteps.h"
#include "core/rules/channelrules.h"

#include <QSet>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

Error scheduleRefused(const QString &code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Error invalidField(const QString &field)
{
    return scheduleRefused(u"command.invalid"_s, {{u"field"_s, field}});
}

Error noSchedule()
{
    return {ErrorKind::NotFound, u"schedule.not-found"_s};
}

CommandResult scheduleConflict(const QString &code, QVariantMap args = {})
{
    CommandResult conflict;
    conflict.outcome = CommandResult::Outcome::Conflict;
    conflict.code = code;
    conflict.codeArgs = std::move(args);
    return conflict;
}

/// Nothing where @p one is as somebody saw it who saw version @p base. What waits is its author's
/// alone: of their own changes the last one counts.
std::optional<CommandResult> conflictWith(const ScheduledSend &one, qint64 base)
{
    if (isOver(one.state))
        return scheduleConflict(u"schedule.over"_s, {{u"state"_s, QString(nameOf(one.state))}});
    if (one.state == ScheduleState::Waiting || one.ver == base)
        return {};
    auto conflict =
        scheduleConflict(one.state == ScheduleState::Missed ? u"schedule.missed"_s : one.reason);
    conflict.current.append({0, one.id.value(), one.ver, one});
    return conflict;
}

/// Of a conversation that the command's author may write in, as the processor has found.
Result<std::optional<ScheduledSend>>
keptIn(WriteContext &context, const ScheduleId &id, const ConversationId &conversation)
{
    auto kept = keptScheduled(context.database, id);
    if (kept && *kept && (*kept)->conversation != conversation)
        return noSchedule();
    return kept;
}

Result<bool> customerWroteAfter(Sql::Database &database,
                                const ConversationId &conversation,
                                const MessageOrder &seen)
{
    if (seen.isNull())
        return false;
    const auto wrote =
        database.selectOne("SELECT 1 FROM message WHERE workspace = :workspace "
                           "AND conversation = :conversation "
                           "AND (order_at, order_seq) > (:at, :seq) AND direction = 'inbound' "
                           "LIMIT 1",
                           {{":workspace", Workspace},
                            {":conversation", conversation.value()},
                            {":at", seen.at},
                            {":seq", seen.seq}},
                           [](const Sql::Row &) { return true; });
    if (!wrote)
        return wrote.error();
    return wrote->has_value();
}

/// The ids become those of messages.
Result<> checkIds(WriteContext &context, const QList<SendBubble> &bubbles)
{
    QSet<MessageId> ids;
    for (const auto &bubble : bubbles) {
        if (!isUuid(bubble.id.value()) || ids.contains(bubble.id))
            return invalidField(u"bubbles"_s);
        if (!bubble.usedTemplate.isNull() && !isUuid(bubble.usedTemplate.value()))
            return invalidField(u"template"_s);
        const auto taken = messageById(context.database, bubble.id);
        if (!taken)
            return taken.error();
        if (*taken)
            return invalidField(u"bubbles"_s);
        ids.insert(bubble.id);
    }
    return {};
}

Result<> checkRoom(WriteContext &context, const ScheduledSend &wanted)
{
    const auto waiting = waitingScheduled(context.database, wanted.conversation);
    if (!waiting)
        return waiting.error();
    if (!waiting->contains(wanted.id) && waiting->size() >= ScheduledSend::MostInConversation) {
        return scheduleRefused(u"schedule.too-many"_s,
                               {{u"limit"_s, ScheduledSend::MostInConversation}});
    }
    return {};
}

/// Until it goes out its files are used by it.
Result<> useScheduledFiles(WriteContext &context, const ScheduledSend &one)
{
    if (auto forgotten = forgetUsesOf(context, one.id.value()); !forgotten)
        return forgotten;
    for (const auto &bubble : one.bubbles) {
        if (!bubble.content.media)
            continue;
        for (const auto &sha : {bubble.content.media->sha, bubble.content.media->thumbnail}) {
            if (sha.isEmpty())
                continue;
            if (auto used = useFile(context, sha, deskScope(one.account), one.id.value()); !used)
                return used;
        }
    }
    return {};
}

} // namespace

Result<CommandResult> PutScheduledHandler::run(WriteContext &context,
                                               const User &who,
                                               const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutScheduled>(args);
    if (!isUuid(put.id.value()))
        return invalidField(u"id"_s);
    const auto old = keptIn(context, put.id, put.conversation);
    if (!old)
        return old.error();
    if (*old && !mayChange(who, **old))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    if (*old) {
        if (auto conflict = conflictWith(**old, put.base))
            return *conflict;
    } else if (put.base != 0) {
        return noSchedule();
    }
    const auto wrote = customerWroteAfter(context.database, put.conversation, put.seen);
    if (!wrote)
        return wrote.error();
    if (*wrote)
        return scheduleConflict(u"schedule.customer-wrote"_s);
    ScheduledSend wanted;
    wanted.id = put.id;
    wanted.conversation = put.conversation;
    wanted.author = who.id;
    wanted.at = put.at;
    wanted.bubbles = put.bubbles;
    wanted.quotes = put.quotes;
    wanted.ver = *old ? (*old)->ver : 0;
    if (auto fits = check(context, who, wanted); !fits)
        return fits.error();
    const auto stored = putScheduled(context.database, wanted);
    if (!stored)
        return stored.error();
    context.log.put(deskScope(stored->account), *stored, stored->id.value(), stored->ver);
    if (auto used = useScheduledFiles(context, *stored); !used)
        return used.error();
    return CommandResult{};
}

/// As a send would be checked, so that nobody hears of it days later.
Result<>
PutScheduledHandler::check(WriteContext &context, const User &who, ScheduledSend &wanted) const
{
    if (auto fits = checkTime(wanted.at, context.now); !fits)
        return fits;
    const auto conversation = conversationById(context.database, wanted.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    if ((*conversation)->standby)
        return scheduleRefused(u"conversation.standby"_s);
    wanted.account = (*conversation)->account;
    const auto account = accountById(context.database, wanted.account);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorKind::NotFound, u"account.not-found"_s};
    if (wanted.bubbles.isEmpty())
        return scheduleRefused(u"send.empty"_s);
    if (wanted.bubbles.size() > Protocol::MaxBubblesPerSend)
        return scheduleRefused(u"rule.too-many-bubbles"_s);
    if (auto known = checkIds(context, wanted.bubbles); !known)
        return known;
    for (auto &bubble : wanted.bubbles) {
        if (auto claimed = claimMedia(context, who.id, m_readable, bubble.content); !claimed)
            return claimed;
        if (auto fits = checkOutbound(bubble.content, rulesOf((*account)->platform)); !fits)
            return fits;
    }
    return checkRoom(context, wanted);
}

Result<CommandResult> SendScheduledHandler::run(WriteContext &context,
                                                const User &who,
                                                const Protocol::CommandArgs &args) const
{
    const auto &send = std::get<Protocol::SendScheduled>(args);
    const auto kept = keptIn(context, send.id, send.conversation);
    if (!kept)
        return kept.error();
    if (!*kept)
        return noSchedule();
    if (!mayChange(who, **kept))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    if (auto conflict = conflictWith(**kept, send.base))
        return *conflict;
    if (auto sent = sendScheduled(context, m_queue, who, **kept); !sent)
        return sent.error();
    return CommandResult{};
}

Result<CommandResult> RemoveScheduledHandler::run(WriteContext &context,
                                                  const User &who,
                                                  const Protocol::CommandArgs &args) const
{
    const auto &remove = std::get<Protocol::RemoveScheduled>(args);
    const auto kept = keptIn(context, remove.id, remove.conversation);
    if (!kept)
        return kept.error();
    if (!*kept)
        return noSchedule();
    if (!mayRemove(who, **kept))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    if ((*kept)->state == ScheduleState::Sent) {
        return scheduleConflict(u"schedule.over"_s,
                                {{u"state"_s, QString(nameOf((*kept)->state))}});
    }
    if ((*kept)->state == ScheduleState::Removed)
        return CommandResult{};
    auto removed = **kept;
    removed.state = ScheduleState::Removed;
    const auto stored = putScheduled(context.database, removed);
    if (!stored)
        return stored.error();
    context.log.put(deskScope(stored->account),
                    Protocol::Vanished{u"scheduled"_s},
                    stored->id.value(),
                    stored->ver);
    if (auto forgotten = forgetUsesOf(context, stored->id.value()); !forgotten)
        return forgotten.error();
    return CommandResult{};
}

} // namespace Frontdesk::Relay
