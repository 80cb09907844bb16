// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakeplayer.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"

namespace Frontdesk::Test {

/// A chat of sounds and films, of which one can play.
struct PlayingChat {
    PlayingChat(const Theme &theme, const Clock &clock, const QString &pictureFolder);

    /// Shows @p message in the middle of its playing.
    void play(const Message &message);
    /// As if it could not be brought.
    void failAt(const Message &message);

    FakeTimeline source;
    FakeMedia media;
    FakePlayers players;
    PictureCache pictures{media};
    TimelineModel model{source};
    TimelineView view;
    InlinePlayer player;
    Message voice;
    Message ownVoice;
    Message film;
    Message bareFilm; ///< without a picture, and narrow
};

} // namespace Frontdesk::Test
