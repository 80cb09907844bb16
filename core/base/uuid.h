// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Frontdesk {

/// A new UUIDv7 in its 36-character form, made from @p nowMs and random bits. Whoever creates a
/// row makes its id. Ids are never used for order.
QString newUuid(qint64 nowMs);

/// When newUuid() made @p id, ms UTC; 0 if it is of another kind.
qint64 timeOfUuid(QStringView id);

/// True for the 36-character lower-case hexadecimal form of any UUID.
bool isUuid(QStringView text);

/// @p size bytes from the system's cryptographic generator.
QByteArray randomBytes(int size);

/// 128 random bits as 22 characters of URL-safe base64; for addresses nobody can guess.
QString newUnguessable();

} // namespace Frontdesk
