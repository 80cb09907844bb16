// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"

#include "core/base/logging.h"
#include "core/sql/walvfs.h"

#include <sqlite3.h>

namespace Frontdesk::Sql {

namespace {

QByteArray columnBytes(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, sqlite3_column_bytes(statement, column)};
}

/// Resets on the way out, so that no snapshot and no lock is held by a kept statement.
struct Finish {
    sqlite3_stmt *statement;

    explicit Finish(sqlite3_stmt *running)
        : statement(running)
    {
    }
    ~Finish()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
    Q_DISABLE_COPY_MOVE(Finish)
};

/// Once per process, before the first connection: the counters of SQLite's allocator take a lock
/// at every allocation and nobody reads them.
void configureLibrary()
{
    static const int Done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (Done != SQLITE_OK)
        qCDebug(LogSql) << "SQLite was in use before it was configured:" << Done;
}

} // namespace

QString Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::utf8(int column) const
{
    return columnBytes(m_statement, column);
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Database::Database(Options options)
    : m_options(std::move(options))
{
}

Database::~Database()
{
    close();
}

Result<> Database::open()
{
    configureLibrary();
    const int flags = SQLITE_OPEN_NOMUTEX
        | (m_options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    auto vfs = m_options.vfs;
    if (!m_options.readOnly && m_options.synchronous == Synchronous::Full) {
        m_walVfs = std::make_unique<WalVfs>(vfs);
        vfs = m_walVfs->name();
    }
    const int opened = sqlite3_open_v2(m_options.file.toUtf8().constData(),
                                       &m_connection,
                                       flags,
                                       vfs.isEmpty() ? nullptr : vfs.constData());
    if (opened != SQLITE_OK)
        return failure("open");
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 500); // NOLINT: C API
    sqlite3_busy_timeout(m_connection, BusyTimeoutMs);
    // Not called for a ROLLBACK TO: DatabaseThread counts those.
    sqlite3_rollback_hook(
        m_connection, [](void *times) { ++*static_cast<qint64 *>(times); }, &m_timesUndone);

    // auto_vacuum has effect only before the first table; mmap turns I/O errors into SIGBUS.
    QByteArrayList pragmas{"PRAGMA mmap_size = 0",
                           "PRAGMA foreign_keys = ON",
                           "PRAGMA trusted_schema = OFF",
                           "PRAGMA cell_size_check = ON",
                           "PRAGMA temp_store = MEMORY",
                           "PRAGMA secure_delete = ON", // what is erased is not left in the file
                           "PRAGMA cache_size = -" + QByteArray::number(m_options.cacheKiB)};
    if (m_options.readOnly) {
        pragmas << "PRAGMA query_only = ON";
    } else {
        pragmas << "PRAGMA auto_vacuum = INCREMENTAL"
                << "PRAGMA journal_mode = WAL"
                << "PRAGMA wal_autocheckpoint = 0"
                << (m_options.synchronous == Synchronous::Full ? "PRAGMA synchronous = FULL"
                                                               : "PRAGMA synchronous = NORMAL");
    }
    for (const auto &pragma : pragmas) {
        if (auto done = executeScript(pragma); !done)
            return done.error();
    }
    return {};
}

void Database::close()
{
    for (auto *prepared : std::as_const(m_statements)) {
        sqlite3_finalize(prepared->statement);
        delete prepared;
    }
    m_statements.clear();
    m_byAddress.clear();
    sqlite3_close_v2(std::exchange(m_connection, nullptr));
    m_walVfs.reset();
}

Result<qint64> Database::execute(const char *sql, std::initializer_list<Bind> binds)
{
    if (auto done = each(sql, binds, {}); !done)
        return done.error();
    return qint64(sqlite3_changes64(m_connection));
}

Result<> Database::executeScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(sql.constData());
    return {};
}

