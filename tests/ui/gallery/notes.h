// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// Notes with files and a time, earlier conversations, buttons below a reply.
void shootNotes(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
