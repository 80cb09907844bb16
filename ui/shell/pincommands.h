// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QPoint>

class QWidget;

namespace Frontdesk {

class Commands;
class ConversationSource;
class Desk;
class Theme;
class WorkControl;

/// Where conversations are pinned under a category that is asked for.
struct PinPlace {
    const Theme &theme;
    WorkControl &work;
    ConversationSource &conversations; ///< tells which categories are in use
    QWidget &over;
    QPoint at; ///< of the screen
};

/// Asks for the category, and pins @p conversations for me or for the team.
void askPinCategory(const PinPlace &place,
                    const QList<ConversationId> &conversations,
                    bool forTeam);

/// Binds the pins of the selected conversations of @p desk, or of the open one, and the way to the
/// pins that stand on top.
void bindPins(Desk &desk, Commands &commands);

} // namespace Frontdesk
