// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace Frontdesk::Test {

/// Noon on the first of May 2026 UTC, until told otherwise.
class FixedClock : public Clock
{
public:
    qint64 nowMs() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    void advance(qint64 ms)
    {
        m_now += ms;
        m_monotonic += ms;
    }
    /// The wall clock only, as when somebody sets the time.
    void jump(qint64 ms) { m_now += ms; }

private:
    qint64 m_now = 1'777'636'800'000;
    qint64 m_monotonic = 1'000'000;
};

} // namespace Frontdesk::Test
