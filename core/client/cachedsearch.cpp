// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedsearch.h"

#include "core/base/clock.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/client/pendingwork.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "core/storage/outbox.h"
#include "core/storage/searchfacts.h"
#include "core/sync/syncclient.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// A page ends after so many reads that found less than it wants.
constexpr int MostReads = 12;
constexpr int HitsInOneCount = 256;
constexpr int RelayPage = 50;

SearchPlace placeOf(const SearchPosition &position)
{
    return position.order.isNull() ? SearchPlace() : SearchPlace{position.order, position.tie};
}

std::optional<SearchPosition> positionOf(const std::optional<SearchPlace> &place)
{
    if (!place)
        return {};
    return SearchPosition{place->order, place->n};
}

QList<Search::Term> wantedTerms(const Search::Query &query)
{
    QList<Search::Term> terms;
    for (const auto &clause : query.clauses) {
        const auto *text = std::get_if<Search::Text>(&clause.condition);
        if (text && !clause.negated)
            terms.append(Search::Term(text->words));
    }
    return terms;
}

SearchOverlay searchOverlay(const OutboxList &entries, const UserId &me, qint64 now)
{
    SearchOverlay overlay;
    const PendingWork pending(entries, now);
    overlay.work = [pending, viewer = Viewer{me}](const ListedConversation &row) {
        return pending.applied(row, viewer);
    };
    overlay.readUpTo = pending.marks();
    overlay.tags = pendingTags(entries);
    overlay.pins = pendingPins(entries);
    for (const auto &entry : entries) {
        for (auto message : writtenIn(entry)) {
            message.order = {message.arrivedAt, 0};
            overlay.written.append(message);
        }
    }
    return overlay;
}

/// What waits stands last in its chat, and has no place of its own until the relay gives it one.
Message placed(Message message, const Conversation &chat)
{
    if (message.ver == 0)
        message.order =
            std::max(message.order, MessageOrder{chat.lastOrder.at, chat.lastOrder.seq + 1});
    return message;
}

/// What a list shows of the messages, read with them.
Result<QList<SearchHit>>
hitsOf(Sql::Database &database, const QList<Message> &messages, const QList<Search::Term> &terms)
{
    QHash<UserId, QString> names;
    const auto users = EntityStore(database).users();
    if (!users)
        return users.error();
    for (const auto &user : *users)
        names.insert(user.id, user.name);
    QHash<ConversationId, Conversation> chats;
    QList<SearchHit> hits;
    for (const auto &message : messages) {
        if (!chats.contains(message.conversation)) {
            const auto found = ConversationStore(database).find(message.conversation);
            if (!found)
                return found.error();
            Conversation stub;
            stub.id = message.conversation;
            stub.account = message.account;
            chats.insert(message.conversation, found->value_or(stub));
        }
        const auto text = searchedText(message);
        const auto &chat = *chats.constFind(message.conversation);
        hits.append({placed(message, chat),
                     chat,
                     names.value(message.author),
                     text,
                     Search::hits(text, terms)});
    }
    return hits;
}

/// Without what the cache holds: that was found already.
Result<RelayFindings>
findingsOf(Sql::Database &database, const Protocol::Found &found, const QList<Search::Term> &terms)
{
    QList<Message> unheld;
    for (const auto &item : found.items) {
        const auto *message = std::get_if<Message>(&item.entity);
        if (!message)
            continue;
        const auto version = MessageStore(database).version(message->id);
        if (!version)
            return version.error();
        if (!version->has_value())
            unheld.append(*message);
    }
    auto hits = hitsOf(database, unheld, terms);
    if (!hits)
        return hits.error();
    return RelayFindings{std::move(*hits), found.next, found.reached};
}

void countIn(SearchTotals &totals, const QList<Message> &messages, int most)
{
    for (const auto &message : messages) {
        if (totals.hits == most)
            return;
        ++totals.hits;
        ++totals.accounts[message.account];
        if (message.direction == Direction::Inbound)
            ++totals.customers;
        else if (!message.author.isNull())
            ++totals.colleagues;
    }
}

} // namespace

struct CachedSearch::Finding {
    SearchQuestion question;
    SearchPlace place;
    int limit = 0;
    int reads = 0;
    FoundMessages page = {};
    Promise<FoundMessages> promise = {};
    NewestOnly *turns = nullptr;
};

struct CachedSearch::Counting {
    SearchQuestion question;
    SearchPlace place = {};
    int most = 0;
    int reads = 0;
    SearchTotals totals = {};
    Promise<SearchTotals> promise = {};
};

CachedSearch::CachedSearch(const Parts &parts, QObject *parent)
    : SearchSource(parent)
    , m_cache(parts.cache)
    , m_outbox(parts.outbox)
    , m_sync(parts.sync)
    , m_clock(parts.clock)
    , m_me(parts.me)
{
    connect(&parts.feed, &ChangeFeed::changed, this, &CachedSearch::take);
    connect(&m_cache, &Cache::rebuilt, this, &SearchSource::reset);
    connect(&m_outbox, &Outbox::entryChanged, this, &CachedSearch::takeEntry);
    connect(&m_outbox, &Outbox::entryRemoved, this, &CachedSearch::dropEntry);
    connect(&m_outbox, &Outbox::reloaded, this, &SearchSource::reset);
}

Async<FoundMessages>
CachedSearch::find(const SearchQuestion &question, const SearchPosition &after, int limit)
{
    auto *turns = question.conversation.isNull() ? &m_everywhere : &m_inOne;
    if (question.beside)
        turns = &m_beside;
    const auto finding = std::make_shared<Finding>(Finding{question, placeOf(after), limit});
    finding->turns = turns;
    turns->post([this, finding] { goOn(finding); });
    return finding->promise.future();
}

