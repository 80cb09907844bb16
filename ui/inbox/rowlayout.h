// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/domain/account.h"
#include "core/domain/presence.h"
#include "ui/models/timetext.h"
#include "ui/theme/displaylist.h"

namespace Frontdesk {

/// What a row of the conversation list shows.
struct RowInput {
    ConversationRow row;
    Account account;
    QString preview;
    Presence company = Presence::Away; ///< the most that a colleague does there just now
    QString owner = {}; ///< name of the assignee; empty without one
    TimeText times;
    qint64 now = 0; ///< ms UTC
    bool selected = false;
    ColorRole ground = &Colors::list; ///< what it stands on, for the gap around the tile
};

/// Where everything in the row goes; empty rects for what it does not show.
struct RowLayout {
    QRect name;
    QRect time;
    QRect preview;
    QRect count;
    QRect account;
    QRect chip;
    QRect owner;
    DisplayList items;
};

/// Lays a row out in @p width and the height of RowMetrics. Pure.
RowLayout layoutRow(const RowInput &input, const Theme &theme, int width);

} // namespace Frontdesk
