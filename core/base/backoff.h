// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <random>

namespace Frontdesk {

/// How long to wait before the next try: doubling, with full jitter over the upper half,
/// between @c first and @c longest. The only place where retry times are made.
class Backoff
{
public:
    using Ms = std::chrono::milliseconds;

    explicit Backoff(Ms first, Ms longest, unsigned seed = std::random_device{}())
        : m_first(first)
        , m_longest(longest)
        , m_random(seed)
    {
    }

    /// The wait after try number @p attempt (1 is the first).
    Ms after(int attempt)
    {
        const int doublings = std::clamp(attempt - 1, 0, 20);
        const auto full = std::min(m_longest.count(), m_first.count() << doublings);
        std::uniform_int_distribution<Ms::rep> jitter(full / 2, full);
        return Ms(jitter(m_random));
    }

private:
    Ms m_first;
    Ms m_longest;
    std::minstd_rand m_random;
};

} // namespace Frontdesk
