// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/desk/workstation.h"

namespace Frontdesk::Bench {

/// Resolves so many conversations in one action and takes it back, as soon as there is no relay: how
/// long that takes, and the longest time for which the window stood still.
void workOnMany(Workstation &desk, int conversations);
/// Puts a view over all conversations into a cache that nobody has open.
void keepView(const QString &cacheFile);
/// How long it takes from now until that view knows its number.
void countForView(Workstation &desk);

} // namespace Frontdesk::Bench
