// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/thumbnail.h"

#include "core/relay/media/filekind.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int ThumbnailSide = 480;
constexpr int JpegQuality = 80;
constexpr int AllocationLimitMiB = 64;
constexpr qint64 MostPixels = 200LL * 1000 * 1000;
constexpr int LongestSide = 30'000;
constexpr qint64 SmallFile = 256LL * 1024; ///< is its own thumbnail if it has few pixels too

bool isSane(const QSize &size)
{
    return !size.isEmpty() && size.width() <= LongestSide && size.height() <= LongestSide
        && qint64(size.width()) * size.height() <= MostPixels;
}

void encode(const QImage &image, PictureLook &look)
{
    const bool seeThrough = image.hasAlphaChannel();
    QBuffer buffer(&look.thumbnail);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, seeThrough ? "png" : "jpeg", seeThrough ? -1 : JpegQuality)) {
        look.thumbnail.clear();
        return;
    }
    look.thumbnailSize = image.size();
    look.thumbnailMime = seeThrough ? u"image/png"_s : u"image/jpeg"_s;
}

} // namespace

PictureLook lookAt(const QString &file, const QString &mime)
{
    PictureLook look;
    const auto format = pictureFormat(mime);
    if (format.isEmpty())
        return look;
    QImageReader::setAllocationLimit(AllocationLimitMiB);
    QImageReader reader(file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto stored = reader.size();
    if (!isSane(stored))
        return look;
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    look.size = turned ? stored.transposed() : stored;

    const QSize box(ThumbnailSide, ThumbnailSide);
    const bool isLarge = stored.width() > box.width() || stored.height() > box.height();
    if (!isLarge && QFileInfo(file).size() <= SmallFile)
        return look;
    if (isLarge)
        reader.setScaledSize(stored.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const auto image = reader.read();
    if (!image.isNull())
        encode(image, look);
    return look;
}

PictureLook filmPlaceholder()
{
    QImage image(480, 270, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({{210, 95}, {210, 175}, {280, 135}}));
    painter.end();
    PictureLook look;
    look.size = image.size();
    encode(image, look);
    return look;
}

} // namespace Frontdesk::Relay
