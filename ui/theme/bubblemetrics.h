// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scale.h"

namespace Frontdesk {

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
    int faceWidth = scale(280); ///< of a card as customers see it
    int faceWidthInRow = scale(196); ///< of each of several
    int faceRadius = scale(12);
    int facePad = scale(14);
    int faceGap = scale(8);
    int faceButton = scale(36);
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
    int noteRadius = scale(8);
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

} // namespace Frontdesk
