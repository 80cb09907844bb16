// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/nextpolicy.h"
#include "core/client/noticerules.h"
#include "ui/commands/keymap.h"
#include "ui/models/languages.h"
#include "ui/theme/theme.h"

#include <QMap>

namespace Frontdesk {

/// How a person has arranged the rail, on this computer.
struct RailArrangement {
    /// Views that stand otherwise than they come: mine are out of the rail, colleagues' are in it.
    QList<ViewId> views;
    /// Accounts within their groups, for each person who signs in here; none: by name.
    QMap<UserId, QList<AccountId>> accounts;

    bool shows(const ViewId &view, bool mine) const { return mine != views.contains(view); }

    friend bool operator==(const RailArrangement &, const RailArrangement &) = default;
};

/// Where a person is once a reply is sent: with its chat, or with its neighbour in the list.
enum class AfterSending { Stay, Next, Previous };

/// What a person can set about their own desk.
struct Preferences {
    Theme::Choice theme = Theme::Choice::System;
    int zoom = 100; ///< percent
    bool enterSends = true; ///< otherwise Ctrl+Enter
    /// How long a reply waits before it leaves, so that it can be recalled; at most 10. None as
    /// delivered: a reply that leaves at once is what people expect and what the customer's minute of
    /// free replies pays for, and what is really wrong in one is asked about before.
    int holdSeconds = 0;
    AfterSending afterSending = AfterSending::Stay;
    bool suggestsTemplates = true; ///< over the field of a reply
    NextPolicy next = {}; ///< who comes after a reply
    bool reducedMotion = false;
    bool keepsInTray = false; ///< closing the window does not end the program
    NoticeSettings notices = {};
    LanguageChoice language = {};
    KeyMap keys = {};
    QList<ViewId> viewOrder = {}; ///< of colleagues' views, on this computer
    RailArrangement rail = {};

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace Frontdesk
