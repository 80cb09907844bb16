// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

namespace Frontdesk {

/// How pressing it is to answer somebody.
enum class Pressure {
    None, ///< nobody waits for an answer
    Low,
    Rising, ///< most of the time is gone
    Late,
};

/// How long a customer may wait, until organisations say so themselves: VIPs 45 s (features.md A8),
/// the others ten minutes. ms.
qint64 answerWithin(Priority priority);

Pressure pressureOf(const Conversation &conversation, qint64 now);

/// ms until the answer is late, of a VIP who waits and is not late yet; 0 of everybody else.
qint64 countdownOf(const Conversation &conversation, qint64 now);

} // namespace Frontdesk
