// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/outbox/outboxmodel.h"

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;
using namespace Relay;

namespace {

constexpr qint64 Hour = 60LL * 60 * 1000;

bool hasEnded(SendState state)
{
    return state == SendState::Accepted || state == SendState::Failed
        || state == SendState::Cancelled;
}

} // namespace

void OutboxModel::step()
{
    const auto chat = m_chats.at(m_pick(0, static_cast<int>(m_chats.size())));
    switch (m_pick(0, 14)) {
    case 0:
    case 1:
    case 2:
        return say();
    case 3:
        return m_desk.giveToken(chat, u"token %1"_s.arg(++m_lastToken));
    case 4:
    case 5:
    case 6:
        return tick(chat);
    case 7:
    case 8:
    case 9:
        return answer(chat, static_cast<Fate>(m_pick(0, ModelPlatform::Fates)));
    case 10:
        return restart();
    case 11:
        return answerLate();
    case 12:
        return elapse();
    default:
        return decide(static_cast<As>(m_pick(0, 3)));
    }
}

void OutboxModel::say()
{
    const auto chat = m_chats.at(m_pick(0, static_cast<int>(m_chats.size())));
    const auto ids =
        m_desk.say(chat, m_pick(0, 3) == 0 ? QStringList{u"a"_s, u"b"_s} : QStringList{u"a"_s});
    for (const auto &id : ids)
        sentIn(chat).append({id, ++m_lastRank});
}

void OutboxModel::tick(const ConversationId &chat)
{
    if (m_flying.contains(chat.value()))
        return; // the outbox works on it
    const auto attempt = m_desk.claim(chat);
    if (!attempt)
        return;
    checkClaim(chat, *attempt);
    m_flying.insert_or_assign(chat.value(), *attempt);
}

void OutboxModel::answer(const ConversationId &chat, Fate fate)
{
    const auto found = m_flying.find(chat.value());
    if (found == m_flying.end())
        return;
    const auto attempt = found->second;
    const auto &adapter = *channelAdapter(Platform::Line);
    const auto meaning = [&](const PlatformAnswer &heard) {
        return adapter.classify(attempt.request.route, !attempt.request.doubtful, heard);
    };
    auto outcome = meaning(platform.ask(attempt, fate));
    checkTaken();
    if (outcome.kind == SendOutcome::Kind::RefreshToken)
        outcome = meaning(platform.ask(attempt, m_pick(0, 2) == 0 ? fate : Fate::Good));
    checkTaken();
    m_flying.erase(found);
    if (outcome.kind == SendOutcome::Kind::FallBackToPush) {
        if (const auto push = m_desk.fallBack(attempt))
            m_flying.insert_or_assign(chat.value(), *push);
        return;
    }
    m_desk.finish(attempt, outcome);
}

void OutboxModel::answerLate()
{
    if (m_late.isEmpty())
        return;
    const auto [attempt, heard] = m_late.takeAt(m_pick(0, static_cast<int>(m_late.size())));
    const auto outcome = channelAdapter(Platform::Line)
                             ->classify(attempt.request.route, !attempt.request.doubtful, heard);
    const auto current = outcome.kind == SendOutcome::Kind::FallBackToPush
        ? m_desk.fallBack(attempt).has_value()
        : m_desk.finish(attempt, outcome).isCurrent;
    if (current)
        fail(u"an answer to a process that died was believed"_s);
}

void OutboxModel::restart()
{
    for (const auto &[chat, attempt] : m_flying) {
        // The bytes may have left before the end.
        if (m_pick(0, 2) == 0)
            m_late.append(
                {attempt,
                 platform.ask(attempt, static_cast<Fate>(m_pick(0, ModelPlatform::Fates)))});
    }
    checkTaken();
    m_flying.clear();
    m_desk.restart();
}

void OutboxModel::elapse()
{
    switch (m_pick(0, 5)) {
    case 0: // the wall clock is set forward
        m_desk.now += 3 * Hour;
        break;
    case 1: // set back; what waits is looked at within a second
        m_desk.now -= 48 * Hour;
        for (const auto &chat : std::as_const(m_chats))
            tick(chat);
        break;
    case 2: // a long night: what is in flight times out, and what is due was tried again by then
        timeOut();
        m_desk.now += 60'000;
        platform.now += 60'000;
        for (const auto &chat : std::as_const(m_chats))
            tick(chat);
        timeOut();
        m_desk.now += 25 * Hour;
        platform.now += 25 * Hour;
        break;
    default:
        m_desk.now += 40'000;
        platform.now += 40'000;
    }
}

