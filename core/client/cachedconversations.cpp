// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/client/noticerules.h"
#include "core/client/outboxoverlay.h"
#include "core/client/pendingwork.h"
#include "core/client/waitingcounter.h"
#include "core/search/queryparser.h"
#include "core/storage/cache.h"
#include "core/storage/conversationlist.h"
#include "core/storage/conversationmatcher.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <algorithm>
#include <functional>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int DraftPreview = 120;
constexpr int Many = 100; // a list asks again for less than this
constexpr int MostLooked = 3'000; // rows, for one page of a query
constexpr int LookedAtOnce = 300;
constexpr qint64 OneEndMs = 10 * 60 * 1000; // of a snooze, here and at the relay

using Decide = std::function<Result<bool>(const ListedConversation &row)>;

Result<QList<ListedConversation>> readRows(Sql::Database &database,
                                           const QList<ConversationId> &ids,
                                           const Viewer &viewer,
                                           const PendingWork &pending)
{
    auto rows = readConversations(database, ids, viewer, pending.marks());
    if (!rows)
        return rows;
    for (auto &row : *rows)
        row = pending.applied(row, viewer);
    return rows;
}

/// Where a page begins and how far it came.
struct PageRange {
    MessageOrder after;
    MessageOrder reached;
    bool complete = false;

    bool holds(const MessageOrder &place) const
    {
        return (after.isNull() || place < after) && (complete || place >= reached);
    }
};

/// What was changed here and may belong into @p range with it. They may be thousands, of which a
/// page shows few: only those are read whole.
Result<QList<ConversationId>> changedWithin(Sql::Database &database,
                                            const ConversationFilter &filter,
                                            const Viewer &viewer,
                                            const PageRange &range,
                                            const PendingWork &pending)
{
    const auto moved = pending.conversations(database);
    if (!moved)
        return moved.error();
    const auto outlines = readOutlines(database, *moved, viewer, pending.marks());
    if (!outlines)
        return outlines.error();
    QList<ConversationId> ids;
    for (const auto &outline : *outlines) {
        const auto row = pending.applied(outline, viewer);
        const auto &id = row.conversation.id;
        if (pending.pins(id) || standsAbove(row.conversation, row.mark, row.ties, filter.sort)
            || (range.holds(placeIn(row.conversation, filter.sort))
                && accepts(filter, row.conversation, row.ties)))
            ids.append(id);
    }
    return ids;
}

/// Rows that the index does not put where they belong: changed here, or pinned.
Result<QList<ListedConversation>> readBesides(Sql::Database &database,
                                              const ConversationFilter &filter,
                                              const Viewer &viewer,
                                              const PageRange &range,
                                              const PendingWork &pending)
{
    const auto changed = changedWithin(database, filter, viewer, range, pending);
    if (!changed)
        return changed.error();
    QSet<ConversationId> ids(changed->cbegin(), changed->cend());
    if (range.after.isNull() && filter.sort == ListSort::Newest) {
        const auto mine = EntityStore(database).pinned();
        if (!mine)
            return mine.error();
        ids += QSet<ConversationId>(mine->cbegin(), mine->cend());
        const auto ours = ConversationList(database).pinnedFor(viewer);
        if (!ours)
            return ours.error();
        ids += QSet<ConversationId>(ours->cbegin(), ours->cend());
    }
    return readRows(database, ids.values(), viewer, pending);
}

PassedOver elsewhereBy(const PendingWork &pending)
{
    return [&pending](const Conversation &cached) {
        return pending.touches(cached);
    };
}

