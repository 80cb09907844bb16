// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskwork.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/noteactions.h"
#include "core/client/pendingwork.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

namespace Frontdesk {

namespace {

/// What an action has to know of each: no ties, no author, which cost more than the rest.
Result<QList<WorkSubject>>
readSubjects(Sql::Database &database, const QList<ConversationId> &ids, const PendingWork &pending)
{
    QList<WorkSubject> subjects;
    ConversationStore conversations(database);
    for (const auto &id : ids) {
        const auto found = conversations.find(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            continue;
        const auto mark = EntityStore(database).readMark(id);
        if (!mark)
            return mark.error();
        const auto head = conversations.head(id);
        if (!head)
            return head.error();
        const auto seen = *head ? (*head)->coverage.held : MessageOrder();
        ListedConversation row{**found, *mark};
        row.readUpTo = std::max(mark->upTo, pending.marks().value(id));
        if (*head && row.readUpTo < (*found)->lastOrder) {
            const auto unread = MessageStore(database).unread((*head)->n, row.readUpTo);
            if (!unread)
                return unread.error();
            row.unread = *unread;
        }
        subjects.append({pending.applied(row, {}), seen});
    }
    return subjects;
}

std::optional<Error> faultOf(const std::optional<QString> &note)
{
    if (!note || (!note->trimmed().isEmpty() && note->size() <= NoteActions::LongestNote))
        return {};
    if (note->trimmed().isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("note.empty")};
    return Error{ErrorKind::Rejected,
                 QStringLiteral("note.too-long"),
                 {},
                 {{QStringLiteral("limit"), int(NoteActions::LongestNote)}}};
}

} // namespace

DeskWork::DeskWork(Parts parts, QObject *parent)
    : WorkActions(parent)
    , m_parts(std::move(parts))
    , m_watch(m_parts.commands)
{
    connect(&m_watch, &ActionWatch::progressed, this, &WorkActions::progressed);
}

Async<WorkReceipt> DeskWork::change(const QList<ConversationId> &conversations,
                                    const WorkChange &change)
{
    if (const auto fault = faultOf(change.note))
        return ready<WorkReceipt>(*fault);
    const auto action = std::make_shared<Action>();
    for (const auto &id : conversations)
        action->wishes.append({id, change});
    return add(action);
}

Async<WorkReceipt> DeskWork::undo(const WorkReceipt &receipt)
{
    const auto action = std::make_shared<Action>();
    for (const auto &step : receipt.steps)
        action->wishes.append({step.conversation, step.back, step.done});
    action->undoes = receipt.steps;
    return add(action);
}

Async<WorkReceipt> DeskWork::add(const std::shared_ptr<Action> &action)
{
    action->receipt.action = ++m_counted;
    m_actions.enqueue(action);
    if (m_actions.size() == 1)
        runNext();
    return action->answer.future();
}

void DeskWork::runNext()
{
    const auto action = m_actions.constFirst();
    if (action->undoes.isEmpty())
        planOn(action);
    else
        takeBack(action);
}

/// What has not left is as if it had never been made; the rest is changed back.
void DeskWork::takeBack(const std::shared_ptr<Action> &action)
{
    const auto taken = m_parts.commands.takeBack(untouched(action->undoes));
    whenDone(taken, this, [this, action](const Result<QSet<CommandId>> &out) {
        if (!out)
            return finish(*action, out.error());
        QSet<ConversationId> gone;
        for (const auto &step : std::as_const(action->undoes)) {
            if (step.commands.isEmpty() || !out->contains(step.commands.constFirst()))
                continue;
            gone.insert(step.conversation);
            action->receipt.steps.append({step.conversation, step.back, step.done});
        }
        action->wishes.removeIf(
            [&](const WorkWish &wish) { return gone.contains(wish.conversation); });
        planOn(action);
    });
}

/// The commands of steps that are the last to have been done to their conversation and of which none
/// has left: another command may build on what one of them did.
QList<CommandId> DeskWork::untouched(const QList<WorkStep> &steps) const
{
    QList<CommandId> commands;
    for (const auto &step : steps) {
        const auto here = m_parts.outbox.entries().of(step.conversation);
        const auto count = step.commands.size();
        if (here.size() < count)
            continue;
        bool isFree = true;
        for (qsizetype i = 0; i < count && isFree; ++i) {
            const auto &entry = here.at(here.size() - count + i);
            isFree = entry.id() == step.commands.at(i) && m_parts.commands.neverLeft(entry.id());
        }
        if (isFree)
            commands += step.commands;
    }
    return commands;
}

/// A part of the wishes after the other, and then all that came of them into the outbox.
void DeskWork::planOn(const std::shared_ptr<Action> &action)
{
    const auto part = action->wishes.mid(action->planned, AtOnce);
    if (part.isEmpty())
        return keep(action);
    action->planned += part.size();
    QList<ConversationId> ids;
    for (const auto &wish : part)
        ids.append(wish.conversation);
    const PendingWork pending(m_parts.outbox.entries(), ids, m_parts.clock.nowMs());
    const auto read = m_parts.cache.read(
        [ids, pending](Sql::Database &database) { return readSubjects(database, ids, pending); });
    whenDone(read, this, [this, action, part](const Result<QList<WorkSubject>> &subjects) {
        if (!subjects)
            return finish(*action, subjects.error());
        plan(*action, part, *subjects);
        planOn(action);
    });
}

void DeskWork::plan(Action &action,
                    const QList<WorkWish> &wishes,
                    const QList<WorkSubject> &subjects)
{
    QHash<ConversationId, WorkSubject> known;
    for (const auto &subject : subjects)
        known.insert(subject.row.conversation.id, subject);
    const auto now = m_parts.clock.nowMs();
    for (const auto &wish : wishes) {
        const auto subject = known.constFind(wish.conversation);
        if (subject == known.cend()) {
            ++action.receipt.missing;
            continue;
        }
        auto plan = planWork(wish, *subject);
        for (auto &args : plan.commands) {
            OutboxEntry entry;
            if (auto *note = std::get_if<Protocol::AddNote>(&args)) {
                note->id = MessageId(newUuid(now));
                entry.notBefore = now + NoteHoldMs;
            }
            entry.command = {CommandId(newUuid(now)), now, args};
            entry.conversation = wish.conversation;
            entry.account = subject->row.conversation.account;
            entry.author = m_parts.me;
            plan.step.commands.append(entry.id());
            action.entries.append(entry);
        }
        if (!plan.commands.isEmpty())
            action.receipt.steps.append(plan.step);
    }
}

void DeskWork::keep(const std::shared_ptr<Action> &action)
{
    // Followed from before they are kept: the first may be answered before all of them are told of.
    m_watch.follow(action->receipt);
    whenDone(m_parts.outbox.putAll(action->entries), this, [this, action](const Result<> &kept) {
        if (kept)
            return finish(*action, action->receipt);
        QSet<CommandId> lost;
        for (const auto &entry : std::as_const(action->entries))
            lost.insert(entry.id());
        m_watch.forget(lost);
        finish(*action, kept.error());
    });
}

void DeskWork::finish(const Action &action, const Result<WorkReceipt> &receipt)
{
    const auto answer = action.answer;
    m_actions.dequeue();
    if (!m_actions.isEmpty())
        runNext();
    answer.give(receipt);
}

} // namespace Frontdesk
