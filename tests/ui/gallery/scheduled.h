// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// Replies with a time: above the field, the choice of a time, the list; and names customers see.
void shootScheduled(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
