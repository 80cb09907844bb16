// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Desk;

/// Puts the files that colleagues noted of the customer on screen into their panel.
void showNoteFiles(Desk &desk);
/// Puts the earlier conversations with the customer on screen into their panel.
void showPeriods(Desk &desk);

} // namespace Frontdesk
