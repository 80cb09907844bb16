// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/rules/cardrules.h"
#include "core/rules/channelrules.h"
#include "core/rules/quickreplyrules.h"
#include "core/rules/ruleerrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error rejected(QLatin1String code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Error over(QLatin1String code, qint64 length, qint64 limit)
{
    return rejected(code, {{u"length"_s, length}, {u"limit"_s, limit}});
}

Error overCount(QLatin1String code, qint64 count, qint64 limit)
{
    return rejected(code, {{u"count"_s, count}, {u"limit"_s, limit}});
}

QVariantMap kindArgs(ContentKind kind)
{
    return {{u"kind"_s, QString(nameOf(kind))}};
}

/// Marks in order, inside the text and apart from each other, or the platform reads them wrong.
bool areWellFormed(const QList<TextMark> &marks, qsizetype length)
{
    qsizetype end = 0;
    return std::all_of(marks.cbegin(), marks.cend(), [&end, length](const TextMark &mark) {
        const bool fits =
            mark.start >= end && mark.length > 0 && mark.length <= length - mark.start;
        end = qsizetype(mark.start) + mark.length;
        const bool named = mark.kind == TextMark::Kind::Emoji
            ? !mark.productId.isEmpty() && !mark.emojiId.isEmpty()
            : mark.all || !mark.userId.isEmpty();
        return fits && named;
    });
}

Result<> checkText(const Content &content, const ChannelRules &rules)
{
    if (rules.maxTextUnits <= 0)
        return rejected(RuleError::KindNotAllowed, kindArgs(content.kind));
    if (content.text.trimmed().isEmpty())
        return rejected(RuleError::TextEmpty);
    if (content.text.size() > rules.maxTextUnits)
        return over(RuleError::TextTooLong, content.text.size(), rules.maxTextUnits);
    if (!areWellFormed(content.marks, content.text.size()))
        return rejected(RuleError::BadMark);

    const auto emojis =
        std::count_if(content.marks.cbegin(), content.marks.cend(), [](const auto &mark) {
            return mark.kind == TextMark::Kind::Emoji;
        });
    const auto mentions = content.marks.size() - emojis;
    if (emojis > rules.maxEmojis)
        return overCount(RuleError::TooManyEmojis, emojis, rules.maxEmojis);
    if (mentions > rules.maxMentions)
        return overCount(RuleError::TooManyMentions, mentions, rules.maxMentions);
    return {};
}

Result<> checkMedia(const Content &content, const MediaRule &rule, const ChannelRules &rules)
{
    auto args = kindArgs(content.kind);
    if (!rule.isSendable())
        return rejected(RuleError::KindNotAllowed, args);
    if (!content.media)
        return rejected(RuleError::MediaMissing, args);
    if (!rules.captions && !content.text.isEmpty())
        return rejected(RuleError::NoCaption, args);
    if (content.media->size > rule.maxBytes) {
        args.insert(u"size"_s, content.media->size);
        args.insert(u"limit"_s, rule.maxBytes);
        return rejected(RuleError::MediaTooLarge, args);
    }
    if (!rule.mimes.isEmpty() && !rule.mimes.contains(content.media->mime, Qt::CaseInsensitive)) {
        args.insert(u"mime"_s, content.media->mime);
        return rejected(RuleError::MediaType, args);
    }
    if (content.kind == ContentKind::Audio && content.media->durationMs <= 0)
        return rejected(RuleError::DurationMissing, args);
    return {};
}

Result<> checkField(const QString &name, const QString &value, int limit)
{
    if (value.trimmed().isEmpty())
        return rejected(RuleError::LocationIncomplete, {{u"field"_s, name}});
    if (value.size() > limit)
        return rejected(RuleError::LocationTooLong,
                        {{u"field"_s, name}, {u"length"_s, value.size()}, {u"limit"_s, limit}});
    return {};
}

Result<> checkLocation(const Content &content, const ChannelRules &rules)
{
    if (rules.maxLocationTitle <= 0)
        return rejected(RuleError::KindNotAllowed, kindArgs(content.kind));
    const auto place = content.location.value_or(Location{});
    const auto isWithin = [](double value, double limit) {
        return std::isfinite(value) && std::abs(value) <= limit;
    };
    if (!content.location || !isWithin(place.latitude, 90) || !isWithin(place.longitude, 180))
        return rejected(RuleError::LocationIncomplete, {{u"field"_s, u"position"_s}});
    if (auto title = checkField(u"title"_s, place.title, rules.maxLocationTitle); !title)
        return title;
    return checkField(u"address"_s, place.address, rules.maxLocationAddress);
}

Result<> checkSticker(const Content &content, const ChannelRules &rules)
{
    if (!rules.stickers)
        return rejected(RuleError::KindNotAllowed, kindArgs(content.kind));
    if (!content.sticker || content.sticker->packageId.isEmpty()
        || content.sticker->stickerId.isEmpty())
        return rejected(RuleError::StickerIncomplete);
    return {};
}

Result<> checkCard(const Content &content, const ChannelRules &rules)
{
    if (rules.maxCardBytes <= 0)
        return rejected(RuleError::KindNotAllowed, kindArgs(content.kind));
    const auto altText = cardAltText(content);
    if (altText.trimmed().isEmpty())
        return rejected(RuleError::AltTextMissing);
    if (altText.size() > rules.maxAltText)
        return over(RuleError::AltTextTooLong, altText.size(), rules.maxAltText);

    const auto card = content.data.value("contents"_L1).toObject();
    if (card.isEmpty())
        return rejected(RuleError::CardIncomplete);
    const bool isCarousel = card.value("type"_L1) == "carousel"_L1;
    const auto cards = card.value("contents"_L1).toArray().size();
    if (isCarousel && cards > rules.maxCarouselCards)
        return overCount(RuleError::TooManyCards, cards, rules.maxCarouselCards);
    const auto size = QJsonDocument(card).toJson(QJsonDocument::Compact).size();
    const auto limit = isCarousel ? rules.maxCarouselBytes : rules.maxCardBytes;
    if (size > limit)
        return rejected(RuleError::CardTooLarge, {{u"size"_s, size}, {u"limit"_s, limit}});
    return checkCardParts(content, rules);
}

} // namespace

QString cardAltText(const Content &card)
{
    const auto given = card.data.value("altText"_L1).toString();
    return given.isEmpty() ? card.text : given;
}

Result<> checkOutbound(const Content &content, const ChannelRules &rules)
{
    if (auto fit = checkQuickReplies(content.quickReplies, rules); !fit)
        return fit;
    switch (content.kind) {
    case ContentKind::Text:
        return checkText(content, rules);
    case ContentKind::Image:
        return checkMedia(content, rules.image, rules);
    case ContentKind::Video:
        return checkMedia(content, rules.video, rules);
    case ContentKind::Audio:
        return checkMedia(content, rules.audio, rules);
    case ContentKind::File:
        return checkMedia(content, rules.file, rules);
    case ContentKind::Location:
        return checkLocation(content, rules);
    case ContentKind::Sticker:
        return checkSticker(content, rules);
    case ContentKind::Card:
        return checkCard(content, rules);
    case ContentKind::Event:
    case ContentKind::Unknown:
    case ContentKind::Erased:
        break;
    }
    return rejected(RuleError::KindNotAllowed, kindArgs(content.kind));
}

} // namespace Frontdesk
