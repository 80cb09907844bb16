// SPDX-License-Identifier: GPL-3.0-or-later
// LD_PRELOAD: each sync takes FRONTDESK_SLOWSYNC_MS milliseconds longer, as on a common cloud disk.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static void slow(void)
{
    static long nanoseconds = -1;
    if (nanoseconds < 0) {
        const char *ms = getenv("FRONTDESK_SLOWSYNC_MS");
        nanoseconds = ms ? (long)(strtod(ms, NULL) * 1e6) : 0;
    }
    struct timespec left = {nanoseconds / 1000000000, nanoseconds % 1000000000};
    while (nanosleep(&left, &left) != 0 && errno == EINTR) { }
}

int fsync(int fd)
{
    static int (*real)(int);
    if (!real)
        *(void **)(&real) = dlsym(RTLD_NEXT, "fsync");
    slow();
    return real(fd);
}

int fdatasync(int fd)
{
    static int (*real)(int);
    if (!real)
        *(void **)(&real) = dlsym(RTLD_NEXT, "fdatasync");
    slow();
    return real(fd);
}

int sync_file_range(int fd, off64_t offset, off64_t bytes, unsigned int flags)
{
    static int (*real)(int, off64_t, off64_t, unsigned int);
    if (!real)
        *(void **)(&real) = dlsym(RTLD_NEXT, "sync_file_range");
    slow();
    return real(fd, offset, bytes, flags);
}
