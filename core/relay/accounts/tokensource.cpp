// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/tokensource.h"

#include "core/base/logging.h"
#include "core/channels/channeladapter.h"
#include "core/relay/accounts/platformclient.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RenewBeforeMs = 2 * 60 * 1000;
constexpr qint64 FreshMs = 5 * 1000;
constexpr qint64 PauseMs = 2 * 1000; ///< after a failure on the way
constexpr qint64 RefusedPauseMs = 30 * 1000; ///< after a no of the platform

} // namespace

TokenSource::TokenSource(Accounts &accounts,
                         PlatformClient &client,
                         const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_client(client)
    , m_clock(clock)
{
}

Async<QByteArray> TokenSource::token(const AccountId &account)
{
    const auto known = m_accounts.byId(account);
    if (!known)
        return ready<QByteArray>(Error{ErrorKind::NotFound, u"account.not-found"_s});
    auto &entry = m_entries[account];
    if (!known->accessToken.isEmpty() && known->accessToken != entry.refused)
        return ready<QByteArray>(known->accessToken);
    if (entry.secret != known->secrets.first() && entry.waiting.isEmpty()) {
        auto deadToken = std::exchange(entry.refused, {});
        entry = {}; // of a secret that was replaced
        entry.refused = std::move(deadToken);
        entry.secret = known->secrets.first();
    }
    const qint64 now = m_clock.monotonicMs();
    if (entry.waiting.isEmpty() && entry.failure && now < entry.failedUntil)
        return ready<QByteArray>(*entry.failure);
    if (entry.waiting.isEmpty() && now < entry.goodUntil)
        return ready<QByteArray>(entry.token);
    const Promise<QByteArray> promise;
    entry.waiting.append(promise);
    if (entry.waiting.size() == 1)
        issue(known);
    return promise.future();
}

void TokenSource::invalidate(const AccountId &account)
{
    const auto known = m_accounts.byId(account);
    if (known && !known->accessToken.isEmpty()
        && known->accessToken != m_entries[account].refused) {
        qCWarning(LogRelay) << "the long-lived token is refused for" << account.value();
        m_entries[account].refused = known->accessToken;
        Q_EMIT refused(account);
        return;
    }
    const auto entry = m_entries.find(account);
    if (entry == m_entries.end() || m_clock.monotonicMs() - entry->issuedAt < FreshMs)
        return;
    entry->goodUntil = 0;
}

qint64 TokenSource::endsAt(const AccountId &account) const
{
    return m_entries.value(account).endsAt;
}

void TokenSource::issue(const Accounts::Pointer &account)
{
    const auto call =
        account->adapter->calls().issueToken(account->channelId, account->secrets.first());
    const auto id = account->account.id;
    const auto answered = m_client.send(account->account.platform, call.request);
    whenDone(answered, this, [this, id, read = call.read](const Result<PlatformAnswer> &answer) {
        const auto fresh = answer ? read(*answer) : Result<AccessToken>(answer.error());
        if (!fresh) {
            qCWarning(LogRelay) << "no access token for" << id.value() << fresh.error().code;
            if (fresh.error().kind == ErrorKind::Unauthorized)
                Q_EMIT refused(id);
            auto &entry = m_entries[id];
            const bool refusal = fresh.error().kind == ErrorKind::Unauthorized;
            entry.failure = fresh.error();
            entry.failedUntil = m_clock.monotonicMs() + (refusal ? RefusedPauseMs : PauseMs);
            return settle(id, fresh.error());
        }
        auto &entry = m_entries[id];
        const qint64 life = std::chrono::milliseconds(fresh->life).count();
        entry.failure.reset();
        entry.token = fresh->token;
        entry.issuedAt = m_clock.monotonicMs();
        entry.goodUntil = entry.issuedAt + std::max(life - RenewBeforeMs, life / 2);
        entry.endsAt = m_clock.nowMs() + life;
        settle(id, fresh->token);
        Q_EMIT issued(id);
    });
}

void TokenSource::settle(const AccountId &account, const Result<QByteArray> &token)
{
    const auto waiting = std::exchange(m_entries[account].waiting, {});
    for (const auto &promise : waiting)
        promise.give(token);
}

} // namespace Frontdesk::Relay
