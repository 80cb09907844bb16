// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// Why a message may not be sent as it is. Found before anything leaves, on client and relay alike;
/// kind Rejected. The comment names the args and what the agent can do.
namespace Frontdesk::RuleError {

/// length, limit: shorten the text or send it in parts
inline constexpr QLatin1String TextTooLong("rule.text-too-long");
/// write something
inline constexpr QLatin1String TextEmpty("rule.text-empty");
/// count, limit: take out some of the platform's emoji
inline constexpr QLatin1String TooManyEmojis("rule.too-many-emojis");
/// count, limit: mention fewer people
inline constexpr QLatin1String TooManyMentions("rule.too-many-mentions");
/// insert the emoji or mention again
inline constexpr QLatin1String BadMark("rule.bad-mark");
/// the attachment is missing; attach it again
inline constexpr QLatin1String MediaMissing("rule.media-missing");
/// kind, size, limit (bytes): send a smaller one
inline constexpr QLatin1String MediaTooLarge("rule.media-too-large");
/// kind, mime: convert it, or send it as a document
inline constexpr QLatin1String MediaType("rule.media-type");
/// kind: the length of the recording is not known; attach it again
inline constexpr QLatin1String DurationMissing("rule.duration-missing");
/// kind: send the words as a message of their own
inline constexpr QLatin1String NoCaption("rule.no-caption");
/// field, length, limit: shorten it
inline constexpr QLatin1String LocationTooLong("rule.location-too-long");
/// field: fill in the title or address, or pick the place again
inline constexpr QLatin1String LocationIncomplete("rule.location-incomplete");
/// pick the sticker again
inline constexpr QLatin1String StickerIncomplete("rule.sticker-incomplete");
/// the card has no content
inline constexpr QLatin1String CardIncomplete("rule.card-incomplete");
/// give the card an alternative text
inline constexpr QLatin1String AltTextMissing("rule.alt-text-missing");
/// length, limit: shorten the alternative text
inline constexpr QLatin1String AltTextTooLong("rule.alt-text-too-long");
/// size, limit (bytes): simplify the card
inline constexpr QLatin1String CardTooLarge("rule.card-too-large");
/// count, limit: use fewer cards
inline constexpr QLatin1String TooManyCards("rule.too-many-cards");
/// length, limit: write words on each button of the card, or shorten them
inline constexpr QLatin1String CardLabel("rule.card-label");
/// say what each button of the card does
inline constexpr QLatin1String CardActionEmpty("rule.card-action-empty");
/// length, limit: shorten what a button of the card sends
inline constexpr QLatin1String CardActionTooLong("rule.card-action-too-long");
/// address: write one that the platform opens
inline constexpr QLatin1String CardAddress("rule.card-address");
/// width, height, limit (pixels): take a smaller picture
inline constexpr QLatin1String CardPictureSize("rule.card-picture-size");
/// count, limit: use fewer buttons below the message
inline constexpr QLatin1String TooManyQuickReplies("rule.quick-replies");
/// length, limit: write words on each button below the message, or shorten them
inline constexpr QLatin1String QuickReplyLabel("rule.quick-reply-label");
/// say what each button below the message does
inline constexpr QLatin1String QuickReplyEmpty("rule.quick-reply-empty");
/// length, limit: shorten what a button below the message sends
inline constexpr QLatin1String QuickReplyTooLong("rule.quick-reply-too-long");
/// address: write one that the platform opens
inline constexpr QLatin1String QuickReplyAddress("rule.quick-reply-address");
/// kind: this platform has no such message
inline constexpr QLatin1String KindNotAllowed("rule.kind-not-allowed");
/// kind: only some kinds can quote; send without quoting
inline constexpr QLatin1String CannotQuote("rule.cannot-quote");
/// count, limit: send in parts
inline constexpr QLatin1String TooManyBubbles("rule.too-many-bubbles");
/// kind: the address of the attachment cannot be given to the platform; check public_url
inline constexpr QLatin1String MediaAddress("rule.media-address");
/// kind: the small picture that goes with it is missing; attach it again
inline constexpr QLatin1String PreviewMissing("rule.preview-missing");
/// size, limit (bytes): send in parts
inline constexpr QLatin1String RequestTooLarge("rule.request-too-large");

/// Every code above, for the test that asks for words.
inline constexpr std::array All{
    TextTooLong,     TextEmpty,          TooManyEmojis,     TooManyMentions,   BadMark,
    MediaMissing,    MediaTooLarge,      MediaType,         DurationMissing,   NoCaption,
    LocationTooLong, LocationIncomplete, StickerIncomplete, CardIncomplete,    AltTextMissing,
    AltTextTooLong,  CardTooLarge,       TooManyCards,      KindNotAllowed,    CannotQuote,
    TooManyBubbles,  MediaAddress,       PreviewMissing,    RequestTooLarge,   CardLabel,
    CardActionEmpty, CardActionTooLong,  CardAddress,       CardPictureSize,   TooManyQuickReplies,
    QuickReplyLabel, QuickReplyEmpty,    QuickReplyTooLong, QuickReplyAddress,
};

} // namespace Frontdesk::RuleError
