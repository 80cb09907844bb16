// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// To-dos as JSON: on the wire, in databases, and the arguments of the commands of taskcommands.h.
// Each writes the members of an object that the caller has begun.

void writeFields(JsonWriter &json, const Task &one);
Task taskFrom(const QString &id, const QJsonObject &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> taskCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutTask &args);
void writeCommandArgs(JsonWriter &json, const FinishTask &args);
void writeCommandArgs(JsonWriter &json, const RemoveTask &args);

} // namespace Frontdesk::Protocol
