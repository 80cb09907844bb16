// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holidays.h"

#include <span>

/// The packs of holidays. For holidays.cpp and its tests only.
namespace Frontdesk::HolidayData {

/// The same day of every year, or the n-th Monday of a month, from one year to another.
struct Rule {
    int month;
    int day; ///< 0: see monday
    int monday; ///< its number in the month; 0: see day
    const char16_t *name;
    const char *english;
};

/// What follows the moon or the sun, as far as it is certain.
struct Day {
    int year;
    int month;
    int day;
    const char16_t *name;
    const char *english;
};

std::span<const Rule> rules(HolidayCountry country);
std::span<const Day> days(HolidayCountry country);

} // namespace Frontdesk::HolidayData
