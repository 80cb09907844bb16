// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linecontent.h"

#include "core/channels/line/linejson.h"
#include "core/channels/line/linetext.h"

#include <QJsonArray>

#include <cmath>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

/// Fills @p event; false if the message lacks what its type needs.
using Reader = bool (*)(const QJsonObject &message, InboundEvent &event);

bool readText(const QJsonObject &message, InboundEvent &event)
{
    const auto text = message.value("text"_L1);
    if (!text.isString())
        return false;
    event.content.kind = ContentKind::Text;
    event.content.text = text.toString();
    event.content.marks = marksOf(message, event.content.text);
    return true;
}

/// LINE keeps the bytes, unless a web app inside LINE sent an address of its own.
void readProvider(const QJsonObject &message, InboundEvent &event)
{
    const auto provider = message.value("contentProvider"_L1).toObject();
    event.fetchContent = provider.value("type"_L1) != "external"_L1;
    if (!event.fetchContent) {
        event.externalUrl = addressOf(provider.value("originalContentUrl"_L1));
        event.externalPreviewUrl = addressOf(provider.value("previewImageUrl"_L1));
    }
}

void readMedia(ContentKind kind, const QJsonObject &message, InboundEvent &event)
{
    event.content.kind = kind;
    event.content.media = Media{};
    event.content.media->durationMs = countOf(message.value("duration"_L1));
    readProvider(message, event);
}

bool readImage(const QJsonObject &message, InboundEvent &event)
{
    readMedia(ContentKind::Image, message, event);
    const auto set = message.value("imageSet"_L1).toObject();
    if (auto id = idOf(set.value("id"_L1)); !id.isEmpty()) {
        event.content.imageSet = ImageSet{std::move(id),
                                          smallCountOf(set.value("index"_L1)),
                                          smallCountOf(set.value("total"_L1))};
    }
    return true;
}

bool readVideo(const QJsonObject &message, InboundEvent &event)
{
    readMedia(ContentKind::Video, message, event);
    return true;
}

bool readAudio(const QJsonObject &message, InboundEvent &event)
{
    readMedia(ContentKind::Audio, message, event);
    return true;
}

bool readFile(const QJsonObject &message, InboundEvent &event)
{
    readMedia(ContentKind::File, message, event);
    event.content.media->fileName = message.value("fileName"_L1).toString();
    event.content.media->size = countOf(message.value("fileSize"_L1));
    return true;
}

/// A pin at 0,0 would be worse than none: both numbers must be there and be on the globe.
bool readLocation(const QJsonObject &message, InboundEvent &event)
{
    const auto latitude = message.value("latitude"_L1).toDouble(std::nan(""));
    const auto longitude = message.value("longitude"_L1).toDouble(std::nan(""));
    if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
        return false;
    event.content.kind = ContentKind::Location;
    event.content.location = Location{message.value("title"_L1).toString(),
                                      message.value("address"_L1).toString(),
                                      latitude,
                                      longitude};
    return true;
}

bool readSticker(const QJsonObject &message, InboundEvent &event)
{
    Sticker sticker;
    sticker.packageId = idOf(message.value("packageId"_L1));
    sticker.stickerId = idOf(message.value("stickerId"_L1));
    if (sticker.packageId.isEmpty() || sticker.stickerId.isEmpty())
        return false;
    sticker.resourceType = message.value("stickerResourceType"_L1).toString();
    const auto keywords = message.value("keywords"_L1).toArray();
    for (const auto &keyword : keywords) {
        if (auto word = keyword.toString(); !word.isEmpty())
            sticker.keywords.append(std::move(word));
    }
    event.content.kind = ContentKind::Sticker;
    event.content.sticker = std::move(sticker);
    event.content.text = message.value("text"_L1).toString();
    return true;
}

struct MessageType {
    QLatin1String word;
    Reader read = nullptr;
};

constexpr std::array MessageTypes{
    MessageType{"text"_L1, readText},
    MessageType{"image"_L1, readImage},
    MessageType{"video"_L1, readVideo},
    MessageType{"audio"_L1, readAudio},
    MessageType{"file"_L1, readFile},
    MessageType{"location"_L1, readLocation},
    MessageType{"sticker"_L1, readSticker},
};

bool readKnown(const QString &word, const QJsonObject &message, InboundEvent &event)
{
    for (const auto &type : MessageTypes) {
        if (type.word == word)
            return type.read(message, event);
    }
    return false;
}

} // namespace

void readMessage(const QJsonObject &message, InboundEvent &event)
{
    event.messageId = idOf(message.value("id"_L1));
    event.markAsReadToken = message.value("markAsReadToken"_L1).toString();
    event.quoteToken = message.value("quoteToken"_L1).toString();
    event.quotedMessageId = idOf(message.value("quotedMessageId"_L1));

    const auto word = message.value("type"_L1).toString();
    if (readKnown(word, message, event))
        return;
    event.content.kind = ContentKind::Unknown;
    event.content.event = word;
    event.content.data = showable(message);
}

} // namespace Frontdesk::Line
