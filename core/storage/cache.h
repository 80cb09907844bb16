// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/databasethread.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk {

/// The client's copy of what it may read at the relay: one connection that writes, one that reads,
/// one that searches.
/// It may be rebuilt at will: a damaged file is put aside (one is kept) and a fresh one begun; what
/// was made here and not acknowledged is not in it. GUI thread.
class Cache : public QObject
{
    Q_OBJECT

public:
    explicit Cache(Sql::Options file, QObject *parent = nullptr);
    ~Cache() override;

    /// Opens, or begins anew where the file cannot be read or is of a newer program. Nothing else
    /// may be called before the answer.
    Async<> open();

    /// How long after giving up the files are opened again, and how long without trouble makes the
    /// troubles before it forgotten.
    void setPace(std::chrono::milliseconds again, std::chrono::milliseconds calm);

    /// Posts Result<T> job(Sql::Database &) to the reading thread.
    template <typename Job>
    auto read(Job job)
    {
        return m_reader->read(watched(std::move(job)));
    }
    /// As read(), in a thread of its own: nobody waits behind a search.
    template <typename Job>
    auto search(Job job)
    {
        return m_searcher->read(watched(std::move(job)));
    }
    /// Posts Result<T> job(Sql::Database &) to the writing thread, in a transaction.
    template <typename Job>
    auto write(Job job)
    {
        return m_writer->write(watched(std::move(job), true));
    }
    /// As write(), for a job that may run twice: many that queue share one commit.
    template <typename Job>
    auto writeRepeatable(Job job)
    {
        return m_writer->writeRepeatable(watched(std::move(job), true));
    }

Q_SIGNALS:
    /// The cache is empty now, because its file was damaged.
    void rebuilt();
    /// The disk does not let us keep a cache ("storage.…").
    void failed(const Frontdesk::Error &why);
    /// It does again.
    void healed();

private:
    template <typename Job>
    auto watched(Job job, bool writes = false)
    {
        return [job = std::move(job), report = m_report, health = m_health, writes](
                   Sql::Database &database) mutable {
            auto answer = job(database);
            if (!answer && answer.error().kind == ErrorKind::Corrupt)
                report(answer.error());
            else if (writes && answer)
                health({});
            else if (writes && answer.error().kind == ErrorKind::Storage)
                health(answer.error());
            return answer;
        };
    }

    void startThreads();
    Async<> openThreads();
    Async<> openAgain(const Error &why);
    void recover(const Error &why, int generation);
    void judge(const std::optional<Error> &trouble);
    void giveUp(const Error &why);
    void tryAgain();
    void putAside();

    static constexpr int MostRecoveries = 3;

    const Sql::Options m_file;
    int m_generation = 0; ///< of the threads; late reports about earlier ones are ignored
    int m_recoveries = 0;
    std::optional<Error> m_trouble;
    QTimer m_again;
    QTimer m_calm;
    std::function<void(const Error &)> m_report; ///< any thread
    std::function<void(const std::optional<Error> &)> m_health; ///< the writing thread
    std::unique_ptr<Sql::DatabaseThread> m_writer;
    std::unique_ptr<Sql::DatabaseThread> m_reader;
    std::unique_ptr<Sql::DatabaseThread> m_searcher;
};

} // namespace Frontdesk