Async<SearchTotals> CachedSearch::totals(const SearchQuestion &question, int most)
{
    const auto counting = std::make_shared<Counting>(Counting{question});
    counting->most = most;
    m_counts.post([this, counting] { goOn(counting); });
    return counting->promise.future();
}

Async<RelayFindings>
CachedSearch::askRelay(const SearchQuestion &question, qint64 before, const QString &after)
{
    const Promise<RelayFindings> promise;
    Protocol::Find find;
    find.query = Search::print(question.query);
    find.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    find.before = before;
    find.after = after;
    find.limit = RelayPage;
    whenDone(
        m_sync.find(find), this, [this, promise, question](const Result<Protocol::Found> &found) {
            if (!found)
                return promise.give(found.error());
            auto read = m_cache.search([found = *found, question](Sql::Database &database) {
                return findingsOf(database, found, wantedTerms(question.query));
            });
            whenDone(read, this, [promise](const Result<RelayFindings> &findings) {
                promise.give(findings);
            });
        });
    return promise.future();
}

SearchContext CachedSearch::contextOf(const SearchQuestion &question) const
{
    return {m_me,
            m_clock.nowMs(),
            QTimeZone::systemTimeZone(),
            question.conversation,
            searchOverlay(m_outbox.entries(), m_me, m_clock.nowMs())};
}

void CachedSearch::goOn(const std::shared_ptr<Finding> &finding)
{
    struct Part {
        SearchSlice slice;
        QList<SearchHit> hits;
    };
    const int wanted = finding->limit - static_cast<int>(finding->page.hits.size());
    auto read = m_cache.search([question = finding->question,
                                context = contextOf(finding->question),
                                place = finding->place,
                                wanted](Sql::Database &database) -> Result<Part> {
        auto slice = searchMessages(database, question.query, context, place, wanted);
        if (!slice)
            return slice.error();
        auto hits = hitsOf(database, slice->messages, wantedTerms(question.query));
        if (!hits)
            return hits.error();
        return Part{std::move(*slice), std::move(*hits)};
    });
    whenDone(read, this, [this, finding](const Result<Part> &part) {
        if (!finding->turns->hasNewer()) {
            if (!part) {
                finding->promise.give(part.error());
                return finding->turns->done();
            }
            auto &page = finding->page;
            page.hits += part->hits;
            page.indexing = page.indexing || part->slice.indexing;
            page.next = positionOf(part->slice.next);
            const bool isFull = page.hits.size() >= finding->limit;
            if (page.next && !isFull && ++finding->reads < MostReads) {
                finding->place = *part->slice.next;
                return goOn(finding);
            }
            finding->promise.give(std::move(page));
        }
        finding->turns->done();
    });
}

void CachedSearch::goOn(const std::shared_ptr<Counting> &counting)
{
    struct Part {
        SearchSlice slice;
        qint64 heldFrom = 0;
    };
    auto read = m_cache.search([question = counting->question,
                                context = contextOf(counting->question),
                                place = counting->place](Sql::Database &database) -> Result<Part> {
        auto slice = searchMessages(database, question.query, context, place, HitsInOneCount);
        if (!slice)
            return slice.error();
        const auto from = ConversationStore(database).heldFrom();
        if (!from)
            return from.error();
        return Part{std::move(*slice), *from};
    });
    whenDone(read, this, [this, counting](const Result<Part> &part) {
        if (!m_counts.hasNewer()) {
            if (!part) {
                counting->promise.give(part.error());
                return m_counts.done();
            }
            auto &totals = counting->totals;
            countIn(totals, part->slice.messages, counting->most);
            totals.heldFrom = part->heldFrom;
            totals.complete = !part->slice.next;
            if (part->slice.next && totals.hits < counting->most && ++counting->reads < MostReads) {
                counting->place = *part->slice.next;
                return goOn(counting);
            }
            counting->promise.give(totals);
        }
        m_counts.done();
    });
}

/// A reply that failed says so where it was found.
void CachedSearch::takeEntry(const OutboxEntry &entry)
{
    QList<SearchHit> hits;
    for (auto message : writtenIn(entry)) {
        message.order = {message.arrivedAt, 0};
        hits.append({message, {}, {}, searchedText(message), {}});
    }
    if (!hits.isEmpty())
        Q_EMIT changed(hits);
}

/// What was called back goes; what the relay took is in the cache, or comes.
void CachedSearch::dropEntry(const OutboxEntry &entry)
{
    QList<MessageId> gone;
    for (const auto &message : writtenIn(entry)) {
        if (!entryOf(m_outbox.entries(), message.id)) // not sent once more under another command
            gone.append(message.id);
    }
    if (gone.isEmpty())
        return;
    const auto read = m_cache.read([gone](Sql::Database &database) -> Result<QList<MessageId>> {
        QList<MessageId> unheld;
        for (const auto &id : gone) {
            const auto version = MessageStore(database).version(id);
            if (!version)
                return version.error();
            if (!version->has_value())
                unheld.append(id);
        }
        return unheld;
    });
    whenDone(read, this, [this](const Result<QList<MessageId>> &unheld) {
        if (unheld && !unheld->isEmpty())
            Q_EMIT removed(*unheld);
    });
}

void CachedSearch::take(const ChangeSet &changes)
{
    if (changes.everything) {
        Q_EMIT reset();
        return;
    }
    QList<SearchHit> hits;
    for (const auto &message : changes.messages)
        hits.append({message, {}, {}, searchedText(message), {}});
    if (!hits.isEmpty())
        Q_EMIT changed(hits);
    if (!changes.removedMessages.isEmpty())
        Q_EMIT removed(changes.removedMessages);
}

} // namespace Frontdesk
