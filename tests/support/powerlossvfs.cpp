// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powerlossvfs.h"

#include "tests/support/powerlossimage.h"

#include <QFile>

#include <mutex>
#include <sqlite3.h>
#include <unordered_map>

namespace Frontdesk::Test {

namespace {

constexpr int TrackedFiles =
    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;

QByteArray contentOf(const QByteArray &path)
{
    // Not through the platform's VFS: that one writes and reads nothing when asked for a multiple
    // of 128 KiB at a time. Opened before SQLite opens it: closing any descriptor of a file drops
    // the locks that this process has on it.
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the VFS functions share: the images by path, the dice, and when to fail.
class PowerLossVfs::State
{
public:
    State(QByteArray name, quint64 seed)
        : m_name(std::move(name))
        , m_dice(seed)
    {
    }

    /// What an operation is to do instead of its work.
    enum class Order { GoOn, Crash, Fail };

    std::shared_ptr<PowerLossImage> open(const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        auto &image = m_images[path.toStdString()];
        if (!image)
            image = std::make_shared<PowerLossImage>(contentOf(path));
        ++m_open;
        return image;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
    }
    void forget(const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        m_images.erase(path.toStdString());
    }

    /// Counts one operation and runs @p work on the image unless it is the one to crash or fail.
    /// A write that the power goes in is among those that may survive.
    template <typename Work>
    int operation(Place place, int crashCode, Work work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_crashed != Place::Nowhere)
            return crashCode;
        ++m_operations;
        if (m_operations == m_failAt)
            return m_failCode;
        const bool last = m_operations == m_crashAt;
        if (!last || place != Place::Sync)
            work();
        if (!last)
            return SQLITE_OK;
        m_crashed = place;
        return crashCode;
    }

    bool isCrashed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_crashed != Place::Nowhere;
    }

    void recover()
    {
        const std::lock_guard lock(m_mutex);
        Q_ASSERT_X(m_open == 0, "PowerLossVfs", "a connection is still open");
        for (auto &[path, image] : m_images) {
            QFile file(QString::fromStdString(path));
            const auto survived = image->afterPowerLoss(m_dice);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                || file.write(survived) != survived.size())
                qFatal("the disk under the test failed: %s", path.c_str());
            // The index of the log was shared memory.
            QFile::remove(file.fileName() + QLatin1String("-shm"));
        }
        m_images.clear();
        m_crashed = Place::Nowhere;
        m_crashAt = m_failAt = -1;
    }

    mutable std::mutex m_mutex;
    QByteArray m_name;
    sqlite3_vfs m_vfs = {};
    sqlite3_vfs *m_platform = nullptr;
    Dice m_dice;
    std::unordered_map<std::string, std::shared_ptr<PowerLossImage>> m_images;
    Place m_crashed = Place::Nowhere;
    qint64 m_operations = 0;
    qint64 m_crashAt = -1;
    qint64 m_failAt = -1;
    int m_failCode = SQLITE_OK;
    int m_open = 0;
};

namespace {

using State = PowerLossVfs::State;
using Place = PowerLossVfs::Place;

/// What SQLite holds for an open file. The platform's own file stands behind it in the same block.
struct File {
    sqlite3_file base;
    State *state;
    bool isLog;
    std::shared_ptr<PowerLossImage> *image;

