// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Companies as JSON, and the arguments of the commands of companycommands.h. Each writes the members
// of an object that the caller has begun.

void writeFields(JsonWriter &json, const Company &one);
Company companyFrom(const QString &id, const QJsonObject &json);

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> companyCommandFrom(const QString &type, const QJsonObject &json);
void writeCommandArgs(JsonWriter &json, const PutCompany &args);
void writeCommandArgs(JsonWriter &json, const SetCompany &args);

} // namespace Frontdesk::Protocol
