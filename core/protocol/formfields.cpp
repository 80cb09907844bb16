// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/formfields.h"

#include "core/domain/names.h"
#include "core/protocol/commands.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Frontdesk::Protocol {

std::optional<QString> wrongFieldIn(const QJsonObject &object, Form form)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = std::find_if(
            form.begin(), form.end(), [&](const Field &one) { return one.name == it.key(); });
        if (field == form.end() || !field->fits(it.value()))
            return it.key().left(40);
    }
    for (const auto &field : form) {
        if (field.needed && !object.contains(field.name))
            return QString(field.name);
    }
    return {};
}

namespace {

bool isOfForm(const QJsonValue &value, Form form)
{
    return value.isObject() && !wrongFieldIn(value.toObject(), form);
}

} // namespace

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isFlag(const QJsonValue &value)
{
    return value.isBool();
}

namespace {

bool isNumber(const QJsonValue &value)
{
    return value.isDouble();
}

bool isObject(const QJsonValue &value)
{
    return value.isObject();
}

} // namespace

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

bool isOrder(const QJsonValue &value)
{
    const auto array = value.toArray();
    return value.isArray() && array.size() == 2 && isWhole(array.at(0)) && isWhole(array.at(1));
}

namespace {

bool isListOf(const QJsonValue &value, Fits fits)
{
    const auto array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), fits);
}

} // namespace

bool isTexts(const QJsonValue &value)
{
    return isListOf(value, isText);
}

namespace {

bool isMarkKind(const QJsonValue &value)
{
    return value == QLatin1String("emoji") || value == QLatin1String("mention");
}

bool isMark(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("mark"), isMarkKind, true},
                                       {QLatin1String("start"), isWhole, true},
                                       {QLatin1String("length"), isWhole, true},
                                       {QLatin1String("product"), isText},
                                       {QLatin1String("emoji"), isText},
                                       {QLatin1String("user"), isText},
                                       {QLatin1String("all"), isFlag},
                                       {QLatin1String("self"), isFlag}};
    return isOfForm(value, Fields);
}

bool isMarks(const QJsonValue &value)
{
    return isListOf(value, isMark);
}

bool isMediaState(const QJsonValue &value)
{
    return fromName<MediaState>(value.toString()).has_value();
}

bool isMedia(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("state"), isMediaState},
                                       {QLatin1String("sha"), isText},
                                       {QLatin1String("thumbnail"), isText},
                                       {QLatin1String("mime"), isText},
                                       {QLatin1String("name"), isText},
                                       {QLatin1String("size"), isWhole},
                                       {QLatin1String("width"), isWhole},
                                       {QLatin1String("height"), isWhole},
                                       {QLatin1String("duration"), isWhole},
                                       {QLatin1String("failure"), isText}};
    return isOfForm(value, Fields);
}

bool isSet(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("id"), isText},
                                       {QLatin1String("index"), isWhole},
                                       {QLatin1String("total"), isWhole}};
    return isOfForm(value, Fields);
}

bool isLocation(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("title"), isText},
                                       {QLatin1String("address"), isText},
                                       {QLatin1String("latitude"), isNumber},
                                       {QLatin1String("longitude"), isNumber}};
    return isOfForm(value, Fields);
}

bool isSticker(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("package"), isText},
                                       {QLatin1String("id"), isText},
                                       {QLatin1String("resource"), isText},
                                       {QLatin1String("keywords"), isTexts}};
    return isOfForm(value, Fields);
}

bool isQuickAction(const QJsonValue &value)
{
    return fromName<QuickAction>(value.toString()).has_value();
}

bool isQuickReply(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("label"), isText, true},
                                       {QLatin1String("action"), isQuickAction, true},
                                       {QLatin1String("value"), isText},
                                       {QLatin1String("shown"), isText},
                                       {QLatin1String("mode"), isText}};
    return isOfForm(value, Fields);
}

bool isQuickReplies(const QJsonValue &value)
{
    return isListOf(value, isQuickReply);
}

} // namespace

bool isContent(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("kind"), isText, true},
                                       {QLatin1String("text"), isText},
                                       {QLatin1String("marks"), isMarks},
                                       {QLatin1String("media"), isMedia},
                                       {QLatin1String("set"), isSet},
                                       {QLatin1String("location"), isLocation},
                                       {QLatin1String("sticker"), isSticker},
                                       {QLatin1String("event"), isText},
                                       {QLatin1String("data"), isObject},
                                       {QLatin1String("quick_replies"), isQuickReplies}};
    return isOfForm(value, Fields);
}

namespace {

bool isBubble(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("id"), isText, true},
                                       {QLatin1String("content"), isContent, true},
                                       {QLatin1String("template"), isText}};
    return isOfForm(value, Fields);
}

} // namespace

bool isBubbles(const QJsonValue &value)
{
    return isListOf(value, isBubble);
}

bool isContents(const QJsonValue &value)
{
    return isListOf(value, isContent);
}

namespace {

bool isOverride(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("account"), isText, true},
                                       {QLatin1String("bubbles"), isContents, true}};
    return isOfForm(value, Fields);
}

} // namespace

bool isOverrides(const QJsonValue &value)
{
    return isListOf(value, isOverride);
}

bool isTemplateScope(const QJsonValue &value)
{
    return fromName<TemplateScope>(value.toString()).has_value();
}

bool isDecision(const QJsonValue &value)
{
    return value == QLatin1String("sent") || value == QLatin1String("again")
        || value == QLatin1String("discard");
}

bool isState(const QJsonValue &value)
{
    return fromName<ConversationState>(value.toString()).has_value();
}

bool isPriority(const QJsonValue &value)
{
    return fromName<Priority>(value.toString()).has_value();
}

bool isAttributeType(const QJsonValue &value)
{
    return fromName<AttributeType>(value.toString()).has_value();
}

bool isIdentity(const QJsonValue &value)
{
    return fromName<AttributeIdentity>(value.toString()).has_value();
}

bool isRole(const QJsonValue &value)
{
    return fromName<User::Role>(value.toString()).has_value();
}

bool isRepeat(const QJsonValue &value)
{
    return fromName<TaskRepeat>(value.toString()).has_value();
}

namespace {

bool isTag(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("id"), isText, true},
                                       {QLatin1String("name"), isText, true},
                                       {QLatin1String("color"), isWhole, true}};
    return isOfForm(value, Fields);
}

} // namespace

bool isTags(const QJsonValue &value)
{
    return isListOf(value, isTag);
}

namespace {

bool isTagChange(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("id"), isText, true},
                                       {QLatin1String("name"), isText, true},
                                       {QLatin1String("color"), isWhole, true},
                                       {QLatin1String("group"), isText},
                                       {QLatin1String("base"), isWhole}};
    return isOfForm(value, Fields);
}

} // namespace

bool isTagChanges(const QJsonValue &value)
{
    const auto size = value.toArray().size();
    return size >= 1 && size <= PutTags::Most && isListOf(value, isTagChange);
}

namespace {

bool isReason(const QJsonValue &value)
{
    return fromName<LinkReason>(value.toString()).has_value();
}

} // namespace

bool isReasons(const QJsonValue &value)
{
    return isListOf(value, isReason);
}

namespace {

bool isChoice(const QJsonValue &value)
{
    static constexpr Field Fields[] = {{QLatin1String("attribute"), isText, true},
                                       {QLatin1String("contact"), isText, true}};
    return isOfForm(value, Fields);
}

} // namespace

bool isChoices(const QJsonValue &value)
{
    return isListOf(value, isChoice);
}

} // namespace Frontdesk::Protocol
