// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/filekind.h"

#include <QRegularExpression>

#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String Unknown("application/octet-stream");

struct Magic {
    qsizetype at = 0;
    QByteArrayView bytes;
    QLatin1String mime;
};

template <size_t N>
constexpr QByteArrayView bytesOf(const char (&text)[N])
{
    return {text, N - 1};
}

// In this order: RIFF and ftyp are looked at more closely below.
constexpr std::array Magics{
    Magic{0, bytesOf("\xff\xd8\xff"), QLatin1String("image/jpeg")},
    Magic{0, bytesOf("\x89PNG\r\n\x1a\n"), QLatin1String("image/png")},
    Magic{0, bytesOf("GIF87a"), QLatin1String("image/gif")},
    Magic{0, bytesOf("GIF89a"), QLatin1String("image/gif")},
    Magic{8, bytesOf("WEBP"), QLatin1String("image/webp")},
    Magic{8, bytesOf("WAVE"), QLatin1String("audio/wav")},
    Magic{4, bytesOf("ftypM4A"), QLatin1String("audio/mp4")},
    Magic{4, bytesOf("ftypqt  "), QLatin1String("video/quicktime")},
    Magic{4, bytesOf("ftypheic"), QLatin1String("image/heic")},
    Magic{4, bytesOf("ftypheix"), QLatin1String("image/heic")},
    Magic{4, bytesOf("ftypmif1"), QLatin1String("image/heic")},
    Magic{4, bytesOf("ftypavif"), QLatin1String("image/avif")},
    Magic{4, bytesOf("ftyp3g"), QLatin1String("video/3gpp")},
    Magic{4, bytesOf("ftyp"), QLatin1String("video/mp4")},
    Magic{0, bytesOf("ID3"), QLatin1String("audio/mpeg")},
    Magic{0, bytesOf("\xff\xfb"), QLatin1String("audio/mpeg")},
    Magic{0, bytesOf("\xff\xf3"), QLatin1String("audio/mpeg")},
    Magic{0, bytesOf("\xff\xf2"), QLatin1String("audio/mpeg")},
    Magic{0, bytesOf("\xff\xf1"), QLatin1String("audio/aac")},
    Magic{0, bytesOf("\xff\xf9"), QLatin1String("audio/aac")},
    Magic{0, bytesOf("OggS"), QLatin1String("audio/ogg")},
    Magic{0, bytesOf("\x1a\x45\xdf\xa3"), QLatin1String("video/webm")},
    Magic{0, bytesOf("%PDF-"), QLatin1String("application/pdf")},
    Magic{0, bytesOf("PK\x03\x04"), QLatin1String("application/zip")},
};

QLatin1String sniffed(QByteArrayView head)
{
    for (const auto &magic : Magics) {
        if (head.size() >= magic.at + magic.bytes.size()
            && head.sliced(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.mime;
    }
    return {};
}

/// Kinds that a bare announcement may give: those that nothing opens, plays or runs by itself.
bool isHarmless(const QString &declared)
{
    static const QRegularExpression Form(uR"(^(application|text)/[a-z0-9][a-z0-9.+-]{0,100}$)"_s);
    static const QRegularExpression Active(uR"(html|xml|script|svg|flash|java|msdos|msi|exe)"_s);
    return Form.match(declared).hasMatch()
        && (!Active.match(declared).hasMatch() || declared.contains("openxmlformats"_L1));
}

/// Types that are zip files inside.
bool isPacked(const QString &declared)
{
    return declared.contains("openxmlformats"_L1) || declared.contains("opendocument"_L1);
}

} // namespace

QString fileKind(QByteArrayView head, const QString &declared)
{
    const auto announced = declared.section(u';', 0, 0).trimmed().toLower();
    const auto seen = sniffed(head);
    if (seen.isEmpty())
        return isHarmless(announced) ? announced : QString(Unknown);
    if (seen == "application/zip"_L1 && isPacked(announced))
        return announced;
    // The same container holds films and sounds; which one stands deep inside.
    if (seen == "video/mp4"_L1 && announced.startsWith("audio/"_L1))
        return u"audio/mp4"_s;
    return seen;
}

QByteArray pictureFormat(const QString &mime)
{
    if (mime == "image/jpeg"_L1)
        return "jpeg";
    if (mime == "image/png"_L1)
        return "png";
    if (mime == "image/gif"_L1)
        return "gif";
    return mime == "image/webp"_L1 ? "webp" : QByteArray();
}

} // namespace Frontdesk::Relay
