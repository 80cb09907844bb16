// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk::Relay {

/// The usual ending of a file of type @p mime, with its dot; empty if there is none.
QString endingOf(const QString &mime);

/// @p name, as somebody wrote it, as a file name that is harmless everywhere: one part, no control
/// characters, no more than 80 characters, its ending kept. "file" and the ending of @p mime if
/// nothing is left.
QString safeFileName(const QString &name, const QString &mime);

/// The Content-Disposition of a download named @p name (RFC 6266).
QByteArray attachmentHeader(const QString &name);

} // namespace Frontdesk::Relay
