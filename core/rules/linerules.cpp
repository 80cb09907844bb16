// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linerules.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Kilobyte = 1024;
constexpr qint64 Megabyte = 1024 * Kilobyte;

ChannelRules makeLineRules()
{
    const QStringList pictures{u"image/jpeg"_s, u"image/png"_s};
    ChannelRules rules;
    rules.maxTextUnits = 5000;
    rules.maxEmojis = 20;
    rules.maxMentions = 20;
    rules.bubblesPerRequest = 5;
    rules.maxRequestBytes = 2 * Megabyte;
    rules.replyTokenLife = std::chrono::seconds(60);

    rules.image = {10 * Megabyte, pictures};
    rules.imagePreview = {Megabyte, pictures};
    rules.video = {200 * Megabyte, {u"video/mp4"_s}};
    rules.audio = {
        200 * Megabyte,
        {u"audio/mpeg"_s, u"audio/mp3"_s, u"audio/mp4"_s, u"audio/x-m4a"_s, u"audio/m4a"_s}};
    // LINE has no message with a file: it goes as a card with a link to us, so this limit is ours.
    rules.file = {200 * Megabyte, {}};

    rules.maxLocationTitle = 100;
    rules.maxLocationAddress = 100;
    rules.stickers = true;

    rules.maxAltText = 1500;
    rules.maxCardBytes = 30 * Kilobyte;
    rules.maxCarouselBytes = 50 * Kilobyte;
    rules.maxCarouselCards = 12;

    rules.maxQuickReplies = 13;

    rules.maxUrl = 2000;
    rules.quotingKinds = {ContentKind::Text, ContentKind::Sticker};
    return rules;
}

} // namespace

const ChannelRules &lineRules()
{
    static const ChannelRules Rules = makeLineRules();
    return Rules;
}

} // namespace Frontdesk
