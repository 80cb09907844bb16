// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Frontdesk::Protocol {

namespace {

quint64 hashOf(const QString &kind, const QString &id, qint64 ver)
{
    const QByteArray named = kind.toUtf8() + '\0' + id.toUtf8() + '\0' + QByteArray::number(ver);
    const auto hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

} // namespace

Digest Digest::fromText(const QString &text)
{
    Digest digest;
    digest.m_sum = text.toULongLong(nullptr, 16);
    return digest;
}

void Digest::add(const QString &kind, const QString &id, qint64 ver)
{
    m_sum += hashOf(kind, id, ver);
}

void Digest::remove(const QString &kind, const QString &id, qint64 ver)
{
    m_sum -= hashOf(kind, id, ver);
}

QString Digest::text() const
{
    return QStringLiteral("%1").arg(m_sum, 16, 16, QLatin1Char('0'));
}

} // namespace Frontdesk::Protocol
