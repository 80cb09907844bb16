// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/messagerules.h"

#include "core/sandbox/validation/actionrules.h"
#include "core/sandbox/validation/flexrules.h"
#include "core/sandbox/validation/templaterules.h"
#include "core/sandbox/validation/textrules.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxMessages = 5;
constexpr qsizetype MaxQuickReplies = 13;
constexpr qsizetype LongestSenderName = 20;
constexpr double LongestAudioMs = 24.0 * 60 * 60 * 1000;

void checkImage(const CheckedObject &message)
{
    message.url(u"originalContentUrl"_s);
    message.url(u"previewImageUrl"_s);
}

void checkVideo(const CheckedObject &message)
{
    checkImage(message);
    message.text(u"trackingId"_s, {100, Presence::Optional});
}

void checkAudio(const CheckedObject &message)
{
    message.url(u"originalContentUrl"_s);
    message.number(u"duration"_s, 1, LongestAudioMs);
}

void checkLocation(const CheckedObject &message)
{
    message.text(u"title"_s, {100});
    message.text(u"address"_s, {100});
    message.number(u"latitude"_s, -90, 90);
    message.number(u"longitude"_s, -180, 180);
}

void checkSticker(const CheckedObject &message)
{
    for (const QString &name : {u"packageId"_s, u"stickerId"_s}) {
        const QString id = message.text(name, {20});
        const bool isNumber =
            std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
        if (!isNumber)
            message.report(name, u"invalid %1"_s.arg(name));
    }
}

void checkImagemap(const CheckedObject &message)
{
    message.url(u"baseUrl"_s);
    message.text(u"altText"_s, {1500});
    message.child(u"baseSize"_s, Presence::Required, [](const CheckedObject &size) {
        size.number(u"width"_s, 1040, 1040);
        size.number(u"height"_s, 1, 2080);
    });
    message.array(u"actions"_s, 1, 50, [](const CheckedObject &action) {
        const QString type =
            action.oneOf(u"type"_s, {u"uri"_s, u"message"_s, u"clipboard"_s}, Presence::Required);
        if (type == "uri"_L1)
            action.text(u"linkUri"_s, {1000});
        else if (type == "message"_L1)
            action.text(u"text"_s, {400});
        else if (type == "clipboard"_L1)
            action.text(u"clipboardText"_s, {1000});
    });
}

void checkCoupon(const CheckedObject &message)
{
    message.text(u"couponId"_s, {100});
    message.text(u"deliveryTag"_s, {30, Presence::Optional});
}

void checkSender(const CheckedObject &message)
{
    message.child(u"sender"_s, Presence::Optional, [](const CheckedObject &sender) {
        const QString name = sender.object().value(u"name"_s).toString();
        if (name.size() > LongestSenderName)
            sender.problems().fail(u"sender.name length is invalid"_s);
        else if (name.contains("LINE"_L1, Qt::CaseInsensitive))
            sender.problems().fail(u"sender.name is invalid"_s);
        sender.url(u"iconUrl"_s, Presence::Optional);
    });
}

void checkQuickReply(const CheckedObject &message)
{
    message.child(u"quickReply"_s, Presence::Optional, [](const CheckedObject &quickReply) {
        quickReply.array(u"items"_s, 1, MaxQuickReplies, [](const CheckedObject &item) {
            item.oneOf(u"type"_s, {u"action"_s}, Presence::Required);
            item.url(u"imageUrl"_s, Presence::Optional);
            item.child(u"action"_s, Presence::Required, [](const CheckedObject &action) {
                checkAction(action, {20, Presence::Required, true});
            });
        });
    });
}

void checkQuote(const CheckedObject &message, const QString &type, const MessageScope &scope)
{
    if (!message.has(u"quoteToken"_s))
        return;
    const QString token = message.object().value(u"quoteToken"_s).toString();
    const bool mayQuote = type == "text"_L1 || type == "textV2"_L1 || type == "sticker"_L1;
    if (!scope.canQuote || !mayQuote || token.isEmpty()
        || (scope.isQuotable && !scope.isQuotable(token)))
        message.report(u"quoteToken"_s, u"invalid quoteToken"_s);
}

struct TypeRule {
    const char16_t *type;
    void (*check)(const CheckedObject &message);
};

constexpr TypeRule Rules[] = {
    {u"text", checkText},
    {u"textV2", nullptr},
    {u"sticker", checkSticker},
    {u"image", checkImage},
    {u"video", checkVideo},
    {u"audio", checkAudio},
    {u"location", checkLocation},
    {u"imagemap", checkImagemap},
    {u"template", checkTemplate},
    {u"flex", checkFlex},
    {u"coupon", checkCoupon},
};

const TypeRule *ruleFor(const QString &type)
{
    for (const TypeRule &rule : Rules) {
        if (type == QStringView(rule.type))
            return &rule;
    }
    return nullptr;
}

void checkMessage(const CheckedObject &message, const MessageScope &scope)
{
    const QString type = message.object().value(u"type"_s).toString();
    if (type == "file"_L1) {
        message.problems().add(message.path(),
                               u"This message type is not available for your account"_s);
        return;
    }
    const TypeRule *rule = ruleFor(type);
    if (rule == nullptr) {
        QStringList types;
        for (const TypeRule &each : Rules)
            types.append(QString::fromUtf16(each.type));
        message.oneOf(u"type"_s, types, Presence::Required);
        return;
    }
    if (rule->check != nullptr)
        rule->check(message);
    else
        checkTextV2(message, scope.canMention);
    checkSender(message);
    checkQuickReply(message);
    checkQuote(message, type, scope);
}

} // namespace

void checkMessages(const QJsonObject &request, const MessageScope &scope, Problems &problems)
{
    const QJsonValue messages = request.value(u"messages"_s);
    if (!messages.isArray()) {
        problems.add(u"messages"_s, u"May not be empty"_s);
        return;
    }
    const QJsonArray items = messages.toArray();
    if (items.isEmpty() || items.size() > MaxMessages) {
        problems.add(u"messages"_s, u"Size must be between 1 and %1"_s.arg(MaxMessages));
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = u"messages[%1]"_s.arg(i);
        if (items.at(i).isObject())
            checkMessage(CheckedObject(items.at(i).toObject(), path, problems), scope);
        else
            problems.add(path, u"must be specified"_s);
    }
}

bool isQuotableType(const QString &type)
{
    return QStringList{
        u"text"_s, u"textV2"_s, u"sticker"_s, u"image"_s, u"video"_s, u"template"_s, u"flex"_s}
        .contains(type);
}

} // namespace Frontdesk::Sandbox
