// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what chooses which conversations the list shows, and in which order.
void bindList(Desk &desk, Commands &commands);

} // namespace Frontdesk
