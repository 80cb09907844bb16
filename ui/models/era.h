// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// From where years are counted. Days and months are those of the Gregorian calendar in each.
enum class Era { Gregorian, Buddhist, Minguo };

struct EraYear {
    int number = 0; ///< 1 or more
    bool before = false; ///< counted backwards from the beginning

    friend bool operator==(const EraYear &, const EraYear &) = default;
};

/// The Gregorian @p year (2026) in @p era: 2569 of the Buddhist era, 115 of the Republic of China. No
/// era has a year 0: 1911 is the first year before the Republic.
constexpr EraYear yearIn(Era era, int year)
{
    constexpr int BuddhistAhead = 543;
    constexpr int MinguoBehind = 1911;
    switch (era) {
    case Era::Gregorian:
        break;
    case Era::Buddhist:
        return {year + BuddhistAhead};
    case Era::Minguo:
        if (year > MinguoBehind)
            return {year - MinguoBehind};
        return {MinguoBehind - year + 1, true};
    }
    return {year};
}

} // namespace Frontdesk
