// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/outbox.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"

#include <QElapsedTimer>

namespace Frontdesk::Relay {

namespace {

constexpr int LookAtOnce = 500;
constexpr std::chrono::seconds KeepAgainAfter{1};

struct Work {
    QList<Ready> ready;
    int open = 0;
};

Result<Work> findWork(Sql::Database &database, qint64 now)
{
    auto ready = readyConversations(database, now, LookAtOnce);
    if (!ready)
        return ready.error();
    const auto open = openRequests(database);
    if (!open)
        return open.error();
    return Work{*std::move(ready), *open};
}

/// The platform could not even be asked whether it has the request.
PlatformAnswer brokenAnswer()
{
    PlatformAnswer answer;
    answer.transport = PlatformAnswer::Transport::Broken;
    return answer;
}

} // namespace

Outbox::Outbox(
    Store &store, PlatformAccess &platform, AdapterOf adapterOf, Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_platform(platform)
    , m_adapterOf(std::move(adapterOf))
    , m_settings(settings)
    , m_backoff(settings.firstRetry, settings.longestRetry)
{
    m_pumpLater.setSingleShot(true);
    connect(&m_pumpLater, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_tick, &QTimer::timeout, this, &Outbox::look);
    connect(&m_store, &Store::changed, this, &Outbox::notice);
}

Async<> Outbox::start()
{
    return whenDone(m_store.write([](WriteContext &context) { return recoverSends(context); }),
                    this,
                    [this](const Result<int> &unknown) -> Result<> {
                        if (!unknown)
                            return unknown.error();
                        if (*unknown > 0)
                            qCWarning(LogOutbox)
                                << *unknown << "replies were cut off by the last stop";
                        m_counters.unknown += static_cast<quint64>(*unknown);
                        m_isStarted = true;
                        m_tick.start(m_settings.tick);
                        look();
                        return {};
                    });
}

Async<> Outbox::drain(std::chrono::milliseconds limit)
{
    m_tick.stop();
    m_ready.clear();
    m_waiting.clear();
    m_drained.emplace();
    if (m_active.isEmpty())
        m_drained->give({});
    else
        QTimer::singleShot(limit, this, [promise = *m_drained] { promise.give({}); });
    return m_drained->future();
}

void Outbox::look()
{
    if (m_isLooking || m_drained)
        return;
    m_isLooking = true;
    const auto now = m_store.clock().nowMs();
    whenDone(m_store.read([now](Sql::Database &database) { return findWork(database, now); }),
             this,
             [this](const Result<Work> &work) {
                 m_isLooking = false;
                 if (!work) {
                     qCWarning(LogOutbox) << "cannot look for work:" << work.error().detail;
                     return;
                 }
                 m_queued = work->open;
                 for (const auto &one : work->ready)
                     wake(one);
             });
}

void Outbox::notice(const Changes &changes)
{
    if (!m_isStarted)
        return;
    for (const auto &change : changes) {
        for (const auto &item : change.items) {
            const auto *message = std::get_if<Message>(&item.entity);
            if (message == nullptr || message->direction != Direction::Outbound)
                continue;
            // A new message, a person who ended an unknown one, or a step of our own: those cannot be
            // told apart, and to look once more finds nothing where there is nothing.
            if (message->state != SendState::Sending)
                wake({message->conversation, message->account});
        }
    }
}

void Outbox::wake(const Ready &ready)
{
    if (m_drained)
        return;
    const auto active = m_active.find(ready.conversation);
    if (active != m_active.end()) {
        *active = true;
        return;
    }
    if (m_waiting.contains(ready.conversation))
        return;
    m_waiting.insert(ready.conversation);
    m_ready.push_back(ready);
    pump();
}

void Outbox::pump()
{
    const auto now = m_store.clock().monotonicMs();
    qint64 shortest = 0;
    std::deque<Ready> later;
    while (!m_ready.empty() && m_active.size() < m_settings.parallel) {
        const auto ready = std::move(m_ready.front());
        m_ready.pop_front();
        if (bucketOf(ready.account).take(now)) {
            m_waiting.remove(ready.conversation);
            claim(ready);
            continue;
        }
        const auto wait = bucketOf(ready.account).waitMs(now);
        shortest = shortest == 0 ? wait : std::min(shortest, wait);
        later.push_back(ready);
    }
    m_ready.insert(m_ready.begin(), later.cbegin(), later.cend());
    if (shortest > 0 && !m_drained)
        m_pumpLater.start(std::chrono::milliseconds(shortest));
}

void Outbox::claim(const Ready &ready)
{
    m_active.insert(ready.conversation, false);
    auto claimed = m_store.write([conversation = ready.conversation](WriteContext &context) {
        return claimNext(context, conversation);
    });
    whenDone(claimed, this, [this, ready](const Result<std::optional<Attempt>> &attempt) {
        if (!attempt) {
            qCCritical(LogOutbox) << "cannot claim for conversation" << ready.conversation.value()
                                  << attempt.error().code << attempt.error().detail;
            return release(ready, false);
        }
        if (!*attempt)
            return release(ready, false);
        crashPoint("outbox.after-sending-commit");
        sendOut(**attempt, false);
    });
}

void Outbox::sendOut(const Attempt &attempt, bool tokenIsFresh)
{
    const auto *adapter = m_adapterOf(attempt.platform);
    if (adapter == nullptr) {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Failed;
        outcome.errorCode = QStringLiteral("rule.kind-not-allowed");
        return keep(attempt, outcome);
    }
    const auto answer = m_platform.send(attempt.request.account, attempt.wire(*adapter));
    crashPoint("outbox.after-first-byte");
    QElapsedTimer time;
    time.start();
    const auto heard = [this, attempt, tokenIsFresh, time](const Result<PlatformAnswer> &result) {
        crashPoint("outbox.after-answer");
        m_sendTime.observe(std::chrono::nanoseconds(time.nsecsElapsed()));
        take(attempt, result ? *result : brokenAnswer(), tokenIsFresh);
    };
    whenDone(answer, this, heard);
}

void Outbox::take(const Attempt &attempt, const PlatformAnswer &answer, bool tokenIsFresh)
{
    const auto outcome = m_adapterOf(attempt.platform)
                             ->classify(attempt.request.route, !attempt.request.doubtful, answer);
    if (outcome.kind == SendOutcome::Kind::Accepted) {
        qCDebug(LogOutbox) << "request" << attempt.request.id << "is" << outcome.requestId;
    } else {
        qCInfo(LogOutbox) << "request" << attempt.request.id << "attempt" << attempt.request.attempt
                          << "status" << answer.status << outcome.requestId << outcome.errorCode;
    }
    if (outcome.kind == SendOutcome::Kind::RefreshToken && !tokenIsFresh) {
        // Refused before it was looked at: the very same bytes again, once.
        m_platform.invalidateToken(attempt.request.account);
        return sendOut(attempt, true);
    }
    Q_EMIT answered(attempt.request.account, attempt.request.route, outcome);
    if (outcome.kind == SendOutcome::Kind::RetryLater && outcome.retryAfter) {
        bucketOf(attempt.request.account)
            .pauseUntil(m_store.clock().monotonicMs() + outcome.retryAfter->count());
    }
    if (outcome.kind == SendOutcome::Kind::FallBackToPush)
        return fallBack(attempt, outcome);
    keep(attempt, outcome);
}

void Outbox::fallBack(const Attempt &attempt, const SendOutcome &outcome)
{
    auto push = m_store.write(
        [attempt](WriteContext &context) { return fallBackToPush(context, attempt); });
    whenDone(push, this, [this, attempt, outcome](const Result<std::optional<Attempt>> &next) {
        const Ready ready{attempt.request.conversation, attempt.request.account};
        if (!next) {
            qCCritical(LogOutbox) << "cannot turn a reply into a push:" << next.error().detail;
            QTimer::singleShot(
                KeepAgainAfter, this, [this, attempt, outcome] { fallBack(attempt, outcome); });
            return;
        }
        if (!*next)
            return release(ready, false);
        crashPoint("outbox.after-sending-commit");
        sendOut(**next, false);
    });
}

void Outbox::keep(const Attempt &attempt, const SendOutcome &outcome)
{
    crashPoint("outbox.before-result-commit");
    const auto delay = m_backoff.after(attempt.request.attempt);
    auto kept = m_store.write([attempt, outcome, delay](WriteContext &context) {
        return finish(context, attempt, outcome, delay);
    });
    whenDone(kept, this, [this, attempt, outcome](const Result<Finished> &finished) {
        if (finished) {
            if (finished->isCurrent)
                count(finished->state);
            return release({attempt.request.conversation, attempt.request.account},
                           finished->hasNext);
        }
        // The platform has answered and must not be asked again for want of a place to note it.
        qCCritical(LogOutbox) << "cannot keep the result of request" << attempt.request.id
                              << finished.error().code << finished.error().detail;
        QTimer::singleShot(
            KeepAgainAfter, this, [this, attempt, outcome] { keep(attempt, outcome); });
    });
}

void Outbox::count(RequestState state)
{
    switch (state) {
    case RequestState::Accepted:
        ++m_counters.accepted;
        break;
    case RequestState::Failed:
        ++m_counters.failed;
        break;
    case RequestState::Unknown:
        ++m_counters.unknown;
        break;
    default:
        ++m_counters.retried;
    }
}

void Outbox::release(const Ready &ready, bool hasNext)
{
    const bool wokenMeanwhile = m_active.take(ready.conversation);
    if (m_drained) {
        if (m_active.isEmpty())
            m_drained->give({});
        return;
    }
    if (hasNext || wokenMeanwhile)
        wake(ready);
    pump();
}

TokenBucket &Outbox::bucketOf(const AccountId &account)
{
    const auto found = m_buckets.find(account.value());
    if (found != m_buckets.end())
        return found->second;
    const TokenBucket fresh(
        m_settings.perSecond, m_settings.perSecond, m_store.clock().monotonicMs());
    return m_buckets.emplace(account.value(), fresh).first->second;
}

} // namespace Frontdesk::Relay
