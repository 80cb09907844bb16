// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace Frontdesk {

/// When a reply may go out later.
struct ScheduleTime {
    enum class Kind {
        InAnHour,
        Evening, ///< today, 18:00; not after 17:00
        Tomorrow, ///< 9:00
        Monday, ///< 9:00; not where that is tomorrow
    };

    Kind kind = Kind::InAnHour;
    qint64 at = 0; ///< ms UTC

    friend bool operator==(const ScheduleTime &, const ScheduleTime &) = default;
};

/// What is offered at @p now, in the time zone of @p now.
QList<ScheduleTime> scheduleTimes(const QDateTime &now);

/// Times at which replies go out, in words. Instants are ms UTC.
class ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ScheduleWords)

public:
    /// "today, 14:05", "tomorrow, 09:00", "Monday, 09:00", "24 Dec 2026, 09:00".
    static QString moment(qint64 at, qint64 now);
    /// "In 1 hour · 14:05", "Monday · 09:00".
    static QString preset(const ScheduleTime &time);
    /// Of this computer at @p at: "Asia/Taipei, UTC+08:00".
    static QString zone(qint64 at);
};

} // namespace Frontdesk
