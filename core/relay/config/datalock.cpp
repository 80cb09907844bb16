// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/datalock.h"

#include <QFile>

#include <cerrno>
#include <sys/file.h>
#include <system_error>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

DataLock::DataLock(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

DataLock::~DataLock() = default;

Result<std::shared_ptr<DataLock>> DataLock::take(const QString &file)
{
    auto lock = std::make_unique<QFile>(file);
    // Read and write without truncating: what matters is the lock, not the content.
    if (!lock->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::Storage, u"relay.lock"_s, file + u": "_s + lock->errorString()};
    if (::flock(lock->handle(), LOCK_EX | LOCK_NB) == 0)
        return std::shared_ptr<DataLock>(new DataLock(std::move(lock)));
    const std::error_code reason(errno, std::system_category());
    if (reason == std::errc::operation_would_block) {
        return Error{ErrorKind::Conflict,
                     u"relay.running"_s,
                     u"another frontdesk-relay uses this database"_s};
    }
    return Error{ErrorKind::Storage,
                 u"relay.lock"_s,
                 file + u": "_s + QString::fromStdString(reason.message())};
}

} // namespace Frontdesk::Relay
