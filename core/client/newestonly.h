// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace Frontdesk {

/// One thing at a time, and of those that wait only the newest: the others are dropped.
class NewestOnly
{
public:
    /// Runs @p work now or later, or never. It has to lead to one done().
    void post(std::function<void()> work)
    {
        if (std::exchange(m_busy, true))
            m_waiting = std::move(work);
        else
            work();
    }
    /// Something newer waits: what is being done is of no use any more.
    bool hasNewer() const noexcept { return static_cast<bool>(m_waiting); }
    void done()
    {
        const auto next = std::exchange(m_waiting, {});
        m_busy = static_cast<bool>(next);
        if (next)
            next();
    }

private:
    bool m_busy = false;
    std::function<void()> m_waiting;
};

} // namespace Frontdesk
