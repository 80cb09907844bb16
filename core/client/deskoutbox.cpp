// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskoutbox.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/conversationactions.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

namespace Frontdesk {

namespace {

using Stage = OutboxEntry::Stage;
using Kind = WaitingChange::Kind;

/// A reply or a note.
bool isWritten(const OutboxEntry &entry)
{
    return std::holds_alternative<Protocol::SendMessages>(entry.command.args)
        || std::holds_alternative<Protocol::AddNote>(entry.command.args);
}

/// What somebody wants of the same thing again makes what was refused before meaningless.
bool overtakes(const WaitingChange &later, const WaitingChange &refused)
{
    return later.kind == refused.kind && !later.conversation.isNull()
        && later.conversation == refused.conversation && later.task == refused.task
        && later.id != refused.id;
}

/// Of a value that a colleague wrote first: over what they wrote, which the conflict told.
Protocol::CommandArgs onWhatStands(const OutboxEntry &entry)
{
    auto args = entry.command.args;
    auto *set = std::get_if<Protocol::SetContactValue>(&args);
    const auto now = entry.result.codeArgs.constFind(QStringLiteral("now"));
    if (set && now != entry.result.codeArgs.cend())
        set->was = now->toString();
    const auto ver = entry.result.codeArgs.value(QStringLiteral("ver")).toLongLong();
    if (auto *put = std::get_if<Protocol::PutTask>(&args); put && ver > 0)
        put->base = ver;
    if (auto *gone = std::get_if<Protocol::RemoveTask>(&args); gone && ver > 0)
        gone->base = ver;
    auto *company = std::get_if<Protocol::SetCompany>(&args);
    if (company && now != entry.result.codeArgs.cend())
        company->was = CompanyId(now->toString());
    return args;
}

} // namespace

DeskOutbox::DeskOutbox(Parts parts, QObject *parent)
    : OutboxSource(parent)
    , m_parts(parts)
    , m_news([this] { Q_EMIT changed(); })
{
    const auto &outbox = m_parts.outbox;
    connect(&outbox, &Outbox::entryChanged, this, &DeskOutbox::dropOvertaken);
    connect(&outbox, &Outbox::entryChanged, &m_news, &Pace::ask);
    connect(&outbox, &Outbox::entryRemoved, &m_news, &Pace::ask);
    connect(&outbox, &Outbox::reloaded, this, &OutboxSource::changed);
    connect(&outbox, &Outbox::unreadable, this, &OutboxSource::changed);
}

QList<WaitingReply> DeskOutbox::replies() const
{
    QList<WaitingReply> replies;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto bubbles = isWritten(entry) ? writtenIn(entry) : QList<Message>();
        if (bubbles.isEmpty())
            continue;
        WaitingReply reply;
        reply.id = entry.id();
        reply.conversation = entry.conversation;
        reply.account = entry.account;
        reply.isNote = bubbles.constFirst().direction == Direction::Note;
        reply.state = stateOf(entry.stage);
        reply.errorCode = entry.result.code;
        reply.errorArgs = entry.result.codeArgs;
        reply.since = entry.command.madeAt;
        for (const auto &bubble : bubbles) {
            reply.messages.append(bubble.id);
            reply.contents.append(bubble.content);
        }
        replies.append(reply);
    }
    return replies;
}

QList<WaitingChange> DeskOutbox::changes() const
{
    QList<WaitingChange> changes;
    for (const auto &entry : m_parts.outbox.entries()) {
        if (auto change = changeOf(entry)) {
            change->canCancel = !change->refused && m_parts.commands.neverLeft(entry.id());
            changes.append(*change);
        }
    }
    return changes;
}

Async<> DeskOutbox::cancel(const CommandId &id)
{
    const auto entry = m_parts.outbox.entry(id);
    if (!entry)
        return ready<void>(Error{ErrorKind::NotFound, QStringLiteral("message.not-found")});
    if (const auto bubbles = writtenIn(*entry); !bubbles.isEmpty())
        return m_parts.actions.decide(bubbles.constFirst().id,
                                      ConversationActions::Decision::Discard);
    if (entry->stage == Stage::Refused)
        return m_parts.outbox.remove(id);
    // By the queue, which does not send it while the disk is at it.
    return whenDone(m_parts.commands.takeBack({id}),
                    this,
                    [id](const Result<QSet<CommandId>> &taken) -> Result<> {
                        if (!taken)
                            return taken.error();
                        if (!taken->contains(id))
                            return Error{ErrorKind::Rejected, QStringLiteral("message.state")};
                        return {};
                    });
}

/// On the state of now: as the same action, done again.
Async<> DeskOutbox::insist(const CommandId &id)
{
    const auto entry = m_parts.outbox.entry(id);
    const auto change = entry ? changeOf(*entry) : std::nullopt;
    if (!change || !change->refused)
        return ready<void>(Error{ErrorKind::NotFound, QStringLiteral("message.not-found")});
    if (change->kind == Kind::Tags || change->kind == Kind::Value || change->kind == Kind::Task
        || change->kind == Kind::Other)
        return makeAgain(*entry);
    const Promise<> promise;
    whenDone(m_parts.work.change({change->conversation}, change->wanted),
             this,
             [this, promise, id](const Result<WorkReceipt> &done) {
                 if (!done)
                     return promise.give(done.error());
                 if (done->missing > 0) {
                     return promise.give(
                         Error{ErrorKind::NotFound, QStringLiteral("conversation.not-found")});
                 }
                 whenDone(m_parts.outbox.remove(id), this, [promise](const Result<> &removed) {
                     promise.give(removed);
                 });
             });
    return promise.future();
}

int DeskOutbox::unreadable() const
{
    return m_parts.outbox.unreadableLines();
}

/// With a new id: the old one has its result for good.
Async<> DeskOutbox::makeAgain(const OutboxEntry &entry)
{
    const auto now = m_parts.clock.nowMs();
    auto again = entry;
    again.command.args = onWhatStands(entry);
    again.command.id = CommandId(newUuid(now));
    again.command.madeAt = now;
    again.stage = Stage::Waiting;
    again.result = {};
    return whenDone(
        m_parts.outbox.put(again), this, [this, old = entry.id()](const Result<> &kept) {
            if (kept)
                m_parts.outbox.remove(old).ignore(); // it only shows twice
            return kept;
        });
}

void DeskOutbox::dropOvertaken(const OutboxEntry &entry)
{
    const auto later = entry.stage == Stage::Waiting ? changeOf(entry) : std::nullopt;
    if (!later || later->kind == Kind::Other)
        return;
    const auto here = m_parts.outbox.entries().of(entry.conversation);
    for (const auto &one : here) {
        const auto change = changeOf(one);
        if (change && change->refused && overtakes(*later, *change))
            m_parts.outbox.remove(change->id).ignore(); // it is asked about once more
    }
}

} // namespace Frontdesk
