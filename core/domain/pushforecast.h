// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

namespace Frontdesk {

/// How a month's paid messages will end if they go on as they went.
struct PushForecast {
    qint64 total = 0; ///< at the end of the month
    qint64 left = 0; ///< of the limit, as of what was said; 0 without a limit
    qint64 missing = 0; ///< that the limit will not cover; 0 without a limit

    friend bool operator==(const PushForecast &, const PushForecast &) = default;
};

/// Nothing in the first day of a month, which says nothing of the rest. The month is that of Japan,
/// where LINE counts.
std::optional<PushForecast> forecastOf(const PushQuota &quota);

} // namespace Frontdesk
