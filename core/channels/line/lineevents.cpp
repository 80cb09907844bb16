// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineevents.h"

#include "core/channels/line/linecontent.h"
#include "core/channels/line/linejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

using Kind = InboundEvent::Kind;

struct EventType {
    QLatin1String word;
    Kind kind = Kind::Other;
    QLatin1String details; ///< the member that holds what is special to the type
};

constexpr std::array EventTypes{
    EventType{"message"_L1, Kind::Message, "message"_L1},
    EventType{"messageEdited"_L1, Kind::MessageEdited, "message"_L1},
    EventType{"unsend"_L1, Kind::Unsend, "unsend"_L1},
    EventType{"follow"_L1, Kind::Follow, "follow"_L1},
    EventType{"unfollow"_L1, Kind::Unfollow, ""_L1},
    EventType{"join"_L1, Kind::Join, ""_L1},
    EventType{"leave"_L1, Kind::Leave, ""_L1},
    EventType{"memberJoined"_L1, Kind::MemberJoined, "joined"_L1},
    EventType{"memberLeft"_L1, Kind::MemberLeft, "left"_L1},
    EventType{"postback"_L1, Kind::Postback, "postback"_L1},
    EventType{"videoPlayComplete"_L1, Kind::Other, "videoPlayComplete"_L1},
    EventType{"beacon"_L1, Kind::Other, "beacon"_L1},
    EventType{"accountLink"_L1, Kind::Other, "link"_L1},
    EventType{"membership"_L1, Kind::Other, "membership"_L1},
    EventType{"delivery"_L1, Kind::Other, "delivery"_L1},
    EventType{"module"_L1, Kind::Other, "module"_L1},
    EventType{"activated"_L1, Kind::Other, "chatControl"_L1},
    EventType{"deactivated"_L1, Kind::Other, ""_L1},
    EventType{"botSuspended"_L1, Kind::Other, ""_L1},
    EventType{"botResumed"_L1, Kind::Other, ""_L1},
    EventType{"things"_L1, Kind::Other, "things"_L1},
};

const EventType *typeOf(const QString &word)
{
    for (const auto &type : EventTypes) {
        if (type.word == word)
            return &type;
    }
    return nullptr;
}

void readSource(const QJsonObject &source, InboundEvent &event)
{
    event.userId = idOf(source.value("userId"_L1));
    const auto type = source.value("type"_L1).toString();
    if (type == "user"_L1) {
        event.conversationKind = ConversationKind::User;
        event.conversationId = event.userId;
    } else if (type == "group"_L1) {
        event.conversationKind = ConversationKind::Group;
        event.conversationId = idOf(source.value("groupId"_L1));
    } else if (type == "room"_L1) {
        event.conversationKind = ConversationKind::Room;
        event.conversationId = idOf(source.value("roomId"_L1));
    }
    // Of a source of another type nobody knows where an answer would appear: no conversation.
}

/// The console's old check sent events with tokens of one repeated digit that no reply can use.
bool isDummyToken(const QString &token)
{
    return token.count(u'0') == token.size() || token.count(u'f') == token.size();
}

void readEnvelope(const QJsonObject &json, InboundEvent &event)
{
    event.eventId = idOf(json.value("webhookEventId"_L1));
    event.timestamp = countOf(json.value("timestamp"_L1));
    event.redelivery =
        json.value("deliveryContext"_L1).toObject().value("isRedelivery"_L1).toBool();
    const auto mode = json.value("mode"_L1).toString();
    event.standby = mode == "standby"_L1;
    readSource(json.value("source"_L1).toObject(), event);
    // A mode of the future may mean that somebody else speaks: then an answer waits for a push.
    const bool mayReply = mode.isEmpty() || mode == "active"_L1;
    if (auto token = json.value("replyToken"_L1).toString(); mayReply && !isDummyToken(token))
        event.replyToken = std::move(token);
}

/// Without the platform's id the content must do, less what differs when it is delivered again.
QString hashKey(const QJsonValue &value)
{
    auto json = value.toObject();
    json.remove("deliveryContext"_L1);
    const auto document = value.isObject() ? QJsonDocument(json) : QJsonDocument(QJsonArray{value});
    const auto hash = QCryptographicHash::hash(document.toJson(QJsonDocument::Compact),
                                               QCryptographicHash::Sha256);
    return "h:"_L1 + QString::fromLatin1(hash.toHex());
}

void readMembers(const QJsonArray &members, InboundEvent &event)
{
    event.memberIds.reserve(members.size());
    for (const auto &member : members) {
        if (auto id = idOf(member.toObject().value("userId"_L1)); !id.isEmpty())
            event.memberIds.append(std::move(id));
    }
}

void readAsUnknown(const QJsonObject &json, InboundEvent &event)
{
    event.kind = Kind::Other;
    event.fetchContent = false;
    event.content = {};
    event.content.kind = ContentKind::Unknown;
    event.content.event = event.platformType;
    event.content.data = showable(json);
}

/// Fills what is special to @p type; false if the event lacks what its type needs.
bool readDetails(const EventType &type, const QJsonObject &details, InboundEvent &event)
{
    event.kind = type.kind;
    if (type.kind == Kind::Message || type.kind == Kind::MessageEdited) {
        readMessage(details, event);
        if (type.kind == Kind::Message && !event.messageId.isEmpty())
            event.messageDedupeKey = "m:"_L1 + event.messageId;
        return !event.messageId.isEmpty();
    }
    event.content.kind = ContentKind::Event;
    event.content.event = event.platformType;
    event.content.data = showable(details);
    if (type.kind == Kind::MemberJoined || type.kind == Kind::MemberLeft)
        readMembers(details.value("members"_L1).toArray(), event);
    if (type.kind == Kind::Unsend) {
        event.messageId = idOf(details.value("messageId"_L1));
        return !event.messageId.isEmpty();
    }
    return true;
}

} // namespace

InboundEvent readEvent(const QJsonValue &value)
{
    InboundEvent event;
    const auto json = value.toObject();
    event.platformType = json.value("type"_L1).toString();
    readEnvelope(json, event);
    event.dedupeKey = event.eventId.isEmpty() ? hashKey(value) : QString("e:"_L1 + event.eventId);

    const auto *type = typeOf(event.platformType);
    if (!type || !readDetails(*type, json.value(type->details).toObject(), event))
        readAsUnknown(json, event);
    return event;
}

} // namespace Frontdesk::Line
