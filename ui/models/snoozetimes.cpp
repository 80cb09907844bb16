// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snoozetimes.h"

namespace Frontdesk {

namespace {

constexpr int LaterHours = 3;
constexpr int MorningHour = 9;
constexpr int EveningHour = 18;
constexpr int NoEveningFrom = 17;

qint64 atTime(const QDateTime &now, const QDate &day, int hour)
{
    QDateTime then = now;
    then.setDate(day);
    then.setTime(QTime(hour, 0));
    return then.toMSecsSinceEpoch();
}

} // namespace

QList<SnoozeTime> snoozeTimes(const QDateTime &now)
{
    using Kind = SnoozeTime::Kind;
    const QDate today = now.date();
    QList<SnoozeTime> times;
    const auto later = now.addSecs(LaterHours * 60 * 60);
    if (later.date() == today)
        times.append({Kind::LaterToday, later.toMSecsSinceEpoch()});
    if (now.time().hour() < NoEveningFrom)
        times.append({Kind::Evening, atTime(now, today, EveningHour)});
    times.append({Kind::Tomorrow, atTime(now, today.addDays(1), MorningHour)});
    const int toMonday = 8 - today.dayOfWeek();
    if (toMonday > 1) // else it is tomorrow
        times.append({Kind::NextWeek, atTime(now, today.addDays(toMonday), MorningHour)});
    times.append({Kind::UntilTheyWrite, 0});
    return times;
}

} // namespace Frontdesk
