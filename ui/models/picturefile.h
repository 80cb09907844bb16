// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>

namespace Frontdesk {

/// Says how large a picture is to be, of how large it is in its file.
using PictureSize = std::function<QSize(QSize stored)>;

/// The picture in a file that a stranger sent, upright, at the size that @p wanted says; null if it is
/// none, or takes more memory than any picture of a conversation should (512 MiB while it is read).
/// Takes its time: not for the GUI thread.
QImage readPictureFile(const QString &path, const PictureSize &wanted);

} // namespace Frontdesk
