// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;
class KeyDispatcher;

/// Binds the commands that @p desk carries out, as long as it lives, tells @p keys where its panes
/// are, and lets its buttons and hints say the keys.
void bindDesk(Desk &desk, Commands &commands, KeyDispatcher &keys);

} // namespace Frontdesk
