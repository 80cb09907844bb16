// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// What is known of a customer: in the panel, while it is edited, and in the settings.
void shootFields(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
