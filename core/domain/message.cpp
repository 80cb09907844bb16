// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message.h"

#include <limits>

namespace Frontdesk {

namespace {

constexpr qint64 LateAfterMs = 2 * 60 * 1000;

} // namespace

bool precedes(const Message &a, const Message &b)
{
    if (a.order.isNull() != b.order.isNull())
        return b.order.isNull();
    if (a.order != b.order)
        return a.order < b.order;
    if (a.arrivedAt != b.arrivedAt)
        return a.arrivedAt < b.arrivedAt;
    return a.id < b.id;
}

TimelinePlace TimelinePlace::end()
{
    constexpr auto Last = std::numeric_limits<qint64>::max();
    return {{Last, Last}};
}

qint64 inboundOrderAt(qint64 platformAt, qint64 arrivedAt)
{
    const bool fresh =
        platformAt > 0 && platformAt <= arrivedAt && arrivedAt - platformAt <= LateAfterMs;
    return fresh ? platformAt : arrivedAt;
}

bool arrivedLate(const Message &message)
{
    return message.direction == Direction::Inbound && message.platformAt > 0
        && message.arrivedAt - message.platformAt > LateAfterMs;
}

} // namespace Frontdesk
