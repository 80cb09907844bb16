// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accountattention.h"

#include <algorithm>
#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
/// A stranger's requests say something only while the platform's own do not come through.
constexpr qint64 GoodWebhookCountsMs = 60 * MinuteMs;
constexpr int RefusalsInARow = 3;
constexpr qint64 QuietMs = 5 * MinuteMs;
constexpr qint64 PutAsideShownMs = 60 * MinuteMs;

const QString BadSignature = u"webhook.bad-signature"_s;

/// The first stops most. What is not in here comes before what is: it was found by asking.
const std::array Ranks{u"line.token"_s,
                       u"account.credentials"_s,
                       BadSignature,
                       u"line.monthly-limit"_s,
                       u"webhook.wrong-destination"_s,
                       u"webhook.malformed"_s};

auto rankOf(const QString &code)
{
    const auto *found = std::find(Ranks.begin(), Ranks.end(), code);
    if (found == Ranks.end())
        return std::ptrdiff_t(2);
    return found - Ranks.begin() + (found - Ranks.begin() < 2 ? 0 : 1);
}

bool isPutAside(const QString &code)
{
    return code == u"webhook.malformed" || code == u"webhook.wrong-destination";
}

} // namespace

AccountAttention::AccountAttention(Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&m_tick, &QTimer::timeout, this, &AccountAttention::tick);
    m_tick.start(std::chrono::minutes(1));
}

void AccountAttention::raise(const AccountId &account, const QString &code)
{
    auto &causes = stateOf(account).causes;
    if (!causes.contains(code))
        causes.insert(code, m_clock.monotonicMs());
    show(account).ignore(); // what could not be written is tried again by the next tick
}

void AccountAttention::lower(const AccountId &account, const QString &code)
{
    if (stateOf(account).causes.remove(code) > 0)
        show(account).ignore(); // as above
}

void AccountAttention::refusedWebhook(const AccountId &account)
{
    auto &state = stateOf(account);
    const auto now = m_clock.monotonicMs();
    state.lastRefusal = now;
    ++state.refusals;
    const bool isServed = state.lastGood && now - *state.lastGood < GoodWebhookCountsMs;
    if (!isServed || state.refusals >= RefusalsInARow)
        raise(account, BadSignature);
}

void AccountAttention::keptWebhook(const AccountId &account)
{
    auto &state = stateOf(account);
    const auto now = m_clock.monotonicMs();
    state.lastGood = now;
    state.refusals = 0;
    if (!state.lastRefusal || now - *state.lastRefusal >= QuietMs)
        lower(account, BadSignature);
}

void AccountAttention::putAside(const AccountId &account, const QString &code)
{
    stateOf(account).causes.insert(code, m_clock.monotonicMs());
    show(account).ignore(); // as above
}

Async<> AccountAttention::checked(const AccountId &account, const QString &code)
{
    auto &causes = stateOf(account).causes;
    causes.clear();
    if (!code.isEmpty())
        causes.insert(code, m_clock.monotonicMs());
    return show(account);
}

void AccountAttention::tick()
{
    const auto now = m_clock.monotonicMs();
    const auto accounts = m_states.keys();
    for (const auto &account : accounts) {
        m_states[account].causes.removeIf([now](const QMap<QString, qint64>::iterator &cause) {
            return isPutAside(cause.key()) && now - cause.value() >= PutAsideShownMs;
        });
        show(account).ignore(); // as above
    }
}

AccountAttention::State &AccountAttention::stateOf(const AccountId &account)
{
    auto &state = m_states[account];
    const auto known = m_accounts.byId(account);
    if (!state.isKnown && known) {
        state.isKnown = true;
        if (!known->account.attention.isEmpty())
            state.causes.insert(known->account.attention, m_clock.monotonicMs());
    }
    return state;
}

Async<> AccountAttention::show(const AccountId &account)
{
    const auto codes = stateOf(account).causes.keys();
    const auto first =
        std::min_element(codes.cbegin(), codes.cend(), [](const QString &a, const QString &b) {
            return rankOf(a) < rankOf(b);
        });
    return m_accounts.setAttention(account, first == codes.cend() ? QString() : *first);
}

} // namespace Frontdesk::Relay
