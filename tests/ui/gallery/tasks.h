// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// What is to be done: in the panel, as a page and in its form; hand-overs; who asks for me.
void shootTasks(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
