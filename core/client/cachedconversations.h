// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/storage/cachereads.h"
#include "core/storage/changeset.h"

#include <QSet>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Outbox;

/// The conversation list from the cache, with what the outbox adds to each row.
class CachedConversations : public ConversationSource
{
    Q_OBJECT

public:
    CachedConversations(Cache &cache, Outbox &outbox, ChangeFeed &feed, QObject *parent = nullptr);

    Async<ConversationPage>
    page(const ConversationFilter &filter, const MessageOrder &after, int limit) override;
    Async<ConversationRow> row(const ConversationId &conversation) override;

private:
    void take(const ChangeSet &changes);
    void refresh(const QSet<ConversationId> &conversations);
    ConversationRow rowOf(const ListedConversation &listed) const;
    QList<ConversationRow> rowsOf(const QList<ListedConversation> &listed) const;

    Cache &m_cache;
    Outbox &m_outbox;
    /// Pages and rows are read by one thread in one order, so a count of the answers tells which of
    /// two is newer.
    qint64 m_answers = 0;
};

} // namespace Frontdesk
