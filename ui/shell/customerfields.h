// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Desk;

/// Puts what is known of the customer on screen, and the note on them, into their panel.
void showFields(Desk &desk);

} // namespace Frontdesk
