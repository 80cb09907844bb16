// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/validation/checkedobject.h"

namespace Frontdesk::Sandbox {

/// The place an action stands in.
struct ActionPlace {
    qsizetype longestLabel = 20;
    Presence label = Presence::Required;
    bool isQuickReply = false; ///< camera, camera roll and location are allowed
};

void checkAction(const CheckedObject &action, const ActionPlace &place);

} // namespace Frontdesk::Sandbox
