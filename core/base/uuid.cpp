// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace Frontdesk {

QString newUuid(qint64 nowMs)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), 4);
    const auto ms = static_cast<quint64>(nowMs);
    words[0] = static_cast<quint32>(ms >> 16U);
    words[1] = static_cast<quint32>((ms & 0xFFFFU) << 16U) | 0x7000U | (words[1] & 0x0FFFU);
    words[2] = 0x80000000U | (words[2] & 0x3FFFFFFFU);
    const auto byte = [&](unsigned i) {
        return static_cast<uchar>(words[i / 4] >> (8U * (3U - i % 4U)));
    };
    const QUuid id(words[0],
                   static_cast<ushort>(words[1] >> 16U),
                   static_cast<ushort>(words[1]),
                   byte(8),
                   byte(9),
                   byte(10),
                   byte(11),
                   byte(12),
                   byte(13),
                   byte(14),
                   byte(15));
    return id.toString(QUuid::WithoutBraces);
}

qint64 timeOfUuid(QStringView id)
{
    if (!isUuid(id) || id.at(14) != u'7')
        return 0;
    const QString hex = id.left(8).toString() + id.mid(9, 4).toString();
    return hex.toLongLong(nullptr, 16);
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QString newUnguessable()
{
    return QString::fromLatin1(
        randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Frontdesk