Result<> Database::each(const char *sql,
                        std::initializer_list<Bind> binds,
                        const std::function<void(const Row &)> &take)
{
    auto found = prepared(sql);
    if (!found)
        return found.error();
    auto *statement = (*found)->statement;
    const qsizetype boundBefore = m_bound.size(); // statements nest: rows of one ask another
    const Finish finish(statement);
    if (auto bound = bind(**found, binds); !bound)
        return bound.error();
    for (;;) {
        const int step = sqlite3_step(statement);
        if (step == SQLITE_ROW) {
            if (take)
                take(Row(statement));
            continue;
        }
        m_bound.resize(boundBefore);
        if (step == SQLITE_DONE)
            return {};
        return failure(sql);
    }
}

bool Database::wasUndoneForWantOfRoom() const
{
    return m_foundNoRoom && m_connection != nullptr && sqlite3_get_autocommit(m_connection) != 0;
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

qint64 Database::totalChanges() const
{
    return sqlite3_total_changes64(m_connection);
}

Result<Database::Prepared *> Database::prepared(const char *sql)
{
    // An address says nothing about text that is not a literal: so the text decides.
    auto *here = m_byAddress.value(sql);
    if (here && qstrcmp(sqlite3_sql(here->statement), sql) == 0) {
        Q_ASSERT_X(sqlite3_stmt_busy(here->statement) == 0, "Database", "run inside its own rows");
        return here;
    }
    auto *known = m_statements.value(QByteArray(sql));
    if (!known) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(
                m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
            return failure(sql);
        known = new Prepared{statement, {}};
        m_statements.insert(QByteArray(sql), known);
    }
    m_byAddress.insert(sql, known);
    return known;
}

Result<> Database::bind(Prepared &prepared, std::initializer_list<Bind> binds)
{
    std::size_t position = 0;
    for (const auto &one : binds) {
        if (position >= prepared.places.size())
            prepared.places.resize(position + 1);
        auto &place = prepared.places.at(position++);
        if (place.first != one.placeholder) {
            place = {one.placeholder,
                     sqlite3_bind_parameter_index(prepared.statement, one.placeholder)};
        }
        Q_ASSERT_X(place.second > 0, "Database", one.placeholder);
        if (bindOne(prepared.statement, place.second, one.value) != SQLITE_OK)
            return failure(one.placeholder);
    }
    return {};
}

int Database::bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8)
{
    m_bound.append(utf8);
    return sqlite3_bind_text(
        statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
}

int Database::bindOne(sqlite3_stmt *statement, int index, const Value &value)
{
    const auto &held = value.held();
    if (const auto *number = std::get_if<qint64>(&held))
        return sqlite3_bind_int64(statement, index, *number);
    if (const auto *text = std::get_if<QString>(&held))
        return bindText(statement, index, text->toUtf8());
    if (const auto *ascii = std::get_if<QLatin1String>(&held)) {
        return sqlite3_bind_text(
            statement, index, ascii->data(), static_cast<int>(ascii->size()), SQLITE_STATIC);
    }
    if (const auto *text = std::get_if<Utf8>(&held))
        return bindText(statement, index, text->bytes);
    if (const auto *real = std::get_if<double>(&held))
        return sqlite3_bind_double(statement, index, *real);
    if (const auto *blob = std::get_if<QByteArray>(&held)) {
        m_bound.append(*blob);
        return sqlite3_bind_blob(
            statement, index, blob->constData(), static_cast<int>(blob->size()), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, index);
}

Error Database::failure(const char *sql) const
{
    const int code = m_connection ? sqlite3_extended_errcode(m_connection) : SQLITE_NOMEM;
    const auto detail =
        QStringLiteral("SQLite %1 %2 [%3]")
            .arg(code)
            .arg(QString::fromUtf8(sqlite3_errmsg(m_connection)), QString::fromUtf8(sql).left(200));
    const int primary = code & 0xFF;
    m_foundNoRoom = primary == SQLITE_FULL;
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || code == SQLITE_IOERR_SHORT_READ)
        return {ErrorKind::Corrupt, QStringLiteral("storage.corrupt"), detail};
    if (m_foundNoRoom)
        return {ErrorKind::Storage, QStringLiteral("storage.full"), detail};
    // Who only reads cannot have failed to write.
    return {ErrorKind::Storage,
            m_options.readOnly ? QStringLiteral("storage.unreadable")
                               : QStringLiteral("storage.failed"),
            detail};
}

} // namespace Frontdesk::Sql
