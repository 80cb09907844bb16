// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Frontdesk::Relay {

/// How fast something may happen: a burst at once, then so many a second. Over a clock that never
/// goes backwards.
class TokenBucket
{
public:
    TokenBucket(double perSecond, double burst, qint64 nowMs)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(burst)
        , m_filledAt(nowMs)
    {
    }

    /// Milliseconds until take() succeeds; 0: now.
    qint64 waitMs(qint64 nowMs)
    {
        fill(nowMs);
        if (nowMs < m_pausedUntil)
            return m_pausedUntil - nowMs;
        return m_tokens >= 1 ? 0 : static_cast<qint64>((1 - m_tokens) * 1000 / m_perSecond) + 1;
    }
    bool take(qint64 nowMs)
    {
        if (waitMs(nowMs) > 0)
            return false;
        m_tokens -= 1;
        return true;
    }
    /// The other side asked for a pause.
    void pauseUntil(qint64 ms) { m_pausedUntil = std::max(m_pausedUntil, ms); }

private:
    void fill(qint64 nowMs)
    {
        m_tokens = std::min(
            m_burst, m_tokens + static_cast<double>(nowMs - m_filledAt) * m_perSecond / 1000);
        m_filledAt = nowMs;
    }

    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_filledAt;
    qint64 m_pausedUntil = 0;
};

} // namespace Frontdesk::Relay
