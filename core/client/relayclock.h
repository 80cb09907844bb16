// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

/// The time as the relay has it: stamps made with it stand right among the relay's own, whatever
/// this computer's clock says.
class RelayClock : public Clock
{
public:
    explicit RelayClock(const Clock &clock)
        : m_clock(clock)
    {
    }
    void follow(const SyncClient &sync) noexcept { m_sync = &sync; }

    qint64 nowMs() const override { return m_clock.nowMs() + (m_sync ? m_sync->clockOffset() : 0); }
    qint64 monotonicMs() const override { return m_clock.monotonicMs(); }

private:
    const Clock &m_clock;
    const SyncClient *m_sync = nullptr;
};

} // namespace Frontdesk
