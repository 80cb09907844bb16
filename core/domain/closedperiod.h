// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QList>

namespace Frontdesk {

/// A part of a conversation that somebody closed: from what came after the one before it to the line
/// that says "resolved".
struct ClosedPeriod {
    ConversationId conversation;
    AccountId account;
    qint64 begunAt = 0; ///< ms UTC, of the first that is here
    Message closing; ///< the line
    Message last; ///< what was said last in it; without an id: nothing of it is here
    UserId handledBy; ///< who answered last in it, else who closed it

    friend bool operator==(const ClosedPeriod &, const ClosedPeriod &) = default;
};

/// Those of one human, the last one first.
struct ClosedPeriods {
    QList<ClosedPeriod> periods;
    bool more = false; ///< there are older ones than were asked for
    bool isWhole = true; ///< false: older messages are at the relay only, and may hold further ones
};

} // namespace Frontdesk
