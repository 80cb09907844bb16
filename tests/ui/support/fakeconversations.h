// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

namespace Frontdesk::Test {

/// A list of conversations as a test wants it; pages can be held back and let go later.
class FakeConversations : public ConversationSource
{
public:
    Async<ConversationPage>
    page(const ConversationFilter &filter, const MessageOrder &after, int limit) override;
    Async<ConversationRow> row(const ConversationId &conversation) override;
    Async<QList<bool>> takenBy(const ConversationId &conversation,
                               const QList<ConversationFilter> &filters) override;
    void seeBack(const Conversation &conversation) override;
    TabCounts counts(const AccountId &account) const override;

    void put(const ConversationRow &row);
    void take(const ConversationId &conversation);
    /// The next pages wait until release().
    void hold() { m_holding = true; }
    void release();

    QList<ConversationRow> rows; ///< kept newest first
    qint64 commit = 1;
    int pagesAsked = 0;
    std::optional<Error> failure;

private:
    bool m_holding = false;
    QList<std::function<void()>> m_held;
};

} // namespace Frontdesk::Test
