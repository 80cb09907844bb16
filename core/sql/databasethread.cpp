// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/databasethread.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/sql/migrator.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace Frontdesk::Sql {

namespace {

constexpr std::chrono::milliseconds EmptyLogAgain(200);

int noteWalSize(void *pages, sqlite3 *, const char *, int size)
{
    *static_cast<int *>(pages) = size;
    return SQLITE_OK;
}

} // namespace

DatabaseThread::DatabaseThread(Settings settings)
    : m_settings(std::move(settings))
    , m_database(m_settings.database)
    , m_thread([this] { work(); })
{
}

DatabaseThread::~DatabaseThread()
{
    finish();
}

void DatabaseThread::finish()
{
    m_tasks.close();
    if (m_thread.joinable())
        m_thread.join();
}

Async<int> DatabaseThread::open()
{
    const auto open = [this](Database &database) -> Result<int> {
        if (auto opened = database.open(); !opened)
            return opened.error();
        if (m_settings.migrations.isEmpty())
            return 0;
        auto version = migrate(database, m_settings.migrations);
        if (!version)
            return version.error();
        auto number = database.selectOne(
            "SELECT n FROM sql_commit", {}, [](const Row &row) { return row.integer(0); });
        if (!number)
            return number.error();
        database.m_commitNumber = number->value_or(0);
        sqlite3_wal_hook(database.handle(), noteWalSize, &m_walPages);
        return version;
    };
    // Not as a read or a write: there is no connection to begin a transaction on yet.
    const Promise<int> promise;
    const bool accepted = m_tasks.put(Task{[promise, open](Database &database) {
                                               promise.give(open(database));
                                               return true;
                                           },
                                           nullptr,
                                           false});
    if (!accepted)
        promise.give(closed());
    return promise.future();
}

void DatabaseThread::work()
{
    std::deque<Task> tasks;
    for (;;) {
        if (tasks.empty())
            tasks = nextTasks();
        if (tasks.empty())
            break;
        auto &first = tasks.front();
        if (!first.settle) {
            first.run(m_database);
            tasks.pop_front();
        } else if (m_broken) {
            first.settle(closed());
            tasks.pop_front();
        } else if (!first.writes) {
            runRead(first);
            tasks.pop_front();
        } else {
            for (auto &late : m_tasks.takeAll())
                tasks.push_back(std::move(late));
            runGroup(tasks);
        }
    }
    m_database.close();
}

/// None when there will be no more. A log that is long, or still has to be emptied, is seen to while
/// it waits.
std::deque<DatabaseThread::Task> DatabaseThread::nextTasks()
{
    if (m_walPages >= m_settings.checkpointPages && !m_broken) {
        auto tasks = m_tasks.waitFor(CheckpointCalm);
        if (!tasks.empty() || m_tasks.isClosed())
            return tasks.empty() ? m_tasks.waitAll() : std::move(tasks);
        if (m_walPages > 2 * m_settings.checkpointPages)
            m_database.m_wantsEmptyLog = true; // a file that grew for once does not stay
        else
            checkpoint(SQLITE_CHECKPOINT_PASSIVE);
    }
    while (m_database.m_wantsEmptyLog && !m_broken) {
        auto tasks = m_tasks.waitFor(EmptyLogAgain);
        if (!tasks.empty())
            return tasks;
        if (m_tasks.isClosed())
            break;
        tidyLog();
    }
    return m_tasks.waitAll();
}

void DatabaseThread::runRead(Task &task)
{
    if (auto begun = m_database.execute("BEGIN"); !begun)
        return task.settle(begun.error());
    const auto number = m_database.selectOne(
        "SELECT n FROM sql_commit", {}, [](const Row &row) { return row.integer(0); });
    if (number)
        m_database.m_commitNumber = number->value_or(0);
    task.run(m_database);
    const auto ended = m_database.execute("COMMIT");
    if (!ended)
        qCWarning(LogSql) << "a read did not end cleanly:" << ended.error().detail;
    m_jobs.fetch_add(1, std::memory_order_relaxed);
    task.settle({});
}

