// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tombstonestore.h"

namespace Frontdesk {

Result<std::optional<Standing>> TombstoneStore::find(const QString &kind, const QString &id)
{
    return m_database.selectOne("SELECT scope, ver FROM tombstone WHERE kind = :kind AND id = :id",
                                {{":kind", kind}, {":id", id}},
                                [](const Sql::Row &row) {
                                    return Standing{row.integer(0), row.integer(1), true};
                                });
}

Result<bool> TombstoneStore::has(const QString &kind)
{
    const auto one = m_database.selectOne("SELECT 1 FROM tombstone WHERE kind = :kind LIMIT 1",
                                          {{":kind", kind}},
                                          [](const Sql::Row &) { return true; });
    if (!one)
        return one.error();
    return one->has_value();
}

Result<>
TombstoneStore::put(const QString &kind, const QString &id, const Standing &standing, qint64 seq)
{
    auto done = m_database.execute("INSERT INTO tombstone (kind, id, scope, ver, seq) "
                                   "VALUES (:kind, :id, :scope, :ver, :seq) "
                                   "ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, "
                                   "ver = excluded.ver, seq = excluded.seq",
                                   {{":kind", kind},
                                    {":id", id},
                                    {":scope", standing.scope},
                                    {":ver", standing.ver},
                                    {":seq", seq}});
    if (!done)
        return done.error();
    return {};
}

Result<> TombstoneStore::remove(const QString &kind, const QString &id)
{
    auto done = m_database.execute("DELETE FROM tombstone WHERE kind = :kind AND id = :id",
                                   {{":kind", kind}, {":id", id}});
    if (!done)
        return done.error();
    return {};
}

Result<> TombstoneStore::forget(qint64 scope, qint64 seq)
{
    auto done = m_database.execute("DELETE FROM tombstone WHERE scope = :scope AND seq <= :seq",
                                   {{":scope", scope}, {":seq", seq}});
    if (!done)
        return done.error();
    return {};
}

} // namespace Frontdesk