/// A page with what waits: rows that were changed here are taken out where the cache has them and
/// put where they belong now.
Result<ListedPage> layOver(ListedPage page,
                           Sql::Database &database,
                           const ConversationFilter &filter,
                           const Viewer &viewer,
                           const MessageOrder &after,
                           const PendingWork &pending,
                           const Decide &isWanted)
{
    // What is pinned is no part of the order that pages go through.
    const auto isAbove = [&filter](const ListedConversation &row) {
        return standsAbove(row.conversation, row.mark, row.ties, filter.sort);
    };
    page.rows.removeIf(isAbove);
    const PageRange range{after, page.reached, page.complete};
    const auto besides = readBesides(database, filter, viewer, range, pending);
    if (!besides)
        return besides.error();
    for (const auto &row : *besides) {
        const auto place = placeIn(row.conversation, filter.sort);
        const bool isHere = isAbove(row) ? after.isNull() : range.holds(place);
        if (!isHere || !accepts(filter, row.conversation, row.ties))
            continue;
        const auto wanted = isWanted(row);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            page.rows.append(row);
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), [&](const auto &a, const auto &b) {
        return placeFor(a.conversation, a.mark, a.ties, filter.sort)
            > placeFor(b.conversation, b.mark, b.ties, filter.sort);
    });
    return page;
}

Result<ListedPage> readPage(Sql::Database &database,
                            const ConversationFilter &filter,
                            const Viewer &viewer,
                            const MessageOrder &after,
                            int limit,
                            const PendingWork &pending)
{
    ListedPage page;
    // Where all of a part was changed here, the page goes on behind it.
    auto place = after;
    for (int looked = 0; page.rows.isEmpty() && !page.complete && looked < MostLooked;
         looked += limit) {
        const auto part = readConversations(
            database, filter, viewer, place, limit, pending.marks(), elsewhereBy(pending));
        if (!part)
            return part;
        page.rows = part->rows;
        page.complete = part->complete;
        page.reached = place = part->reached;
    }
    return layOver(page, database, filter, viewer, after, pending, [](const auto &) {
        return Result<bool>(true);
    });
}

/// As readPage(), of what a query takes. It looks at so many rows and says how far it came: what is
/// rare is found over several pages, and nobody waits for all of them.
Result<ListedPage> readMatching(Sql::Database &database,
                                const ConversationFilter &asked,
                                const Viewer &viewer,
                                const MessageOrder &after,
                                int limit,
                                const PendingWork &pending,
                                const SearchContext &context,
                                const PendingTags &tags)
{
    const auto parsed = Search::parse(asked.query);
    auto matcher = ConversationMatcher::of(database, parsed.query, context, tags);
    if (!matcher)
        return matcher.error();
    const auto filter = matcher->narrowed(asked);
    ListedPage page;
    auto place = after;
    for (int looked = 0; !page.complete && page.rows.size() < limit && looked < MostLooked;) {
        const auto part = readConversations(
            database, filter, viewer, place, LookedAtOnce, pending.marks(), elsewhereBy(pending));
        if (!part)
            return part;
        looked += LookedAtOnce;
        page.complete = part->complete;
        page.reached = place = part->reached;
        for (const auto &row : part->rows) {
            const auto takes = matcher->accepts(row);
            if (!takes)
                return takes.error();
            if (*takes)
                page.rows.append(row);
        }
    }
    return layOver(page, database, filter, viewer, after, pending, [&](const auto &row) {
        return matcher->accepts(row);
    });
}

/// Whether a list with @p filter shows @p row.
Result<bool> shows(const ConversationFilter &filter,
                   const ListedConversation &row,
                   Sql::Database &database,
                   const SearchContext &context,
                   const PendingTags &tags)
{
    if (!accepts(filter, row.conversation, row.ties))
        return false;
    if (filter.query.isEmpty())
        return true;
    auto matcher =
        ConversationMatcher::of(database, Search::parse(filter.query).query, context, tags);
    if (!matcher)
        return matcher.error();
    return matcher->accepts(row);
}

/// Whose snoozes have just ended: told one by one, however many they are, or nobody would be notified.
QSet<ConversationId> justBack(const ChangeSet &changes, qint64 now)
{
    QSet<ConversationId> back;
    for (const auto &conversation : changes.conversations) {
        if (!conversation.back.isNull() && now - conversation.back.at <= NewsMs)
            back.insert(conversation.id);
    }
    return back;
}

} // namespace

