// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/frameimage.h"

#include <QTransform>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>
#include <optional>

namespace Frontdesk {

namespace {

using Format = QVideoFrameFormat;

/// Where the samples of one component are.
struct Plane {
    const uchar *data = nullptr;
    int stride = 0;
    int step = 1; ///< bytes from sample to sample
    int shift = 0; ///< of samples of two bytes, to get eight bits
    int halfX = 0; ///< 1: one sample for two pixels
    int halfY = 0;

    int at(int x, int y) const
    {
        const uchar *sample = data + qsizetype(y >> halfY) * stride + qsizetype(x >> halfX) * step;
        return shift == 0 ? *sample : (sample[0] | sample[1] << 8) >> shift;
    }
};

struct Planes {
    Plane y;
    Plane u;
    Plane v;
};

Plane planeOf(const QVideoFrame &frame, int plane)
{
    return {frame.bits(plane), frame.bytesPerLine(plane)};
}

/// Three planes; @p shift 0: of bytes.
Planes threePlanes(const QVideoFrame &frame, int halfY, int shift = 0)
{
    Planes planes{planeOf(frame, 0), planeOf(frame, 1), planeOf(frame, 2)};
    for (Plane *plane : {&planes.y, &planes.u, &planes.v}) {
        plane->step = shift == 0 ? 1 : 2;
        plane->shift = shift;
    }
    for (Plane *plane : {&planes.u, &planes.v}) {
        plane->halfX = 1;
        plane->halfY = halfY;
    }
    return planes;
}

/// A plane of brightness and one of both colours.
Planes twoPlanes(const QVideoFrame &frame, int shift = 0)
{
    const int bytes = shift == 0 ? 1 : 2;
    Planes planes{planeOf(frame, 0), planeOf(frame, 1), planeOf(frame, 1)};
    planes.y.step = bytes;
    planes.y.shift = shift;
    for (Plane *plane : {&planes.u, &planes.v}) {
        plane->step = 2 * bytes;
        plane->shift = shift;
        plane->halfX = 1;
        plane->halfY = 1;
    }
    planes.v.data += bytes;
    return planes;
}

std::optional<Planes> planesOf(const QVideoFrame &frame)
{
    constexpr int TenBits = 2; // to eight
    constexpr int HighByte = 8;
    Planes planes;
    switch (frame.pixelFormat()) {
    case Format::Format_YUV420P:
        return threePlanes(frame, 1);
    case Format::Format_YV12:
        planes = threePlanes(frame, 1);
        std::swap(planes.u, planes.v);
        return planes;
    case Format::Format_YUV422P:
        return threePlanes(frame, 0);
    case Format::Format_YUV420P10:
        return threePlanes(frame, 1, TenBits);
    case Format::Format_NV12:
        return twoPlanes(frame);
    case Format::Format_NV21:
        planes = twoPlanes(frame);
        std::swap(planes.u, planes.v);
        return planes;
    case Format::Format_P010:
    case Format::Format_P016:
        return twoPlanes(frame, HighByte);
    default:
        return {};
    }
}

/// From brightness and colour to red, green and blue, in 1/65536.
struct Matrix {
    int gain = 65536;
    int black = 0;
    int redOfV = 0;
    int greenOfU = 0;
    int greenOfV = 0;
    int blueOfU = 0;

    QRgb operator()(int y, int u, int v) const
    {
        const int light = (y - black) * gain + 32768;
        const auto level = [](int value) {
            return std::clamp(value >> 16, 0, 255);
        };
        u -= 128;
        v -= 128;
        return qRgb(level(light + redOfV * v),
                    level(light - greenOfU * u - greenOfV * v),
                    level(light + blueOfU * u));
    }
};

Matrix matrixOf(const QVideoFrameFormat &format)
{
    constexpr int HighFrom = 720; // lines from which films say nothing and mean BT.709
    const bool full = format.colorRange() == Format::ColorRange_Full;
    const auto space = format.colorSpace();
    // How much red and blue weigh in the brightness, after ITU-R BT.601, 709 and 2020.
    double red = 0.299;
    double blue = 0.114;
    if (space == Format::ColorSpace_BT2020) {
        red = 0.2627;
        blue = 0.0593;
    } else if (space == Format::ColorSpace_BT709
               || (space == Format::ColorSpace_Undefined && format.frameHeight() >= HighFrom)) {
        red = 0.2126;
        blue = 0.0722;
    }
    const double green = 1 - red - blue;
    const double spread = full ? 1 : 255.0 / 224; // of the colours
    const auto fixed = [](double value) {
        return static_cast<int>(value * 65536);
    };
    return {fixed(full ? 1 : 255.0 / 219),
            full ? 0 : 16,
            fixed(2 * (1 - red) * spread),
            fixed(2 * (1 - blue) * blue / green * spread),
            fixed(2 * (1 - red) * red / green * spread),
            fixed(2 * (1 - blue) * spread)};
}

/// Every step-th pixel: what is shown is smaller still.
QImage converted(const Planes &planes, const Matrix &matrix, QSize size, int step)
{
    QImage image(size.width() / step, size.height() / step, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int fromX = x * step;
            const int fromY = y * step;
            line[x] = matrix(
                planes.y.at(fromX, fromY), planes.u.at(fromX, fromY), planes.v.at(fromX, fromY));
        }
    }
    return image;
}

QImage mappedImage(const QVideoFrame &frame, int step)
{
    if (const auto planes = planesOf(frame))
        return converted(*planes, matrixOf(frame.surfaceFormat()), frame.size(), step);
    const auto format = Format::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid)
        return {};
    const QImage whole(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format);
    return step == 1 ? whole.copy() : whole.scaled(frame.size() / step);
}

} // namespace

QImage imageOf(const QVideoFrame &frame, int mostSide)
{
    QVideoFrame mapped = frame;
    const int longest = std::max(frame.width(), frame.height());
    if (longest <= 0 || mostSide <= 0 || !mapped.map(QVideoFrame::ReadOnly))
        return {};
    const int step =
        std::min((longest + mostSide - 1) / mostSide, std::min(frame.width(), frame.height()));
    QImage image = mappedImage(mapped, step);
    mapped.unmap();
    if (frame.mirrored())
        image = image.mirrored(true, false);
    if (const int turn = static_cast<int>(frame.rotationAngle()); turn != 0)
        image = image.transformed(QTransform().rotate(turn));
    return image;
}

} // namespace Frontdesk
