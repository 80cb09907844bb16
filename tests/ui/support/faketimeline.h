// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

#include <functional>

namespace Frontdesk::Test {

/// Answers from lists; a test can hold answers back and let them go later. What is at the relay is a
/// hole in the cache: from behind its newest on, everything is held.
class FakeTimeline : public TimelineSource
{
public:
    Async<TimelinePage>
    page(const ConversationId &conversation, const TimelinePlace &before, int limit) override;
    Async<TimelinePage>
    pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit) override;
    Async<TimelinePage>
    pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit) override;
    Async<> fetchOlder(const ConversationId &conversation, const TimelinePlace &before) override;
    Async<Message> message(const MessageId &id) override;

    /// Adds or replaces, and tells.
    void put(const Message &message);
    /// The relay's answers to fetchOlder() wait for releaseRelay().
    void holdRelay() { m_relayHeld.emplace(); }
    void releaseRelay();
    void take(const MessageId &message);
    /// The next answers wait until release().
    void hold() { m_holding = true; }
    void release();

    QList<Message> messages;
    QList<Message> atRelay; ///< brought by fetchOlder(), the newest first
    int relayPage = 200; ///< at most as many at once
    qint64 commit = 1;
    int pagesAsked = 0;
    int relayAsked = 0;
    std::optional<Error> failure;
    std::optional<Error> relayFailure; ///< of fetchOlder() alone

private:
    using Read = std::function<TimelinePage()>;

    Async<TimelinePage> give(const Read &read);
    MessageOrder wholeFrom() const;
    QList<Message> between(const ConversationId &conversation,
                           const MessageOrder &from,
                           const MessageOrder &until) const;
    TimelinePage answer(const ConversationId &conversation, const TimelinePlace &before, int limit);
    TimelinePage
    answerFrom(const ConversationId &conversation, const MessageOrder &from, int limit);

    bool m_holding = false;
    QList<std::function<void()>> m_held;
    std::optional<QList<Promise<>>> m_relayHeld;
};

} // namespace Frontdesk::Test
