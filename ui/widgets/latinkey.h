// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QKeyEvent;

namespace Frontdesk {

/// The Latin letter, digit or sign of a key press: what the layout says, or, where the layout has
/// another script there, what a US keyboard has in that place. So "J" works on a Thai layout.
int latinKey(const QKeyEvent &event);

} // namespace Frontdesk
