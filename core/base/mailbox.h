// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace Frontdesk {

/// The one way anything crosses threads: a std::mutex around a deque. (Not QMutex: the thread
/// sanitizer sees through the one and not the other.)
template <typename T>
class Mailbox
{
public:
    /// Any thread. False once the mailbox is closed: the letter is then dropped.
    bool put(T letter)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        m_letters.push_back(std::move(letter));
        m_arrived.notify_one();
        return true;
    }

    /// As put(), several in order.
    bool putAll(std::vector<T> letters)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        for (auto &letter : letters)
            m_letters.push_back(std::move(letter));
        m_arrived.notify_one();
        return true;
    }

    /// Everything that is there; never waits.
    std::deque<T> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_letters, {});
    }

    /// Waits for letters, then takes all. Empty means: closed and nothing left.
    std::deque<T> waitAll()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_closed || !m_letters.empty(); });
        return std::exchange(m_letters, {});
    }

    /// As waitAll(), but empty also when nothing came within @p time.
    std::deque<T> waitFor(std::chrono::nanoseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, time, [this] { return m_closed || !m_letters.empty(); });
        return std::exchange(m_letters, {});
    }

    bool isClosed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    /// No letter is accepted from now on; what is inside can still be taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_arrived.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<T> m_letters;
    bool m_closed = false;
};

} // namespace Frontdesk
