// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Tags and who has them as JSON: on the wire, in databases, and the arguments of the commands of
// tagcommands.h. Each writes the members of an object that the caller has begun.

void writeFields(JsonWriter &json, const Tag &tag);
Tag tagFrom(const QString &id, const QJsonObject &json);

void writeFields(JsonWriter &json, const TagUse &use);
TagUse tagUseFrom(const QString &id, const QJsonObject &json);

/// The member "given", if there are any.
void writeGiven(JsonWriter &json, const QList<GivenTag> &given);
QList<GivenTag> givenFrom(const QJsonValue &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> tagCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutTags &args);
void writeCommandArgs(JsonWriter &json, const RemoveTag &args);
void writeCommandArgs(JsonWriter &json, const RestoreTag &args);
void writeCommandArgs(JsonWriter &json, const MergeTags &args);

} // namespace Frontdesk::Protocol
