// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// Templates where a reply is written, a reply that is not filled yet, and the library.
void shootTemplates(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot);

} // namespace Frontdesk::Test
