// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtimeline.h"

#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"
#include "core/storage/outbox.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

namespace {

constexpr int HistoryPage = 200; // as many as a frame may hold

bool isEnd(const TimelinePlace &place)
{
    return place.order.isNull() || place.order == TimelinePlace::end().order;
}

/// Which of @p ids the cache holds.
Result<QSet<MessageId>> heldOf(Sql::Database &database, const QList<MessageId> &ids)
{
    QSet<MessageId> held;
    for (const auto &id : ids) {
        const auto version = MessageStore(database).version(id);
        if (!version)
            return version.error();
        if (version->has_value())
            held.insert(id);
    }
    return held;
}

void appendUnheld(QList<Message> &to, const QList<Message> &waiting, const QSet<MessageId> &held)
{
    for (const auto &message : waiting) {
        if (!held.contains(message.id))
            to.append(message);
    }
}

} // namespace

CachedTimeline::CachedTimeline(
    Cache &cache, Outbox &outbox, SyncClient &sync, ChangeFeed &feed, QObject *parent)
    : TimelineSource(parent)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_sync(sync)
{
    connect(&feed, &ChangeFeed::changed, this, &CachedTimeline::take);
    connect(&m_cache, &Cache::rebuilt, this, [this] {
        m_stamp.restart();
        Q_EMIT reset();
    });
    connect(&m_outbox, &Outbox::entryChanged, this, &CachedTimeline::takeEntry);
    connect(&m_outbox, &Outbox::entryRemoved, this, &CachedTimeline::dropEntry);
    connect(&m_outbox, &Outbox::reloaded, this, &TimelineSource::reset);
}

Async<TimelinePage>
CachedTimeline::page(const ConversationId &conversation, const TimelinePlace &before, int limit)
{
    const auto place = isEnd(before) ? TimelinePlace::end() : before;
    return laidOver(conversation, [conversation, place, limit](Sql::Database &database) {
        return readTimeline(database, conversation, place, limit);
    });
}

Async<TimelinePage>
CachedTimeline::pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit)
{
    const MessageOrder from{after.order.at, after.order.seq + 1};
    return laidOver(conversation, [conversation, from, limit](Sql::Database &database) {
        return readTimelineFrom(database, conversation, from, limit);
    });
}

Async<TimelinePage> CachedTimeline::pageAround(const ConversationId &conversation,
                                               const TimelinePlace &place,
                                               int limit)
{
    return laidOver(conversation, [conversation, place, limit](Sql::Database &database) {
        return readTimelineAround(database, conversation, place.order, limit);
    });
}

/// A page that reaches the end gets what waits in the outbox.
Async<TimelinePage> CachedTimeline::laidOver(const ConversationId &conversation, const Read &read)
{
    QList<MessageId> overlay;
    for (const auto &message : overlayOf(m_outbox.entries(), conversation))
        overlay.append(message.id);
    struct Both {
        CachedTimelinePage page;
        qint64 commit = 0;
        QSet<MessageId> held;
    };
    auto both = m_cache.read([read, overlay](Sql::Database &database) -> Result<Both> {
        auto page = read(database);
        if (!page)
            return page.error();
        auto held = heldOf(database, page->atEnd ? overlay : QList<MessageId>());
        if (!held)
            return held.error();
        return Both{*page, database.commitNumber(), *held};
    });
    const auto lay = [this, conversation](const Result<Both> &found) -> Result<TimelinePage> {
        if (!found)
            return found.error();
        const auto &cached = found->page;
        TimelinePage page;
        const auto pins = pendingPins(m_outbox.entries());
        for (const auto &message : cached.messages)
            page.messages.append(withPin(message, pins));
        page.atBeginning = cached.atBeginning;
        page.olderAtRelay = cached.olderAtRelay;
        page.atEnd = cached.atEnd;
        page.newerAtRelay = cached.newerAtRelay;
        page.wholeFrom = cached.wholeFrom;
        page.newest = cached.newest;
        page.commit = m_stamp.ofPage(found->commit);
        if (page.atEnd)
            appendUnheld(page.messages, overlayOf(m_outbox.entries(), conversation), found->held);
        return page;
    };
    return whenDone(both, this, lay);
}

