// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/pace.h"
#include "core/client/pendingwork.h"
#include "core/storage/cachereads.h"
#include "core/storage/changeset.h"
#include "core/storage/searchfilter.h"

#include <QSet>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
class WaitingCounter;

/// The conversation list from the cache, with what the outbox adds to each row.
class CachedConversations : public ConversationSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const WaitingCounter &counter;
        const Clock &clock;
        UserId me;
    };

    explicit CachedConversations(Parts parts, QObject *parent = nullptr);

    Async<ConversationPage>
    page(const ConversationFilter &filter, const MessageOrder &after, int limit) override;
    Async<ConversationRow> row(const ConversationId &conversation) override;
    Async<QList<bool>> takenBy(const ConversationId &conversation,
                               const QList<ConversationFilter> &filters) override;
    void seeBack(const Conversation &conversation) override;
    TabCounts counts(const AccountId &account) const override;
    /// Tells again of @p conversations: time has changed them.
    void refresh(const QSet<ConversationId> &conversations);

private:
    Async<ConversationPage>
    matchingPage(const ConversationFilter &filter, const MessageOrder &after, int limit);
    Async<ConversationPage> pageOf(const Async<ListedPage> &read);
    void begin();
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void tellMoved();
    Async<QList<ListedConversation>> read(const QList<ConversationId> &conversations);
    SearchContext contextNow() const;
    bool hasSeenBack(const Conversation &conversation) const;
    ConversationRow rowOf(const ListedConversation &listed) const;
    QList<ConversationRow> rowsOf(const QList<ListedConversation> &listed) const;

    Parts m_parts;
    QHash<ConversationId, qint64> m_seenBacks; ///< when the snooze ended that I know is over
    PendingWork m_pending; ///< of what the outbox holds now
    QSet<ConversationId> m_moved; ///< by the outbox, and not told yet
    Pace m_news; ///< of the outbox
    /// Pages and rows are read by one thread in one order, so a count of the answers tells which of
    /// two is newer. (Pages of a query are not; who shows one asks again after news.)
    qint64 m_answers = 0;
};

} // namespace Frontdesk
