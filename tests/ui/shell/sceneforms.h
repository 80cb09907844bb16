// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/scenes.h"

namespace Frontdesk::Test {

/// The small forms and menus that come up over the desk, for Scenes::all().
QList<Scenes::Scene> sceneForms();

} // namespace Frontdesk::Test
