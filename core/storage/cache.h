// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/databasethread.h"

#include <QObject>

namespace Frontdesk {

/// The client's copy of what it may read at the relay: one connection that writes, one that reads.
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

    /// Posts Result<T> job(Sql::Database &) to the reading thread.
    template <typename Job>
    auto read(Job job)
    {
        return m_reader->read(watched(std::move(job)));
    }
    /// Posts Result<T> job(Sql::Database &) to the writing thread, in a transaction.
    template <typename Job>
    auto write(Job job)
    {
        return m_writer->write(watched(std::move(job)));
    }

Q_SIGNALS:
    /// The cache is empty now, because its file was damaged.
    void rebuilt();
    /// The disk does not let us keep a cache ("storage.…"); nothing is read or written any more.
    void failed(const Frontdesk::Error &why);

private:
    template <typename Job>
    auto watched(Job job)
    {
        return [job = std::move(job), report = m_report](Sql::Database &database) mutable {
            auto answer = job(database);
            if (!answer && answer.error().kind == ErrorKind::Corrupt)
                report(answer.error());
            return answer;
        };
    }

    void startThreads();
    Async<> openThreads();
    Async<> openAgain(const Error &why);
    void recover(const Error &why, int generation);
    void putAside();

    static constexpr int MostRecoveries = 3;

    const Sql::Options m_file;
    int m_generation = 0; ///< of the threads; late reports about earlier ones are ignored
    int m_recoveries = 0;
    std::function<void(const Error &)> m_report; ///< any thread
    std::unique_ptr<Sql::DatabaseThread> m_writer;
    std::unique_ptr<Sql::DatabaseThread> m_reader;
};

} // namespace Frontdesk
