// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/dialogs.h"

namespace Frontdesk::Test {

/// A note, messages in the palette, what is told of long work, what was not done, a snooze that is
/// typed, and a chat in a window of its own.
void shootWriting(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test
