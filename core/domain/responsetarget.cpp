// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/responsetarget.h"

#include <algorithm>
#include <chrono>

namespace Frontdesk {

using namespace std::chrono_literals;

namespace {

constexpr qint64 ms(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

qint64 answerWithin(Priority priority)
{
    return priority == Priority::Vip ? ms(45s) : ms(10min);
}

Pressure pressureOf(const Conversation &conversation, qint64 now)
{
    if (conversation.waitingSince == 0)
        return Pressure::None;
    const qint64 target = answerWithin(conversation.priority);
    const qint64 waited = now - conversation.waitingSince;
    if (waited >= target)
        return Pressure::Late;
    // Of a VIP the last third, of the others the last three tenths: look.md §5.
    const qint64 rising = conversation.priority == Priority::Vip ? target * 2 / 3 : target * 7 / 10;
    return waited >= rising ? Pressure::Rising : Pressure::Low;
}

qint64 countdownOf(const Conversation &conversation, qint64 now)
{
    if (conversation.waitingSince == 0 || conversation.priority != Priority::Vip)
        return 0;
    return std::max<qint64>(0,
                            conversation.waitingSince + answerWithin(conversation.priority) - now);
}

} // namespace Frontdesk
