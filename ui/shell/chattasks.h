// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"

#include <QString>

#include <functional>

class QWidget;

namespace Frontdesk {

class ChatPane;
class Clock;
class Commands;
class Desk;
class Theme;

/// What to-dos in a chat work with.
struct ChatTaskParts {
    const Theme &theme;
    const Clock &clock;
    DeskSources sources;
    std::function<void(const QString &sentence)> failed; ///< one could not be kept
};

/// Makes to-dos in @p chat, from a message or for the customer, as long as @p owner lives.
void bindTasks(const ChatTaskParts &parts, ChatPane &chat, QWidget &owner, Commands &commands);

/// Puts what is to be done for the customer on screen into their panel, and binds what the desk does
/// with to-dos.
void bindTasks(Desk &desk, Commands &commands);

} // namespace Frontdesk
