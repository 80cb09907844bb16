// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tokens.h"

#include "core/sandbox/ids.h"

#include <algorithm>

namespace Frontdesk::Sandbox {

namespace {

constexpr qint64 StatelessSeconds = 900;
constexpr qint64 ShortLivedSeconds = 2'592'000;
constexpr qint64 NeverSeconds = 3'138'007'490; ///< what the platform says of long-lived tokens
constexpr auto MaxShortLived = 30;
constexpr size_t Kept = 10'000; ///< tokens remembered, so that an expired one is known as such

} // namespace

void Tokens::addLongLived(const QString &value, const QString &channelId)
{
    m_tokens.push_back({value, channelId, 0, false});
}

Tokens::Token Tokens::issue(const QString &channelId, qint64 seconds, bool stateless)
{
    if (m_tokens.size() >= Kept) {
        std::erase_if(m_tokens, [this](const Token &token) {
            return token.expiresAtMs != 0 && token.expiresAtMs <= m_clock.nowMs();
        });
    }
    m_tokens.push_back(
        {Ids::accessToken(), channelId, m_clock.nowMs() + seconds * 1000, stateless});
    return m_tokens.back();
}

Tokens::Token Tokens::issueStateless(const QString &channelId)
{
    return issue(channelId, StatelessSeconds, true);
}

Tokens::Token Tokens::issueShortLived(const QString &channelId)
{
    const auto isLive = [&](const Token &token) {
        return token.channelId == channelId && !token.stateless
            && token.expiresAtMs > m_clock.nowMs();
    };
    if (std::count_if(m_tokens.cbegin(), m_tokens.cend(), isLive) >= MaxShortLived)
        m_tokens.erase(std::find_if(m_tokens.begin(), m_tokens.end(), isLive));
    return issue(channelId, ShortLivedSeconds, false);
}

std::optional<Tokens::Token> Tokens::find(const QString &value) const
{
    const auto found = std::find_if(m_tokens.cbegin(), m_tokens.cend(), [&](const Token &token) {
        return token.value == value;
    });
    if (found == m_tokens.cend() || isExpired(value))
        return std::nullopt;
    return *found;
}

bool Tokens::isExpired(const QString &value) const
{
    return std::any_of(m_tokens.cbegin(), m_tokens.cend(), [&](const Token &token) {
        return token.value == value && token.expiresAtMs != 0
            && token.expiresAtMs <= m_clock.nowMs();
    });
}

void Tokens::revoke(const QString &value)
{
    std::erase_if(m_tokens,
                  [&](const Token &token) { return token.value == value && !token.stateless; });
}

void Tokens::expireAll(const QString &channelId)
{
    for (Token &token : m_tokens) {
        if (token.channelId == channelId && token.expiresAtMs != 0)
            token.expiresAtMs = std::min(token.expiresAtMs, m_clock.nowMs());
    }
}

qint64 Tokens::secondsLeft(const Token &token) const
{
    return token.expiresAtMs == 0 ? NeverSeconds : (token.expiresAtMs - m_clock.nowMs()) / 1000;
}

} // namespace Frontdesk::Sandbox
