// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakework.h"

#include "core/client/pendingwork.h"
#include "tests/ui/support/fakeconversations.h"

namespace Frontdesk::Test {

Async<WorkReceipt> FakeWork::change(const QList<ConversationId> &conversations,
                                    const WorkChange &change)
{
    QList<WorkWish> wishes;
    for (const auto &id : conversations)
        wishes.append({id, change});
    return run(wishes);
}

Async<WorkReceipt> FakeWork::undo(const WorkReceipt &receipt)
{
    QList<WorkWish> wishes;
    for (const auto &step : receipt.steps)
        wishes.append({step.conversation, step.back, step.done});
    return run(wishes);
}

Async<WorkReceipt> FakeWork::run(const QList<WorkWish> &wishes)
{
    if (failure)
        return ready<WorkReceipt>(*failure);
    WorkReceipt receipt;
    receipt.action = ++actions;
    for (const auto &wish : wishes) {
        const auto rows = m_conversations.rows;
        for (auto row : rows) {
            if (row.conversation.id != wish.conversation)
                continue;
            const ListedConversation listed{
                row.conversation, row.mark, row.ties, row.readUpTo, row.unread};
            const auto plan = planWork(wish, {listed, row.conversation.lastOrder});
            QList<OutboxEntry> entries;
            for (const auto &args : plan.commands) {
                OutboxEntry entry;
                entry.command.args = args;
                entry.conversation = wish.conversation;
                entries.append(entry);
            }
            if (entries.isEmpty())
                continue;
            receipt.steps.append(plan.step);
            const auto now = PendingWork(entries).applied(listed, {me});
            row.conversation = now.conversation;
            ++row.conversation.ver;
            row.mark = now.mark;
            row.ties = now.ties;
            m_conversations.put(row);
        }
    }
    return ready<WorkReceipt>(receipt);
}

} // namespace Frontdesk::Test
