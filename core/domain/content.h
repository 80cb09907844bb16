// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Frontdesk {

/// What a bubble is. Names on the wire and in databases: names.h.
enum class ContentKind {
    Text,
    Image,
    Video,
    Audio,
    File,
    Location,
    Sticker,
    Card, ///< Flex, template, imagemap, coupon: a card described by JSON
    Event, ///< something that happened: follow, join, postback, …
    Unknown, ///< a kind this version does not know; shown as a labelled card
    Erased, ///< was unsent by the customer, or removed by a rule
};

enum class MediaState {
    Pending, ///< the relay is still fetching it
    Ready, ///< under /media/<sha>
    Gone, ///< the platform does not have it any more
    Failed, ///< could not be fetched; Media::failure says why
};

/// A picture, film, sound or document.
struct Media {
    MediaState state = MediaState::Pending;
    QString sha = {}; ///< SHA-256, hexadecimal; the name under /media/
    QString thumbnail = {}; ///< the same for a small JPEG or PNG; empty without one
    QString mime = {};
    QString fileName = {}; ///< as the sender named it; untrusted
    qint64 size = 0; ///< bytes; 0 if not known
    int width = 0; ///< pixels; 0 if not known
    int height = 0;
    qint64 durationMs = 0;
    QString failure = {}; ///< an error code

    friend bool operator==(const Media &, const Media &) = default;
};

/// Several pictures that the sender chose together. LINE sends each on its own, in any order.
struct ImageSet {
    QString id;
    int index = 0; ///< from 1; 0 if the platform did not say
    int total = 0;

    friend bool operator==(const ImageSet &, const ImageSet &) = default;
};

struct Location {
    QString title;
    QString address;
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

struct Sticker {
    QString packageId;
    QString stickerId;
    QString resourceType;
    QStringList keywords;

    friend bool operator==(const Sticker &, const Sticker &) = default;
};

/// A part of Content::text that stands for something else. Counted in UTF-16 units.
struct TextMark {
    enum class Kind { Emoji, Mention };

    Kind kind = Kind::Emoji;
    int start = 0;
    int length = 0;
    QString productId = {}; ///< of an emoji
    QString emojiId = {};
    QString userId = {}; ///< of a mention; empty for everybody and for those who did not consent
    bool all = false; ///< a mention of everybody
    bool self = false; ///< a mention of the Official Account itself

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// What a button below a reply does when the customer presses it. Names on the wire: names.h.
enum class QuickAction {
    Say, ///< they write QuickReply::value
    Postback, ///< we are told QuickReply::value; they write QuickReply::shown, if anything
    Open, ///< opens the address QuickReply::value
    PickTime, ///< asks for a day or time, of which we are told with QuickReply::value
    Location, ///< these three open what the label says on their phone
    Camera,
    Pictures,
    Copy, ///< QuickReply::value goes to their clipboard
};

/// A button that a platform shows below the newest message, until somebody writes.
struct QuickReply {
    QString label;
    QuickAction action = QuickAction::Say;
    QString value = {};
    QString shown = {};
    QString mode = {}; ///< of PickTime: "date", "time" or "datetime"

    friend bool operator==(const QuickReply &, const QuickReply &) = default;
};

/// What a message says. Only the members that its kind uses are filled.
struct Content {
    ContentKind kind = ContentKind::Text;
    QString text; ///< Text; alternative text of a Card; label of a Sticker; caption elsewhere
    QList<TextMark> marks;
    std::optional<Media> media;
    std::optional<ImageSet> imageSet;
    std::optional<Location> location;
    std::optional<Sticker> sticker;
    /// Event: "follow", "unfollow", "join", "postback", …; Unknown: the platform's word.
    QString event;
    QJsonObject data; ///< Event: its details; Card: its JSON; Unknown: what was received
    QList<QuickReply> quickReplies; ///< of what we send; only those of the last bubble show

    friend bool operator==(const Content &, const Content &) = default;
};

} // namespace Frontdesk
