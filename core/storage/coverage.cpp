// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coverage.h"

#include <algorithm>

namespace Frontdesk {

void Coverage::noteLive(const MessageOrder &message)
{
    // An older message can come too, because it was edited: that says nothing about its neighbours.
    if (!complete && message > held && message >= last)
        complete = message;
    held = std::max(held, message);
}

void Coverage::noteInSnapshot(const MessageOrder &newLast, qint64 mark)
{
    if (newLast > held && gapMark != mark)
        complete.reset();
    last = newLast;
}

void Coverage::noteMessageInSnapshot(const MessageOrder &message, qint64 mark)
{
    if (gapMark == mark) {
        complete = complete ? std::min(*complete, message) : message;
    } else if (!complete || message > held) {
        complete = message;
        gapMark = mark;
    }
    held = std::max(held, message);
}

void Coverage::noteHistory(const MessageOrder &from, const MessageOrder &before)
{
    if (complete && before < *complete)
        return;
    if (!complete && before <= last)
        return;
    complete = complete ? std::min(*complete, from) : from;
}

} // namespace Frontdesk
