// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduledsend.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

bool isOver(ScheduleState state)
{
    return state == ScheduleState::Sent || state == ScheduleState::Removed;
}

ScheduleStep stepOf(const ScheduledSend &one, qint64 now)
{
    if (one.state != ScheduleState::Waiting || one.at > now)
        return ScheduleStep::Nothing;
    return now - one.at > ScheduledSend::LatestMs ? ScheduleStep::Miss : ScheduleStep::Send;
}

Result<> checkTime(qint64 at, qint64 now)
{
    constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;
    if (at <= now)
        return Error{ErrorKind::Rejected, u"schedule.past"_s};
    if (at - now > ScheduledSend::FarthestMs) {
        return Error{ErrorKind::Rejected,
                     u"schedule.too-far"_s,
                     {},
                     {{u"days"_s, int(ScheduledSend::FarthestMs / DayMs)}}};
    }
    return {};
}

} // namespace Frontdesk
