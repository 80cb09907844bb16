// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keymap.h"

namespace Frontdesk {

/// Why a command may not have a key.
enum class KeyFault {
    None,
    Nothing, ///< only Ctrl or Shift, or a key that has no name
    Alt, ///< Alt and AltGr type letters in Poland, Thailand, Germany, and open menus elsewhere
    Plain, ///< it would take a letter from where something is written
    InputMethod, ///< an input method needs it
    Editing, ///< a text field needs it
    Fixed, ///< Esc, Tab and the like mean the same everywhere
    Desktop, ///< the Windows or command key belongs to the desktop
    Taken, ///< another command, or a view, has it where this one counts too
};

struct KeyVerdict {
    KeyFault fault = KeyFault::None;
    const Command *other = nullptr; ///< who has it, if it is taken
    ViewId view = {}; ///< or which view

    friend bool operator==(const KeyVerdict &, const KeyVerdict &) = default;
};

/// Where @p key counts when @p command has it.
Places placesOf(const Command &command, const QKeySequence &key);
/// Whether @p command may have @p key while everything else is as in @p keys.
KeyVerdict judgeKey(const KeyMap &keys, const Command &command, const QKeySequence &key);
/// A view is shown from everywhere, and by a letter from lists.
Places placesOfView(const QKeySequence &key);
/// As above, of a view.
KeyVerdict judgeKey(const KeyMap &keys, const ViewId &view, const QKeySequence &key);
/// The sentence for a person who tried. @p viewName: of KeyVerdict::view, if it has one.
QString
sentenceFor(const KeyVerdict &verdict, const QKeySequence &key, const QString &viewName = {});

} // namespace Frontdesk