CachedConversations::CachedConversations(Parts parts, QObject *parent)
    : ConversationSource(parent)
    , m_parts(std::move(parts))
    , m_news([this] { tellMoved(); })
{
    auto &outbox = m_parts.outbox;
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedConversations::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &ConversationSource::reset);
    connect(&outbox, &Outbox::reloaded, this, &CachedConversations::begin);
    connect(&m_parts.counter, &WaitingCounter::changed, this, &ConversationSource::countsChanged);
    connect(&outbox, &Outbox::entryChanged, this, &CachedConversations::takeEntry);
    connect(&outbox, &Outbox::entryRemoved, this, &CachedConversations::takeEntry);
    connect(&outbox, &Outbox::draftChanged, this, [this](const ConversationId &conversation) {
        refresh({conversation});
    });
    m_pending = PendingWork(outbox.entries());
}

void CachedConversations::begin()
{
    m_pending = PendingWork(m_parts.outbox.entries());
    Q_EMIT reset();
}

void CachedConversations::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::TagContact>(entry.command.args)) {
        Q_EMIT queriesMayDiffer();
        return;
    }
    if (entry.conversation.isNull())
        return;
    m_pending.follow(m_parts.outbox.entries(), entry.conversation);
    m_moved.insert(entry.conversation);
    m_news.ask();
}

/// Of what the outbox changed.
void CachedConversations::tellMoved()
{
    const auto moved = std::exchange(m_moved, {});
    if (moved.size() > Many)
        Q_EMIT manyChanged();
    else
        refresh(moved);
}

Async<ConversationPage>
CachedConversations::page(const ConversationFilter &filter, const MessageOrder &after, int limit)
{
    if (!filter.query.isEmpty())
        return matchingPage(filter, after, limit);
    const auto pending = m_pending.asOf(m_parts.clock.nowMs());
    return pageOf(m_parts.cache.read([filter, after, limit, pending, me = m_parts.me](
                                         Sql::Database &database) -> Result<ListedPage> {
        const auto viewer = readViewer(database, me);
        if (!viewer)
            return viewer.error();
        return readPage(database, filter, *viewer, after, limit, pending);
    }));
}

/// In the thread of searches, which nobody waits behind who opens a conversation.
Async<ConversationPage> CachedConversations::matchingPage(const ConversationFilter &filter,
                                                          const MessageOrder &after,
                                                          int limit)
{
    const SearchContext context = contextNow();
    return pageOf(m_parts.cache.search([filter,
                                        after,
                                        limit,
                                        pending = m_pending.asOf(m_parts.clock.nowMs()),
                                        context,
                                        tags = pendingTags(m_parts.outbox.entries())](
                                           Sql::Database &database) -> Result<ListedPage> {
        const auto viewer = readViewer(database, context.me);
        if (!viewer)
            return viewer.error();
        return readMatching(database, filter, *viewer, after, limit, pending, context, tags);
    }));
}

Async<ConversationPage> CachedConversations::pageOf(const Async<ListedPage> &read)
{
    return whenDone(
        read, this, [this](const Result<ListedPage> &listed) -> Result<ConversationPage> {
            if (!listed)
                return listed.error();
            return ConversationPage{
                rowsOf(listed->rows), listed->complete, listed->reached, ++m_answers};
        });
}

Async<ConversationRow> CachedConversations::row(const ConversationId &conversation)
{
    return whenDone(
        read({conversation}),
        this,
        [this](const Result<QList<ListedConversation>> &listed) -> Result<ConversationRow> {
            if (!listed)
                return listed.error();
            if (listed->isEmpty())
                return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
            return rowOf(listed->constFirst());
        });
}

SearchContext CachedConversations::contextNow() const
{
    return {m_parts.me, m_parts.clock.nowMs(), QTimeZone(QTimeZone::systemTimeZoneId()), {}};
}

