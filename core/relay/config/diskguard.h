// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/config/diskcheck.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Frontdesk::Relay {

struct RelaySettings;

/// Looks at the disk of the database: says when it is nearly full, and keeps a file beside the
/// database that goes when it is quite full, so that what became of the last sends can still be
/// written. Main thread.
class DiskGuard : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<DiskSpace()>;

    /// @p look says how the disk stands; empty: the disk itself.
    explicit DiskGuard(const RelaySettings &settings, Look look = {}, QObject *parent = nullptr);

    /// Looks, now and then every ten seconds.
    void start();
    void look();

    /// A write found no room, whatever the disk says of itself.
    void foundNoRoom();

    /// Nothing that comes in is taken.
    bool isFull() const noexcept { return m_isFull; }
    /// Not even the database can be opened: even without the reserve there is no room.
    bool isHopeless() const;

    static constexpr qint64 ReserveBytes = 64LL * 1024 * 1024;

Q_SIGNALS:
    void changed(bool full);

private:
    bool isLow(const DiskSpace &space) const;
    void keepReserve(const DiskSpace &space);
    void releaseReserve();
    void set(bool full);

    const QString m_reserve; ///< empty: none is kept
    const qint64 m_minFree; ///< bytes
    const int m_minPercent;
    const Look m_look;
    QTimer m_timer;
    bool m_isFull = false;
};

} // namespace Frontdesk::Relay
