// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/diskguard.h"

#include "core/base/logging.h"
#include "core/relay/config/relaysettings.h"

#include <QFile>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Mebibyte = 1024LL * 1024;
/// What opening the database and noting the ends of sends may take.
constexpr qint64 LeastFree = 16 * Mebibyte;

/// With real bytes: a file that only says how long it is keeps no room.
bool fill(const QString &name, qint64 size)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray block(Mebibyte, 'r');
    for (qint64 written = 0; written < size; written += block.size()) {
        if (file.write(block) != block.size())
            return false;
    }
    return file.flush();
}

} // namespace

DiskGuard::DiskGuard(const RelaySettings &settings, Look look, QObject *parent)
    : QObject(parent)
    , m_reserve(settings.diskMinFreeMb > 0 ? settings.database + u".reserve"_s : QString())
    , m_minFree(settings.diskMinFreeMb * Mebibyte)
    , m_minPercent(settings.diskMinFreePercent)
    , m_look(look ? std::move(look) : [file = settings.database] { return diskSpaceAt(file); })
{
    connect(&m_timer, &QTimer::timeout, this, &DiskGuard::look);
}

void DiskGuard::start()
{
    look();
    m_timer.start(std::chrono::seconds(10));
}

void DiskGuard::look()
{
    const auto space = m_look();
    if (!m_reserve.isEmpty() && space.free < ReserveBytes)
        releaseReserve();
    set(isLow(space));
    if (!m_isFull)
        keepReserve(space);
}

void DiskGuard::foundNoRoom()
{
    releaseReserve();
    set(true);
}

bool DiskGuard::isHopeless() const
{
    return m_minFree > 0 && m_look().free < LeastFree;
}

bool DiskGuard::isLow(const DiskSpace &space) const
{
    return space.free < m_minFree || space.free < space.total / 100 * m_minPercent;
}

void DiskGuard::keepReserve(const DiskSpace &space)
{
    if (m_reserve.isEmpty() || QFile::exists(m_reserve)
        || isLow({space.free - ReserveBytes, space.total}))
        return;
    if (!fill(m_reserve, ReserveBytes)) {
        qCWarning(LogRelay) << "cannot keep a reserve on the disk:" << m_reserve;
        releaseReserve();
    }
}

void DiskGuard::releaseReserve()
{
    if (!m_reserve.isEmpty() && QFile::exists(m_reserve) && !QFile::remove(m_reserve))
        qCCritical(LogRelay) << "cannot remove the reserve:" << m_reserve;
}

void DiskGuard::set(bool full)
{
    if (full == m_isFull)
        return;
    m_isFull = full;
    if (full)
        qCCritical(LogRelay) << "the disk is nearly full: nothing is accepted";
    else
        qCInfo(LogRelay) << "there is room on the disk again";
    Q_EMIT changed(full);
}

} // namespace Frontdesk::Relay
