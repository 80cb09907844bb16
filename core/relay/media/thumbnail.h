// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace Frontdesk::Relay {

/// What a picture is and how it looks when small.
struct PictureLook {
    QSize size; ///< as it is shown, turned by its EXIF; empty if it cannot be read
    QByteArray
        thumbnail; ///< JPEG, or PNG if it is see-through; empty if none is needed or possible
    QSize thumbnailSize;
    QString thumbnailMime;
};

/// Reads the picture @p file of type @p mime. Hostile input: the reader is chosen by the sniffed
/// type, the size is looked at before a pixel is decoded, and no picture takes more than 64 MiB.
/// Takes long; any thread but that of an event loop.
PictureLook lookAt(const QString &file, const QString &mime);

/// The JPEG that stands for a film nobody has a picture of. The same bytes each time.
PictureLook filmPlaceholder();

} // namespace Frontdesk::Relay
