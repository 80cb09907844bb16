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
class HandOverCard;
class Theme;
class WorkControl;

/// What hand-overs in a chat work with.
struct ChatHandOverParts {
    const Theme &theme;
    const Clock &clock;
    DeskSources sources;
    WorkControl &work;
    std::function<void(const QString &sentence)> failed; ///< a note could not be kept
};

/// Puts the hand-over above the messages of @p chat when it came to me and I have not looked since,
/// and binds showing it and handing the chat over with a note, as long as @p owner lives.
HandOverCard *
bindHandOver(const ChatHandOverParts &parts, ChatPane &chat, QWidget &owner, Commands &commands);

} // namespace Frontdesk
