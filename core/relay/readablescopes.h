// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <functional>

namespace Frontdesk::Sql {
class Database;
}

namespace Frontdesk::Relay {

/// The scopes that a user may read.
using ScopesOf = std::function<Result<QStringList>(Sql::Database &, const UserId &)>;

/// The scopes of things that @p user may see and work with: everything but the administrators',
/// until teams exist.
Result<QStringList> readableScopes(Sql::Database &database, const UserId &user);

} // namespace Frontdesk::Relay
