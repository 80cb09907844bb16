// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scopestore.h"

#include "core/protocol/digest.h"

namespace Frontdesk {

namespace {

struct Named {
    QString name;
    Protocol::Cursor cursor;
};

ScopeRow readScope(const Sql::Row &row)
{
    return {row.integer(0),
            {row.text(1), row.integer(2), row.text(3)},
            row.integer(4),
            row.flag(5),
            row.integer(6)};
}

} // namespace

Result<QHash<QString, Protocol::Cursor>> ScopeStore::cursors()
{
    const auto rows = m_database.select(
        "SELECT name, epoch, at, digest FROM scope WHERE whole = 1 AND schema = :schema",
        {{":schema", qint64(Protocol::SchemaRevision)}},
        [](const Sql::Row &row) {
            return Named{row.text(0), {row.text(1), row.integer(2), row.text(3)}};
        });
    if (!rows)
        return rows.error();
    QHash<QString, Protocol::Cursor> cursors;
    for (const auto &row : *rows)
        cursors.insert(row.name, row.cursor);
    return cursors;
}

Result<QStringList> ScopeStore::names()
{
    return m_database.select(
        "SELECT name FROM scope", {}, [](const Sql::Row &row) { return row.text(0); });
}

Result<std::optional<ScopeRow>> ScopeStore::find(const QString &name)
{
    return m_database.selectOne(
        "SELECT n, epoch, at, digest, mark, whole, schema FROM scope WHERE name = :name",
        {{":name", name}},
        readScope);
}

Result<ScopeRow> ScopeStore::findOrAdd(const QString &name)
{
    auto known = find(name);
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    if (auto added =
            m_database.execute("INSERT INTO scope (name, schema) VALUES (:name, :schema)",
                               {{":name", name}, {":schema", qint64(Protocol::SchemaRevision)}});
        !added)
        return added.error();
    ScopeRow scope;
    scope.n = m_database.lastRowId();
    return scope;
}

Result<> ScopeStore::save(const ScopeRow &scope)
{
    auto saved = m_database.execute("UPDATE scope SET epoch = :epoch, at = :at, digest = :digest, "
                                    "mark = :mark, whole = :whole, schema = :schema WHERE n = :n",
                                    {{":epoch", scope.cursor.epoch},
                                     {":at", scope.cursor.at},
                                     {":digest", scope.cursor.digest},
                                     {":mark", scope.mark},
                                     {":whole", scope.whole},
                                     {":schema", scope.schema},
                                     {":n", scope.n}});
    if (!saved)
        return saved.error();
    return {};
}

Result<> ScopeStore::leaveDigest(qint64 n, const QString &kind, const QString &id, qint64 ver)
{
    const auto known = m_database.selectOne("SELECT digest FROM scope WHERE n = :n",
                                            {{":n", n}},
                                            [](const Sql::Row &row) { return row.text(0); });
    if (!known)
        return known.error();
    auto digest = Protocol::Digest::fromText(known->value_or(QString()));
    digest.remove(kind, id, ver);
    auto saved = m_database.execute("UPDATE scope SET digest = :digest WHERE n = :n",
                                    {{":digest", digest.text()}, {":n", n}});
    if (!saved)
        return saved.error();
    return {};
}

Result<> ScopeStore::remove(qint64 n)
{
    auto removed = m_database.execute("DELETE FROM scope WHERE n = :n", {{":n", n}});
    if (!removed)
        return removed.error();
    return {};
}

Result<Heard> ScopeStore::heard()
{
    const auto kept =
        m_database.selectOne("SELECT at, clock_offset FROM heard", {}, [](const Sql::Row &row) {
            return Heard{row.integer(0), row.integer(1)};
        });
    if (!kept)
        return kept.error();
    return kept->value_or(Heard());
}

Result<> ScopeStore::noteHeard(const Heard &heard)
{
    auto noted = m_database.execute("INSERT INTO heard (one, at, clock_offset) "
                                    "VALUES (1, :at, :offset) ON CONFLICT (one) DO UPDATE SET "
                                    "at = excluded.at, clock_offset = excluded.clock_offset",
                                    {{":at", heard.at}, {":offset", heard.clockOffset}});
    if (!noted)
        return noted.error();
    return {};
}

} // namespace Frontdesk
