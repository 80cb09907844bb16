// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/ids.h"

#include "core/base/uuid.h"

#include <QUuid>

namespace Frontdesk::Sandbox {

namespace {

constexpr qint64 FirstMessage = 590'000'000'000'000'000;
constexpr qint64 SinceMs = 1'600'000'000'000;
constexpr qint64 PerMs = 1024;

QString hex(int bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

QString base64(int bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                                           | QByteArray::OmitTrailingEquals));
}

} // namespace

QString Ids::messageId()
{
    const qint64 now = FirstMessage + (m_clock.nowMs() - SinceMs) * PerMs;
    m_lastMessage = std::max(now, m_lastMessage + 1);
    return QString::number(m_lastMessage);
}

QString Ids::eventId()
{
    constexpr char Digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString id(26, QLatin1Char('0'));
    auto time = static_cast<quint64>(m_clock.nowMs());
    for (qsizetype i = 9; i >= 0; --i, time /= 32)
        id[i] = QLatin1Char(Digits[time % 32]);
    const QByteArray random = randomBytes(16);
    for (qsizetype i = 0; i < 16; ++i)
        id[10 + i] = QLatin1Char(Digits[static_cast<uchar>(random.at(i)) % 32]);
    return id;
}

QString Ids::userId()
{
    return QLatin1Char('U') + hex(16);
}

QString Ids::groupId()
{
    return QLatin1Char('C') + hex(16);
}

QString Ids::roomId()
{
    return QLatin1Char('R') + hex(16);
}

QString Ids::replyToken()
{
    return hex(16);
}

QString Ids::quoteToken()
{
    return base64(60);
}

QString Ids::markAsReadToken()
{
    return base64(48);
}

QString Ids::requestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Ids::accessToken()
{
    return base64(96);
}

} // namespace Frontdesk::Sandbox
