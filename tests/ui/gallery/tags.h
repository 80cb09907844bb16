// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// Tags in the settings, merging two, and finding customers by them.
void shootTags(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
