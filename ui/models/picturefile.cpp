// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturefile.h"

#include <QImageReader>

namespace Frontdesk {

namespace {

// Some formats are read whole before they are made smaller, and photographs of 50 to 108 megapixels
// are common; a file that claims to be larger is made to do harm.
constexpr int MostMiB = 512;

} // namespace

QImage readPictureFile(const QString &path, const PictureSize &wanted)
{
    QImageReader::setAllocationLimit(MostMiB);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // what the sender called it does not matter
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isValid()) {
        const QSize size = wanted(stored);
        if (size != stored)
            reader.setScaledSize(size);
    }
    return reader.read();
}

} // namespace Frontdesk
