// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deskcommandcodec.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"
#include "core/protocol/personcodec.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
Id idFrom(const QJsonObject &json, QLatin1String key)
{
    return Id(json[key].toString());
}

ConversationId conversationIn(const QJsonObject &json)
{
    return idFrom<ConversationId>(json, "conversation"_L1);
}

template <typename T>
QList<T> idsFrom(const QJsonValue &value)
{
    const auto array = value.toArray();
    QList<T> ids;
    ids.reserve(array.size());
    for (const auto &one : array)
        ids.append(T(one.toString()));
    return ids;
}

template <typename Enum>
Enum valueFrom(const QJsonObject &json, QLatin1String key)
{
    return fromName<Enum>(json[key].toString()).value_or(Enum());
}

std::optional<bool> flagFrom(const QJsonObject &json, QLatin1String key)
{
    return json.contains(key) ? std::optional(json[key].toBool()) : std::nullopt;
}

SetState setStateFrom(const QJsonObject &json)
{
    return {conversationIn(json),
            valueFrom<ConversationState>(json, "state"_L1),
            json["until"_L1].toInteger(),
            valueFrom<ConversationState>(json, "was"_L1),
            orderFrom(json["seen"_L1])};
}

Assign assignFrom(const QJsonObject &json)
{
    return {conversationIn(json),
            idFrom<UserId>(json, "assignee"_L1),
            idFrom<TeamId>(json, "team"_L1),
            idFrom<UserId>(json, "was_assignee"_L1),
            idFrom<TeamId>(json, "was_team"_L1)};
}

KeepConversation keepFrom(const QJsonObject &json)
{
    return {conversationIn(json),
            flagFrom(json, "unread"_L1),
            flagFrom(json, "muted"_L1),
            flagFrom(json, "pinned"_L1),
            json.contains("category"_L1) ? std::optional(json["category"_L1].toString())
                                         : std::nullopt};
}

TagContact tagContactFrom(const QJsonObject &json)
{
    TagContact command;
    command.contact = idFrom<ContactId>(json, "contact"_L1);
    const auto add = json["add"_L1].toArray();
    for (const auto &one : add) {
        const auto tag = one.toObject();
        command.add.append(
            {idFrom<TagId>(tag, "id"_L1), tag["name"_L1].toString(), tag["color"_L1].toInt(1)});
    }
    command.remove = idsFrom<TagId>(json["remove"_L1]);
    command.seen = json["seen"_L1].toInteger();
    command.until = json["until"_L1].toInteger();
    return command;
}

AddNote addNoteFrom(const QJsonObject &json)
{
    AddNote add{idFrom<MessageId>(json, "id"_L1),
                conversationIn(json),
                json["text"_L1].toString(),
                idsFrom<UserId>(json["mentions"_L1])};
    if (const auto file = json["file"_L1]; file.isObject())
        add.file = contentFrom(file.toObject());
    return add;
}

EditNote editNoteFrom(const QJsonObject &json)
{
    return {idFrom<MessageId>(json, "message"_L1),
            json["text"_L1].toString(),
            json["base"_L1].toInteger(),
            idFrom<MessageId>(json, "copy"_L1)};
}

PutTeam putTeamFrom(const QJsonObject &json)
{
    return {idFrom<TeamId>(json, "id"_L1),
            json["name"_L1].toString(),
            idsFrom<UserId>(json["members"_L1]),
            json["base"_L1].toInteger()};
}

PutView putViewFrom(const QJsonObject &json)
{
    return {idFrom<ViewId>(json, "id"_L1),
            json["name"_L1].toString(),
            json["query"_L1].toString(),
            json["shared"_L1].toBool(),
            json["position"_L1].toInt(),
            idFrom<TeamId>(json, "team"_L1),
            idFrom<UserId>(json, "with"_L1)};
}

template <typename Id>
void writeIds(JsonWriter &json, const char *key, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    json.key(key).beginArray();
    for (const auto &id : ids)
        json.value(id.value());
    json.endArray();
}

void writeFlag(JsonWriter &json, const char *key, const std::optional<bool> &flag)
{
    if (flag)
        json.key(key).value(*flag);
}

} // namespace

