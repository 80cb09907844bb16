// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxentry.h"

#include "core/protocol/framecodec.h"
#include "core/protocol/jsonwriter.h"

#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Stage = OutboxEntry::Stage;

constexpr std::pair<Stage, QLatin1String> StageNames[] = {{Stage::Waiting, "waiting"_L1},
                                                          {Stage::Taken, "taken"_L1},
                                                          {Stage::Refused, "refused"_L1},
                                                          {Stage::Unknown, "unknown"_L1}};

QLatin1String nameOfStage(Stage stage)
{
    for (const auto &[value, name] : StageNames) {
        if (value == stage)
            return name;
    }
    return "waiting"_L1;
}

Stage stageFrom(const QString &name)
{
    for (const auto &[value, known] : StageNames) {
        if (known == name)
            return value;
    }
    return Stage::Unknown;
}

template <typename T>
Result<T> frameFrom(const QJsonValue &json)
{
    const auto frame =
        Protocol::decode(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    const auto *wanted = frame ? std::get_if<T>(&frame.value()) : nullptr;
    if (!wanted)
        return Error{ErrorKind::Corrupt, u"storage.corrupt"_s, u"an unreadable outbox entry"_s};
    return *wanted;
}

} // namespace

QByteArray encodeEntry(const OutboxEntry &entry)
{
    Protocol::JsonWriter json;
    json.beginObject()
        .key("conversation")
        .value(entry.conversation.value())
        .key("account")
        .value(entry.account.value())
        .key("author")
        .value(entry.author.value())
        .key("stage")
        .value(nameOfStage(entry.stage))
        .key("command")
        .raw(Protocol::encode(entry.command));
    json.maybe("not_before", entry.notBefore);
    if (entry.stage != Stage::Waiting)
        json.key("result").raw(Protocol::encode(entry.result));
    json.endObject();
    return json.take();
}

Result<OutboxEntry> decodeEntry(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    auto command = frameFrom<Protocol::Command>(json["command"_L1]);
    if (!command)
        return command.error();
    OutboxEntry entry;
    entry.command = *command;
    entry.conversation = ConversationId(json["conversation"_L1].toString());
    entry.account = AccountId(json["account"_L1].toString());
    entry.author = UserId(json["author"_L1].toString());
    entry.stage = stageFrom(json["stage"_L1].toString());
    entry.notBefore = json["not_before"_L1].toInteger();
    if (json.contains("result"_L1)) {
        const auto result = frameFrom<Protocol::CommandResult>(json["result"_L1]);
        if (!result)
            return result.error();
        entry.result = *result;
    }
    return entry;
}

} // namespace Frontdesk
