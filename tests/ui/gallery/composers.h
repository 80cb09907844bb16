// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// Where replies are written, in each state that look.md draws.
void shootComposers(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
