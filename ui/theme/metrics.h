// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMath>

namespace Frontdesk {

/// Turns the pixels of the drawings (at 100 %) into those of the zoom in force.
struct Scale {
    int percent = 100;

    int operator()(qreal pixels) const { return qRound(pixels * percent / 100); }
};

// One struct per part of the window, as look.md §4 has it. Made anew when the zoom changes; the
// members below `scale` are read-only by habit.

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
    int side = scale(16);
    int avatar = scale(32);
    int tile = scale(16);
    int columnMax = scale(840); ///< on very wide windows the timeline stays readable
    int columnFrom = scale(900); ///< chat width from which the column is centred
};

/// Bubbles and everything else in the timeline.
struct BubbleMetrics {
    explicit BubbleMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int side = scale(16);
    int maxWidth = scale(420);
    int maxWidthWide = scale(520);
    int wideFrom = scale(900);
    int maxPercent = 72;
    int padX = scale(12);
    int padY = scale(7);
    int speakerGap = scale(6);
    int joinedGap = scale(2);
    int avatar = scale(28);
    int avatarGap = scale(8);
    int radius = scale(12);
    int radiusJoined = scale(4);
    int metaGap = scale(8);
    int metaIcon = scale(14);
    int metaIconGap = scale(3);
    int albumWidth = scale(96);
    int albumHeight = scale(64);
    int albumGap = scale(2);
    int albumAcross = 3;
    int picture = scale(280);
    int pictureMin = scale(96);
    int sticker = scale(96);
    int mapWidth = scale(72);
    int mapHeight = scale(48);
    int mapRadius = scale(6);
    int mapPad = scale(6);
    int cardGap = scale(12);
    int cardWidth = scale(340);
    int cardHeight = scale(440);
    int cardPad = scale(12);
    int fileIcon = scale(32);
    int audioWidth = scale(220);
    int playButton = scale(32);
    int quoteBar = scale(3);
    int quotePad = scale(8);
    int quoteGap = scale(4);
    int senderGap = scale(2);
    int thinLine = scale(20);
    int thinGap = scale(4);
    int dayRuleGap = scale(12);
    int stateGap = scale(3);
    int stateItemGap = scale(6);
    int buttonHeight = scale(24);
    int buttonPadding = scale(8);
    int buttonRadius = scale(5);
    int note = scale(460);
    int listPad = scale(8); ///< above the first and below the last
};

struct ComposerMetrics {
    explicit ComposerMetrics(Scale s = {})
        : scale(s)
    {
    }

    Scale scale;
    int edge = scale(4);
    int tabs = scale(32);
    int fieldMin = scale(40);
    int fieldMax = scale(200);
    int fieldPadX = scale(12);
    int fieldPadY = scale(8);
    int fieldRadius = scale(8);
    int toolRow = scale(36);
    int left = scale(16);
    int padding = scale(12);
    int gap = scale(8);
    int sendHeight = scale(36);
    int sendTile = scale(24);
    int sendNameMax = scale(200);
    int sendRadius = scale(8);
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

/// All of them, for one zoom.
struct Metrics {
    explicit Metrics(int percent = 100)
        : scale{percent}
    {
    }

    Scale scale;
    GapMetrics gap{scale};
    ControlMetrics control{scale};
    RailMetrics rail{scale};
    ListMetrics list{scale};
    RowMetrics row{scale};
    ChatMetrics chat{scale};
    BubbleMetrics bubble{scale};
    ComposerMetrics composer{scale};
    PanelMetrics panel{scale};
    PageMetrics page{scale};
};

} // namespace Frontdesk
