// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Templates as JSON: on the wire, in databases, and the arguments of the commands of
// templatecommands.h. Each writes the members of an object that the caller has begun.

void writeFields(JsonWriter &json, const ReplyTemplate &one);
ReplyTemplate templateFrom(const QString &id, const QJsonObject &json);

void writeFields(JsonWriter &json, const TemplateUse &use);
TemplateUse templateUseFrom(const QString &id, const QJsonObject &json);

/// What people write of a template: all but whose it is, who changed it and when.
void writeTexts(JsonWriter &json, const ReplyTemplate &one);
ReplyTemplate textsFrom(const QString &id, const QJsonObject &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> templateCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutTemplate &args);
void writeCommandArgs(JsonWriter &json, const RemoveTemplate &args);

} // namespace Frontdesk::Protocol
