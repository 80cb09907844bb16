// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QVideoFrame;

namespace Frontdesk {

/// A frame of a film as a picture, upright, at most @p mostSide pixels wide or high; null for one
/// that cannot be read. Any thread: unlike QVideoFrame::toImage() it needs no graphics card.
QImage imageOf(const QVideoFrame &frame, int mostSide);

} // namespace Frontdesk
