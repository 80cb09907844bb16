// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/media.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace Frontdesk::Sandbox {

namespace {

constexpr int JpegQuality = 82;
constexpr int PreviewWidth = 240;
constexpr int SampleRate = 16'000;
constexpr double ToneHz = 440;

/// Numbers that depend on the seed alone.
class Dice
{
public:
    explicit Dice(const QByteArray &seed)
        : m_hash(QCryptographicHash::hash(seed, QCryptographicHash::Sha256))
    {
    }
    int roll(int below)
    {
        const auto value = static_cast<uchar>(m_hash.at(m_next % m_hash.size()));
        m_next = (m_next + 1) % m_hash.size();
        return value * below / 256;
    }

private:
    QByteArray m_hash;
    qsizetype m_next = 0;
};

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, JpegQuality);
    return bytes;
}

QPainterPath hills(Dice &dice, const QSize &size, double height)
{
    QPainterPath path(QPointF(0, size.height()));
    const double step = size.width() / 4.0;
    path.lineTo(0, size.height() * height);
    for (int i = 0; i < 4; ++i) {
        const double top = size.height() * (height - 0.02 * dice.roll(12));
        path.quadTo(step * (i + 0.5), top, step * (i + 1), size.height() * height);
    }
    path.lineTo(size.width(), size.height());
    path.closeSubpath();
    return path;
}

/// @p day goes from 0 to 1 while the sun crosses the sky.
QImage landscape(const QByteArray &seed, const QSize &size, double day)
{
    Dice dice(seed);
    const int hue = dice.roll(360);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsl(hue, 140, 150));
    sky.setColorAt(1, QColor::fromHsl((hue + 40) % 360, 160, 225));
    painter.fillRect(image.rect(), sky);
    const double radius = size.height() * 0.09;
    painter.setBrush(QColor::fromHsl(45, 240, 200));
    painter.drawEllipse(QPointF(size.width() * day,
                                size.height() * (0.45 - 0.3 * std::sin(day * std::numbers::pi))),
                        radius,
                        radius);
    for (int layer = 0; layer < 3; ++layer) {
        painter.setBrush(QColor::fromHsl((hue + 120 + layer * 12) % 360, 90, 130 - layer * 32));
        painter.drawPath(hills(dice, size, 0.62 + 0.12 * layer));
    }
    return image;
}

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray box(const char *type, const QByteArray &content)
{
    return number32(static_cast<quint32>(content.size() + 8)) + QByteArray(type, 4) + content;
}

QByteArray matrix()
{
    return number32(0x10000) + QByteArray(12, '\0') + number32(0x10000) + QByteArray(12, '\0')
        + number32(0x40000000);
}

/// Where the frames of a video stand.
struct Track {
    QSize size;
    quint32 frameMs = 0;
    QList<quint32> frameSizes;

    quint32 durationMs() const { return frameMs * static_cast<quint32>(frameSizes.size()); }
};

QByteArray sampleTable(const Track &track, quint32 firstByte)
{
    const auto count = static_cast<quint32>(track.frameSizes.size());
    const QByteArray entry =
        box("jpeg",
            QByteArray(6, '\0') + number16(1) + QByteArray(16, '\0')
                + number16(static_cast<quint16>(track.size.width()))
                + number16(static_cast<quint16>(track.size.height())) + number32(0x480000)
                + number32(0x480000) + number32(0) + number16(1) + QByteArray(32, '\0')
                + number16(24) + number16(0xFFFF));
    QByteArray sizes;
    for (const quint32 size : track.frameSizes)
        sizes += number32(size);
    const QByteArray zero = number32(0);
    return box("stbl",
               box("stsd", zero + number32(1) + entry)
                   + box("stts", zero + number32(1) + number32(count) + number32(track.frameMs))
                   + box("stsc", zero + number32(1) + number32(1) + number32(count) + number32(1))
                   + box("stsz", zero + zero + number32(count) + sizes)
                   + box("stco", zero + number32(1) + number32(firstByte)));
}

