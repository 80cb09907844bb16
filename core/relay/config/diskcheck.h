// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace Frontdesk::Relay {

/// True for file systems on the other side of a network, where SQLite's locks and flushes do not
/// hold what they promise. @p type as the system names it ("ext4", "nfs4").
bool isNetworkFileSystem(QByteArrayView type);

/// Whether a database may live at @p file. Errors: Rejected "storage.network" (args: file, type).
Result<> checkIsLocal(const QString &file);

struct DiskSpace {
    qint64 free = 0; ///< bytes
    qint64 total = 0; ///< bytes
};

/// The disk on which @p file is or would be.
DiskSpace diskSpaceAt(const QString &file);
/// Free space where @p file is, in MiB.
qint64 freeMbAt(const QString &file);

} // namespace Frontdesk::Relay
