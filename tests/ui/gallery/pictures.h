// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakesources.h"

namespace Frontdesk::Test {

/// Draws the pictures the sample customer sent and tells @p media where they are.
void drawSamplePictures(FakeMedia &media, const QString &folder);

} // namespace Frontdesk::Test
