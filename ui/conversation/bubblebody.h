// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"
#include "ui/conversation/linkfinder.h"
#include "ui/conversation/playerparts.h"
#include "ui/theme/displaylist.h"

namespace Frontdesk {

/// The part of a row that is the message itself, at (0, 0).
struct BubbleBody {
    QSize size;
    DisplayList items;
    QList<HitArea> hits;
    std::optional<PlayerParts> player = {};
};

/// What a body needs to know to be laid out.
struct BodyFrame {
    const BubbleScene &scene;
    const BubbleInput &input;
    int maxWidth = 0;
    Corners corners;
    ColorRole fill = nullptr; ///< of bubbles with a ground
    ColorRole line = nullptr;
    ColorRole ink = &Colors::text;

    const Theme &theme() const { return *scene.theme; }
    const BubbleMetrics &metrics() const { return theme().metrics().bubble; }
    const Message &message() const { return input.entry.first(); }
    const Content &content() const { return message().content; }
    /// A block of @p text in the language of the account.
    TextBlock block(TextStep step,
                    const QString &text,
                    int width,
                    Weight weight = Weight::Normal,
                    int maxLines = 0) const;
};

BubbleBody layoutBody(const BodyFrame &frame);

// One per kind of content; notebody.cpp, textbody.cpp, mediabody.cpp, playerbody.cpp,
// cardbody.cpp, linecard.cpp.
BubbleBody layoutNote(const BodyFrame &frame);
BubbleBody layoutText(const BodyFrame &frame);
BubbleBody layoutErased(const BodyFrame &frame);
BubbleBody layoutPictures(const BodyFrame &frame);
BubbleBody layoutVideo(const BodyFrame &frame);
BubbleBody layoutAudio(const BodyFrame &frame);
BubbleBody layoutFile(const BodyFrame &frame);
BubbleBody layoutSticker(const BodyFrame &frame);
BubbleBody layoutLocation(const BodyFrame &frame);
BubbleBody layoutCard(const BodyFrame &frame);
/// A card that our form made; nothing for others.
std::optional<BubbleBody> layoutLineCard(const BodyFrame &frame);
BubbleBody layoutUnknown(const BodyFrame &frame);

/// The buttons that customers see below a message of ours; quickbody.cpp. Nothing in it can be pressed.
BubbleBody layoutQuickReplies(const BodyFrame &frame);

/// Where a link stands in @p block, line by line.
QList<QRect> rectsOf(const TextBlock &block, const TextLink &link);

/// An icon on a soft tile with one or two lines beside it: files, sounds, what cannot be shown.
BubbleBody layoutIconCard(const BodyFrame &frame,
                          const QString &icon,
                          const QString &title,
                          const QString &more);

} // namespace Frontdesk
