// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// The arguments of the commands of deskcommands.h, on the wire.

/// Nothing for a type that is none of them, nor of those of personcodec.h. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> deskCommandFrom(const QString &type, const QJsonObject &json);

// Each writes the members of an object that the caller has begun.
void writeCommandArgs(JsonWriter &json, const SetState &args);
void writeCommandArgs(JsonWriter &json, const Assign &args);
void writeCommandArgs(JsonWriter &json, const SetPriority &args);
void writeCommandArgs(JsonWriter &json, const SetSpam &args);
void writeCommandArgs(JsonWriter &json, const KeepConversation &args);
void writeCommandArgs(JsonWriter &json, const PinConversation &args);
void writeCommandArgs(JsonWriter &json, const NoteExport &args);
void writeCommandArgs(JsonWriter &json, const TagContact &args);
void writeCommandArgs(JsonWriter &json, const AddNote &args);
void writeCommandArgs(JsonWriter &json, const EditNote &args);
void writeCommandArgs(JsonWriter &json, const PinMessage &args);
void writeCommandArgs(JsonWriter &json, const FinishMention &args);
void writeCommandArgs(JsonWriter &json, const PutTeam &args);
void writeCommandArgs(JsonWriter &json, const PutView &args);
void writeCommandArgs(JsonWriter &json, const RemoveView &args);

} // namespace Frontdesk::Protocol
