// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"

namespace Frontdesk {

WorkerThread::WorkerThread()
    : m_thread([this] { work(); })
{
}

WorkerThread::~WorkerThread()
{
    m_jobs.close();
    m_thread.join();
}

void WorkerThread::work()
{
    for (auto jobs = m_jobs.waitAll(); !jobs.empty(); jobs = m_jobs.waitAll()) {
        for (const auto &job : jobs)
            job();
    }
}

} // namespace Frontdesk
