// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

namespace Frontdesk {

class ChatPane;
class KeyDispatcher;

/// Binds what is done in one chat, as long as @p owner, in which it stands, lives and can be seen;
/// tells @p keys where it is, and lets its buttons and hints say the keys.
void bindChat(ChatPane &chat, QWidget &owner, Commands &commands, KeyDispatcher &keys);

/// Why what needs a chat cannot be done.
Commands::Obstacle withoutChat(const ChatPane &chat);

} // namespace Frontdesk
