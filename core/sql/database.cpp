// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"

#include "core/base/logging.h"

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

int bindOne(sqlite3_stmt *statement, int index, const Value &value)
{
    const auto &held = value.held();
    if (const auto *number = std::get_if<qint64>(&held))
        return sqlite3_bind_int64(statement, index, *number);
    if (const auto *real = std::get_if<double>(&held))
        return sqlite3_bind_double(statement, index, *real);
    if (const auto *text = std::get_if<QString>(&held)) {
        const auto utf8 = text->toUtf8();
        return sqlite3_bind_text(statement,
                                 index,
                                 utf8.constData(),
                                 static_cast<int>(utf8.size()),
                                 SQLITE_TRANSIENT); // NOLINT: SQLite's own macro
    }
    if (const auto *text = std::get_if<Utf8>(&held)) {
        // The caller's bytes outlive the step.
        return sqlite3_bind_text(statement,
                                 index,
                                 text->bytes.constData(),
                                 static_cast<int>(text->bytes.size()),
                                 SQLITE_STATIC);
    }
    if (const auto *blob = std::get_if<QByteArray>(&held)) {
        return sqlite3_bind_blob(
            statement, index, blob->constData(), static_cast<int>(blob->size()), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, index);
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
    const int flags = SQLITE_OPEN_NOMUTEX
        | (m_options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int opened = sqlite3_open_v2(m_options.file.toUtf8().constData(),
                                       &m_connection,
                                       flags,
                                       m_options.vfs.isEmpty() ? nullptr
                                                               : m_options.vfs.constData());
    if (opened != SQLITE_OK)
        return failure("open");
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, 5000);

    // auto_vacuum has effect only before the first table; mmap turns I/O errors into SIGBUS.
    QByteArrayList pragmas{"PRAGMA mmap_size = 0",
                           "PRAGMA foreign_keys = ON",
                           "PRAGMA trusted_schema = OFF",
                           "PRAGMA cell_size_check = ON",
                           "PRAGMA temp_store = MEMORY",
                           "PRAGMA cache_size = -65536"};
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
    for (auto *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close_v2(std::exchange(m_connection, nullptr));
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
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    const Finish finish(*statement);
    if (auto bound = bind(*statement, binds); !bound)
        return bound.error();
    for (;;) {
        const int step = sqlite3_step(*statement);
        if (step == SQLITE_DONE)
            return {};
        if (step != SQLITE_ROW)
            return failure(sql);
        if (take)
            take(Row(*statement));
    }
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

Result<sqlite3_stmt *> Database::prepared(const char *sql)
{
    const auto key = QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)));
    if (auto *known = m_statements.value(key)) {
        if (sqlite3_stmt_busy(known) == 0)
            return known;
        Q_ASSERT_X(false, "Database", "a statement is run inside its own rows");
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(
            m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failure(sql);
    m_statements.insert(QByteArray(sql), statement);
    return statement;
}

Result<> Database::bind(sqlite3_stmt *statement, std::initializer_list<Bind> binds)
{
    for (const auto &one : binds) {
        const int index = sqlite3_bind_parameter_index(statement, one.placeholder);
        Q_ASSERT_X(index > 0, "Database", one.placeholder);
        if (bindOne(statement, index, one.value) != SQLITE_OK)
            return failure(one.placeholder);
    }
    return {};
}

Error Database::failure(const char *sql) const
{
    const int code = m_connection ? sqlite3_extended_errcode(m_connection) : SQLITE_NOMEM;
    const auto detail = QStringLiteral("SQLite %1 %2 [%3]")
                            .arg(code)
                            .arg(QString::fromUtf8(sqlite3_errmsg(m_connection)),
                                 QString::fromUtf8(sql).left(200));
    const int primary = code & 0xFF;
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || code == SQLITE_IOERR_SHORT_READ)
        return {ErrorKind::Corrupt, QStringLiteral("storage.corrupt"), detail};
    if (primary == SQLITE_FULL)
        return {ErrorKind::Storage, QStringLiteral("storage.full"), detail};
    return {ErrorKind::Storage, QStringLiteral("storage.failed"), detail};
}

} // namespace Frontdesk::Sql
