// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holidays.h"

#include "core/domain/holidaydata.h"

#include <algorithm>
#include <optional>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

bool isCovered(QDate day, HolidayCountry country)
{
    const auto years = holidayYears(country);
    return day.isValid() && day.year() >= years.first && day.year() <= years.last;
}

bool fits(const HolidayData::Rule &rule, QDate day)
{
    if (rule.month != day.month())
        return false;
    if (rule.monday == 0)
        return rule.day == day.day();
    return day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == rule.monday;
}

/// The sun's mean motion, as the observatory's tables go; right from 1980 to 2099.
int equinoxDay(int year, double ofFirstYear)
{
    constexpr int FirstYear = 1980;
    constexpr double Drift = 0.242194; // of the tropical year, in days
    const int passed = year - FirstYear;
    return static_cast<int>(ofFirstYear + Drift * passed) - passed / 4;
}

std::optional<Holiday> equinoxOn(QDate day)
{
    constexpr double Vernal = 20.8431;
    constexpr double Autumnal = 23.2488;
    if (day.month() == 3 && day.day() == equinoxDay(day.year(), Vernal))
        return Holiday{HolidayCountry::Japan, u"春分の日"_s, u"Vernal Equinox Day"_s};
    if (day.month() == 9 && day.day() == equinoxDay(day.year(), Autumnal))
        return Holiday{HolidayCountry::Japan, u"秋分の日"_s, u"Autumnal Equinox Day"_s};
    return {};
}

QList<Holiday> namedOn(QDate day, HolidayCountry country)
{
    QList<Holiday> found;
    if (!isCovered(day, country))
        return found;
    const auto add = [&](const auto &one) {
        found.append({country, QString::fromUtf16(one.name), QLatin1String(one.english)});
    };
    for (const auto &rule : HolidayData::rules(country)) {
        if (fits(rule, day))
            add(rule);
    }
    for (const auto &one : HolidayData::days(country)) {
        if (QDate(one.year, one.month, one.day) == day)
            add(one);
    }
    if (country == HolidayCountry::Japan) {
        if (const auto equinox = equinoxOn(day))
            found.append(*equinox);
    }
    return found;
}

bool isNamed(QDate day)
{
    return !namedOn(day, HolidayCountry::Japan).isEmpty();
}

/// Article 3: after a holiday on a Sunday the next day that is none; and a day between two of them.
std::optional<Holiday> japaneseInLieuOn(QDate day)
{
    if (!isCovered(day, HolidayCountry::Japan) || isNamed(day))
        return {};
    for (QDate before = day.addDays(-1); isNamed(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return Holiday{HolidayCountry::Japan, u"振替休日"_s, u"Holiday in lieu"_s};
    }
    if (day.dayOfWeek() != Qt::Sunday && isNamed(day.addDays(-1)) && isNamed(day.addDays(1)))
        return Holiday{HolidayCountry::Japan, u"国民の休日"_s, u"Citizens' holiday"_s};
    return {};
}

} // namespace

HolidayYears holidayYears(HolidayCountry country)
{
    switch (country) {
    case HolidayCountry::Taiwan:
    case HolidayCountry::Thailand:
        return {2026, 2030};
    case HolidayCountry::Japan:
        return {2022, 2099};
    }
    Q_UNREACHABLE();
}

QList<Holiday> holidaysOn(QDate day)
{
    QList<Holiday> all;
    for (const auto country : HolidayCountries)
        all += namedOn(day, country);
    if (const auto instead = japaneseInLieuOn(day))
        all.append(*instead);
    return all;
}

bool isHoliday(QDate day, HolidayCountry country)
{
    const auto all = holidaysOn(day);
    return std::any_of(
        all.cbegin(), all.cend(), [country](const Holiday &one) { return one.country == country; });
}

} // namespace Frontdesk
