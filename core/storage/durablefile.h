// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFile;

namespace Frontdesk {

// Writing that is on the disk, not only on its way there, when the call returns. Any thread.
// Errors: "storage.full", "storage.failed".

/// Everything written to @p file so far reaches the disk.
Result<> syncToDisk(QFile &file);
/// Creations, renames and removals in @p folder reach the disk.
Result<> syncFolder(const QString &folder);
/// Replaces @p path with @p bytes: afterwards it holds the old bytes or the new ones, never a mix.
Result<> replaceFile(const QString &path, const QByteArray &bytes);

/// What @p file says went wrong.
Error fileError(const QFile &file);

} // namespace Frontdesk
