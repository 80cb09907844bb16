// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"

#include <QDateTime>

namespace Frontdesk {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QDateTime local(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

} // namespace

TimeText::TimeText(const QLocale &locale, Era era)
    : m_locale(locale)
    , m_era(era)
{
}

QString TimeText::clock(qint64 at) const
{
    return m_locale.toString(local(at).time(), QStringLiteral("HH:mm"));
}

QString TimeText::row(qint64 at, qint64 now) const
{
    if (at <= 0)
        return {};
    if (now - at < Hour)
        return waiting(at, now);
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    if (day == today)
        return clock(at);
    if (day.daysTo(today) < 7)
        return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (day.year() == today.year())
        return m_locale.toString(day, tr("d MMM", "date format without year"));
    return date(at);
}

QString TimeText::waiting(qint64 since, qint64 now) const
{
    const qint64 passed = now - since;
    if (passed < Minute)
        return tr("now");
    if (passed < Hour)
        return tr("%1 m", "minutes").arg(passed / Minute);
    if (passed < Day)
        return tr("%1 h", "hours").arg(passed / Hour);
    return tr("%1 d", "days").arg(passed / Day);
}

QString TimeText::day(qint64 at, qint64 now) const
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    const QString date = day.year() == today.year()
        ? m_locale.toString(day, tr("d MMMM", "date format without year"))
        : dated(day, tr("d MMMM yyyy", "date format"));
    const auto ago = day.daysTo(today);
    if (ago == 0)
        return tr("Today, %1").arg(date);
    if (ago == 1)
        return tr("Yesterday, %1").arg(date);
    if (ago > 1 && ago < 7)
        return tr("%1, %2", "weekday, date").arg(m_locale.dayName(day.dayOfWeek()), date);
    return date;
}

QString TimeText::period(qint64 at, qint64 now) const
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    if (day >= today)
        return tr("Today");
    if (day.daysTo(today) < 7)
        return tr("This week");
    if (day.year() == today.year())
        return m_locale.standaloneMonthName(day.month());
    return dated(day, tr("MMMM yyyy", "date format of a month"));
}

QString TimeText::found(qint64 at, qint64 now) const
{
    const QDate day = local(at).date();
    if (day.year() != local(now).date().year())
        return date(at);
    return tr("%1 %2", "day, time of day")
        .arg(m_locale.toString(day, tr("d MMM", "date format without year")), clock(at));
}

QString TimeText::exact(qint64 at) const
{
    const QDateTime when = local(at);
    const QString day = tr("%1, %2", "weekday, date")
                            .arg(m_locale.dayName(when.date().dayOfWeek()),
                                 dated(when.date(), tr("d MMMM yyyy", "date format")));
    return tr("%1, %2", "date, time").arg(day, when.time().toString(QStringLiteral("HH:mm:ss")));
}

QString TimeText::date(qint64 at) const
{
    return dated(local(at).date(), tr("d MMM yyyy", "date format"));
}

/// @p format with the year of the era where it says yyyy.
QString TimeText::dated(const QDate &day, QString format) const
{
    if (m_era != Era::Gregorian) {
        const QString year = u'\'' + yearText(day.year()) + u'\'';
        format.replace(QLatin1String("yyyy"), year);
    }
    return m_locale.toString(day, format);
}

QString TimeText::yearText(int year) const
{
    const EraYear counted = yearIn(m_era, year);
    const QString number = QString::number(counted.number);
    switch (m_era) {
    case Era::Gregorian:
        break;
    case Era::Buddhist:
        return tr("%1 BE", "year of the Buddhist era").arg(number);
    case Era::Minguo:
        return counted.before ? tr("%1 before ROC", "year before the Republic of China").arg(number)
                              : tr("ROC %1", "year of the Republic of China").arg(number);
    }
    return number;
}

QString TimeText::duration(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const auto two = [](qint64 n) {
        return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
    };
    if (seconds >= 3600) {
        return QStringLiteral("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(two(seconds / 60 % 60), two(seconds % 60));
    }
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

bool TimeText::sameDay(qint64 a, qint64 b)
{
    return local(a).date() == local(b).date();
}

} // namespace Frontdesk