    sqlite3_file *platform() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *platform(sqlite3_file *file)
{
    return ours(file)->platform();
}

int closeFile(sqlite3_file *file)
{
    delete ours(file)->image;
    ours(file)->state->close();
    return platform(file)->pMethods->xClose(platform(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (ours(file)->state->isCrashed())
        return SQLITE_IOERR_READ;
    return platform(file)->pMethods->xRead(platform(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const auto place = ours(file)->isLog ? Place::LogWrite : Place::DatabaseWrite;
    const int done = ours(file)->state->operation(place, SQLITE_IOERR_WRITE, [&] {
        (*ours(file)->image)->write(offset, QByteArray(static_cast<const char *>(bytes), size));
    });
    if (done != SQLITE_OK)
        return done;
    return platform(file)->pMethods->xWrite(platform(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int done = ours(file)->state->operation(
        Place::Truncate, SQLITE_IOERR_TRUNCATE, [&] { (*ours(file)->image)->truncate(size); });
    if (done != SQLITE_OK)
        return done;
    return platform(file)->pMethods->xTruncate(platform(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    // The real disk is not asked: durable is what the image says, and the test is that much faster.
    return ours(file)->state->operation(
        Place::Sync, SQLITE_IOERR_FSYNC, [&] { (*ours(file)->image)->sync(); });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (ours(file)->state->isCrashed())
        return SQLITE_IOERR_FSTAT;
    return platform(file)->pMethods->xFileSize(platform(file), size);
}

// Locks and shared memory are the kernel's and not the disk's.

int lockFile(sqlite3_file *file, int level)
{
    return platform(file)->pMethods->xLock(platform(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return platform(file)->pMethods->xUnlock(platform(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return platform(file)->pMethods->xCheckReservedLock(platform(file), held);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return platform(file)->pMethods->xFileControl(platform(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return platform(file)->pMethods->xSectorSize(platform(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return platform(file)->pMethods->xDeviceCharacteristics(platform(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return platform(file)->pMethods->xShmMap(platform(file), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return platform(file)->pMethods->xShmLock(platform(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    platform(file)->pMethods->xShmBarrier(platform(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return platform(file)->pMethods->xShmUnmap(platform(file), remove);
}

/// Version 2: shared memory, yes; xFetch, which would write past us, no.
constexpr sqlite3_io_methods Methods{2,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     fileSize,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     shmMap,
                                     shmLock,
                                     shmBarrier,
                                     shmUnmap,
                                     nullptr,
                                     nullptr};

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *state = static_cast<State *>(vfs->pAppData);
    auto *real = state->m_platform;
    file->pMethods = nullptr;
    if (state->isCrashed())
        return SQLITE_CANTOPEN;
    if (!path || (flags & TrackedFiles) == 0)
        return real->xOpen(real, path, file, flags, outFlags);

    auto *mine = ours(file);
    auto image = state->open(path);
    const int opened = real->xOpen(real, path, mine->platform(), flags, outFlags);
    if (opened != SQLITE_OK) {
        state->close();
        return opened;
    }
    mine->state = state;
    mine->isLog = (flags & SQLITE_OPEN_MAIN_DB) == 0;
    mine->image = new std::shared_ptr<PowerLossImage>(std::move(image));
    mine->base.pMethods = &Methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto *state = static_cast<State *>(vfs->pAppData);
    if (state->isCrashed())
        return SQLITE_IOERR_DELETE;
    state->forget(path);
    return state->m_platform->xDelete(state->m_platform, path, syncFolder);
}

} // namespace

PowerLossVfs::PowerLossVfs(QByteArray name, quint64 seed)
    : m_state(std::make_unique<State>(std::move(name), seed))
{
    m_state->m_platform = sqlite3_vfs_find(nullptr);
    auto &vfs = m_state->m_vfs;
    vfs = *m_state->m_platform;
    vfs.pNext = nullptr;
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.zName = m_state->m_name.constData();
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 0);
}

PowerLossVfs::~PowerLossVfs()
{
    Q_ASSERT_X(m_state->m_open == 0, "PowerLossVfs", "a connection is still open");
    sqlite3_vfs_unregister(&m_state->m_vfs);
}

const QByteArray &PowerLossVfs::name() const
{
    return m_state->m_name;
}

void PowerLossVfs::crashAt(qint64 nth)
{
    const std::lock_guard lock(m_state->m_mutex);
    m_state->m_crashAt = m_state->m_operations + nth;
}

void PowerLossVfs::crash()
{
    const std::lock_guard lock(m_state->m_mutex);
    if (m_state->m_crashed == Place::Nowhere)
        m_state->m_crashed = Place::Idle;
}

PowerLossVfs::Place PowerLossVfs::crashed() const
{
    const std::lock_guard lock(m_state->m_mutex);
    return m_state->m_crashed;
}

void PowerLossVfs::failAt(qint64 nth, int code)
{
    const std::lock_guard lock(m_state->m_mutex);
    m_state->m_failAt = m_state->m_operations + nth;
    m_state->m_failCode = code;
}

qint64 PowerLossVfs::operations() const
{
    const std::lock_guard lock(m_state->m_mutex);
    return m_state->m_operations;
}

void PowerLossVfs::recover()
{
    m_state->recover();
}

} // namespace Frontdesk::Test
