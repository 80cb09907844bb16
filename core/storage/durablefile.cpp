// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace Frontdesk {

using namespace Qt::StringLiterals;

Result<> syncToDisk(QFile &file)
{
    if (!file.flush())
        return fileError(file);
#if defined(Q_OS_MACOS)
    const bool synced = ::fcntl(file.handle(), F_FULLFSYNC) == 0; // NOLINT: the system's signature
#elif defined(Q_OS_UNIX)
    const bool synced = ::fdatasync(file.handle()) == 0;
#else
    const bool synced = ::_commit(file.handle()) == 0;
#endif
    if (!synced)
        return Error{ErrorKind::Storage, u"storage.failed"_s, u"sync of "_s + file.fileName()};
    return {};
}

Result<> syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const auto name = QFile::encodeName(folder);
    const int handle = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); // NOLINT
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        return Error{ErrorKind::Storage, u"storage.failed"_s, u"sync of "_s + folder};
#else
    Q_UNUSED(folder) // Windows keeps directories in its own journal
#endif
    return {};
}

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // its commit() syncs before it renames
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Storage, u"storage.failed"_s, path + u": "_s + file.errorString()};
    return syncFolder(QFileInfo(path).absolutePath());
}

Error fileError(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {ErrorKind::Storage,
            full ? u"storage.full"_s : u"storage.failed"_s,
            file.fileName() + u": "_s + file.errorString()};
}

} // namespace Frontdesk
