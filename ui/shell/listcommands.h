// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what chooses which conversations the list shows, in which order, and the way to what is
/// pinned.
void bindList(Desk &desk, Commands &commands);

} // namespace Frontdesk
