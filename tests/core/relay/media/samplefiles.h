// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace Frontdesk::Test {

inline QByteArray picture(QSize size, const char *format = "jpeg", QRgb color = 0xff336699)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

inline QByteArray number(quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&bytes), 4};
}

/// A PNG, well-formed as far as its head, that claims to be 50 000 pixels wide and high.
inline QByteArray pictureBomb()
{
    auto bytes = picture({8, 8}, "png");
    bytes.replace(16, 8, number(50'000) + number(50'000));
    bytes.replace(29, 4, number(crc32(bytes.mid(12, 17))));
    return bytes;
}

inline QByteArray box(const char *type, const QByteArray &content)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(content.size() + 8));
    return QByteArray(reinterpret_cast<const char *>(&size), 4) + QByteArray(type, 4) + content;
}

/// The headers of an MP4 of 640 by 360 pixels that plays for 2.5 s.
inline QByteArray film(const char *brand = "isom")
{
    const QByteArray empty(4, '\0');
    const auto movieHead = empty + empty + empty + number(1000) + number(2500);
    const auto trackHead = QByteArray(76, '\0') + number(640U << 16U) + number(360U << 16U);
    return box("ftyp", QByteArray(brand, 4) + empty)
        + box("moov", box("mvhd", movieHead) + box("trak", box("tkhd", trackHead)))
        + box("mdat", QByteArray(100, 'x'));
}

} // namespace Frontdesk::Test