void DatabaseThread::runGroup(std::deque<Task> &tasks)
{
    std::deque<Task> group;
    std::optional<Error> failure;
    const auto numberBefore = m_database.m_commitNumber;
    if (auto ran = runTasks(tasks, group); !ran)
        failure = ran.error();
    crashPoint("sql.before-commit");
    if (!failure) {
        if (auto committed = commit(); !committed)
            failure = committed.error();
    }
    // At a COMMIT too: a write that found no room ends before the frame that makes a commit of it.
    const bool isUndone = failure && m_database.wasUndoneForWantOfRoom();
    const bool wantsRoom = failure && failure->code == QLatin1String("storage.full");
    if (isUndone) {
        qCCritical(LogSql) << "no room:" << failure->detail;
        m_database.m_commitNumber = numberBefore;
    } else if (failure) {
        // What the disk holds now is not known (F2: the row may be there). Only a new start can
        // tell, so nothing more is written through this connection.
        breakOff(*failure);
        failure->code = QStringLiteral("storage.unknown");
        failure->kind = ErrorKind::Storage;
    }
    crashPoint("sql.after-commit");
    m_jobs.fetch_add(static_cast<qint64>(group.size()), std::memory_order_relaxed);
    settle(group, failure);
    for (auto &late : m_tasks.takeAll())
        tasks.push_back(std::move(late));
    m_expected = static_cast<qsizetype>(group.size()) + static_cast<qsizetype>(tasks.size());
    if (wantsRoom)
        foundNoRoom();
    if (m_broken && m_settings.failed)
        m_settings.failed(*failure);
    if (!failure)
        tidyLog();
}

void DatabaseThread::settle(std::deque<Task> &group, const std::optional<Error> &failure) const
{
    const LoopMailbox::Bundle bundle;
    if (!failure && m_settings.sharedWork && group.front().repeatable)
        m_settings.sharedWork->kept();
    for (auto &task : group)
        task.settle(failure);
}

/// Who has been answered may ask again at once. Where a commit takes long, it is worth waiting for
/// as many jobs as the last one had and left behind: as long as it takes itself, and half of that for
/// any one. A job that comes alone, and a disk that is fast, meet no wait.
void DatabaseThread::awaitMore(std::deque<Task> &tasks,
                               qsizetype have,
                               const QElapsedTimer &elapsed)
{
    const auto left = m_commitTime - std::chrono::nanoseconds(elapsed.nsecsElapsed());
    if (have < m_expected && left.count() > 0)
        tasks = m_tasks.waitFor(std::min(left, m_commitTime / 2));
}

/// Takes from @p tasks what belongs into one commit and runs it.
Result<> DatabaseThread::runTasks(std::deque<Task> &tasks, std::deque<Task> &group)
{
    QElapsedTimer elapsed;
    elapsed.start();
    Result<> state = begin();
    bool again = false;
    const bool repeatable = tasks.front().repeatable;
    auto *shared = repeatable ? m_settings.sharedWork : nullptr;
    if (shared)
        shared->begin();
    for (;;) {
        if (tasks.empty() && repeatable)
            awaitMore(tasks, static_cast<qsizetype>(group.size()), elapsed);
        if (tasks.empty() || !hasRoom(group, elapsed) || !belongs(tasks.front(), repeatable))
            break;
        group.push_back(std::move(tasks.front()));
        tasks.pop_front();
        if (state && !again)
            state = runTask(group.back(), again);
    }
    if (state && again)
        return runAgain(group);
    if (state && shared)
        return shared->finish(m_database);
    return state;
}

bool DatabaseThread::hasRoom(const std::deque<Task> &group, const QElapsedTimer &elapsed) const
{
    if (group.empty())
        return true;
    const auto time = group.front().repeatable ? m_settings.repeatableTime : m_settings.groupTime;
    return static_cast<int>(group.size()) < m_settings.groupLimit
        && !elapsed.hasExpired(time.count());
}

bool DatabaseThread::belongs(const Task &task, bool repeatable)
{
    return task.writes && task.repeatable == repeatable;
}

/// @p again is true where a repeatable task failed: it has no savepoint to go back to.
Result<> DatabaseThread::runTask(Task &task, bool &again)
{
    Result<> state;
    if (task.repeatable)
        again = !task.run(m_database);
    else
        state = runInSavepoint(task);
    if (m_database.wasUndoneForWantOfRoom())
        return noRoom();
    return state;
}

