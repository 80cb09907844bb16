// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Frontdesk::Sql {

/// Moves the log of a database into its file in a thread and over a connection of its own, while
/// another writes on: what the writer would spend on copying and syncing it spends on writing. The
/// log begins anew only after a pass that nobody wrote beside, so the writer ends with one of its own
/// (https://www.sqlite.org/wal.html#ckpt: a checkpoint and a writer do not exclude each other).
class LogMover
{
public:
    explicit LogMover(Options database);
    /// Waits for a pass that has begun.
    ~LogMover();
    Q_DISABLE_COPY_MOVE(LogMover)

    /// A pass, soon; nothing if one is asked for already. Any thread.
    void ask();
    /// Waits until no pass runs and none is asked for. Any thread.
    void finish();
    /// SQLite's extended code of the first pass that failed otherwise than by meeting another;
    /// SQLITE_OK while all is well. Given once. Any thread.
    int takeFailure() noexcept { return m_failure.exchange(0); }
    /// Passes that ended well, for tests. Any thread.
    qint64 passes() const noexcept { return m_passes.load(std::memory_order_relaxed); }

private:
    void work();
    int pass();

    Database m_database; ///< used in m_thread only
    std::atomic<int> m_failure = 0;
    std::atomic<qint64> m_passes = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_asked = false;
    bool m_busy = false;
    bool m_ends = false;
    std::thread m_thread; ///< last: starts when the rest is there
};

} // namespace Frontdesk::Sql
