// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timelineahead.h"

#include <algorithm>

namespace Frontdesk {

TimelineAhead::TimelineAhead(TimelineSource &source, QObject *parent)
    : TimelineSource(parent)
    , m_source(source)
{
    // Its own part first: whoever hears of a change may ask for a page at once.
    connect(&source, &TimelineSource::messagesChanged, this, &TimelineAhead::changedMessages);
    connect(&source, &TimelineSource::messagesRemoved, this, &TimelineAhead::removed);
    connect(&source, &TimelineSource::reset, this, [this] {
        const auto all = m_ahead.keys();
        for (const auto &conversation : all)
            changed(conversation);
    });
    connect(&source, &TimelineSource::messagesChanged, this, &TimelineSource::messagesChanged);
    connect(&source, &TimelineSource::messagesRemoved, this, &TimelineSource::messagesRemoved);
    connect(&source, &TimelineSource::reset, this, &TimelineSource::reset);
}

void TimelineAhead::prepare(const QList<ConversationId> &conversations, int limit)
{
    if (limit != m_limit)
        m_ahead.clear();
    m_limit = limit;
    m_ahead.removeIf([&](const auto &ahead) { return !conversations.contains(ahead.key()); });
    for (const auto &conversation : conversations) {
        if (m_ahead.contains(conversation))
            continue;
        m_ahead.insert(conversation, {});
        read(conversation);
    }
}

std::optional<TimelinePage> TimelineAhead::held(const ConversationId &conversation) const
{
    return m_ahead.value(conversation).page;
}

Async<TimelinePage>
TimelineAhead::page(const ConversationId &conversation, const TimelinePlace &before, int limit)
{
    const auto ahead = m_ahead.constFind(conversation);
    const bool fits = ahead != m_ahead.cend() && ahead->page && limit == m_limit
        && before.order == TimelinePlace::end().order;
    if (!fits)
        return m_source.page(conversation, before, limit);
    const TimelinePage page = *ahead->page;
    m_ahead.erase(ahead); // whoever shows it follows the news from now on
    return ready<TimelinePage>(page);
}

Async<TimelinePage>
TimelineAhead::pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit)
{
    return m_source.pageAfter(conversation, after, limit);
}

Async<TimelinePage>
TimelineAhead::pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit)
{
    return m_source.pageAround(conversation, place, limit);
}

Async<> TimelineAhead::fetchOlder(const ConversationId &conversation, const TimelinePlace &before)
{
    return m_source.fetchOlder(conversation, before);
}

Async<Message> TimelineAhead::message(const MessageId &id)
{
    return m_source.message(id);
}

void TimelineAhead::read(const ConversationId &conversation)
{
    m_ahead[conversation].reading = true;
    whenDone(m_source.page(conversation, TimelinePlace::end(), m_limit),
             this,
             [this, conversation, limit = m_limit](const Result<TimelinePage> &page) {
                 const auto ahead = m_ahead.find(conversation);
                 if (ahead == m_ahead.end() || limit != m_limit)
                     return; // nobody wants it any more
                 ahead->reading = false;
                 if (std::exchange(ahead->stale, false)) {
                     read(conversation);
                     return;
                 }
                 if (!page)
                     return; // whoever opens it asks again, and tells what is wrong
                 ahead->page = *page;
                 Q_EMIT prepared(conversation);
             });
}

void TimelineAhead::changed(const ConversationId &conversation)
{
    const auto ahead = m_ahead.find(conversation);
    if (ahead == m_ahead.end())
        return;
    ahead->page.reset();
    if (ahead->reading)
        ahead->stale = true;
    else
        read(conversation);
}

void TimelineAhead::changedMessages(const QList<Message> &messages)
{
    QSet<ConversationId> touched;
    for (const auto &message : messages)
        touched.insert(message.conversation);
    for (const auto &conversation : std::as_const(touched))
        changed(conversation);
}

void TimelineAhead::removed(const QList<MessageId> &messages)
{
    const auto all = m_ahead.keys();
    for (const auto &conversation : all) {
        const Ahead &ahead = m_ahead[conversation];
        const bool held =
            ahead.page && std::ranges::any_of(ahead.page->messages, [&](const Message &message) {
                return messages.contains(message.id);
            });
        if (held || ahead.reading)
            changed(conversation);
    }
}

} // namespace Frontdesk
