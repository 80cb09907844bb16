// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// A customer with three accounts: in the panel, in one timeline, and being linked.
void shootPersons(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
