// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

void write(JsonWriter &json, const Media &media)
{
    json.key("media").beginObject().key("state").value(nameOf(media.state));
    json.maybe("sha", media.sha)
        .maybe("thumbnail", media.thumbnail)
        .maybe("mime", media.mime)
        .maybe("name", media.fileName)
        .maybe("size", media.size)
        .maybe("width", qint64(media.width))
        .maybe("height", qint64(media.height))
        .maybe("duration", media.durationMs)
        .maybe("failure", media.failure)
        .endObject();
}

Media mediaFrom(const QJsonObject &json)
{
    Media media;
    media.state = fromName<MediaState>(json["state"_L1].toString()).value_or(MediaState::Failed);
    media.sha = json["sha"_L1].toString();
    media.thumbnail = json["thumbnail"_L1].toString();
    media.mime = json["mime"_L1].toString();
    media.fileName = json["name"_L1].toString();
    media.size = json["size"_L1].toInteger();
    media.width = json["width"_L1].toInt();
    media.height = json["height"_L1].toInt();
    media.durationMs = json["duration"_L1].toInteger();
    media.failure = json["failure"_L1].toString();
    return media;
}

void write(JsonWriter &json, const TextMark &mark)
{
    const bool emoji = mark.kind == TextMark::Kind::Emoji;
    json.beginObject()
        .key("mark")
        .value(emoji ? "emoji"_L1 : "mention"_L1)
        .key("start")
        .value(mark.start)
        .key("length")
        .value(mark.length)
        .maybe("product", mark.productId)
        .maybe("emoji", mark.emojiId)
        .maybe("user", mark.userId)
        .maybe("all", mark.all)
        .maybe("self", mark.self)
        .endObject();
}

TextMark markFrom(const QJsonObject &json)
{
    TextMark mark;
    const bool mention = json["mark"_L1].toString() == "mention"_L1;
    mark.kind = mention ? TextMark::Kind::Mention : TextMark::Kind::Emoji;
    mark.start = json["start"_L1].toInt();
    mark.length = json["length"_L1].toInt();
    mark.productId = json["product"_L1].toString();
    mark.emojiId = json["emoji"_L1].toString();
    mark.userId = json["user"_L1].toString();
    mark.all = json["all"_L1].toBool();
    mark.self = json["self"_L1].toBool();
    return mark;
}

void write(JsonWriter &json, const Location &place)
{
    json.key("location")
        .beginObject()
        .maybe("title", place.title)
        .maybe("address", place.address)
        .key("latitude")
        .value(place.latitude)
        .key("longitude")
        .value(place.longitude)
        .endObject();
}

void write(JsonWriter &json, const Sticker &sticker)
{
    json.key("sticker")
        .beginObject()
        .key("package")
        .value(sticker.packageId)
        .key("id")
        .value(sticker.stickerId)
        .maybe("resource", sticker.resourceType);
    if (!sticker.keywords.isEmpty()) {
        json.key("keywords").beginArray();
        for (const auto &word : sticker.keywords)
            json.value(word);
        json.endArray();
    }
    json.endObject();
}

void write(JsonWriter &json, const QList<QuickReply> &buttons)
{
    if (buttons.isEmpty())
        return;
    json.key("quick_replies").beginArray();
    for (const auto &button : buttons) {
        json.beginObject()
            .key("label")
            .value(button.label)
            .key("action")
            .value(nameOf(button.action))
            .maybe("value", button.value)
            .maybe("shown", button.shown)
            .maybe("mode", button.mode)
            .endObject();
    }
    json.endArray();
}

/// What a newer program can do and this one cannot is left out.
QList<QuickReply> quickRepliesFrom(const QJsonArray &json)
{
    QList<QuickReply> buttons;
    for (const auto &one : json) {
        const auto button = one.toObject();
        if (const auto action = fromName<QuickAction>(button["action"_L1].toString())) {
            buttons.append({button["label"_L1].toString(),
                            *action,
                            button["value"_L1].toString(),
                            button["shown"_L1].toString(),
                            button["mode"_L1].toString()});
        }
    }
    return buttons;
}

Location locationFrom(const QJsonObject &json)
{
    return {json["title"_L1].toString(),
            json["address"_L1].toString(),
            json["latitude"_L1].toDouble(),
            json["longitude"_L1].toDouble()};
}

Sticker stickerFrom(const QJsonObject &json)
{
    Sticker sticker{json["package"_L1].toString(),
                    json["id"_L1].toString(),
                    json["resource"_L1].toString(),
                    {}};
    const auto words = json["keywords"_L1].toArray();
    for (const auto &word : words)
        sticker.keywords.append(word.toString());
    return sticker;
}

} // namespace

void write(JsonWriter &json, const Content &content)
{
    json.beginObject().key("kind").value(nameOf(content.kind)).maybe("text", content.text);
    if (!content.marks.isEmpty()) {
        json.key("marks").beginArray();
        for (const auto &mark : content.marks)
            write(json, mark);
        json.endArray();
    }
    if (content.media)
        write(json, *content.media);
    if (content.imageSet) {
        json.key("set").beginObject().key("id").value(content.imageSet->id);
        json.maybe("index", qint64(content.imageSet->index))
            .maybe("total", qint64(content.imageSet->total))
            .endObject();
    }
    if (content.location)
        write(json, *content.location);
    if (content.sticker)
        write(json, *content.sticker);
    json.maybe("event", content.event);
    if (!content.data.isEmpty())
        json.key("data").value(content.data);
    write(json, content.quickReplies);
    json.endObject();
}

Content contentFrom(const QJsonObject &json)
{
    Content content;
    const auto kind = fromName<ContentKind>(json["kind"_L1].toString());
    if (!kind) {
        content.kind = ContentKind::Unknown;
        content.event = json["kind"_L1].toString();
        content.text = json["text"_L1].toString();
        content.data = json;
        return content;
    }
    content.kind = *kind;
    content.text = json["text"_L1].toString();
    const auto marks = json["marks"_L1].toArray();
    for (const auto &mark : marks)
        content.marks.append(markFrom(mark.toObject()));
    if (const auto media = json["media"_L1]; media.isObject())
        content.media = mediaFrom(media.toObject());
    if (const auto set = json["set"_L1].toObject(); !set.isEmpty())
        content.imageSet =
            ImageSet{set["id"_L1].toString(), set["index"_L1].toInt(), set["total"_L1].toInt()};
    if (const auto place = json["location"_L1].toObject(); !place.isEmpty())
        content.location = locationFrom(place);
    if (const auto sticker = json["sticker"_L1].toObject(); !sticker.isEmpty())
        content.sticker = stickerFrom(sticker);
    content.event = json["event"_L1].toString();
    content.data = json["data"_L1].toObject();
    content.quickReplies = quickRepliesFrom(json["quick_replies"_L1].toArray());
    return content;
}

QByteArray contentBytes(const Content &content)
{
    JsonWriter json;
    write(json, content);
    return json.take();
}

Content contentFromBytes(const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    return contentFrom(document.object());
}

} // namespace Frontdesk::Protocol
