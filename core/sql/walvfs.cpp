// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/walvfs.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace Frontdesk::Sql {

namespace {

constexpr size_t MostWaiting = 4 * 1024 * 1024;
/// SQLite's Unix VFS takes the length of a write modulo 128 KiB.
constexpr size_t LongestWrite = 96 * 1024;

/// The log of one connection. Behind it in memory stands the file of the base.
struct WalFile {
    sqlite3_file file; ///< first: SQLite sees this only
    sqlite3_file *base;
    std::string *waiting; ///< bytes that were written and not handed on
    sqlite3_int64 from; ///< where they belong
};

constexpr size_t BaseOffset = (sizeof(WalFile) + 15) / 16 * 16;

WalFile *walFile(sqlite3_file *file)
{
    return reinterpret_cast<WalFile *>(file);
}

int handOn(WalFile *file)
{
    int done = SQLITE_OK;
    for (size_t at = 0; at < file->waiting->size() && done == SQLITE_OK; at += LongestWrite) {
        const auto size = std::min(LongestWrite, file->waiting->size() - at);
        done = file->base->pMethods->xWrite(file->base,
                                            file->waiting->data() + at,
                                            static_cast<int>(size),
                                            file->from + static_cast<sqlite3_int64>(at));
    }
    // What failed is not tried again: SQLite undoes the commit and writes over the place.
    file->waiting->clear();
    return done;
}

int close(sqlite3_file *file)
{
    auto *wal = walFile(file);
    const int handedOn = handOn(wal);
    const int closed = wal->base->pMethods->xClose(wal->base);
    delete wal->waiting;
    return handedOn != SQLITE_OK ? handedOn : closed;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    auto *wal = walFile(file);
    const auto end = wal->from + static_cast<sqlite3_int64>(wal->waiting->size());
    if (at != end || wal->waiting->size() > MostWaiting) {
        if (const int done = handOn(wal); done != SQLITE_OK)
            return done;
    }
    if (wal->waiting->empty())
        wal->from = at;
    wal->waiting->append(static_cast<const char *>(bytes), static_cast<size_t>(size));
    return SQLITE_OK;
}

/// Hands on what waits and then does @p call on the base.
template <typename Call>
int writtenAfter(sqlite3_file *file, Call call)
{
    auto *wal = walFile(file);
    if (const int done = handOn(wal); done != SQLITE_OK)
        return done;
    return call(wal->base);
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return writtenAfter(
        file, [=](sqlite3_file *base) { return base->pMethods->xRead(base, bytes, size, at); });
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return writtenAfter(file,
                        [=](sqlite3_file *base) { return base->pMethods->xTruncate(base, size); });
}

int sync(sqlite3_file *file, int flags)
{
    return writtenAfter(file, [=](sqlite3_file *base) {
        const int done = base->pMethods->xSync(base, flags);
        // "Full" means that a write was refused and its commit is not there. After a sync that failed
        // nobody knows.
        return done == SQLITE_FULL ? SQLITE_IOERR_FSYNC : done;
    });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return writtenAfter(file,
                        [=](sqlite3_file *base) { return base->pMethods->xFileSize(base, size); });
}

int lock(sqlite3_file *file, int kind)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xLock(base, kind);
}

int unlock(sqlite3_file *file, int kind)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xUnlock(base, kind);
}

int checkReservedLock(sqlite3_file *file, int *answer)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xCheckReservedLock(base, answer);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xFileControl(base, what, argument);
}

int sectorSize(sqlite3_file *file)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xSectorSize(base);
}

int characteristics(sqlite3_file *file)
{
    auto *base = walFile(file)->base;
    return base->pMethods->xDeviceCharacteristics(base);
}

// A log is never mapped or locked through its own file: version 1 is all there is to it.
const sqlite3_io_methods Methods{.iVersion = 1,
                                 .xClose = close,
                                 .xRead = read,
                                 .xWrite = write,
                                 .xTruncate = truncate,
                                 .xSync = sync,
                                 .xFileSize = fileSize,
                                 .xLock = lock,
                                 .xUnlock = unlock,
                                 .xCheckReservedLock = checkReservedLock,
                                 .xFileControl = fileControl,
                                 .xSectorSize = sectorSize,
                                 .xDeviceCharacteristics = characteristics,
                                 .xShmMap = nullptr,
                                 .xShmLock = nullptr,
                                 .xShmBarrier = nullptr,
                                 .xShmUnmap = nullptr,
                                 .xFetch = nullptr,
                                 .xUnfetch = nullptr};

sqlite3_vfs *baseOf(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *base = baseOf(vfs);
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return base->xOpen(base, name, file, flags, outFlags);
    auto *wal = walFile(file);
    auto *under = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + BaseOffset);
    file->pMethods = nullptr; // SQLite does not close what was not opened
    under->pMethods = nullptr;
    const int opened = base->xOpen(base, name, under, flags, outFlags);
    if (opened != SQLITE_OK) {
        if (under->pMethods)
            under->pMethods->xClose(under);
        return opened;
    }
    wal->base = under;
    wal->waiting = new std::string;
    wal->from = 0;
    file->pMethods = &Methods;
    return SQLITE_OK;
}

// Everything else is the base's, which has to be called as itself.

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return baseOf(vfs)->xDelete(baseOf(vfs), name, syncFolder);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return baseOf(vfs)->xAccess(baseOf(vfs), name, flags, answer);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return baseOf(vfs)->xFullPathname(baseOf(vfs), name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return baseOf(vfs)->xRandomness(baseOf(vfs), size, out);
}

int sleep(sqlite3_vfs *vfs, int microseconds)
{
    return baseOf(vfs)->xSleep(baseOf(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *now)
{
    return baseOf(vfs)->xCurrentTime(baseOf(vfs), now);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return baseOf(vfs)->xGetLastError(baseOf(vfs), size, out);
}

} // namespace

struct WalVfs::Registration {
    QByteArray name;
    sqlite3_vfs vfs{};
};

WalVfs::WalVfs(const QByteArray &base)
{
    auto *under = sqlite3_vfs_find(base.isEmpty() ? nullptr : base.constData());
    if (!under)
        return;
    m_registration = std::make_unique<Registration>();
    auto &[name, vfs] = *m_registration;
    name = "frontdesk-wal-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16);
    vfs.iVersion = 1; // the later versions are about the clock and tests
    vfs.szOsFile = under->szOsFile + static_cast<int>(BaseOffset);
    vfs.mxPathname = under->mxPathname;
    vfs.zName = name.constData();
    vfs.pAppData = under;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK)
        m_registration.reset();
}

WalVfs::~WalVfs()
{
    if (m_registration)
        sqlite3_vfs_unregister(&m_registration->vfs);
}

QByteArray WalVfs::name() const
{
    return m_registration ? m_registration->name : QByteArray();
}

} // namespace Frontdesk::Sql
