// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Frontdesk {

/// Whose public holidays are known here.
enum class HolidayCountry { Taiwan, Thailand, Japan };

constexpr HolidayCountry HolidayCountries[] = {
    HolidayCountry::Taiwan, HolidayCountry::Thailand, HolidayCountry::Japan};

/// A day on which a country rests. Its names are the country's own and English: they are data, like
/// the names of places, and not words of the program.
struct Holiday {
    HolidayCountry country = HolidayCountry::Taiwan;
    QString name;
    QString english;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// Both are in it.
struct HolidayYears {
    int first = 0;
    int last = 0;
};

/// Of what years there is anything. Outside of them no day is a holiday, and within them holidaydata
/// says what is left out: days off that a government gives instead of a weekend.
HolidayYears holidayYears(HolidayCountry country);
/// Of all countries, in their order.
QList<Holiday> holidaysOn(QDate day);
bool isHoliday(QDate day, HolidayCountry country);

} // namespace Frontdesk
