// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Frontdesk {

/// Numbers for pages and news that models compare: a commit of the cache, and between commits the
/// changes of the outbox, which has commits of its own.
class ChangeStamp
{
public:
    /// A state that holds everything up to @p commit of the cache and the outbox as it is now.
    qint64 ofPage(qint64 commit) const noexcept { return number(commit, m_step); }
    /// News of a commit of the cache.
    qint64 ofCommit(qint64 commit) noexcept
    {
        if (commit > m_commit) {
            m_commit = commit;
            m_step = 0;
        }
        return number(commit, 0);
    }
    /// News of the outbox: newer than every number so far.
    qint64 next() noexcept { return number(m_commit, ++m_step); }

    /// The cache begins to count anew.
    void restart() noexcept { m_commit = m_step = 0; }

private:
    static constexpr int StepBits = 24;
    static qint64 number(qint64 commit, qint64 step) noexcept
    {
        return (commit << StepBits) + std::min(step, (qint64(1) << StepBits) - 1);
    }

    qint64 m_commit = 0;
    qint64 m_step = 0;
};

} // namespace Frontdesk
