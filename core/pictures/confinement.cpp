// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/confinement.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace Frontdesk {

namespace {

#ifdef Q_OS_UNIX
constexpr rlim_t FileBytes = 64ULL * 1024 * 1024;
constexpr rlim_t ProcessorSeconds = 60;
// Sanitizers reserve terabytes of addresses and would not start.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr rlim_t MemoryBytes = 2048ULL * 1024 * 1024;
#endif

bool limit(int what, rlim_t most)
{
    rlimit now{};
    if (getrlimit(static_cast<decltype(RLIMIT_AS)>(what), &now) != 0)
        return false;
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most)
        most = now.rlim_max;
    const rlimit wanted{most, most};
    return setrlimit(static_cast<decltype(RLIMIT_AS)>(what), &wanted) == 0;
}
#endif

} // namespace

bool confineProcess()
{
    bool isConfined = true;
#ifdef Q_OS_UNIX
    isConfined = limit(RLIMIT_CORE, 0) && isConfined;
    isConfined = limit(RLIMIT_FSIZE, FileBytes) && isConfined;
    isConfined = limit(RLIMIT_CPU, ProcessorSeconds) && isConfined;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    isConfined = limit(RLIMIT_AS, MemoryBytes) && isConfined;
#endif
#endif
#ifdef Q_OS_LINUX
    isConfined = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && isConfined;
    isConfined = prctl(PR_SET_NO_NEW_PRIVS, 1UL, 0UL, 0UL, 0UL) == 0 && isConfined;
#endif
    return isConfined;
}

} // namespace Frontdesk
