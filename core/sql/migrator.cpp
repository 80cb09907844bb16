// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"

#include "core/sql/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Frontdesk::Sql {

using namespace Qt::StringLiterals;

namespace {

struct Migration {
    int version = 0;
    QString name;
    QString checksum;
    QByteArrayList statements;
};

struct Applied {
    int version = 0;
    QString checksum;
};

Result<Migration> read(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    bool numbered = false;
    const int version = name.left(4).toInt(&numbered);
    if (!numbered || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Corrupt, u"storage.edited"_s, u"unusable migration "_s + name};

    const auto content = file.readAll();
    Migration migration{version, name, {}, {}};
    const auto digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    migration.checksum = QString::fromLatin1(digest.toHex());
    qsizetype from = 0;
    while (from < content.size()) {
        auto to = content.indexOf("\n\n", from);
        if (to < 0)
            to = content.size();
        if (auto statement = content.mid(from, to - from).trimmed(); !statement.isEmpty())
            migration.statements.append(statement);
        from = to + 2;
    }
    return migration;
}

Result<QList<Applied>> applied(Database &database)
{
    const QByteArrayList own{
        "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, "
        "name TEXT NOT NULL, checksum TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS sql_commit (id INTEGER PRIMARY KEY CHECK (id = 1), "
        "n BIGINT NOT NULL)",
        "INSERT INTO sql_commit (id, n) VALUES (1, 0) ON CONFLICT (id) DO NOTHING"};
    for (const auto &statement : own) {
        if (auto created = database.executeScript(statement); !created)
            return created.error();
    }
    return database.select(
        "SELECT version, checksum FROM schema_migration ORDER BY version", {}, [](const Row &row) {
            return Applied{static_cast<int>(row.integer(0)), row.text(1)};
        });
}

Result<> applyInTransaction(Database &database, const Migration &migration)
{
    for (const auto &statement : migration.statements) {
        if (auto done = database.executeScript(statement); !done)
            return done.error();
    }
    auto noted = database.execute("INSERT INTO schema_migration (version, name, checksum) "
                                  "VALUES (:version, :name, :checksum)",
                                  {{":version", migration.version},
                                   {":name", migration.name},
                                   {":checksum", migration.checksum}});
    if (!noted)
        return noted.error();
    return {};
}

Result<> apply(Database &database, const Migration &migration)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    auto done = applyInTransaction(database, migration);
    if (done) {
        if (auto committed = database.execute("COMMIT"); !committed)
            done = committed.error();
    }
    if (!done) {
        // The first error is the one worth reading.
        if (auto undone = database.execute("ROLLBACK"); !undone)
            done = Error{done.error()};
    }
    return done;
}

} // namespace

Result<int> migrate(Database &database, const QString &folder)
{
    const auto known = applied(database);
    if (!known)
        return known.error();

    int version = 0;
    qsizetype position = 0;
    const QDir files(folder);
    for (const auto &name : files.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto migration = read(files, name);
        if (!migration)
            return migration.error();
        version = migration->version;

        if (position < known->size()) {
            const auto &done = known->at(position++);
            if (done.version != version || done.checksum != migration->checksum)
                return Error{
                    ErrorKind::Corrupt, u"storage.edited"_s, u"edited migration "_s + name};
            continue;
        }
        if (auto done = apply(database, *migration); !done)
            return done.error();
    }
    if (position < known->size()) {
        return Error{
            ErrorKind::Conflict, u"storage.newer"_s, u"the database is newer than this program"_s};
    }
    return version;
}

} // namespace Frontdesk::Sql
