// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "core/storage/standing.h"

namespace Frontdesk {

/// Entities that vanished, so that an older state that arrives late does not bring them back.
class TombstoneStore
{
public:
    explicit TombstoneStore(Sql::Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<Standing>> find(const QString &kind, const QString &id);
    Result<bool> has(const QString &kind);
    Result<> put(const QString &kind, const QString &id, const Standing &standing, qint64 seq);
    Result<> remove(const QString &kind, const QString &id);
    /// Nothing from @p seq or before is sent any more.
    Result<> forget(qint64 scope, qint64 seq);

private:
    Sql::Database &m_database;
};

} // namespace Frontdesk
