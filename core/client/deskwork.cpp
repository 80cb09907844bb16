// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskwork.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/pendingwork.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

namespace {

Result<QList<WorkSubject>> readSubjects(Sql::Database &database,
                                        const QList<ConversationId> &ids,
                                        const PendingWork &pending,
                                        const UserId &me)
{
    const auto viewer = readViewer(database, me);
    if (!viewer)
        return viewer.error();
    const auto rows = readConversations(database, ids, *viewer, pending.marks());
    if (!rows)
        return rows.error();
    QList<WorkSubject> subjects;
    for (const auto &row : *rows) {
        const auto head = ConversationStore(database).head(row.conversation.id);
        if (!head)
            return head.error();
        const auto seen = *head ? (*head)->coverage.held : MessageOrder();
        subjects.append({pending.applied(row, *viewer), seen});
    }
    return subjects;
}

} // namespace

DeskWork::DeskWork(Parts parts, QObject *parent)
    : WorkActions(parent)
    , m_parts(std::move(parts))
{
}

Async<WorkReceipt> DeskWork::change(const QList<ConversationId> &conversations,
                                    const WorkChange &change)
{
    QList<WorkWish> wishes;
    for (const auto &id : conversations)
        wishes.append({id, change});
    return add(std::move(wishes));
}

Async<WorkReceipt> DeskWork::undo(const WorkReceipt &receipt)
{
    QList<WorkWish> wishes;
    for (const auto &step : receipt.steps)
        wishes.append({step.conversation, step.back, step.done});
    return add(std::move(wishes));
}

Async<WorkReceipt> DeskWork::add(QList<WorkWish> wishes)
{
    m_actions.enqueue({std::move(wishes), {}});
    const auto answer = m_actions.constLast().answer.future();
    if (m_actions.size() == 1)
        runNext();
    return answer;
}

void DeskWork::runNext()
{
    const auto action = m_actions.constFirst();
    QList<ConversationId> ids;
    for (const auto &wish : action.wishes)
        ids.append(wish.conversation);
    const PendingWork pending(m_parts.outbox.entries(), m_parts.clock.nowMs());
    const auto read = m_parts.cache.read([ids, pending, me = m_parts.me](Sql::Database &database) {
        return readSubjects(database, ids, pending, me);
    });
    whenDone(read, this, [this, action](const Result<QList<WorkSubject>> &subjects) {
        if (subjects)
            carryOut(action, *subjects);
        else
            finish(action, subjects.error());
    });
}

void DeskWork::carryOut(const Action &action, const QList<WorkSubject> &subjects)
{
    QHash<ConversationId, WorkSubject> known;
    for (const auto &subject : subjects)
        known.insert(subject.row.conversation.id, subject);
    WorkReceipt receipt;
    QList<Async<>> kept;
    const auto now = m_parts.clock.nowMs();
    for (const auto &wish : action.wishes) {
        const auto subject = known.constFind(wish.conversation);
        if (subject == known.cend()) {
            ++receipt.missing;
            continue;
        }
        const auto plan = planWork(wish, *subject);
        if (!plan.commands.isEmpty())
            receipt.steps.append(plan.step);
        for (const auto &args : plan.commands) {
            OutboxEntry entry;
            entry.command = {CommandId(newUuid(now)), now, args};
            entry.conversation = wish.conversation;
            entry.account = subject->row.conversation.account;
            entry.author = m_parts.me;
            kept.append(m_parts.outbox.put(entry));
        }
    }
    if (kept.isEmpty())
        return finish(action, receipt);
    // They are written in this order, so the last one answers last; one that failed is told.
    const auto failure = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const bool last = i == kept.size() - 1;
        whenDone(kept.at(i), this, [this, action, receipt, failure, last](const Result<> &done) {
            if (!done && !*failure)
                *failure = done.error();
            if (last)
                finish(action, *failure ? Result<WorkReceipt>(**failure) : receipt);
        });
    }
}

void DeskWork::finish(const Action &action, const Result<WorkReceipt> &receipt)
{
    m_actions.dequeue();
    if (!m_actions.isEmpty())
        runNext();
    action.answer.give(receipt);
}

} // namespace Frontdesk
