// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/receipts/receiptsender.h"

#include "core/base/logging.h"

namespace Frontdesk::Relay {

namespace {

/// Trying the same again cannot help.
bool isHopeless(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::Corrupt;
}

/// Somebody read, or an answer went out.
bool mayWantReceipt(const Protocol::Entity &entity)
{
    if (std::holds_alternative<ReadMark>(entity))
        return true;
    const auto *message = std::get_if<Message>(&entity);
    return message != nullptr && message->state == SendState::Accepted;
}

} // namespace

ReceiptSender::ReceiptSender(Parts parts, Settings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(settings)
    , m_backoff(settings.firstRetry, settings.longestRetry)
{
    connect(&m_tick, &QTimer::timeout, this, &ReceiptSender::look);
}

void ReceiptSender::start()
{
    connect(&m_parts.store, &Store::changed, this, &ReceiptSender::notice);
    m_tick.start(m_settings.tick);
    look();
}

void ReceiptSender::notice(const Changes &changes)
{
    for (const auto &change : changes) {
        for (const auto &item : change.items) {
            if (mayWantReceipt(item.entity))
                return look();
        }
    }
}

void ReceiptSender::look()
{
    if (m_isLooking || m_active.size() >= m_settings.parallel) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    const int limit = m_settings.parallel + static_cast<int>(m_active.size());
    const auto now = m_parts.store.clock().nowMs();
    const auto due = m_parts.store.read(
        [now, limit](Sql::Database &database) { return dueReceipts(database, now, limit); });
    whenDone(due, this, [this](const Result<QList<ReceiptJob>> &jobs) {
        m_isLooking = false;
        if (jobs)
            begin(*jobs);
        else
            qCWarning(LogRelay) << "cannot look for read receipts:" << jobs.error().detail;
    });
}

void ReceiptSender::begin(const QList<ReceiptJob> &jobs)
{
    for (const auto &job : jobs) {
        if (m_active.size() >= m_settings.parallel || m_active.contains(job.conversation))
            continue;
        m_active.insert(job.conversation);
        if (job.token.isEmpty())
            conclude(job, [job](WriteContext &context) { return dropReceipt(context, job); });
        else
            send(job, false);
    }
    if (m_lookAgain && !m_isLooking)
        look();
}

void ReceiptSender::send(const ReceiptJob &job, bool tokenIsFresh)
{
    const auto *adapter = m_parts.adapterOf(job.platform);
    const auto call = adapter ? adapter->calls().markAsRead(job.token) : PlatformCall<void>();
    if (!call.isSupported())
        return conclude(job, [job](WriteContext &context) { return settleReceipt(context, job); });
    if (!bucketOf(job.account).take(m_parts.store.clock().monotonicMs())) {
        const auto wait = m_settings.firstRetry;
        return conclude(job, [job, wait](WriteContext &context) {
            return deferReceipt(context, job, context.now + wait.count());
        });
    }
    const auto take = [=, this](const Result<PlatformAnswer> &answer) {
        const auto done = answer ? call.read(*answer) : Result<>(answer.error());
        if (!done)
            return failed(job, done.error(), tokenIsFresh);
        ++m_told;
        conclude(job, [job](WriteContext &context) { return settleReceipt(context, job); });
    };
    whenDone(m_parts.platform.send(job.account, call.request), this, take);
}

void ReceiptSender::failed(const ReceiptJob &job, const Error &error, bool tokenIsFresh)
{
    if (error.kind == ErrorKind::Unauthorized && !tokenIsFresh) {
        m_parts.platform.invalidateToken(job.account);
        return send(job, true);
    }
    if (isHopeless(error) || job.attempt + 1 >= m_settings.tries) {
        qCInfo(LogRelay) << "no read receipt:" << error.code << job.conversation.value();
        return conclude(job, [job](WriteContext &context) { return settleReceipt(context, job); });
    }
    const auto wait = std::max(m_backoff.after(job.attempt + 1),
                               error.retryAfter.value_or(std::chrono::milliseconds(0)));
    conclude(job, [job, wait](WriteContext &context) {
        return postponeReceipt(context, job, context.now + wait.count());
    });
}

template <typename Write>
void ReceiptSender::conclude(const ReceiptJob &job, Write write)
{
    whenDone(m_parts.store.write(std::move(write)), this, [this, job](const Result<> &done) {
        m_active.remove(job.conversation);
        if (!done) { // with the next tick, not at once: it may fail again
            qCWarning(LogRelay) << "cannot keep a read receipt:" << done.error().detail;
            return;
        }
        look();
    });
}

TokenBucket &ReceiptSender::bucketOf(const AccountId &account)
{
    const auto found = m_buckets.find(account.value());
    if (found != m_buckets.end())
        return found->second;
    const TokenBucket fresh(
        m_settings.perSecond, m_settings.perSecond, m_parts.store.clock().monotonicMs());
    return m_buckets.emplace(account.value(), fresh).first->second;
}

} // namespace Frontdesk::Relay
