// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/faketimeline.h"

#include <algorithm>

namespace Frontdesk::Test {

Async<TimelinePage>
FakeTimeline::page(const ConversationId &conversation, const TimelinePlace &before, int limit)
{
    return give([=, this] { return answer(conversation, before, limit); });
}

Async<TimelinePage>
FakeTimeline::pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit)
{
    return give([=, this] {
        return answerFrom(conversation, {after.order.at, after.order.seq + 1}, limit);
    });
}

Async<TimelinePage>
FakeTimeline::pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit)
{
    return give([=, this] {
        const auto older = answer(conversation, place, limit / 2);
        auto page = answerFrom(conversation, place.order, limit - limit / 2);
        page.messages = older.messages + page.messages;
        page.atBeginning = older.atBeginning;
        page.olderAtRelay = older.olderAtRelay;
        return page;
    });
}

Async<TimelinePage> FakeTimeline::give(const Read &read)
{
    ++pagesAsked;
    if (failure)
        return ready<TimelinePage>(*failure);
    if (!m_holding)
        return ready<TimelinePage>(read());
    const Promise<TimelinePage> promise;
    m_held.append([promise, page = read()] { promise.give(page); });
    return promise.future();
}

Async<> FakeTimeline::fetchOlder(const ConversationId &, const TimelinePlace &before)
{
    ++relayAsked;
    if (failure || relayFailure)
        return ready<>(Result<>(failure ? *failure : *relayFailure));
    std::sort(atRelay.begin(), atRelay.end(), precedes);
    QList<Message> brought;
    for (auto at = atRelay.size(); at-- > 0 && brought.size() < relayPage;) {
        if (atRelay.at(at).order < before.order)
            brought.prepend(atRelay.takeAt(at));
    }
    messages += brought;
    if (!brought.isEmpty())
        Q_EMIT messagesChanged(brought, ++commit);
    if (!m_relayHeld)
        return ready<>({});
    m_relayHeld->append(Promise<>());
    return m_relayHeld->constLast().future();
}

Async<Message> FakeTimeline::message(const MessageId &id)
{
    for (const auto &message : std::as_const(messages)) {
        if (message.id == id)
            return ready<Message>(message);
    }
    return ready<Message>(Error{ErrorKind::NotFound, QStringLiteral("message.not-found")});
}

void FakeTimeline::releaseRelay()
{
    const auto held = std::exchange(m_relayHeld, {});
    for (const auto &promise : *held)
        promise.give({});
}

void FakeTimeline::put(const Message &message)
{
    messages.removeIf([&](const Message &old) { return old.id == message.id; });
    messages.append(message);
    Q_EMIT messagesChanged({message}, ++commit);
}

void FakeTimeline::take(const MessageId &message)
{
    messages.removeIf([&](const Message &old) { return old.id == message; });
    Q_EMIT messagesRemoved({message});
}

void FakeTimeline::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

MessageOrder FakeTimeline::wholeFrom() const
{
    MessageOrder newest;
    for (const auto &message : atRelay)
        newest = std::max(newest, message.order);
    return newest.isNull() ? newest : MessageOrder{newest.at, newest.seq + 1};
}

/// Sorted; what has no place is among them if they reach the end.
QList<Message> FakeTimeline::between(const ConversationId &conversation,
                                     const MessageOrder &from,
                                     const MessageOrder &until) const
{
    QList<Message> ours;
    for (const auto &message : messages) {
        const bool inside = message.order.isNull()
            ? until == TimelinePlace::end().order
            : !(message.order < from) && message.order < until;
        if (message.conversation == conversation && inside)
            ours.append(message);
    }
    std::sort(ours.begin(), ours.end(), precedes);
    return ours;
}

TimelinePage
FakeTimeline::answer(const ConversationId &conversation, const TimelinePlace &before, int limit)
{
    const auto whole = wholeFrom();
    const auto ours =
        between(conversation, before.order < whole ? MessageOrder() : whole, before.order);
    const auto surplus = std::max<qsizetype>(0, ours.size() - limit);
    TimelinePage page;
    page.messages = ours.mid(surplus);
    page.atBeginning = surplus == 0 && atRelay.isEmpty();
    page.olderAtRelay = surplus == 0 && !atRelay.isEmpty();
    page.commit = commit;
    page.atEnd = before.order == TimelinePlace::end().order;
    page.wholeFrom = whole;
    for (const auto &message : std::as_const(messages))
        page.newest = std::max(page.newest, message.order);
    return page;
}

TimelinePage
FakeTimeline::answerFrom(const ConversationId &conversation, const MessageOrder &from, int limit)
{
    const auto whole = wholeFrom();
    const bool beyondHole = from < whole;
    const auto ours = between(conversation, from, beyondHole ? whole : TimelinePlace::end().order);
    TimelinePage page = answer(conversation, TimelinePlace::end(), 0);
    page.messages = ours.first(std::min<qsizetype>(limit, ours.size()));
    page.atEnd = ours.size() <= limit && !beyondHole;
    page.newerAtRelay = ours.size() <= limit && beyondHole;
    return page;
}

} // namespace Frontdesk::Test
