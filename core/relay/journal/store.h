// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/relay/journal/changelog.h"
#include "core/sql/databasethread.h"

#include <QObject>

namespace Frontdesk::Relay {

/// What a write job works with.
struct WriteContext {
    Sql::Database &database;
    ChangeLog &log;
    qint64 now; ///< ms UTC, the same for the whole job
};

/// The relay's database: one writer, one reader, one that searches, and the news of every commit.
/// Lives in the main thread.
class Store : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString file;
        Sql::Synchronous synchronous = Sql::Synchronous::Full;
        QByteArray vfs = {};
        /// For one who only looks, beside a relay that runs; nothing is migrated.
        bool readOnly = false;
        /// Told in the writer's thread how long a commit took.
        std::function<void(std::chrono::nanoseconds)> committed = {};
    };

    Store(Settings settings, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    /// Opens and migrates. Nothing else may be called before the answer.
    Async<> open();

    /// Runs what was posted and ends the threads; later calls are answered with "storage.closed".
    /// Call it before anything goes that jobs use.
    void finish();

    /// Runs Result<T> job(WriteContext &) in a transaction; what it put into the log is numbered,
    /// committed with it and announced by changed() before the answer arrives.
    template <typename Job>
    auto write(Job job)
    {
        return announced(m_writer.write(numbered(std::move(job))));
    }

    /// As write(), for a job that may run twice (see Sql::DatabaseThread::writeRepeatable). What
    /// those of one commit change is numbered and announced together.
    template <typename Job>
    auto writeRepeatable(Job job)
    {
        return m_writer.writeRepeatable(
            [this, job = std::move(job)](Sql::Database &database) mutable {
                WriteContext context{database, m_sharedLog.log, m_clock.nowMs()};
                return job(context);
            });
    }

    /// Runs Result<T> job(Sql::Database &) on one snapshot.
    template <typename Job>
    auto read(Job job)
    {
        return m_reader.read(std::move(job));
    }

    /// As read(), in a thread of its own: nobody waits behind a search.
    template <typename Job>
    auto search(Job job)
    {
        return m_searcher.read(std::move(job));
    }

    const Clock &clock() const noexcept { return m_clock; }
    qint64 commits() const noexcept { return m_writer.commits(); }
    qint64 writes() const noexcept { return m_writer.jobs(); }
    qint64 checkpointFailures() const noexcept { return m_writer.checkpointFailures(); }

Q_SIGNALS:
    /// In commit order.
    void changed(const Frontdesk::Relay::Changes &changes);
    /// A commit failed: what the disk holds is not known. Stop, and start again from disk.
    void failed(const Frontdesk::Error &error);
    /// There was no room for a write, of which nothing is kept, or for a checkpoint.
    void full();

private:
    template <typename Answer>
    struct Done {
        Answer answer;
        Changes changes;
    };

    template <typename Job>
    auto numbered(Job job)
    {
        using Answer = std::invoke_result_t<Job &, WriteContext &>;
        return [job = std::move(job),
                &clock = m_clock](Sql::Database &database) mutable -> Result<Done<Answer>> {
            ChangeLog log;
            WriteContext context{database, log, clock.nowMs()};
            auto answer = job(context);
            if (!answer)
                return answer.error();
            if (auto numbered = log.number(database); !numbered)
                return numbered.error();
            return Done<Answer>{std::move(answer), log.takeChanges()};
        };
    }

    template <typename Answer>
    auto announced(const Async<Done<Answer>> &done)
    {
        using T = typename Answer::Type;
        return whenDone(done, this, [this](const Result<Done<Answer>> &finished) -> Result<T> {
            if (!finished)
                return finished.error();
            if (!finished->changes.isEmpty())
                Q_EMIT changed(finished->changes);
            return finished->answer;
        });
    }

    /// What the repeatable jobs of the running commit changed. Writer's thread.
    struct SharedLog : Sql::DatabaseThread::SharedWork {
        explicit SharedLog(Store *owner);
        void begin() override { log = ChangeLog(); }
        void forgetJob() override { log.forget(); }
        Result<> finish(Sql::Database &database) override { return log.number(database); }
        void kept() override;

        ChangeLog log;
        QPointer<Store> store;
        std::shared_ptr<LoopMailbox> mailbox;
    };

    static Sql::DatabaseThread::Settings
    writerSettings(const Settings &settings, Store *store, SharedLog *log);

    const Clock &m_clock;
    SharedLog m_sharedLog;
    Sql::DatabaseThread m_writer;
    Sql::DatabaseThread m_reader;
    Sql::DatabaseThread m_searcher;
};

} // namespace Frontdesk::Relay
