// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picturemetadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

constexpr uchar StartOfImage = 0xD8;
constexpr uchar EndOfImage = 0xD9;
constexpr uchar StartOfScan = 0xDA;
constexpr uchar Comment = 0xFE;
constexpr uchar App0 = 0xE0;
constexpr uchar App2 = 0xE2;
constexpr uchar App14 = 0xEE;
constexpr uchar App15 = 0xEF;
constexpr QByteArrayView PngSignature("\x89PNG\r\n\x1a\n", 8);

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes.at(at));
}

/// Whether the segment is needed to show the picture as it was meant.
bool isKeptSegment(uchar marker, QByteArrayView content)
{
    if (marker == Comment)
        return false;
    if (marker < App0 || marker > App15)
        return true;
    if (marker == App0)
        return content.startsWith(QByteArrayView("JFIF\0", 5));
    if (marker == App2)
        return content.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    return marker == App14 && content.startsWith(QByteArrayView("Adobe", 5));
}

/// Where the next marker stands behind the coded pixels that begin at @p at; -1: there is none.
qsizetype endOfScan(const QByteArray &file, qsizetype at)
{
    for (; at + 1 < file.size(); ++at) {
        if (byteAt(file, at) != 0xFF)
            continue;
        const auto next = byteAt(file, at + 1);
        const bool isPixels = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
        if (!isPixels)
            return at;
    }
    return -1;
}

bool isKeptChunk(QByteArrayView type)
{
    constexpr std::array Kept{"IHDR",
                              "PLTE",
                              "IDAT",
                              "IEND",
                              "tRNS",
                              "gAMA",
                              "cHRM",
                              "sRGB",
                              "iCCP",
                              "cICP",
                              "sBIT",
                              "pHYs",
                              "bKGD",
                              "acTL",
                              "fcTL",
                              "fdAT"};
    return std::any_of(Kept.begin(), Kept.end(), [type](const char *one) {
        return type == QByteArrayView(one, 4);
    });
}

} // namespace

std::optional<QByteArray> bareJpeg(const QByteArray &file)
{
    if (file.size() < 4 || byteAt(file, 0) != 0xFF || byteAt(file, 1) != StartOfImage)
        return {};
    QByteArray bare = file.left(2);
    bare.reserve(file.size());
    bool hasPixels = false;
    qsizetype at = 2;
    while (at + 1 < file.size()) {
        if (byteAt(file, at) != 0xFF)
            return {};
        const auto marker = byteAt(file, at + 1);
        if (marker == 0xFF) { // markers may be filled up
            ++at;
            continue;
        }
        if (marker == EndOfImage) {
            bare.append(file.constData() + at, 2);
            return hasPixels ? std::optional(bare) : std::nullopt;
        }
        if (at + 4 > file.size())
            return {};
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + at + 2);
        const auto end = at + 2 + length;
        if (length < 2 || end > file.size())
            return {};
        if (isKeptSegment(marker, QByteArrayView(file).sliced(at + 4, length - 2)))
            bare.append(file.constData() + at, end - at);
        at = end;
        if (marker != StartOfScan)
            continue;
        hasPixels = true;
        const auto pixelsEnd = endOfScan(file, at);
        if (pixelsEnd < 0)
            return {};
        bare.append(file.constData() + at, pixelsEnd - at);
        at = pixelsEnd;
    }
    return {};
}

std::optional<QByteArray> barePng(const QByteArray &file)
{
    if (!file.startsWith(PngSignature))
        return {};
    QByteArray bare = file.left(PngSignature.size());
    bare.reserve(file.size());
    qsizetype at = PngSignature.size();
    while (at + 12 <= file.size()) {
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + at);
        if (length > file.size() - at - 12)
            return {};
        const auto type = QByteArrayView(file).sliced(at + 4, 4);
        if (isKeptChunk(type))
            bare.append(file.constData() + at, length + 12);
        at += length + 12;
        if (type == QByteArrayView("IEND", 4))
            return bare;
    }
    return {};
}

} // namespace Frontdesk
