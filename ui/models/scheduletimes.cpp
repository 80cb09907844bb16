// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scheduletimes.h"

#include "ui/models/timetext.h"

#include <QTimeZone>

namespace Frontdesk {

namespace {

constexpr int ScheduleMorning = 9;
constexpr int ScheduleEvening = 18;
constexpr int NoScheduleEveningFrom = 17;
constexpr int DaysByName = 6;

qint64 scheduleAt(const QDateTime &now, const QDate &day, int hour)
{
    QDateTime then = now;
    then.setDate(day);
    then.setTime(QTime(hour, 0));
    return then.toMSecsSinceEpoch();
}

} // namespace

QList<ScheduleTime> scheduleTimes(const QDateTime &now)
{
    using Kind = ScheduleTime::Kind;
    const QDate today = now.date();
    QList<ScheduleTime> times{{Kind::InAnHour, now.addSecs(60 * 60).toMSecsSinceEpoch()}};
    if (now.time().hour() < NoScheduleEveningFrom)
        times.append({Kind::Evening, scheduleAt(now, today, ScheduleEvening)});
    times.append({Kind::Tomorrow, scheduleAt(now, today.addDays(1), ScheduleMorning)});
    const int toMonday = 8 - today.dayOfWeek();
    if (toMonday > 1)
        times.append({Kind::Monday, scheduleAt(now, today.addDays(toMonday), ScheduleMorning)});
    return times;
}

QString ScheduleWords::moment(qint64 at, qint64 now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const auto days = QDateTime::fromMSecsSinceEpoch(now).date().daysTo(day);
    const QString clock = TimeText().clock(at);
    if (days == 0)
        return tr("today, %1", "time").arg(clock);
    if (days == 1)
        return tr("tomorrow, %1", "time").arg(clock);
    const bool isNear = days > 0 && days <= DaysByName;
    return tr("%1, %2", "day, time")
        .arg(isNear ? QLocale().dayName(day.dayOfWeek()) : TimeText().date(at), clock);
}

QString ScheduleWords::preset(const ScheduleTime &time)
{
    const QString clock = TimeText().clock(time.at);
    switch (time.kind) {
    case ScheduleTime::Kind::InAnHour:
        return tr("In 1 hour · %1").arg(clock);
    case ScheduleTime::Kind::Evening:
        return tr("This evening · %1").arg(clock);
    case ScheduleTime::Kind::Tomorrow:
        return tr("Tomorrow · %1").arg(clock);
    case ScheduleTime::Kind::Monday:
        break;
    }
    return tr("%1 · %2", "day of the week, time")
        .arg(QLocale().dayName(QDateTime::fromMSecsSinceEpoch(time.at).date().dayOfWeek()), clock);
}

QString ScheduleWords::zone(qint64 at)
{
    const auto zone = QTimeZone::systemTimeZone();
    return QStringLiteral("%1, %2").arg(
        QString::fromUtf8(zone.id()),
        zone.displayName(QDateTime::fromMSecsSinceEpoch(at), QTimeZone::OffsetName));
}

} // namespace Frontdesk
