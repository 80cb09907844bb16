// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/content.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace Frontdesk {

/// What a platform takes of one kind of media.
struct MediaRule {
    qint64 maxBytes = 0; ///< 0: this kind cannot be sent
    QStringList mimes; ///< empty: any

    bool isSendable() const { return maxBytes > 0; }
};

/// What a platform permits. Values only: client and relay check with the same ones.
struct ChannelRules {
    int maxTextUnits = 0; ///< UTF-16 units of one text; 0: none can be sent
    int maxEmojis = 0; ///< platform emoji in one text
    int maxMentions = 0;
    int bubblesPerRequest = 1;
    qint64 maxRequestBytes = 0;
    std::chrono::seconds replyTokenLife{
        0}; ///< from receipt; a margin is taken off by the relay's settings

    MediaRule image;
    MediaRule imagePreview;
    MediaRule video;
    MediaRule audio;
    MediaRule file; ///< where the platform has no files they go as a card with a link
    bool captions = false; ///< media can carry text

    int maxLocationTitle = 0;
    int maxLocationAddress = 0;
    bool stickers = false;

    int maxAltText = 0; ///< UTF-16 units of a card's alternative text
    qint64 maxCardBytes = 0; ///< JSON of a single card
    qint64 maxCarouselBytes = 0;
    int maxCarouselCards = 0;

    int maxQuickReplies = 0; ///< buttons below a message

    int maxUrl = 0;
    QList<ContentKind> quotingKinds; ///< kinds that can quote another message
};

/// The rules of @p platform.
const ChannelRules &rulesOf(Platform platform);

/// Whether @p content may be sent under @p rules. Errors: Rejected with a code of ruleerrors.h and
/// the numbers in its args. Addresses of media are not looked at.
Result<> checkOutbound(const Content &content, const ChannelRules &rules);

/// Which of @p bubbles quotes, of a send that quotes: the first that can, as files go in front of the
/// words; the first if none can.
qsizetype quotingBubble(const QList<ContentKind> &bubbles, const ChannelRules &rules);

/// The alternative text of a Card: its own, else Content::text.
QString cardAltText(const Content &card);

} // namespace Frontdesk
