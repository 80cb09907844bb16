// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <chrono>
#include <ctime>

namespace Frontdesk {

qint64 Clock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 Clock::monotonicMs() const
{
    using namespace std::chrono;
#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
    // steady_clock stands still there while the machine sleeps.
#if defined(Q_OS_LINUX)
    constexpr clockid_t Counting = CLOCK_BOOTTIME;
#else
    constexpr clockid_t Counting = CLOCK_MONOTONIC;
#endif
    timespec now{};
    if (clock_gettime(Counting, &now) == 0)
        return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec)).count();
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace Frontdesk
