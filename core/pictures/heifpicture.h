// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QImage>

namespace Frontdesk {

/// How many bytes of a file isHeif() looks at.
inline constexpr int HeifHeadBytes = 64;

/// Whether a file that begins with @p head is a still picture in HEIF: HEIC of telephones, or AVIF.
bool isHeif(QByteArrayView head);

/// The picture in the HEIF file @p path, upright, if it has at most @p mostPixels. Takes long. Errors:
/// Rejected "picture.broken", "picture.too-many-pixels".
Result<QImage> readHeif(const QString &path, qint64 mostPixels);

} // namespace Frontdesk
