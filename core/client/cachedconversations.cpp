// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"

#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int DraftPreview = 120;

} // namespace

CachedConversations::CachedConversations(Cache &cache,
                                         Outbox &outbox,
                                         ChangeFeed &feed,
                                         QObject *parent)
    : ConversationSource(parent)
    , m_cache(cache)
    , m_outbox(outbox)
{
    connect(&feed, &ChangeFeed::changed, this, &CachedConversations::take);
    connect(&m_cache, &Cache::rebuilt, this, &ConversationSource::reset);
    connect(&m_outbox, &Outbox::reloaded, this, &ConversationSource::reset);
    const auto refreshEntry = [this](const OutboxEntry &entry) {
        refresh({entry.conversation});
    };
    connect(&m_outbox, &Outbox::entryChanged, this, refreshEntry);
    connect(&m_outbox, &Outbox::entryRemoved, this, refreshEntry);
    connect(&m_outbox, &Outbox::draftChanged, this, [this](const ConversationId &conversation) {
        refresh({conversation});
    });
}

Async<ConversationPage>
CachedConversations::page(const ConversationFilter &filter, const MessageOrder &after, int limit)
{
    auto read = m_cache.read(
        [filter, after, limit, marks = pendingMarks(m_outbox.entries())](Sql::Database &database) {
            return readConversations(database, filter.account, after, limit, marks);
        });
    return whenDone(
        read, this, [this](const Result<ListedPage> &listed) -> Result<ConversationPage> {
            if (!listed)
                return listed.error();
            return ConversationPage{rowsOf(listed->rows), listed->complete, ++m_answers};
        });
}

Async<ConversationRow> CachedConversations::row(const ConversationId &conversation)
{
    auto read = m_cache.read(
        [conversation, marks = pendingMarks(m_outbox.entries())](Sql::Database &database) {
            return readConversations(database, QList{conversation}, marks);
        });
    return whenDone(
        read,
        this,
        [this](const Result<QList<ListedConversation>> &listed) -> Result<ConversationRow> {
            if (!listed)
                return listed.error();
            if (listed->isEmpty())
                return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
            return rowOf(listed->constFirst());
        });
}

void CachedConversations::take(const ChangeSet &changes)
{
    if (changes.everything) {
        Q_EMIT reset();
        return;
    }
    if (!changes.removedConversations.isEmpty())
        Q_EMIT rowsRemoved(changes.removedConversations);
    QSet<ConversationId> touched;
    for (const auto &conversation : changes.conversations)
        touched.insert(conversation.id);
    for (const auto &message : changes.messages)
        touched.insert(message.conversation);
    for (const auto &mark : changes.readMarks)
        touched.insert(mark.conversation);
    refresh(touched);
}

void CachedConversations::refresh(const QSet<ConversationId> &conversations)
{
    if (conversations.isEmpty())
        return;
    const auto marks = pendingMarks(m_outbox.entries());
    auto read = m_cache.read([ids = conversations.values(), marks](Sql::Database &database) {
        return readConversations(database, ids, marks);
    });
    whenDone(read, this, [this](const Result<QList<ListedConversation>> &listed) {
        if (!listed) {
            qCWarning(LogClient) << "rows were not read again:" << listed.error().detail;
            return;
        }
        if (!listed->isEmpty())
            Q_EMIT rowsChanged(rowsOf(*listed), ++m_answers);
    });
}

ConversationRow CachedConversations::rowOf(const ListedConversation &listed) const
{
    const auto &id = listed.conversation.id;
    const auto replies = waitingReplies(m_outbox.entries(), id);
    return {listed.conversation,
            listed.readUpTo,
            listed.unread,
            replies.queued,
            replies.failed,
            m_outbox.draft(id).left(DraftPreview)};
}

QList<ConversationRow> CachedConversations::rowsOf(const QList<ListedConversation> &listed) const
{
    QList<ConversationRow> rows;
    rows.reserve(listed.size());
    for (const auto &one : listed)
        rows.append(rowOf(one));
    return rows;
}

} // namespace Frontdesk
