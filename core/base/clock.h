// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Frontdesk {

/// The only source of "now". Passed in, so that tests can hold time still.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Milliseconds since 1970 UTC. May jump; use it for stamps only.
    virtual qint64 nowMs() const;
    /// Milliseconds of a clock that never goes backwards and goes on while the machine sleeps, so that
    /// a link is known to be silent as soon as it wakes. Use it for durations.
    virtual qint64 monotonicMs() const;
};

} // namespace Frontdesk
