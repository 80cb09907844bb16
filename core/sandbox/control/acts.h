// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/phone.h"

namespace Frontdesk::Sandbox {

/// Does what {"do": …} says on @p phone. Errors: sandbox.unknown-act and those of Phone.
Result<Acted> performAct(Phone &phone, const Actor &actor, const QJsonObject &request);

} // namespace Frontdesk::Sandbox
