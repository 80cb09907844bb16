// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Frontdesk::Sandbox {

/// Bytes that real viewers and players open, made on the spot; the same seed gives the same.

/// A face in the person's colours, 200 x 200.
QByteArray avatarPng(const QByteArray &seed);
/// A landscape nobody has seen before, as JPEG.
QByteArray pictureJpeg(const QByteArray &seed, const QSize &size);
/// A smaller copy of a picture, as JPEG; empty when @p picture cannot be read.
QByteArray previewJpeg(const QByteArray &picture);
/// Motion JPEG in MP4: @p ms of the sun going over a landscape.
QByteArray videoMp4(const QByteArray &seed, int ms);
/// A tone of @p ms as WAV.
QByteArray toneWav(int ms);
/// A page with one line (ASCII) as PDF.
QByteArray pagePdf(const QByteArray &line);

} // namespace Frontdesk::Sandbox
