// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"
#include "ui/conversation/playerparts.h"
#include "ui/theme/displaylist.h"

namespace Frontdesk {

/// Where everything in one row of the timeline goes, shaped and ready to paint.
struct BubbleLayout {
    int height = 0;
    QRect bubble; ///< the message itself; the whole line for thin lines
    DisplayList items;
    QList<HitArea> hits;
    std::optional<PlayerParts> player;
};

/// Lays a row out in @p width. Pure: the same input gives the same layout.
BubbleLayout layoutBubble(const BubbleInput &input, const BubbleScene &scene, int width);

} // namespace Frontdesk