Async<> CachedTimeline::fetchOlder(const ConversationId &conversation, const TimelinePlace &before)
{
    const auto place = isEnd(before) ? TimelinePlace::end() : before;
    const Promise<> fetched;
    auto from = m_cache.read([conversation, place](Sql::Database &database) {
        return placeForHistory(database, conversation, place);
    });
    whenDone(from, this, [this, conversation, fetched](const Result<MessageOrder> &begin) {
        if (!begin)
            return fetched.give(begin.error());
        whenDone(m_sync.history(conversation, *begin, HistoryPage),
                 this,
                 [fetched](const Result<> &done) { fetched.give(done); });
    });
    return fetched.future();
}

Async<Message> CachedTimeline::message(const MessageId &id)
{
    if (const auto entry = entryOf(m_outbox.entries(), id)) {
        for (const auto &bubble : writtenIn(*entry)) {
            if (bubble.id == id)
                return ready<Message>(bubble);
        }
    }
    return m_cache.read([id](Sql::Database &database) -> Result<Message> {
        const auto found = MessageStore(database).find(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{ErrorKind::NotFound, QStringLiteral("message.not-found")};
        return **found;
    });
}

void CachedTimeline::take(const ChangeSet &changes)
{
    const auto stamp = m_stamp.ofCommit(changes.commit);
    if (changes.everything) {
        Q_EMIT reset();
        return;
    }
    if (!changes.messages.isEmpty()) {
        const auto pins = pendingPins(m_outbox.entries());
        QList<Message> messages;
        for (const auto &message : changes.messages)
            messages.append(withPin(message, pins));
        Q_EMIT messagesChanged(messages, stamp);
    }
    if (!changes.removedMessages.isEmpty())
        Q_EMIT messagesRemoved(changes.removedMessages);
}

void CachedTimeline::takeEntry(const OutboxEntry &entry)
{
    const auto written = writtenIn(entry);
    if (!written.isEmpty())
        Q_EMIT messagesChanged(written, m_stamp.next());
    if (const auto *pin = std::get_if<Protocol::PinMessage>(&entry.command.args))
        tellPin(pin->message);
}

/// A message is as the cache has it, with what waits to be done to it.
void CachedTimeline::tellPin(const MessageId &message)
{
    auto held = m_cache.read(
        [message](Sql::Database &database) { return MessageStore(database).find(message); });
    whenDone(held, this, [this](const Result<std::optional<Message>> &found) {
        if (found && found->has_value())
            Q_EMIT messagesChanged({withPin(**found, pendingPins(m_outbox.entries()))},
                                   m_stamp.next());
    });
}

void CachedTimeline::dropEntry(const OutboxEntry &entry)
{
    if (const auto *pin = std::get_if<Protocol::PinMessage>(&entry.command.args))
        tellPin(pin->message);
    QList<MessageId> gone;
    for (const auto &message : writtenIn(entry)) {
        // Sent once more under another command: it still shows.
        if (!entryOf(m_outbox.entries(), message.id))
            gone.append(message.id);
    }
    if (gone.isEmpty())
        return;
    auto held = m_cache.read([gone](Sql::Database &database) { return heldOf(database, gone); });
    whenDone(held, this, [this, gone](const Result<QSet<MessageId>> &found) {
        if (!found)
            return;
        QList<MessageId> removed;
        std::copy_if(gone.cbegin(), gone.cend(), std::back_inserter(removed), [&](const auto &id) {
            return !found->contains(id);
        });
        if (!removed.isEmpty())
            Q_EMIT messagesRemoved(removed);
    });
}

} // namespace Frontdesk
