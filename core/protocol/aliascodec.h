// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alias.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

/// alias.put: how customers of one account see me. The last one counts.
struct PutAlias {
    static constexpr char Type[] = "alias.put";

    Alias wanted; ///< without ver, which the relay knows

    friend bool operator==(const PutAlias &, const PutAlias &) = default;
};

// As JSON: on the wire, in databases, and the arguments of the command. Each writes the members of an
// object that the caller has begun.

void writeFields(JsonWriter &json, const Alias &alias);
Alias aliasFrom(const QString &id, const QJsonObject &json);

void writeCommandArgs(JsonWriter &json, const PutAlias &args);
PutAlias putAliasFrom(const QJsonObject &json);

} // namespace Frontdesk::Protocol
