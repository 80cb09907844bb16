// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/protocol/jsonwriter.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

// The arguments of the commands of personcommands.h on the wire, and what the relay answers about
// persons over HTTPS.

/// Nothing for a type that is none of them. @p json is of the form that commandform.h checks.
std::optional<CommandArgs> personCommandFrom(const QString &type, const QJsonObject &json);

// Each writes the members of an object that the caller has begun.
void writeCommandArgs(JsonWriter &json, const LinkPerson &args);
void writeCommandArgs(JsonWriter &json, const UnlinkPerson &args);
void writeCommandArgs(JsonWriter &json, const SetApart &args);
void writeCommandArgs(JsonWriter &json, const InvitePerson &args);

/// Reasons by their names; those that a newer program knows are left out.
QJsonArray jsonOf(const QList<LinkReason> &reasons);
QList<LinkReason> reasonsFrom(const QJsonValue &json);

QJsonObject jsonOf(const PersonHint &hint);
/// One without a reason is none.
QList<PersonHint> hintsFrom(const QJsonValue &json);

QJsonObject jsonOf(const PersonStep &step);
QList<PersonStep> stepsFrom(const QJsonValue &json);

} // namespace Frontdesk::Protocol