void OutboxModel::timeOut()
{
    for (const auto &chat : std::as_const(m_chats))
        answer(chat, Fate::Silence);
}

void OutboxModel::decide(As as)
{
    const auto chat = m_chats.at(m_pick(0, static_cast<int>(m_chats.size())));
    auto &sent = sentIn(chat);
    if (sent.isEmpty())
        return;
    const auto id = sent.at(m_pick(0, static_cast<int>(sent.size()))).id;
    const auto before = m_desk.stateOf(id);
    QHash<MessageId, SendState> states;
    for (const auto &one : std::as_const(sent))
        states.insert(one.id, m_desk.stateOf(one.id));
    if (!m_desk.resolve(id, as))
        return;
    for (auto &one : sent) {
        const auto now = m_desk.stateOf(one.id);
        if (now == states.value(one.id))
            continue;
        if (as != As::Again) {
            one.byHand = true;
            continue;
        }
        one.wanted += before == SendState::Unknown ? 1 : 0;
        if (before == SendState::Failed)
            one.rank = ++m_lastRank; // goes to the end of the queue
    }
    std::sort(
        sent.begin(), sent.end(), [](const Sent &a, const Sent &b) { return a.rank < b.rank; });
}

void OutboxModel::checkClaim(const ConversationId &chat, const Attempt &attempt)
{
    const auto first = find(attempt.request.messages.first());
    for (const auto &other : std::as_const(sentIn(chat))) {
        if (other.rank < first->rank && !hasEnded(m_desk.stateOf(other.id)))
            fail(u"%1 was tried past %2"_s.arg(first->rank).arg(other.rank));
    }
}

void OutboxModel::checkTaken()
{
    for (; m_checked < platform.taken.size(); ++m_checked) {
        const auto &id = platform.taken.at(m_checked);
        const auto count = std::count(platform.taken.cbegin(), platform.taken.cend(), id);
        if (count > find(id)->wanted)
            fail(u"%1 arrived %2 times"_s.arg(find(id)->rank).arg(count));
    }
}

/// One more round in @p chat in which all goes well; true once everything in it has ended.
bool OutboxModel::quieten(const ConversationId &chat)
{
    tick(chat);
    while (m_flying.contains(chat.value()))
        answer(chat, Fate::Good);
    for (auto &one : sentIn(chat)) // the bubbles of one request are settled together
        one.byHand = one.byHand || m_desk.stateOf(one.id) == SendState::Unknown;
    bool isOver = true;
    for (const auto &one : std::as_const(sentIn(chat))) {
        if (m_desk.stateOf(one.id) == SendState::Unknown)
            OutboxDesk::must(m_desk.resolve(one.id, As::Sent));
        isOver = isOver && hasEnded(m_desk.stateOf(one.id));
    }
    return isOver;
}

void OutboxModel::quieten()
{
    for (int round = 0; round < 200 && broken.isEmpty(); ++round) {
        bool isOver = true;
        for (const auto &chat : std::as_const(m_chats))
            isOver = quieten(chat) && isOver;
        if (isOver)
            return checkEnds();
        m_desk.now += 60'000;
        platform.now += 60'000;
    }
    if (broken.isEmpty())
        fail(u"something never ended"_s);
}

void OutboxModel::checkEnds()
{
    for (const auto &[chat, sent] : m_sent) {
        for (const auto &one : sent) {
            const bool arrived = platform.taken.contains(one.id);
            const auto state = m_desk.stateOf(one.id);
            if (one.byHand || one.wanted > 1)
                continue; // a person decided
            if (arrived && state != SendState::Accepted)
                fail(u"%1 arrived and ended otherwise"_s.arg(one.rank));
            if (!arrived && state == SendState::Accepted)
                fail(u"%1 is accepted and never arrived"_s.arg(one.rank));
        }
    }
}

OutboxModel::Sent *OutboxModel::find(const MessageId &id)
{
    for (auto &[chat, sent] : m_sent) {
        for (auto &one : sent) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

} // namespace Frontdesk::Test
