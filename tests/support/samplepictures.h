// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtEndian>

namespace Frontdesk::Test {

// Pictures as telephones and people who mean harm send them.

inline QByteArray encodedPicture(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

/// The left half red, the right half blue, so that it shows which way up it is.
inline QImage twoHalves(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

/// What no encoder makes small. The same each time.
inline QImage noise(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    quint32 state = 2'463'534'242U;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            state ^= state << 13U;
            state ^= state >> 17U;
            state ^= state << 5U;
            line[x] = state;
        }
    }
    return image;
}

/// EXIF that says how the picture lies and, in its GPS part, where it was taken.
inline QByteArray exifWithPlace(quint16 orientation)
{
    const auto number = [](auto value) {
        const auto little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof(little));
    };
    const auto entry = [&](quint16 tag, quint16 type, quint32 count, const QByteArray &value) {
        return number(tag) + number(type) + number(count) + value;
    };
    const QByteArray place("25.0330N121.5654E");
    QByteArray tiff("II*\0", 4);
    tiff += number(quint32(8)) + number(quint16(2));
    tiff += entry(0x0112, 3, 1, number(orientation) + QByteArray(2, '\0'));
    tiff += entry(0x8825, 4, 1, number(quint32(38)));
    tiff += number(quint32(0)); // at 38: the GPS part
    tiff += number(quint16(1));
    tiff += entry(0x001B, 2, quint32(place.size()), number(quint32(56)));
    tiff += number(quint32(0)) + place; // at 56
    return QByteArray("Exif\0\0", 6) + tiff;
}

/// A JPEG with one more segment behind its first marker.
inline QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &content)
{
    const auto length = qToBigEndian(static_cast<quint16>(content.size() + 2));
    return jpeg.left(2) + '\xff' + marker + QByteArray(reinterpret_cast<const char *>(&length), 2)
        + content + jpeg.mid(2);
}

inline quint32 pngCrc(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

inline QByteArray bigEndian(quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&bytes), 4};
}

/// A PNG, well-formed as far as its head, that claims to be @p side pixels wide and high.
inline QByteArray pngThatClaims(quint32 side)
{
    auto bytes = encodedPicture(QImage(8, 8, QImage::Format_RGB32), "png");
    bytes.replace(16, 8, bigEndian(side) + bigEndian(side));
    bytes.replace(29, 4, bigEndian(pngCrc(bytes.mid(12, 17))));
    return bytes;
}

/// A PNG with one more chunk behind its head.
inline QByteArray
withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content)
{
    const auto body = type + content;
    return png.left(33) + bigEndian(quint32(content.size())) + body + bigEndian(pngCrc(body))
        + png.mid(33);
}

/// A GIF of one pixel, with @p frames pictures.
inline QByteArray gifOf(int frames)
{
    QByteArray bytes("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    for (int i = 0; i < frames; ++i) {
        bytes += QByteArray("\x21\xf9\x04\0\x0a\0\0\0", 8);
        bytes += QByteArray("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    }
    return bytes + ';';
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace Frontdesk::Test
