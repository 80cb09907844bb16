// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Error failed(const char *what)
{
    const bool isFull = errno == ENOSPC;
    return {ErrorKind::Storage,
            isFull ? u"storage.full"_s : u"storage.failed"_s,
            u"%1: errno %2"_s.arg(QLatin1String(what)).arg(errno)};
}

#ifdef Q_OS_UNIX
Result<> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return failed("open");
    const int done = ::fsync(descriptor);
    const auto problem = failed("fsync");
    ::close(descriptor);
    if (done != 0)
        return problem;
    return {};
}

Result<> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}
#else
// Elsewhere a rename is written through by the file system's own log.
Result<> syncFile(const QString &)
{
    return {};
}

Result<> syncFolder(const QString &)
{
    return {};
}
#endif

} // namespace

Result<> moveDurably(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    const QDir folder = target.dir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return failed("mkdir");
        if (auto synced = syncFolder(QFileInfo(folder.path()).path()); !synced)
            return synced;
    }
    if (auto synced = syncFile(from); !synced)
        return synced;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("rename");
    return syncFolder(folder.path());
}

} // namespace Frontdesk::Relay
