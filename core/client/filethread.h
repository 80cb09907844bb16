// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/mailbox.h"

#include <thread>

namespace Frontdesk {

/// Files are read and written here, one job after the other, so that no window waits for a disk.
class FileThread
{
public:
    FileThread()
        : m_thread([this] { work(); })
    {
    }
    /// Finishes what was posted.
    ~FileThread()
    {
        m_jobs.close();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(FileThread)

    /// Runs Result<T> job() and answers with what it returns.
    template <typename Job>
    auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job &>;
        const Promise<typename Answer::Type> promise;
        auto shared = std::make_shared<Job>(std::move(job));
        m_jobs.put([promise, shared] { promise.give((*shared)()); });
        return promise.future();
    }

private:
    void work()
    {
        for (auto jobs = m_jobs.waitAll(); !jobs.empty(); jobs = m_jobs.waitAll()) {
            for (const auto &job : jobs)
                job();
        }
    }

    Mailbox<std::function<void()>> m_jobs;
    std::thread m_thread; ///< last: starts when the rest is there
};

} // namespace Frontdesk
