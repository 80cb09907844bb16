// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/retrykeys.h"

namespace Frontdesk::Sandbox {

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

} // namespace

std::optional<RetryKeys::Accepted> RetryKeys::find(const QString &channelId,
                                                   const QString &key) const
{
    const auto found = m_accepted.find({channelId, key.toLower()});
    if (found == m_accepted.end() || m_clock.nowMs() - found->second.atMs > Day)
        return std::nullopt;
    return found->second;
}

void RetryKeys::accept(const QString &channelId,
                       const QString &key,
                       const QString &requestId,
                       const QJsonObject &answer)
{
    m_accepted.insert_or_assign({channelId, key.toLower()},
                                Accepted{requestId, answer, m_clock.nowMs()});
}

} // namespace Frontdesk::Sandbox
