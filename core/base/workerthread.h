// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/mailbox.h"

#include <functional>
#include <thread>

namespace Frontdesk {

/// A thread for work that takes long and needs no database: files, hashing, pictures. Jobs run one
/// at a time, in the order in which they were posted.
class WorkerThread
{
public:
    WorkerThread();
    /// Finishes every job that was posted.
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Posts Result<T> job().
    template <typename Job>
    auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job &>;
        static_assert(IsResult<Answer>, "a job answers with Result<T>");
        const Promise<typename Answer::Type> promise;
        auto shared = std::make_shared<Job>(std::move(job));
        m_jobs.put([promise, shared] { promise.give((*shared)()); });
        return promise.future();
    }

private:
    void work();

    Mailbox<std::function<void()>> m_jobs;
    std::thread m_thread; ///< last: starts when the rest is there
};

} // namespace Frontdesk
