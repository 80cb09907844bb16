// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace Frontdesk {

/// When a snoozed conversation may come back.
struct SnoozeTime {
    enum class Kind {
        LaterToday, ///< in three hours
        Evening, ///< today, 18:00; not after 17:00
        Tomorrow, ///< 9:00
        NextWeek, ///< Monday, 9:00
        UntilTheyWrite,
    };

    Kind kind = Kind::UntilTheyWrite;
    qint64 at = 0; ///< ms UTC; 0: when the customer writes

    friend bool operator==(const SnoozeTime &, const SnoozeTime &) = default;
};

/// What is offered at @p now, in the time zone of @p now.
QList<SnoozeTime> snoozeTimes(const QDateTime &now);

} // namespace Frontdesk
