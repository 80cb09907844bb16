// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace Frontdesk {

class Theme;

using SayNumber = std::function<void(const char *name, double value)>;

/// Types letters into the form that gives tags, over 10,000 of them; p50, p95 and the slowest key, ms,
/// from the key to what it finds on the screen.
void typeTags(const Theme &theme, unsigned seed, const SayNumber &say);

/// How many of a million customers have two tags of three, not the third, and two attributes: by the
/// table, ms, and by a plain scan in SQL beside it.
void countAudience(unsigned seed, const SayNumber &say);

} // namespace Frontdesk
