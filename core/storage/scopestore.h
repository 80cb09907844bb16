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
};

/// Scopes and how far each is applied. The cursor moves in the transaction that applies.
class ScopeStore
{
public:
    explicit ScopeStore(Sql::Database &database)
        : m_database(database)
    {
    }

    /// The cursors to say hello with: of every scope that is whole.
    Result<QHash<QString, Protocol::Cursor>> cursors();
    Result<std::optional<ScopeRow>> find(const QString &name);
    Result<ScopeRow> findOrAdd(const QString &name);
    Result<> save(const ScopeRow &scope);
    /// Takes (kind, id, ver) out of the digest of the scope with number @p n.
    Result<> leaveDigest(qint64 n, const QString &kind, const QString &id, qint64 ver);
    Result<> remove(qint64 n);

private:
    Sql::Database &m_database;
};

} // namespace Frontdesk
