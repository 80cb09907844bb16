// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/schedulecodec.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

template <typename Args>
void writeScheduledArgs(JsonWriter &json, const Args &args)
{
    json.key("id")
        .value(args.id.value())
        .key("conversation")
        .value(args.conversation.value())
        .maybe("base", args.base);
}

} // namespace

void write(JsonWriter &json, const QList<SendBubble> &bubbles)
{
    json.beginArray();
    for (const auto &bubble : bubbles) {
        json.beginObject().key("id").value(bubble.id.value()).key("content");
        write(json, bubble.content);
        json.maybe("template", bubble.usedTemplate.value()).endObject();
    }
    json.endArray();
}

QList<SendBubble> bubblesFrom(const QJsonValue &value)
{
    const auto array = value.toArray();
    QList<SendBubble> bubbles;
    bubbles.reserve(array.size());
    for (const auto &one : array) {
        const auto bubble = one.toObject();
        bubbles.append({MessageId(bubble["id"_L1].toString()),
                        contentFrom(bubble["content"_L1].toObject()),
                        TemplateId(bubble["template"_L1].toString())});
    }
    return bubbles;
}

void writeFields(JsonWriter &json, const ScheduledSend &one)
{
    json.key("conversation")
        .value(one.conversation.value())
        .key("account")
        .value(one.account.value())
        .key("author")
        .value(one.author.value())
        .key("at")
        .value(one.at)
        .key("bubbles");
    write(json, one.bubbles);
    json.maybe("quotes", one.quotes.value())
        .maybe("state",
               one.state == ScheduleState::Waiting ? QString() : QString(nameOf(one.state)))
        .maybe("reason", one.reason);
}

ScheduledSend scheduledFrom(const QString &id, const QJsonObject &json)
{
    ScheduledSend one;
    one.id = ScheduleId(id);
    one.conversation = ConversationId(json["conversation"_L1].toString());
    one.account = AccountId(json["account"_L1].toString());
    one.author = UserId(json["author"_L1].toString());
    one.at = json["at"_L1].toInteger();
    one.bubbles = bubblesFrom(json["bubbles"_L1]);
    one.quotes = MessageId(json["quotes"_L1].toString());
    // What a later version says of it, this one must not take for something that will go out.
    const auto state = json["state"_L1];
    one.state = state.isUndefined()
        ? ScheduleState::Waiting
        : fromName<ScheduleState>(state.toString()).value_or(ScheduleState::Stopped);
    one.reason = json["reason"_L1].toString();
    return one;
}

std::optional<CommandArgs> scheduleCommandFrom(const QString &type, const QJsonObject &json)
{
    const ScheduleId id(json["id"_L1].toString());
    const ConversationId conversation(json["conversation"_L1].toString());
    const auto base = json["base"_L1].toInteger();
    if (type == QLatin1String(PutScheduled::Type)) {
        return PutScheduled{id,
                            conversation,
                            json["at"_L1].toInteger(),
                            bubblesFrom(json["bubbles"_L1]),
                            MessageId(json["quotes"_L1].toString()),
                            orderFrom(json["seen"_L1]),
                            base};
    }
    if (type == QLatin1String(SendScheduled::Type))
        return SendScheduled{id, conversation, base};
    if (type == QLatin1String(RemoveScheduled::Type))
        return RemoveScheduled{id, conversation, base};
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutScheduled &args)
{
    json.key("id")
        .value(args.id.value())
        .key("conversation")
        .value(args.conversation.value())
        .key("at")
        .value(args.at)
        .key("bubbles");
    write(json, args.bubbles);
    json.maybe("quotes", args.quotes.value());
    if (args.seen != MessageOrder()) {
        json.key("seen");
        write(json, args.seen);
    }
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const SendScheduled &args)
{
    writeScheduledArgs(json, args);
}

void writeCommandArgs(JsonWriter &json, const RemoveScheduled &args)
{
    writeScheduledArgs(json, args);
}

} // namespace Frontdesk::Protocol
