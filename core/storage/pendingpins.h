// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QHash>

namespace Frontdesk {

/// What was pinned or unpinned here, and the relay has not told yet; the later one counts.
struct PendingPin {
    qint64 at = 0; ///< time of the pin, ms UTC; 0: unpinned
    QString category;
};
using PendingPins = QHash<MessageId, PendingPin>;

/// @p message as it will be.
inline Message withPin(Message message, const PendingPins &pins)
{
    const auto pin = pins.constFind(message.id);
    if (pin == pins.cend())
        return message;
    const bool again = pin->at > 0 && message.pinnedAt > 0; // the first time stays
    if (!again)
        message.pinnedAt = pin->at;
    message.pinCategory = pin->category;
    return message;
}

} // namespace Frontdesk
