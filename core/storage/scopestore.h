// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/sql/database.h"

namespace Frontdesk {

/// One scope as the cache has it.
struct ScopeRow {
    qint64 n = 0; ///< stands for the name in other tables
    Protocol::Cursor cursor;
    qint64 mark = 0; ///< of the last snapshot that began
    bool whole = false; ///< a snapshot was applied to its end: the cursor counts
    qint64 schema = Protocol::SchemaRevision; ///< the entities' form when that snapshot came

    /// Written by a program that knew less of the entities: a snapshot brings each anew.
    bool isOldForm() const noexcept { return schema != Protocol::SchemaRevision; }
};

/// What is known of the relay itself.
struct Heard {
    qint64 at = 0; ///< ms UTC: when the cache last was level with it
    qint64 clockOffset = 0; ///< its clock minus ours, ms
};

/// Scopes and how far each is applied. The cursor moves in the transaction that applies.
class ScopeStore
{
public:
    explicit ScopeStore(Sql::Database &database)
        : m_database(database)
    {
    }

    /// The cursors to say hello with: of every scope that is whole, in the form of this program.
    Result<QHash<QString, Protocol::Cursor>> cursors();
    /// Of every scope that anything is held of.
    Result<QStringList> names();
    Result<std::optional<ScopeRow>> find(const QString &name);
    Result<ScopeRow> findOrAdd(const QString &name);
    Result<> save(const ScopeRow &scope);
    /// Takes (kind, id, ver) out of the digest of the scope with number @p n.
    Result<> leaveDigest(qint64 n, const QString &kind, const QString &id, qint64 ver);
    Result<> remove(qint64 n);
    Result<Heard> heard();
    Result<> noteHeard(const Heard &heard);

private:
    Sql::Database &m_database;
};

} // namespace Frontdesk
