// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Bubbles of sends, and replies with a time, as JSON: on the wire, in databases, and the arguments of
// the commands of schedulecommands.h. writeFields() and writeCommandArgs() write the members of an
// object that the caller has begun.

void write(JsonWriter &json, const QList<SendBubble> &bubbles);
QList<SendBubble> bubblesFrom(const QJsonValue &value);

void writeFields(JsonWriter &json, const ScheduledSend &one);
ScheduledSend scheduledFrom(const QString &id, const QJsonObject &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> scheduleCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutScheduled &args);
void writeCommandArgs(JsonWriter &json, const SendScheduled &args);
void writeCommandArgs(JsonWriter &json, const RemoveScheduled &args);

} // namespace Frontdesk::Protocol
