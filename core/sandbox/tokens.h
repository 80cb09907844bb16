// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace Frontdesk::Sandbox {

/// The channel access tokens that are out: short-lived, stateless and the long-lived ones of the
/// state file.
class Tokens
{
public:
    struct Token {
        QString value;
        QString channelId;
        qint64 expiresAtMs = 0; ///< 0: never
        bool stateless = false;
    };

    explicit Tokens(const Clock &clock)
        : m_clock(clock)
    {
    }

    void addLongLived(const QString &value, const QString &channelId);
    Token issueStateless(const QString &channelId);
    /// 30 live ones at most: the oldest is revoked.
    Token issueShortLived(const QString &channelId);
    /// The live token with this value.
    std::optional<Token> find(const QString &value) const;
    bool isExpired(const QString &value) const;
    /// A stateless token cannot be revoked.
    void revoke(const QString &value);
    /// Ends all tokens of a channel that can end, as time would.
    void expireAll(const QString &channelId);
    qint64 secondsLeft(const Token &token) const;

private:
    Token issue(const QString &channelId, qint64 seconds, bool stateless);

    const Clock &m_clock;
    std::vector<Token> m_tokens;
};

} // namespace Frontdesk::Sandbox
