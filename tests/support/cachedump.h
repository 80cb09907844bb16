// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "core/sql/migrator.h"

#include <QTest>

#include <memory>

namespace Frontdesk::Test {

/// A cache in memory, for code that takes a Database & and needs no thread.
inline std::unique_ptr<Sql::Database> cacheInMemory()
{
    auto database =
        std::make_unique<Sql::Database>(Sql::Options{.file = QStringLiteral(":memory:")});
    if (!database->open() || !Sql::migrate(*database, QStringLiteral(":/sql/client")))
        qFatal("no cache in memory");
    return database;
}

/// What the cache says, one line per row: equal dumps mean equal caches. Numbers that depend on
/// the order of arrival (rowids, marks, coverage) are left out.
inline Result<QStringList> tryCacheDump(Sql::Database &database)
{
    static constexpr const char *Tables[] = {
        "SELECT 'scope', name, epoch, at, digest FROM scope WHERE whole = 1 ORDER BY name",
        "SELECT 'entity', e.kind, e.id, s.name, e.ver || e.body FROM entity e "
        "JOIN scope s ON s.n = e.scope ORDER BY e.kind, e.id",
        "SELECT 'tombstone', t.kind, t.id, s.name, t.ver FROM tombstone t "
        "JOIN scope s ON s.n = t.scope ORDER BY t.kind, t.id",
        "SELECT 'conversation', c.id, s.name, c.ver, c.body FROM conversation c "
        "JOIN scope s ON s.n = c.scope WHERE c.ver > 0 ORDER BY c.id",
        "SELECT 'message', m.id, c.id, m.ver, m.body FROM message m "
        "JOIN conversation c ON c.n = m.conversation ORDER BY m.id",
        "SELECT 'count', account_id, assignee, team, conversations FROM waiting_count "
        "WHERE conversations <> 0 ORDER BY account_id, assignee, team"};
    QStringList lines;
    for (const auto *table : Tables) {
        const auto done = database.each(table, {}, [&](const Sql::Row &row) {
            QStringList cells;
            for (int column = 0; column < 5; ++column)
                cells << row.text(column);
            lines << cells.join(u'|');
        });
        if (!done)
            return done.error();
    }
    return lines;
}

inline QStringList cacheDump(Sql::Database &database)
{
    auto lines = tryCacheDump(database);
    if (!lines)
        qFatal("%s", qPrintable(lines.error().detail));
    return *lines;
}

} // namespace Frontdesk::Test