/// One of @p group failed without a savepoint to go back to.
Result<> DatabaseThread::runAgain(std::deque<Task> &group)
{
    if (auto undone = rollBack(); !undone)
        return undone;
    if (auto begun = begin(); !begun)
        return begun;
    if (m_settings.sharedWork)
        m_settings.sharedWork->begin();
    for (auto &task : group) {
        if (auto ran = runInSavepoint(task); !ran)
            return ran;
    }
    return {};
}

Result<> DatabaseThread::begin()
{
    if (auto begun = m_database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    if (auto counted = m_database.execute("UPDATE sql_commit SET n = n + 1"); !counted)
        return counted.error();
    ++m_database.m_commitNumber;
    return {};
}

Result<> DatabaseThread::rollBack()
{
    if (auto undone = m_database.execute("ROLLBACK"); !undone)
        return undone.error();
    --m_database.m_commitNumber;
    return {};
}

Result<> DatabaseThread::commit()
{
    QElapsedTimer took;
    took.start();
    if (auto committed = m_database.execute("COMMIT"); !committed)
        return committed.error();
    const std::chrono::nanoseconds time(took.nsecsElapsed());
    m_commitTime += (time - m_commitTime) / 8;
    if (m_settings.committed)
        m_settings.committed(time);
    m_commits.fetch_add(1, std::memory_order_relaxed);
    return {};
}

Result<> DatabaseThread::runInSavepoint(Task &task)
{
    if (auto marked = m_database.execute("SAVEPOINT job"); !marked)
        return marked.error();
    auto *shared = task.repeatable ? m_settings.sharedWork : nullptr;
    const bool keeps = task.run(m_database);
    if (m_database.wasUndoneForWantOfRoom())
        return noRoom();
    if (!keeps) {
        if (auto undone = m_database.execute("ROLLBACK TO job"); !undone)
            return undone.error();
        ++m_database.m_timesUndone;
        if (shared)
            shared->forgetJob();
    } else if (shared) {
        if (auto finished = shared->finish(m_database); !finished)
            return finished;
    }
    if (auto released = m_database.execute("RELEASE job"); !released)
        return released.error();
    return {};
}

/// Moves the log into the file when it is long, and empties it when something was taken away.
void DatabaseThread::tidyLog()
{
    if (m_database.m_wantsEmptyLog) {
        // A reader may look at what the log holds: then it is tried again, and nobody waits for it.
        sqlite3_busy_timeout(m_database.handle(), 0);
        m_database.m_wantsEmptyLog = !checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
        if (!m_broken)
            sqlite3_busy_timeout(m_database.handle(), Database::BusyTimeoutMs);
    } else if (m_walPages
               >= std::max(m_settings.checkpointPages, m_settings.checkpointPagesWhenBusy)) {
        checkpoint(SQLITE_CHECKPOINT_PASSIVE);
    }
}

/// False if it has to be tried again.
bool DatabaseThread::checkpoint(int mode)
{
    m_walPages = 0;
    const int done =
        sqlite3_wal_checkpoint_v2(m_database.handle(), nullptr, mode, nullptr, nullptr);
    if (done == SQLITE_OK || done == SQLITE_BUSY)
        return done == SQLITE_OK;
    m_checkpointFailures.fetch_add(1, std::memory_order_relaxed);
    if ((done & 0xFF) == SQLITE_FULL) {
        qCCritical(LogSql) << "no room for a checkpoint, the log grows";
        foundNoRoom();
        return false;
    }
    // After a sync that failed the kernel may have dropped what it could not write (Rebello et al.):
    // only what is read from the disk again can be trusted.
    const Error error{ErrorKind::Storage,
                      QStringLiteral("storage.failed"),
                      QStringLiteral("a checkpoint failed: SQLite %1").arg(done)};
    breakOff(error);
    if (m_settings.failed)
        m_settings.failed(error);
    return false;
}

void DatabaseThread::breakOff(const Error &error)
{
    qCCritical(LogSql) << "nothing more is written:" << error.detail;
    m_broken = true;
    m_database.close();
}

void DatabaseThread::foundNoRoom() const
{
    if (m_settings.full)
        m_settings.full();
}

Error DatabaseThread::noRoom()
{
    return {ErrorKind::Storage,
            QStringLiteral("storage.full"),
            QStringLiteral("a statement found no room")};
}

Error DatabaseThread::closed()
{
    return {ErrorKind::Storage,
            QStringLiteral("storage.closed"),
            QStringLiteral("the database was closed")};
}

} // namespace Frontdesk::Sql