QByteArray movie(const Track &track, quint32 firstByte)
{
    const QByteArray zero = number32(0);
    const QByteArray duration = number32(track.durationMs());
    const QByteArray header =
        box("mvhd",
            zero + zero + zero + number32(1000) + duration + number32(0x10000) + number16(0x100)
                + QByteArray(10, '\0') + matrix() + QByteArray(24, '\0') + number32(2));
    const QByteArray trackHeader =
        box("tkhd",
            number32(7) + zero + zero + number32(1) + zero + duration + QByteArray(16, '\0')
                + matrix() + number32(static_cast<quint32>(track.size.width()) << 16U)
                + number32(static_cast<quint32>(track.size.height()) << 16U));
    const QByteArray mediaHeader =
        box("mdhd", zero + zero + zero + number32(1000) + duration + number32(0x55C40000));
    const QByteArray handler = box("hdlr", zero + zero + "vide" + QByteArray(12, '\0') + '\0');
    const QByteArray data = box("dinf", box("dref", zero + number32(1) + box("url ", number32(1))));
    const QByteArray media =
        box("minf",
            box("vmhd", number32(1) + QByteArray(8, '\0')) + data + sampleTable(track, firstByte));
    return box("moov",
               header + box("trak", trackHeader + box("mdia", mediaHeader + handler + media)));
}

template <typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray avatarPng(const QByteArray &seed)
{
    Dice dice(seed);
    const int hue = dice.roll(360);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(QColor::fromHsl(hue, 110, 205));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl((hue + 180) % 360, 80, 95 + dice.roll(60)));
    painter.drawEllipse(QPointF(100, 215), 82, 85);
    painter.setBrush(QColor::fromHsl(22 + dice.roll(12), 130, 190 + dice.roll(30)));
    painter.drawEllipse(QPointF(100, 92), 42, 48);
    painter.setBrush(QColor::fromHsl(dice.roll(40), 60, 30 + dice.roll(60)));
    QPainterPath hair;
    hair.moveTo(56, 96);
    hair.cubicTo(50, 20, 150, 20, 144, 96);
    hair.quadTo(130 - dice.roll(30), 60 + dice.roll(12), 56, 96);
    painter.drawPath(hair);
    painter.end();
    return encoded(image, "PNG");
}

QByteArray pictureJpeg(const QByteArray &seed, const QSize &size)
{
    return encoded(landscape(seed, size, 0.25 + 0.05 * Dice(seed).roll(10)), "JPG");
}

QByteArray previewJpeg(const QByteArray &picture)
{
    const QImage image = QImage::fromData(picture);
    if (image.isNull())
        return {};
    return encoded(image.scaledToWidth(PreviewWidth, Qt::SmoothTransformation), "JPG");
}

QByteArray videoMp4(const QByteArray &seed, int ms)
{
    Track track{QSize(320, 240), 200, {}};
    const int frames = std::max(1, ms / 200);
    QByteArray bytes;
    for (int i = 0; i < frames; ++i) {
        const QByteArray frame = encoded(landscape(seed, track.size, (i + 0.5) / frames), "JPG");
        track.frameSizes.append(static_cast<quint32>(frame.size()));
        bytes += frame;
    }
    const QByteArray type = box("ftyp", "isom" + number32(0x200) + "isommp42");
    const auto firstByte = static_cast<quint32>(type.size() + 8);
    return type + box("mdat", bytes) + movie(track, firstByte);
}

QByteArray toneWav(int ms)
{
    QByteArray samples;
    const int count = SampleRate * ms / 1000;
    samples.reserve(count * 2);
    for (int i = 0; i < count; ++i) {
        const double fade = std::min(1.0, std::min(i, count - i) / 800.0);
        const double value = std::sin(2 * std::numbers::pi * ToneHz * i / SampleRate);
        samples += little(static_cast<qint16>(9000 * fade * value));
    }
    return "RIFF" + little(static_cast<quint32>(36 + samples.size())) + "WAVEfmt "
        + little(quint32(16)) + little(quint16(1)) + little(quint16(1))
        + little(quint32(SampleRate)) + little(quint32(SampleRate * 2)) + little(quint16(2))
        + little(quint16(16)) + "data" + little(static_cast<quint32>(samples.size())) + samples;
}

QByteArray pagePdf(const QByteArray &line)
{
    const QByteArray text = "BT /F1 24 Tf 72 720 Td (" + line + ") Tj ET";
    const QByteArrayList objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        QByteArray("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                   "/Resources<</Font<</F1 5 0 R>>>>>>"),
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray index = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        index += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + index + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace Frontdesk::Sandbox
