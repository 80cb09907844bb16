// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wholetimeline.h"

#include "core/client/mergedpages.h"

#include <algorithm>

namespace Frontdesk {

WholeTimeline::WholeTimeline(TimelineSource &source, QObject *parent)
    : TimelineSource(parent)
    , m_source(source)
{
    connect(&source, &TimelineSource::messagesChanged, this, &WholeTimeline::pass);
    connect(&source, &TimelineSource::messagesRemoved, this, &TimelineSource::messagesRemoved);
    connect(&source, &TimelineSource::reset, this, &TimelineSource::reset);
}

void WholeTimeline::join(const QList<ConversationId> &chats)
{
    auto sorted = chats.size() > 1 ? chats : QList<ConversationId>();
    std::sort(sorted.begin(), sorted.end());
    if (sorted == m_chats)
        return;
    m_chats = sorted;
    Q_EMIT reset();
}

void WholeTimeline::pass(const QList<Message> &messages, qint64 commit)
{
    auto told = messages;
    for (auto &message : told)
        forReading(message);
    Q_EMIT messagesChanged(told, commit);
}

void WholeTimeline::forReading(Message &message) const
{
    if (isJoined(message.conversation) && message.conversation != m_shown)
        message.quotable = false;
}

bool WholeTimeline::isJoined(const ConversationId &conversation) const
{
    return m_chats.contains(conversation);
}

bool WholeTimeline::isPartOf(const ConversationId &conversation, const Message &message) const
{
    return message.conversation == conversation
        || (isJoined(conversation) && isJoined(message.conversation));
}

Async<TimelinePage>
WholeTimeline::page(const ConversationId &conversation, const TimelinePlace &before, int limit)
{
    const auto place = before.order.isNull() ? TimelinePlace::end() : before;
    return merged(
        conversation,
        [this, place, limit](const auto &chat) { return m_source.page(chat, place, limit); },
        [place, limit](const Pages &pages) { return mergedBefore(pages, place, limit); });
}

Async<TimelinePage>
WholeTimeline::pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit)
{
    return merged(
        conversation,
        [this, after, limit](const auto &chat) { return m_source.pageAfter(chat, after, limit); },
        [after, limit](const Pages &pages) { return mergedAfter(pages, after, limit); });
}

Async<TimelinePage>
WholeTimeline::pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit)
{
    return merged(
        conversation,
        [this, place, limit](const auto &chat) { return m_source.pageAround(chat, place, limit); },
        [place, limit](const Pages &pages) { return mergedAround(pages, place, limit); });
}

/// Only chats whose next older messages are missing hold the others up. From the end on that cannot
/// be told by a page: there each is filled up.
Async<> WholeTimeline::fetchOlder(const ConversationId &conversation, const TimelinePlace &before)
{
    if (!isJoined(conversation))
        return m_source.fetchOlder(conversation, before);
    const bool fromEnd = before.order.isNull() || before.order == TimelinePlace::end().order;
    if (fromEnd)
        return fetchFor(m_chats, TimelinePlace::end());
    const auto asked =
        ofAll([this, before](const auto &chat) { return m_source.page(chat, before, 1); });
    const Promise<> fetched;
    whenDone(asked, this, [this, before, fetched, chats = m_chats](const Result<Pages> &pages) {
        if (!pages)
            return fetched.give(pages.error());
        QList<ConversationId> missing;
        for (qsizetype i = 0; i < pages->size(); ++i) {
            if (pages->at(i).messages.isEmpty() && pages->at(i).olderAtRelay)
                missing.append(chats.at(i));
        }
        whenDone(fetchFor(missing, before), this, [fetched](const Result<> &done) {
            fetched.give(done);
        });
    });
    return fetched.future();
}

Async<Message> WholeTimeline::message(const MessageId &id)
{
    return m_source.message(id);
}

Async<TimelinePage>
WholeTimeline::merged(const ConversationId &conversation, const Ask &ask, const Merge &merge)
{
    m_shown = conversation;
    if (!isJoined(conversation))
        return ask(conversation);
    return whenDone(ofAll(ask), this, [this, merge](const Result<Pages> &pages) {
        if (!pages)
            return Result<TimelinePage>(pages.error());
        auto page = merge(*pages);
        for (auto &message : page.messages)
            forReading(message);
        return Result<TimelinePage>(page);
    });
}

/// In the order of the chats; the first error is the answer of all.
Async<WholeTimeline::Pages> WholeTimeline::ofAll(const Ask &ask)
{
    struct Answers {
        Pages pages;
        qsizetype open = 0;
    };
    const Promise<Pages> all;
    const auto answers = std::make_shared<Answers>(Answers{Pages(m_chats.size()), m_chats.size()});
    for (qsizetype i = 0; i < m_chats.size(); ++i) {
        whenDone(ask(m_chats.at(i)), this, [all, answers, i](const Result<TimelinePage> &page) {
            if (!page)
                return all.give(page.error());
            answers->pages[i] = *page;
            if (--answers->open == 0)
                all.give(answers->pages);
        });
    }
    return all.future();
}

Async<> WholeTimeline::fetchFor(const QList<ConversationId> &chats, const TimelinePlace &before)
{
    if (chats.isEmpty())
        return ready<>({});
    const Promise<> done;
    const auto open = std::make_shared<qsizetype>(chats.size());
    for (const auto &chat : chats) {
        whenDone(m_source.fetchOlder(chat, before), this, [done, open](const Result<> &fetched) {
            if (!fetched)
                done.give(fetched.error());
            else if (--*open == 0)
                done.give({});
        });
    }
    return done.future();
}

} // namespace Frontdesk
