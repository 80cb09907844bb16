// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Attributes and what stands in them as JSON: on the wire, in databases, and the arguments of the
// commands of attributecommands.h. Each writes the members of an object that the caller has begun.

void writeFields(JsonWriter &json, const Attribute &one);
Attribute attributeFrom(const QString &id, const QJsonObject &json);

/// The member "values", if there are any.
void writeValues(JsonWriter &json, const QList<ContactValue> &values);
QList<ContactValue> valuesFrom(const QJsonValue &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> attributeCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutAttribute &args);
void writeCommandArgs(JsonWriter &json, const SetContactValue &args);

} // namespace Frontdesk::Protocol
