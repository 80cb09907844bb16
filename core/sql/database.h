// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sql/value.h"

#include <QHash>
#include <QList>

#include <initializer_list>
#include <memory>

struct sqlite3;

namespace Frontdesk::Sql {

class WalVfs;

enum class Synchronous { Normal, Full };

struct Options {
    QString file; ///< a path, or ":memory:"
    Synchronous synchronous = Synchronous::Full;
    bool readOnly = false;
    QByteArray vfs = {}; ///< a registered SQLite VFS; empty is the platform's own
    int cacheKiB = 64 * 1024; ///< of pages, at most
};

/// One open connection. It is handed to jobs by DatabaseThread and to nobody else, so holding a
/// Database & proves that the code runs in the right thread. Statements are prepared once and kept:
/// SQL is a literal, never put together from data.
class Database
{
public:
    explicit Database(Options options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Error codes: "storage.corrupt" (kind Corrupt), "storage.full", "storage.failed"; of a
    /// connection that only reads, "storage.unreadable" instead of the last.
    Result<> open();
    void close();

    /// Runs one statement to its end. Answers with the number of rows that changed.
    Result<qint64> execute(const char *sql, std::initializer_list<Bind> binds = {});
    /// Runs one statement whose text was read from a file. Not kept.
    Result<> executeScript(const QByteArray &sql);

    /// Every row through @p map (callable with const Row &).
    template <typename Map>
    auto select(const char *sql, std::initializer_list<Bind> binds, Map map)
        -> Result<QList<std::invoke_result_t<Map, const Row &>>>
    {
        QList<std::invoke_result_t<Map, const Row &>> rows;
        auto done = each(sql, binds, [&](const Row &row) { rows.append(map(row)); });
        if (!done)
            return done.error();
        return rows;
    }

    /// The first row through @p map, or nothing.
    template <typename Map>
    auto selectOne(const char *sql, std::initializer_list<Bind> binds, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>
    {
        std::optional<std::invoke_result_t<Map, const Row &>> first;
        auto done = each(sql, binds, [&](const Row &row) {
            if (!first)
                first = map(row);
        });
        if (!done)
            return done.error();
        return first;
    }

    Result<> each(const char *sql,
                  std::initializer_list<Bind> binds,
                  const std::function<void(const Row &)> &take);

    qint64 lastRowId() const;
    /// Rows changed since the connection was opened, those of triggers and virtual tables included.
    qint64 totalChanges() const;
    /// In a write: the number this commit will have. In a read: the last commit it can see.
    qint64 commitNumber() const noexcept { return m_commitNumber; }
    /// What this write took away must not stand in the log until that is full: it is moved into the
    /// file and emptied soon after the commit. For a writer that DatabaseThread runs.
    void emptyLogSoon() noexcept { m_wantsEmptyLog = true; }
    /// How often writes of this connection were taken back. Who remembers what it wrote compares.
    qint64 timesUndone() const noexcept { return m_timesUndone; }
    const Options &options() const noexcept { return m_options; }
    sqlite3 *handle() const noexcept { return m_connection; }

private:
    friend class DatabaseThread;
    static constexpr int BusyTimeoutMs = 5000;

    /// True if the last statement that failed found no room and SQLite undid all of the
    /// transaction for it.
    bool wasUndoneForWantOfRoom() const;

    /// A statement and where its placeholders are: literals have fixed addresses, so the second
    /// run of a call finds them by comparing pointers.
    struct Prepared {
        sqlite3_stmt *statement = nullptr;
        std::vector<std::pair<const char *, int>> places;
    };
    Result<Prepared *> prepared(const char *sql);
    Result<> bind(Prepared &prepared, std::initializer_list<Bind> binds);
    int bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8);
    int bindOne(sqlite3_stmt *statement, int index, const Value &value);
    Error failure(const char *sql) const;

    Options m_options;
    std::unique_ptr<WalVfs> m_walVfs; ///< of a writer with synchronous=FULL
    sqlite3 *m_connection = nullptr;
    QHash<const void *, Prepared *> m_byAddress;
    QHash<QByteArray, Prepared *> m_statements;
    QByteArrayList m_bound; ///< texts of the running statement, alive until its last step
    qint64 m_commitNumber = 0;
    qint64 m_timesUndone = 0;
    bool m_wantsEmptyLog = false;
    mutable bool m_foundNoRoom = false; ///< what the last failure was
};

/// For statements whose number of changed rows says nothing.
inline Result<> ignoringCount(const Result<qint64> &done)
{
    if (!done)
        return done.error();
    return {};
}

} // namespace Frontdesk::Sql
