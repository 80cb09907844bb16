// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/workplan.h"

namespace Frontdesk::Test {

class FakeConversations;

/// Does what it is told to the rows of a FakeConversations, by the rules of the real one.
class FakeWork : public WorkActions
{
public:
    explicit FakeWork(FakeConversations &conversations)
        : m_conversations(conversations)
    {
    }

    Async<WorkReceipt> change(const QList<ConversationId> &conversations,
                              const WorkChange &change) override;
    Async<WorkReceipt> undo(const WorkReceipt &receipt) override;

    UserId me = UserId(QStringLiteral("u1"));
    std::optional<Error> failure;
    int actions = 0; ///< so many were carried out

private:
    Async<WorkReceipt> run(const QList<WorkWish> &wishes);

    FakeConversations &m_conversations;
};

} // namespace Frontdesk::Test
