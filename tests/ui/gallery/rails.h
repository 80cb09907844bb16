// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/fields.h"

namespace Frontdesk::Test {

/// The left edge with views in it, wide and narrow, and what prints a chat.
void shootRails(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
