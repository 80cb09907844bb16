// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scale.h"

namespace Frontdesk {

/// Steps of the 4 px grid.
struct GapMetrics {
    explicit GapMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int hair = scale(2);
    int tiny = scale(4);
    int small = scale(6);
    int normal = scale(8);
    int medium = scale(12);
    int large = scale(16);
    int huge = scale(24);
    int page = scale(32);
};

/// What small controls share.
struct ControlMetrics {
    explicit ControlMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int buttonHeight = scale(32);
    int buttonHeightSmall = scale(24);
    int buttonHeightLarge = scale(40);
    int buttonPadding = scale(12);
    int buttonPaddingSmall = scale(8);
    int buttonPaddingLarge = scale(16);
    int buttonGap = scale(6);
    int radius = scale(6);
    int radiusSmall = scale(5);
    int cardRadius = scale(8);
    int popupRadius = scale(10);
    int icon = scale(16);
    int iconLarge = scale(20);
    int iconSmall = scale(14);
    int iconTiny = scale(12);
    int iconEmpty = scale(24);
    int iconButton = scale(32);
    int iconButtonSmall = scale(24);
    int inputHeight = scale(32);
    int formInputHeight = scale(36);
    int inputPadding = scale(10);
    int check = scale(16);
    int chipHeight = scale(24);
    int chipPadding = scale(8);
    int badgeHeight = scale(16);
    int badgePadding = scale(5);
    int badgeRadius = scale(4);
    int countHeight = scale(18);
    int menuRow = scale(32);
    int menuInset = scale(4);
    int bannerHeight = scale(36);
    int scrollBar = scale(8);
    int scrollThumbMin = scale(24);
    int sashGrab = scale(8);
    int focusWidth = 2;
    int busyRing = scale(16);
    int toolTipPadding = scale(6);
};

struct PageMetrics {
    explicit PageMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int signInCard = scale(400);
    int wizardRail = scale(280);
    int wizardColumn = scale(764);
    int wizardPadX = scale(48);
    int wizardFoot = scale(64);
    int step = scale(40);
    int stepMark = scale(24);
    int logo = scale(40);
    int accountTile = scale(40);
    int checkRow = scale(56);
    int dialog = scale(480);
    int dialogHead = scale(48);
    int dialogFoot = scale(56);
    int minWidth = 880;
    int minHeight = 560;
};

} // namespace Frontdesk
