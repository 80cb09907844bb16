// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Frontdesk {

// What a picture tells beside its pixels: where and with what it was taken, by whom, its first
// version. A customer needs none of it. The pixels stay as they are, bit by bit. Hostile input: every
// length is checked against what is there.

/// The JPEG @p file with nothing but what decodes it: no EXIF, XMP, IPTC, comments, second pictures
/// or anything behind its end. Nothing if it is no whole JPEG.
std::optional<QByteArray> bareJpeg(const QByteArray &file);

/// The same of a PNG.
std::optional<QByteArray> barePng(const QByteArray &file);

} // namespace Frontdesk
