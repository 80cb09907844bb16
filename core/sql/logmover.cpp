// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/logmover.h"

#include <sqlite3.h>

namespace Frontdesk::Sql {

LogMover::LogMover(Options database)
    : m_database(std::move(database))
    , m_thread([this] { work(); })
{
}

LogMover::~LogMover()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void LogMover::ask()
{
    const std::lock_guard lock(m_mutex);
    m_asked = true;
    m_changed.notify_all();
}

void LogMover::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_asked && !m_busy; });
}

void LogMover::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_asked || m_ends; });
        if (m_ends)
            break;
        m_asked = false;
        m_busy = true;
        lock.unlock();
        const int done = pass();
        lock.lock();
        m_busy = false;
        if (done == SQLITE_OK)
            m_passes.fetch_add(1, std::memory_order_relaxed);
        else if ((done & 0xFF) != SQLITE_BUSY)
            m_failure = done;
        m_changed.notify_all();
    }
    m_database.close();
}

/// The connection is there from the first pass on: who is never away for long needs none.
int LogMover::pass()
{
    if (!m_database.handle()) {
        if (const auto opened = m_database.open(); !opened) {
            m_database.close();
            return opened.error().code == QLatin1String("storage.full") ? SQLITE_FULL
                                                                        : SQLITE_CANTOPEN;
        }
    }
    return sqlite3_wal_checkpoint_v2(
        m_database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace Frontdesk::Sql
