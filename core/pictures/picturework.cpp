// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picturework.h"

#include "core/pictures/heifpicture.h"
#include "core/pictures/picturemetadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Million = 1000 * 1000;
constexpr qint64 MostPixels = 120 * Million; ///< 480 MB while they are decoded
constexpr qint64 MostJpegPixels = 300 * Million; ///< decoded smaller than they are stored
constexpr qint64 MostKeptPixels = 48 * Million; ///< of what is made anew
constexpr int LongestSide = 60'000;
constexpr qint64 MostFileBytes = 512LL * 1024 * 1024;
constexpr int AllocationLimitMiB = 768;
constexpr int PreviewSide = 480;
constexpr int PreviewQuality = 80;
constexpr std::array Qualities{92, 85};
constexpr std::array SmallerSides{4096, 3072, 2048, 1280, 640, 320};

constexpr QLatin1String Jpeg("image/jpeg");
constexpr QLatin1String Png("image/png");

Error pictureError(QLatin1String code, QVariantMap args = {})
{
    return {ErrorKind::Rejected, QString(code), {}, std::move(args)};
}

Error tooManyPixels(QSize size)
{
    return pictureError(PictureError::TooManyPixels,
                        {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
}

/// By its first bytes; what is no picture of pixels, such as SVG, is none here.
QByteArray formatOf(QByteArrayView head)
{
    const auto begins = [head](QByteArrayView magic, qsizetype at = 0) {
        return head.size() >= at + magic.size() && head.sliced(at, magic.size()) == magic;
    };
    if (begins(QByteArrayView("\xff\xd8\xff", 3)))
        return "jpeg";
    if (begins(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return "png";
    if (begins(QByteArrayView("GIF8", 4)))
        return "gif";
    if (begins(QByteArrayView("RIFF", 4)) && begins(QByteArrayView("WEBP", 4), 8))
        return "webp";
    if (begins(QByteArrayView("BM", 2)))
        return "bmp";
    if (begins(QByteArrayView("II*\0", 4)) || begins(QByteArrayView("MM\0*", 4)))
        return "tiff";
    return {};
}

/// What was read, and what can be done with it.
struct ReadPicture {
    QImage image;
    QSize size; ///< upright, as it is stored
    bool mayStay = false; ///< its bytes, as they are
    bool isMoving = false;
    bool isDrawn = false; ///< sharp edges, which JPEG blurs
};

/// How large a picture of @p size is kept at most.
QSize keptSize(QSize size)
{
    const auto pixels = double(size.width()) * size.height();
    const auto by = std::min(1.0, std::sqrt(double(MostKeptPixels) / pixels));
    return (QSizeF(size) * by).toSize().expandedTo({1, 1});
}

/// A scan that is decoded smaller is read to its end all the same: a JPEG that is meant to stay as it
/// is is decoded as small as it is shown first.
Result<ReadPicture> readPixels(const PictureJob &job, const QByteArray &format, bool mayStay)
{
    QImageReader::setAllocationLimit(AllocationLimitMiB);
    QImageReader reader(job.source, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const bool isJpeg = format == "jpeg";
    const auto stored = reader.size();
    if (stored.isEmpty())
        return pictureError(PictureError::Broken);
    const auto pixels = qint64(stored.width()) * stored.height();
    if (std::max(stored.width(), stored.height()) > LongestSide
        || pixels > (isJpeg ? MostJpegPixels : MostPixels))
        return tooManyPixels(stored);

    ReadPicture read;
    read.isDrawn = format == "png" || format == "gif" || format == "bmp";
    read.isMoving = reader.supportsAnimation() && reader.imageCount() > 1;
    if (read.isMoving)
        return read;
    const auto turn = reader.transformation();
    // What is small as a file and huge on the screen is no gift to a telephone.
    read.mayStay =
        mayStay && turn == QImageIOHandler::TransformationNone && pixels <= MostKeptPixels;
    read.size =
        turn.testFlag(QImageIOHandler::TransformationRotate90) ? stored.transposed() : stored;
    if (isJpeg && read.mayStay) {
        const QSize box(2 * PreviewSide, 2 * PreviewSide);
        if (stored.width() > box.width() || stored.height() > box.height())
            reader.setScaledSize(stored.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    } else if (pixels > MostKeptPixels) {
        reader.setScaledSize(keptSize(stored));
    }
    read.image = reader.read();
    if (read.image.isNull())
        return pictureError(PictureError::Broken);
    return read;
}

bool hasHoles(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto line = image.copy(0, y, image.width(), 1).convertToFormat(QImage::Format_ARGB32);
        const auto *pixel = reinterpret_cast<const QRgb *>(line.constScanLine(0));
        if (std::any_of(pixel, pixel + line.width(), [](QRgb one) { return qAlpha(one) != 255; }))
            return true;
    }
    return false;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    flat.setColorSpace(image.colorSpace());
    return flat;
}

QImage bounded(const QImage &image)
{
    const auto size = keptSize(image.size());
    return size == image.size()
        ? image
        : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The pixels alone: what a picture says in words Qt would write into every file that is made of it.
QImage wordless(const QImage &image)
{
    if (image.textKeys().isEmpty())
        return image;
    auto bare =
        QImage(
            image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format())
            .copy();
    bare.setColorTable(image.colorTable());
    bare.setColorSpace(image.colorSpace());
    return bare;
}

/// Telephones of customers know sRGB; what is written anew is in it.
QImage plainColors(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

struct Encoded {
    QByteArray bytes;
    QLatin1String mime;
    QSize size;
};

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format, quality))
        return {};
    return bytes;
}

/// The best that fits into @p most; no bytes if nothing does.
Encoded encoded(const QImage &image, bool preferPng, qint64 most)
{
    const bool seeThrough = hasHoles(image);
    if (preferPng || seeThrough) {
        const auto bytes = written(image, "png", -1);
        if (!bytes.isEmpty() && bytes.size() <= most)
            return {bytes, Png, image.size()};
    }
    if (seeThrough)
        return {};
    const auto flat = image.hasAlphaChannel() ? onWhite(image) : image;
    for (const int quality : Qualities) {
        const auto bytes = written(flat, "jpeg", quality);
        if (!bytes.isEmpty() && bytes.size() <= most)
            return {bytes, Jpeg, image.size()};
    }
    return {};
}

Encoded fitting(const QImage &image, bool preferPng, qint64 most)
{
    if (auto whole = encoded(image, preferPng, most); !whole.bytes.isEmpty())
        return whole;
    for (const int side : SmallerSides) {
        if (std::max(image.width(), image.height()) <= side)
            continue;
        const auto smaller =
            image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (auto fits = encoded(smaller, preferPng, most); !fits.bytes.isEmpty())
            return fits;
    }
    return hasHoles(image) ? fitting(onWhite(image), false, most) : Encoded{};
}

QByteArray previewOf(const QImage &image, qint64 most)
{
    for (int side = PreviewSide; side > 16; side /= 2) {
        const bool isLarge = std::max(image.width(), image.height()) > side;
        const auto small = isLarge
            ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        const bool seeThrough = hasHoles(small);
        const auto bytes = seeThrough
            ? written(small, "png", -1)
            : written(small.hasAlphaChannel() ? onWhite(small) : small, "jpeg", PreviewQuality);
        if (!bytes.isEmpty() && bytes.size() <= most)
            return bytes;
    }
    return {};
}

Result<> keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return pictureError(PictureError::Failed);
    return {};
}

/// Its bytes without what they tell. Nothing: it has to be made anew. A JPEG that is cut off is one to
/// the decoder, with a grey end.
Result<QByteArray> unchanged(const PictureJob &job, const QByteArray &format)
{
    const bool isJpeg = format == "jpeg";
    QFile file(job.source);
    if ((!isJpeg && format != "png") || !file.open(QIODevice::ReadOnly))
        return QByteArray();
    if (file.size() > MostFileBytes)
        return pictureError(PictureError::TooLarge, {{u"limit"_s, MostFileBytes}});
    const auto bytes = file.readAll();
    auto bare = isJpeg ? bareJpeg(bytes) : barePng(bytes);
    if (!bare)
        return pictureError(PictureError::Broken);
    if (bare->size() > job.maxBytes)
        bare->clear();
    return *std::move(bare);
}

Result<PictureAnswer> finish(const PictureJob &job, const Encoded &made, const QImage &image)
{
    if (made.bytes.isEmpty())
        return pictureError(PictureError::TooLarge, {{u"limit"_s, job.maxBytes}});
    const auto preview = previewOf(image, job.maxPreviewBytes);
    if (preview.isEmpty())
        return pictureError(PictureError::TooLarge, {{u"limit"_s, job.maxPreviewBytes}});
    if (auto kept = keep(job.folder + u'/' + PictureFile, made.bytes); !kept)
        return kept.error();
    if (auto kept = keep(job.folder + u'/' + PreviewFile, preview); !kept)
        return kept.error();
    return PictureAnswer{false, made.mime, made.size};
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(HeifHeadBytes) : QByteArray();
}

} // namespace

Result<PictureAnswer> makePicture(const PictureJob &job)
{
    const auto head = headOf(job.source);
    if (isHeif(head)) {
        auto image = readHeif(job.source, MostPixels);
        if (!image)
            return image.error();
        const auto plain = plainColors(bounded(*std::move(image)));
        return finish(job, fitting(plain, false, job.maxBytes), plain);
    }
    const auto format = formatOf(head);
    if (format.isEmpty())
        return pictureError(PictureError::Broken);
    const auto bare = unchanged(job, format);
    if (!bare)
        return bare.error();
    const auto read = readPixels(job, format, !bare->isEmpty());
    if (!read)
        return read.error();
    if (read->isMoving)
        return PictureAnswer{.isMoving = true};
    const auto image = wordless(read->image);
    if (read->mayStay)
        return finish(job, {*bare, format == "jpeg" ? Jpeg : Png, read->size}, image);
    const auto plain = plainColors(image);
    return finish(job, fitting(plain, read->isDrawn, job.maxBytes), plain);
}

} // namespace Frontdesk