std::optional<CommandArgs> deskCommandFrom(const QString &type, const QJsonObject &json)
{
    const auto is = [&](const char *name) {
        return type == QLatin1String(name);
    };
    if (is(SetState::Type))
        return setStateFrom(json);
    if (is(Assign::Type))
        return assignFrom(json);
    if (is(SetPriority::Type)) {
        return SetPriority{conversationIn(json),
                           valueFrom<Priority>(json, "priority"_L1),
                           valueFrom<Priority>(json, "was"_L1)};
    }
    if (is(SetSpam::Type))
        return SetSpam{conversationIn(json), json["spam"_L1].toBool()};
    if (is(KeepConversation::Type))
        return keepFrom(json);
    if (is(PinConversation::Type)) {
        return PinConversation{
            conversationIn(json), json["pinned"_L1].toBool(), json["category"_L1].toString()};
    }
    if (is(NoteExport::Type)) {
        return NoteExport{conversationIn(json),
                          json["way"_L1].toString(),
                          json["sha"_L1].toString(),
                          json["messages"_L1].toInt(),
                          json["notes"_L1].toBool(),
                          json["masked"_L1].toBool()};
    }
    if (is(TagContact::Type))
        return tagContactFrom(json);
    if (is(AddNote::Type))
        return addNoteFrom(json);
    if (is(EditNote::Type))
        return editNoteFrom(json);
    if (is(PinMessage::Type)) {
        return PinMessage{idFrom<MessageId>(json, "message"_L1),
                          json["pinned"_L1].toBool(),
                          json["category"_L1].toString()};
    }
    if (is(FinishMention::Type))
        return FinishMention{idFrom<MessageId>(json, "message"_L1)};
    if (is(PutTeam::Type))
        return putTeamFrom(json);
    if (is(PutView::Type))
        return putViewFrom(json);
    if (is(RemoveView::Type))
        return RemoveView{idFrom<ViewId>(json, "id"_L1)};
    return personCommandFrom(type, json);
}

void writeCommandArgs(JsonWriter &json, const SetState &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .key("state")
        .value(nameOf(args.state))
        .maybe("until", args.until)
        .key("was")
        .value(nameOf(args.was));
    if (!args.seen.isNull()) {
        json.key("seen");
        write(json, args.seen);
    }
}

void writeCommandArgs(JsonWriter &json, const Assign &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .maybe("assignee", args.assignee.value())
        .maybe("team", args.team.value())
        .maybe("was_assignee", args.wasAssignee.value())
        .maybe("was_team", args.wasTeam.value());
}

void writeCommandArgs(JsonWriter &json, const SetPriority &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .key("priority")
        .value(nameOf(args.priority))
        .key("was")
        .value(nameOf(args.was));
}

void writeCommandArgs(JsonWriter &json, const SetSpam &args)
{
    json.key("conversation").value(args.conversation.value()).key("spam").value(args.spam);
}

void writeCommandArgs(JsonWriter &json, const KeepConversation &args)
{
    json.key("conversation").value(args.conversation.value());
    writeFlag(json, "unread", args.unread);
    writeFlag(json, "muted", args.muted);
    writeFlag(json, "pinned", args.pinned);
    if (args.category)
        json.key("category").value(*args.category);
}

void writeCommandArgs(JsonWriter &json, const PinConversation &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .key("pinned")
        .value(args.pinned)
        .maybe("category", args.category);
}

void writeCommandArgs(JsonWriter &json, const TagContact &args)
{
    json.key("contact").value(args.contact.value());
    if (!args.add.isEmpty()) {
        json.key("add").beginArray();
        for (const auto &tag : args.add) {
            json.beginObject()
                .key("id")
                .value(tag.id.value())
                .key("name")
                .value(tag.name)
                .key("color")
                .value(tag.color)
                .endObject();
        }
        json.endArray();
    }
    writeIds(json, "remove", args.remove);
    json.maybe("seen", args.seen).maybe("until", args.until);
}

void writeCommandArgs(JsonWriter &json, const AddNote &args)
{
    json.key("id")
        .value(args.id.value())
        .key("conversation")
        .value(args.conversation.value())
        .key("text")
        .value(args.text);
    writeIds(json, "mentions", args.mentions);
    if (args.file) {
        json.key("file");
        write(json, *args.file);
    }
}

void writeCommandArgs(JsonWriter &json, const EditNote &args)
{
    json.key("message")
        .value(args.message.value())
        .key("text")
        .value(args.text)
        .key("base")
        .value(args.base)
        .key("copy")
        .value(args.copy.value());
}

void writeCommandArgs(JsonWriter &json, const PinMessage &args)
{
    json.key("message")
        .value(args.message.value())
        .key("pinned")
        .value(args.pinned)
        .maybe("category", args.category);
}

void writeCommandArgs(JsonWriter &json, const FinishMention &args)
{
    json.key("message").value(args.message.value());
}

void writeCommandArgs(JsonWriter &json, const PutTeam &args)
{
    json.key("id").value(args.id.value()).key("name").value(args.name);
    writeIds(json, "members", args.members);
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const PutView &args)
{
    json.key("id")
        .value(args.id.value())
        .key("name")
        .value(args.name)
        .key("query")
        .value(args.query)
        .maybe("shared", args.shared)
        .maybe("position", qint64(args.position))
        .maybe("team", args.team.value())
        .maybe("with", args.with.value());
}

void writeCommandArgs(JsonWriter &json, const NoteExport &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .key("way")
        .value(args.way)
        .key("sha")
        .value(args.sha)
        .key("messages")
        .value(qint64(args.messages))
        .maybe("notes", args.notes)
        .maybe("masked", args.masked);
}

void writeCommandArgs(JsonWriter &json, const RemoveView &args)
{
    json.key("id").value(args.id.value());
}

} // namespace Frontdesk::Protocol
