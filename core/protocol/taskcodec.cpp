// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/taskcodec.h"

#include "core/domain/names.h"

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

/// What a newer program calls by a name that is not known here does not come back by itself.
TaskRepeat repeatFrom(const QJsonObject &json)
{
    return fromName<TaskRepeat>(json["repeat"_L1].toString()).value_or(TaskRepeat::Never);
}

void writeRepeat(JsonWriter &json, TaskRepeat repeat)
{
    if (repeat != TaskRepeat::Never)
        json.key("repeat").value(nameOf(repeat));
}

} // namespace

void writeFields(JsonWriter &json, const Task &one)
{
    json.key("account")
        .value(one.account.value())
        .key("conversation")
        .value(one.conversation.value())
        .maybe("contact", one.contact.value())
        .maybe("message", one.message.value())
        .key("text")
        .value(one.text)
        .maybe("due", one.dueAt)
        .maybe("day", qint64(one.day))
        .maybe("assignee", one.assignee.value());
    writeRepeat(json, one.repeat);
    json.key("made_by")
        .value(one.madeBy.value())
        .key("made_at")
        .value(one.madeAt)
        .maybe("changed_by", one.changedBy.value())
        .maybe("changed_at", one.changedAt)
        .maybe("done_by", one.doneBy.value())
        .maybe("done_at", one.doneAt);
}

Task taskFrom(const QString &id, const QJsonObject &json)
{
    Task one;
    one.id = TaskId(id);
    one.account = AccountId(json["account"_L1].toString());
    one.conversation = ConversationId(json["conversation"_L1].toString());
    one.contact = ContactId(json["contact"_L1].toString());
    one.message = MessageId(json["message"_L1].toString());
    one.text = json["text"_L1].toString();
    one.dueAt = json["due"_L1].toInteger();
    one.day = json["day"_L1].toInt();
    one.assignee = UserId(json["assignee"_L1].toString());
    one.repeat = repeatFrom(json);
    one.madeBy = UserId(json["made_by"_L1].toString());
    one.madeAt = json["made_at"_L1].toInteger();
    one.changedBy = UserId(json["changed_by"_L1].toString());
    one.changedAt = json["changed_at"_L1].toInteger();
    one.doneBy = UserId(json["done_by"_L1].toString());
    one.doneAt = json["done_at"_L1].toInteger();
    return one;
}

std::optional<CommandArgs> taskCommandFrom(const QString &type, const QJsonObject &json)
{
    if (type == QLatin1String(PutTask::Type)) {
        return PutTask{TaskId(json["id"_L1].toString()),
                       ConversationId(json["conversation"_L1].toString()),
                       MessageId(json["message"_L1].toString()),
                       json["text"_L1].toString(),
                       json["due"_L1].toInteger(),
                       json["day"_L1].toInt(),
                       UserId(json["assignee"_L1].toString()),
                       repeatFrom(json),
                       json["base"_L1].toInteger()};
    }
    if (type == QLatin1String(FinishTask::Type)) {
        return FinishTask{TaskId(json["task"_L1].toString()),
                          json["done"_L1].toBool(),
                          json["due"_L1].toInteger(),
                          json["next"_L1].toInteger()};
    }
    if (type == QLatin1String(RemoveTask::Type))
        return RemoveTask{TaskId(json["task"_L1].toString()), json["base"_L1].toInteger()};
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutTask &args)
{
    json.key("id")
        .value(args.id.value())
        .key("conversation")
        .value(args.conversation.value())
        .maybe("message", args.message.value())
        .key("text")
        .value(args.text)
        .maybe("due", args.due)
        .maybe("day", qint64(args.day))
        .maybe("assignee", args.assignee.value());
    writeRepeat(json, args.repeat);
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const FinishTask &args)
{
    json.key("task")
        .value(args.task.value())
        .key("done")
        .value(args.done)
        .maybe("due", args.due)
        .maybe("next", args.next);
}

void writeCommandArgs(JsonWriter &json, const RemoveTask &args)
{
    json.key("task").value(args.task.value()).maybe("base", args.base);
}

} // namespace Frontdesk::Protocol
