// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QMap>

class QSettings;

namespace Frontdesk {

/// Windows are told apart by width: a person who works on two screens has two habits.
enum class WidthClass { Narrow, Middle, Wide, Widest };

/// The class of a window @p width wide, in pixels at 100 %.
WidthClass widthClassOf(int width);

/// How one person has arranged their desk in one class of widths.
struct Arrangement {
    bool railNarrow = false;
    bool panelShown = true;
    int list = 0; ///< pixels at 100 %; 0: the table's
    int panel = 0;

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// What the table of the design says for a class.
Arrangement standardArrangement(WidthClass width);

/// A chat that has a window of its own, and where.
struct ChatPlace {
    ConversationId conversation;
    QByteArray geometry;

    friend bool operator==(const ChatPlace &, const ChatPlace &) = default;
};

/// Everything about the windows that is there again after a restart.
struct DeskState {
    QByteArray geometry;
    QMap<WidthClass, Arrangement> arrangements;
    AccountId account;
    ConversationId conversation;
    QList<ChatPlace> windows;
    Preferences preferences;

    static DeskState load(const QSettings &settings);
    void save(QSettings &settings) const;
    /// What does not depend on who sits there: language, look and size.
    void saveLook(QSettings &settings) const;

    friend bool operator==(const DeskState &, const DeskState &) = default;
};

} // namespace Frontdesk
