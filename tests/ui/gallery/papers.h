// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/states.h"

namespace Frontdesk::Test {

/// A chat on its way to paper, and pages on which there is nothing yet.
void shootPapers(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot);

} // namespace Frontdesk::Test
