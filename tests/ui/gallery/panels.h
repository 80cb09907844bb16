// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/states.h"

namespace Frontdesk::Test {

/// The panels of the composer and of the customer once more in Chinese, as "composer-guard-zh_TW"; the
/// program speaks @p own again afterwards.
void shootPanels(Theme &theme,
                 const Clock &clock,
                 ProgramLanguage &words,
                 const QString &own,
                 const QString &pictures,
                 const Shoot &shoot);

} // namespace Frontdesk::Test
