// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/readablescopes.h"

#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

Result<QStringList> readableScopes(Sql::Database &database, const UserId &user)
{
    auto accounts = allAccounts(database);
    if (!accounts)
        return accounts.error();
    QStringList scopes{orgScope(), userScope(user)};
    for (const auto &account : std::as_const(*accounts))
        scopes.append(deskScope(account.id));
    return scopes;
}

} // namespace Frontdesk::Relay
