// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/draftcodec.h"

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

void writeFields(JsonWriter &json, const Draft &draft)
{
    json.key("text")
        .value(draft.text)
        .key("device")
        .value(draft.device)
        .key("written_at")
        .value(draft.writtenAt);
}

Draft draftFrom(const QString &id, const QJsonObject &json)
{
    return {ConversationId(id),
            json["text"_L1].toString(),
            json["device"_L1].toString(),
            json["written_at"_L1].toInteger()};
}

void writeCommandArgs(JsonWriter &json, const PutDraft &args)
{
    json.key("conversation")
        .value(args.conversation.value())
        .key("text")
        .value(args.text)
        .key("device")
        .value(args.device)
        .key("written_at")
        .value(args.writtenAt);
}

PutDraft putDraftFrom(const QJsonObject &json)
{
    return {ConversationId(json["conversation"_L1].toString()),
            json["text"_L1].toString(),
            json["device"_L1].toString(),
            json["written_at"_L1].toInteger()};
}

} // namespace Frontdesk::Protocol
