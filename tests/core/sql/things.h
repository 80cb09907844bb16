// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

/// What the tests of this folder write and count: rows of "thing" and "big".
namespace Frontdesk::Test {

inline Result<qint64> count(Sql::Database &database)
{
    auto n = database.selectOne(
        "SELECT count(*) FROM thing", {}, [](const Sql::Row &row) { return row.integer(0); });
    if (!n)
        return n.error();
    return n->value_or(0);
}

inline Result<qint64> insert(Sql::Database &database, int id)
{
    return database.execute("INSERT INTO thing (id) VALUES (:id)", {{":id", id}});
}

inline Result<qint64> insertBig(Sql::Database &database)
{
    return database.execute("INSERT INTO big (body) VALUES (zeroblob(1000000))");
}

} // namespace Frontdesk::Test
