// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Frontdesk::Bench {

/// Percent, and milliseconds.
struct Ranking {
    double hits = 0; ///< what was used is among the first three
    double firsts = 0; ///< it is the first
    double mostUsed = 0; ///< it is among the three that were used most in the account until then
    double p50 = 0; ///< how long a question takes
    double p95 = 0;
};

inline constexpr int KeptHistory = 20'000; ///< answers that a cache remembers

/// Replays a history of made-up shops, @p history answers long: before each answer the ranker is asked, then it learns it.
/// Questions are timed over a library with @p templates more that were used.
Ranking measureRanking(quint32 seed, int templates, int history = KeptHistory);

} // namespace Frontdesk::Bench
