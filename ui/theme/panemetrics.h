// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scale.h"

namespace Frontdesk {

struct RailMetrics {
    explicit RailMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int width = scale(200);
    int widthWide = scale(224);
    int widthNarrow = scale(56);
    int head = scale(48);
    int row = scale(32);
    int rowNarrow = scale(38);
    int inset = scale(4);
    int padding = scale(8);
    int gap = scale(8);
    int tile = scale(24);
    int tileNarrow = scale(32);
    int tileRadius = scale(6);
    int tileRadiusNarrow = scale(8);
    int groupHeading = scale(28);
    int groupGap = scale(8);
    int foot = scale(48);
    int avatar = scale(28);
    int radius = scale(6);
};

struct ListMetrics {
    explicit ListMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int width = scale(348);
    int min = scale(280);
    int max = scale(480);
    int head = scale(48);
    int tabs = scale(40);
    int noticeBar = scale(24);
};

/// What stands where rows will be, while they are loaded.
struct SkeletonMetrics {
    explicit SkeletonMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int bar = scale(8); ///< height of what stands for a line of text
    int radius = scale(4);
    int bubbleLine = scale(38);
};

/// One row of the conversation list.
struct RowMetrics {
    explicit RowMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int height = scale(76);
    int band = scale(4);
    int left = scale(16);
    int top = scale(8);
    int right = scale(12);
    int avatar = scale(40);
    int avatarTop = scale(12);
    int tile = scale(16);
    int tileRadius = scale(4);
    int tileOut = scale(5); ///< the tile stands out to the right of the avatar by this much
    int tileTop = scale(38);
    int tileRing = scale(2);
    int gap = scale(12);
    int line = scale(20);
    int innerGap = scale(8);
    int chipGap = scale(4);
    int count = scale(18);
    int owner = scale(18);
    int mark = scale(16); ///< the crown of a VIP
    int ring = scale(48); ///< around the avatar of a VIP who waits
    int ringWidth = scale(3);
    int chipHeight = scale(16);
    int chipPadding = scale(5);
    int chipIconGap = scale(3);
    int chipIcon = scale(12);
    int chipRadius = scale(4);
};

struct ChatMetrics {
    explicit ChatMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int min = scale(440);
    int head = scale(56);
    int pins = scale(36);
    int side = scale(16);
    int avatar = scale(32);
    int tile = scale(16);
    int columnMax = scale(840); ///< on very wide windows the timeline stays readable
    int columnFrom = scale(900); ///< chat width from which the column is centred
};

struct PanelMetrics {
    explicit PanelMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int width = scale(304);
    int widthWide = scale(360);
    int min = scale(264);
    int max = scale(440);
    int sectionTop = scale(8);
    int sectionSide = scale(16);
    int sectionBottom = scale(10);
    int labelColumn = scale(84);
    int row = scale(24);
    int avatar = scale(56);
};

struct PaletteMetrics {
    explicit PaletteMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int width = scale(640);
    int top = scale(96);
    int field = scale(52);
    int row = scale(40);
    int heading = scale(32);
    int rows = 10; ///< then it scrolls
    int foot = scale(36);
    int side = scale(20);
    int inset = scale(8);
    int avatar = scale(28);
    int tile = scale(24);
};

} // namespace Frontdesk
