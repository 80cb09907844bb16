// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblebody.h"

namespace Frontdesk {

// What bubbles of pictures, films, sounds and files have in common; mediabody.cpp.

Media mediaOf(const Content &content);
/// Why there is nothing to see; empty if there is.
QString missingMedia(const Media &media);
/// Empty if it is not known.
QString mediaSizeText(qint64 bytes);
/// One after the other, with dots between; without the empty ones.
QString joinedParts(const QStringList &parts);
/// Of a single picture in a bubble.
QSize pictureSizeOf(const BodyFrame &frame, const Media &media);
HitArea opensMedia(const QRect &rect, const Message &message);

} // namespace Frontdesk
