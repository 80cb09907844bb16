// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/ordercounter.h"

#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

Result<> OrderCounter::load(Sql::Database &database)
{
    const auto highest = database.selectOne(
        "SELECT coalesce(max(order_seq), 0) FROM message WHERE workspace = :workspace",
        {{":workspace", Workspace}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!highest)
        return highest.error();
    m_last = std::max(m_last, highest->value_or(0));
    return {};
}

} // namespace Frontdesk::Relay
