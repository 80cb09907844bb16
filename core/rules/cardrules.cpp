// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/cardrules.h"

#include "core/domain/cardform.h"
#include "core/domain/names.h"
#include "core/rules/actionrules.h"
#include "core/rules/ruleerrors.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

// platform/line.md, 5.1 and 5.4. Words are counted as people see letters, data in UTF-16 units.
constexpr int LongestLabel = 40;
constexpr int LongestWords = 300;
constexpr int LongestData = 300;
constexpr int LongestClipboard = 1000;
constexpr int WidestPicture = 1024;
constexpr int DeepestCard = 20;

Error cardError(QLatin1String code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Result<> checkLength(qsizetype length, int limit)
{
    if (length == 0)
        return cardError(RuleError::CardActionEmpty);
    if (length > limit)
        return cardError(RuleError::CardActionTooLong,
                         {{u"length"_s, length}, {u"limit"_s, limit}});
    return {};
}

Result<> checkAddress(const QString &address, const QStringList &schemes, int longest)
{
    const QUrl url(address);
    const bool isGood = url.isValid() && schemes.contains(url.scheme())
        && url.toEncoded().size() <= longest
        && (!url.scheme().startsWith("http"_L1) || !url.host().isEmpty());
    return isGood ? Result<>() : cardError(RuleError::CardAddress, {{u"address"_s, address}});
}

Result<> checkLabel(const QJsonObject &action, bool isNeeded)
{
    const auto length = lettersIn(action["label"_L1].toString());
    if (length > LongestLabel || (length == 0 && isNeeded))
        return cardError(RuleError::CardLabel, {{u"length"_s, length}, {u"limit"_s, LongestLabel}});
    return {};
}

Result<> checkCardAction(const QJsonObject &action, bool isButton)
{
    if (auto labelled = checkLabel(action, isButton); !labelled)
        return labelled;
    const auto type = action["type"_L1].toString();
    if (type == "uri"_L1) {
        const auto address = action["uri"_L1].toString();
        if (address.isEmpty())
            return cardError(RuleError::CardActionEmpty);
        return isButtonAddress(address)
            ? Result<>()
            : cardError(RuleError::CardAddress, {{u"address"_s, address}});
    }
    if (type == "message"_L1)
        return checkLength(lettersIn(action["text"_L1].toString()), LongestWords);
    if (type == "clipboard"_L1)
        return checkLength(action["clipboardText"_L1].toString().size(), LongestClipboard);
    if (type == "datetimepicker"_L1)
        return checkLength(action["data"_L1].toString().size(), LongestData);
    if (type != "postback"_L1)
        return {};
    if (auto fits = checkLength(action["data"_L1].toString().size(), LongestData); !fits)
        return fits;
    for (const auto &words : {action["displayText"_L1], action["fillInText"_L1]}) {
        const auto length = lettersIn(words.toString());
        if (length > LongestWords)
            return checkLength(length, LongestWords);
    }
    return {};
}

class Walk
{
public:
    Walk(const Content &card, const ChannelRules &rules)
        : m_card(card)
        , m_rules(rules)
    {
    }

    Result<> look(const QJsonObject &part, int depth) const
    {
        if (depth > DeepestCard)
            return cardError(RuleError::CardIncomplete);
        const auto type = part["type"_L1].toString();
        const bool isButton = type == "button"_L1;
        if (isButton || part["action"_L1].isObject()) {
            if (auto fits = checkCardAction(part["action"_L1].toObject(), isButton); !fits)
                return fits;
        }
        if (type == "image"_L1 || type == "icon"_L1 || type == "video"_L1) {
            if (auto fits = checkPicture(part["url"_L1].toString()); !fits)
                return fits;
        }
        for (const auto name : {"header"_L1, "hero"_L1, "body"_L1, "footer"_L1, "altContent"_L1}) {
            if (!part[name].isObject())
                continue;
            if (auto fits = look(part[name].toObject(), depth + 1); !fits)
                return fits;
        }
        const auto children = part["contents"_L1].toArray();
        for (const auto &child : children) {
            if (auto fits = look(child.toObject(), depth + 1); !fits)
                return fits;
        }
        return {};
    }

private:
    Result<> checkPicture(const QString &address) const
    {
        if (address != CardForm::OwnPicture)
            return checkAddress(address, {u"https"_s}, m_rules.maxUrl);
        if (!m_card.media)
            return cardError(RuleError::MediaMissing);
        const auto &media = *m_card.media;
        const auto kind = QString(nameOf(ContentKind::Image));
        if (!m_rules.image.mimes.contains(media.mime, Qt::CaseInsensitive))
            return cardError(RuleError::MediaType, {{u"kind"_s, kind}, {u"mime"_s, media.mime}});
        if (media.size > m_rules.image.maxBytes) {
            return cardError(
                RuleError::MediaTooLarge,
                {{u"kind"_s, kind}, {u"size"_s, media.size}, {u"limit"_s, m_rules.image.maxBytes}});
        }
        if (std::max(media.width, media.height) > WidestPicture) {
            return cardError(RuleError::CardPictureSize,
                             {{u"width"_s, media.width},
                              {u"height"_s, media.height},
                              {u"limit"_s, WidestPicture}});
        }
        return {};
    }

    const Content &m_card;
    const ChannelRules &m_rules;
};

} // namespace

Result<> checkCardParts(const Content &card, const ChannelRules &rules)
{
    return Walk(card, rules).look(card.data["contents"_L1].toObject(), 0);
}

} // namespace Frontdesk
