// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linemessages.h"

#include "core/channels/line/linefilecard.h"
#include "core/channels/line/linequickreplies.h"
#include "core/channels/line/linetextmessage.h"
#include "core/domain/cardform.h"
#include "core/domain/names.h"
#include "core/rules/linerules.h"
#include "core/rules/ruleerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestActionAddress = 1000; ///< of a button in a card
constexpr qint64 EnvelopeBytes = 4 * qint64(1024); ///< what a request holds beside its messages

Error rejected(QLatin1String code, ContentKind kind)
{
    return {
        .kind = ErrorKind::Rejected, .code = code, .args = {{u"kind"_s, QString(nameOf(kind))}}};
}

/// @p address as LINE takes it: percent-encoded https. Empty if it cannot be that.
QString encoded(const QString &address, qsizetype longest)
{
    const QUrl url(address);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        return {};
    const auto bytes = url.toEncoded();
    return bytes.size() <= longest ? QString::fromLatin1(bytes) : QString();
}

/// Image and video: two addresses. A picture that is small enough is its own preview.
Result<QJsonObject> pictureMessage(const OutboundMessage &message, const QString &type)
{
    const auto &content = message.content;
    const auto &rules = lineRules();
    const auto size = content.media->size;
    const bool isOwnPreview =
        content.kind == ContentKind::Image && size > 0 && size <= rules.imagePreview.maxBytes;
    if (message.previewUrl.isEmpty() && !isOwnPreview)
        return rejected(RuleError::PreviewMissing, content.kind);
    const auto media = encoded(message.mediaUrl, rules.maxUrl);
    const auto preview =
        message.previewUrl.isEmpty() ? media : encoded(message.previewUrl, rules.maxUrl);
    if (media.isEmpty() || preview.isEmpty())
        return rejected(RuleError::MediaAddress, content.kind);
    return QJsonObject{
        {u"type"_s, type}, {u"originalContentUrl"_s, media}, {u"previewImageUrl"_s, preview}};
}

Result<QJsonObject> audioMessage(const OutboundMessage &message)
{
    const auto media = encoded(message.mediaUrl, lineRules().maxUrl);
    if (media.isEmpty())
        return rejected(RuleError::MediaAddress, message.content.kind);
    return QJsonObject{{u"type"_s, u"audio"_s},
                       {u"originalContentUrl"_s, media},
                       {u"duration"_s, message.content.media->durationMs}};
}

Result<QJsonObject> fileMessage(const OutboundMessage &message)
{
    const auto url = encoded(message.mediaUrl, LongestActionAddress);
    if (url.isEmpty())
        return rejected(RuleError::MediaAddress, message.content.kind);
    return fileCard(*message.content.media, url, message.locale);
}

QJsonObject locationMessage(const Location &place)
{
    return {{u"type"_s, u"location"_s},
            {u"title"_s, place.title},
            {u"address"_s, place.address},
            {u"latitude"_s, place.latitude},
            {u"longitude"_s, place.longitude}};
}

QJsonObject stickerMessage(const Sticker &sticker)
{
    return {{u"type"_s, u"sticker"_s},
            {u"packageId"_s, sticker.packageId},
            {u"stickerId"_s, sticker.stickerId}};
}

/// Addresses in a card as LINE takes them, and @p picture where the card's own is meant. The card has
/// been checked, and is not deep.
QJsonValue withAddresses(const QJsonValue &part, const QString &picture)
{
    if (part.isArray()) {
        QJsonArray all;
        const auto given = part.toArray();
        for (const auto &one : given)
            all.append(withAddresses(one, picture));
        return all;
    }
    if (!part.isObject())
        return part;
    auto object = part.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "uri"_L1 && it->isString())
            *it = QString::fromLatin1(QUrl(it->toString()).toEncoded());
        else if (it.key() == "url"_L1 && it->isString())
            *it = it->toString() == CardForm::OwnPicture
                ? picture
                : QString::fromLatin1(QUrl(it->toString()).toEncoded());
        else
            *it = withAddresses(*it, picture);
    }
    return object;
}

Result<QJsonObject> cardMessage(const OutboundMessage &message)
{
    const auto &card = message.content;
    QString picture;
    if (card.media) {
        picture = encoded(message.mediaUrl, lineRules().maxUrl);
        if (picture.isEmpty())
            return rejected(RuleError::MediaAddress, card.kind);
    }
    return QJsonObject{{u"type"_s, u"flex"_s},
                       {u"altText"_s, cardAltText(card)},
                       {u"contents"_s, withAddresses(card.data.value("contents"_L1), picture)}};
}

Result<QJsonObject> withoutQuote(const OutboundMessage &message)
{
    switch (message.content.kind) {
    case ContentKind::Text:
        return textMessage(message.content);
    case ContentKind::Image:
        return pictureMessage(message, u"image"_s);
    case ContentKind::Video:
        return pictureMessage(message, u"video"_s);
    case ContentKind::Audio:
        return audioMessage(message);
    case ContentKind::File:
        return fileMessage(message);
    case ContentKind::Location:
        return locationMessage(*message.content.location);
    case ContentKind::Sticker:
        return stickerMessage(*message.content.sticker);
    case ContentKind::Card:
        return cardMessage(message);
    case ContentKind::Event:
    case ContentKind::Unknown:
    case ContentKind::Erased:
        break;
    }
    return rejected(RuleError::KindNotAllowed, message.content.kind);
}

Result<QJsonObject> build(const OutboundMessage &message)
{
    const auto kind = message.content.kind;
    if (const auto allowed = checkOutbound(message.content, lineRules()); !allowed)
        return allowed.error();
    if (!message.quoteToken.isEmpty() && !lineRules().quotingKinds.contains(kind))
        return rejected(RuleError::CannotQuote, kind);
    return withoutQuote(message).then([&message](QJsonObject json) -> Result<QJsonObject> {
        if (!message.quoteToken.isEmpty())
            json.insert("quoteToken"_L1, message.quoteToken);
        if (!message.senderName.isEmpty()) {
            QJsonObject sender{{u"name"_s, message.senderName}};
            if (!message.senderIcon.isEmpty())
                sender.insert("iconUrl"_L1, message.senderIcon);
            json.insert("sender"_L1, sender);
        }
        return json;
    });
}

} // namespace

Result<QByteArray> buildMessages(const QList<OutboundMessage> &messages)
{
    const auto &rules = lineRules();
    if (messages.isEmpty() || messages.size() > rules.bubblesPerRequest) {
        return Error{
            .kind = ErrorKind::Rejected,
            .code = RuleError::TooManyBubbles,
            .args = {{u"count"_s, messages.size()}, {u"limit"_s, rules.bubblesPerRequest}}};
    }
    QJsonArray list;
    QList<QuickReply> buttons;
    for (const auto &message : messages) {
        if (!message.content.quickReplies.isEmpty())
            buttons = message.content.quickReplies;
        auto json = build(message);
        if (!json)
            return json.error();
        list.append(*std::move(json));
    }
    if (!buttons.isEmpty()) { // LINE shows those of the last one only
        auto last = list.last().toObject();
        last.insert("quickReply"_L1, quickReplyObject(buttons));
        list.replace(list.size() - 1, last);
    }
    auto bytes = QJsonDocument(list).toJson(QJsonDocument::Compact);
    if (const auto limit = rules.maxRequestBytes - EnvelopeBytes; bytes.size() > limit) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = RuleError::RequestTooLarge,
                     .args = {{u"size"_s, bytes.size()}, {u"limit"_s, limit}}};
    }
    return bytes;
}

} // namespace Frontdesk::Line