Async<QList<bool>> CachedConversations::takenBy(const ConversationId &conversation,
                                                const QList<ConversationFilter> &filters)
{
    return m_parts.cache.read(
        [conversation,
         filters,
         pending = m_pending.asOf(m_parts.clock.nowMs()),
         tags = pendingTags(m_parts.outbox.entries()),
         context = contextNow()](Sql::Database &database) -> Result<QList<bool>> {
            const auto viewer = readViewer(database, context.me);
            if (!viewer)
                return viewer.error();
            const auto rows = readRows(database, {conversation}, *viewer, pending);
            if (!rows)
                return rows.error();
            if (rows->isEmpty())
                return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
            QList<bool> answers;
            for (const auto &filter : filters) {
                const auto taken = shows(filter, rows->constFirst(), database, context, tags);
                if (!taken)
                    return taken.error();
                answers.append(*taken);
            }
            return answers;
        });
}

TabCounts CachedConversations::counts(const AccountId &account) const
{
    return m_parts.counter.counts(account);
}

void CachedConversations::take(const ChangeSet &changes)
{
    if (changes.everything) {
        Q_EMIT reset();
        return;
    }
    if (changes.tags || !changes.contacts.isEmpty() || !changes.removedContacts.isEmpty()
        || !changes.accounts.isEmpty() || !changes.users.isEmpty())
        Q_EMIT queriesMayDiffer();
    if (!changes.removedConversations.isEmpty())
        Q_EMIT rowsRemoved(changes.removedConversations);
    if (!changes.mentions.isEmpty())
        Q_EMIT mentioned(changes.mentions);
    QSet<ConversationId> touched;
    for (const auto &conversation : changes.conversations)
        touched.insert(conversation.id);
    for (const auto &message : changes.messages)
        touched.insert(message.conversation);
    for (const auto &mark : changes.readMarks)
        touched.insert(mark.conversation);
    for (const auto &mention : changes.mentions)
        touched.insert(mention.conversation);
    if (changes.teams || touched.size() > Many) { // of a team I came into, or left, all rows differ
        Q_EMIT manyChanged();
        refresh(justBack(changes, m_parts.clock.nowMs()));
    } else {
        refresh(touched);
    }
}

void CachedConversations::refresh(const QSet<ConversationId> &conversations)
{
    if (conversations.isEmpty())
        return;
    whenDone(read(conversations.values()),
             this,
             [this](const Result<QList<ListedConversation>> &listed) {
                 if (!listed) {
                     qCWarning(LogClient) << "rows were not read again:" << listed.error().detail;
                     return;
                 }
                 if (!listed->isEmpty())
                     Q_EMIT rowsChanged(rowsOf(*listed), ++m_answers);
             });
}

Async<QList<ListedConversation>>
CachedConversations::read(const QList<ConversationId> &conversations)
{
    const auto pending = m_pending.asOf(m_parts.clock.nowMs());
    return m_parts.cache.read([conversations, pending, me = m_parts.me](
                                  Sql::Database &database) -> Result<QList<ListedConversation>> {
        const auto viewer = readViewer(database, me);
        if (!viewer)
            return viewer.error();
        return readRows(database, conversations, *viewer, pending);
    });
}

ConversationRow CachedConversations::rowOf(const ListedConversation &listed) const
{
    const auto &id = listed.conversation.id;
    const auto replies = waitingReplies(m_parts.outbox.entries(), id);
    return {listed.conversation,
            listed.ties,
            listed.mark,
            listed.readUpTo,
            listed.unread,
            replies.queued,
            replies.failed + listed.notSent,
            m_parts.outbox.draft(id).left(DraftPreview),
            listed.lastAuthor,
            !listed.lastAuthor.isNull() && listed.lastAuthor == m_parts.me,
            hasSeenBack(listed.conversation)};
}

/// The relay ends a snooze a little later than this desk does: the same end.
bool CachedConversations::hasSeenBack(const Conversation &conversation) const
{
    const auto seen = m_seenBacks.constFind(conversation.id);
    return seen != m_seenBacks.cend() && conversation.back.at - *seen <= OneEndMs;
}

void CachedConversations::seeBack(const Conversation &conversation)
{
    if (conversation.back.isNull() || hasSeenBack(conversation))
        return;
    m_seenBacks.insert(conversation.id, conversation.back.at);
    refresh({conversation.id});
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
