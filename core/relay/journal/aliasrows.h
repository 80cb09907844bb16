// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alias.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of aliases, as rows.h has those of read marks.

Result<std::optional<Alias>>
aliasOf(Sql::Database &database, const UserId &user, const AccountId &account);
Result<QList<Alias>> aliasesOf(Sql::Database &database, const UserId &user);
/// Raises ver and stores the row.
Result<Alias> putAlias(Sql::Database &database, const UserId &user, Alias alias);

} // namespace Frontdesk::Relay
