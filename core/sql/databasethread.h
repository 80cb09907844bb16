// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/mailbox.h"
#include "core/sql/database.h"

#include <thread>

class QElapsedTimer;

namespace Frontdesk::Sql {

/// One connection in one thread, and the queue of jobs in front of it.
///
/// A store has one writer and one reader of these. Jobs run one at a time, in the order in which
/// they were posted; answers arrive in that order. While one commit syncs, jobs queue; the next
/// commit takes them all, each in a savepoint of its own, so that one that fails takes nobody with
/// it. (Jobs that may run twice do without: see writeRepeatable().) Answers are given after the
/// commit. A commit that fails is *unknown*: every job of the group
/// gets "storage.unknown", Settings::failed is called, and nothing more is accepted. A statement or
/// commit that finds no room is not: nothing of its group is kept, every job of it gets
/// "storage.full", and the next group is tried.
class DatabaseThread
{
public:
    /// What repeatable jobs of one commit leave to be done once for all of them. Called in the
    /// database thread.
    class SharedWork
    {
    public:
        SharedWork() = default;
        virtual ~SharedWork() = default;
        Q_DISABLE_COPY_MOVE(SharedWork)

        /// A commit begins, for the first time or again: what an earlier try left does not count.
        virtual void begin() = 0;
        /// The job that just ran was rolled back alone.
        virtual void forgetJob() = 0;
        /// Inside the transaction: after the last job; after each where they run one by one.
        virtual Result<> finish(Database &database) = 0;
        /// The commit is done, the answers follow.
        virtual void kept() = 0;
    };

    static constexpr std::chrono::milliseconds CheckpointCalm{50};

    struct Settings {
        Options database;
        QString migrations = {}; ///< folder of NNNN_what.sql; empty for a reader
        int groupLimit = 200; ///< jobs in one commit
        std::chrono::milliseconds groupTime{20}; ///< a group takes no further job after this
        std::chrono::milliseconds repeatableTime{20}; ///< nor one of repeatable jobs after this
        /// The log is moved into the file when it is this long: 16 MiB, in which a page that is
        /// written again and again is moved once.
        int checkpointPages = 4096;
        /// If more: while one job follows the other the log may grow to this, and is moved when none
        /// has come for CheckpointCalm. So a page that many commits change is moved fewer times.
        int checkpointPagesWhenBusy = 0;
        SharedWork *sharedWork = nullptr; ///< outlives this
        /// Called once, in the database thread, after the answers of the failed group are given; or
        /// when a checkpoint failed otherwise than for want of room.
        std::function<void(const Error &)> failed = {};
        /// Called in the database thread whenever there was no room for a write or a checkpoint.
        std::function<void()> full = {};
        /// Called in the database thread with the time a commit took.
        std::function<void(std::chrono::nanoseconds)> committed = {};
    };

    explicit DatabaseThread(Settings settings);
    /// Finishes every job that was posted, then closes the connection.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Runs what was posted and ends the thread; nothing is accepted from then on. For owners whose
    /// jobs use what goes before this does. The destructor does it otherwise.
    void finish();

    /// Opens the connection and, for a writer, migrates it. Answers with the schema's version.
    Async<int> open();

    /// Posts Result<T> job(Database &) that only reads, on one snapshot.
    template <typename Job>
    auto read(Job job)
    {
        return post(std::move(job), false);
    }

    /// Posts Result<T> job(Database &) that runs in a transaction. An error rolls it back.
    template <typename Job>
    auto write(Job job)
    {
        return post(std::move(job), true);
    }

    /// As write(), for a job that may run twice: what it does outside the database must not care.
    /// Such jobs share a commit without a savepoint each, which costs a quarter of their time; if one
    /// of them fails, all that was done is rolled back and every one runs again in a savepoint.
    template <typename Job>
    auto writeRepeatable(Job job)
    {
        return post(std::move(job), true, true);
    }

    /// For benchmarks and metrics; any thread.
    qint64 commits() const noexcept { return m_commits.load(std::memory_order_relaxed); }
    qint64 jobs() const noexcept { return m_jobs.load(std::memory_order_relaxed); }
    qint64 checkpointFailures() const noexcept
    {
        return m_checkpointFailures.load(std::memory_order_relaxed);
    }

private:
    struct Task {
        std::function<bool(Database &)> run; ///< true: keep what it wrote
        std::function<void(const std::optional<Error> &)> settle; ///< an error overrides its answer
        bool writes = false;
        bool repeatable = false;
    };

    template <typename Job>
    auto post(Job job, bool writes, bool repeatable = false)
    {
        using Answer = std::invoke_result_t<Job &, Database &>;
        static_assert(IsResult<Answer>, "a job answers with Result<T>");
        struct Pending {
            Promise<typename Answer::Type> promise;
            std::optional<Answer> answer;
        };
        auto pending = std::make_shared<Pending>();
        auto future = pending->promise.future();
        auto shared = std::make_shared<Job>(std::move(job));
        const bool accepted =
            m_tasks.put(Task{[pending, shared](Database &database) {
                                 pending->answer = (*shared)(database);
                                 return pending->answer->hasValue();
                             },
                             [pending](const std::optional<Error> &error) {
                                 if (error)
                                     pending->promise.give(*error);
                                 else
                                     pending->promise.give(std::move(*pending->answer));
                             },
                             writes,
                             repeatable});
        if (!accepted)
            pending->promise.give(closed());
        return future;
    }

    void work();
    std::deque<Task> nextTasks();
    void runRead(Task &task);
    void runGroup(std::deque<Task> &tasks);
    void awaitMore(std::deque<Task> &tasks, qsizetype have, const QElapsedTimer &elapsed);
    Result<> runTasks(std::deque<Task> &tasks, std::deque<Task> &group);
    bool hasRoom(const std::deque<Task> &group, const QElapsedTimer &elapsed) const;
    static bool belongs(const Task &task, bool repeatable);
    Result<> runTask(Task &task, bool &again);
    Result<> runAgain(std::deque<Task> &group);
    void settle(std::deque<Task> &group, const std::optional<Error> &failure) const;
    Result<> begin();
    Result<> rollBack();
    Result<> commit();
    Result<> runInSavepoint(Task &task);
    void tidyLog();
    bool checkpoint(int mode);
    void breakOff(const Error &error);
    void foundNoRoom() const;
    static Error noRoom();
    static Error closed();

    Settings m_settings;
    Database m_database; ///< used in m_thread only
    bool m_broken = false;
    qsizetype m_expected = 0; ///< jobs that may come for the next commit
    std::chrono::nanoseconds m_commitTime{0}; ///< about, lately
    int m_walPages = 0; ///< as the last commit left the log
    std::atomic<qint64> m_commits = 0;
    std::atomic<qint64> m_jobs = 0;
    std::atomic<qint64> m_checkpointFailures = 0;
    Mailbox<Task> m_tasks;
    std::thread m_thread; ///< last: starts when the rest is there
};

} // namespace Frontdesk::Sql
