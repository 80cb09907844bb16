// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noticerules.h"
#include "ui/commands/keymap.h"
#include "ui/models/languages.h"
#include "ui/theme/theme.h"

namespace Frontdesk {

/// What a person can set about their own desk.
struct Preferences {
    Theme::Choice theme = Theme::Choice::System;
    int zoom = 100; ///< percent
    bool enterSends = true; ///< otherwise Ctrl+Enter
    /// How long a reply waits before it leaves, so that it can be recalled; at most 10. None as
    /// delivered: a reply that leaves at once is what people expect and what the customer's minute of
    /// free replies pays for, and what is really wrong in one is asked about before.
    int holdSeconds = 0;
    bool suggestsTemplates = true; ///< over the field of a reply
    bool reducedMotion = false;
    bool keepsInTray = false; ///< closing the window does not end the program
    NoticeSettings notices = {};
    LanguageChoice language = {};
    KeyMap keys = {};
    QList<ViewId> viewOrder = {}; ///< of colleagues' views, on this computer

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace Frontdesk
