// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

struct sqlite3_vfs;

namespace Frontdesk::Test {

/// An SQLite VFS that can lose power.
///
/// It stands in front of the platform's own VFS and keeps, for each database, journal and log file,
/// the bytes that a sync has made durable and the writes that none has covered yet. When the power
/// goes, each of those writes is kept, dropped or torn (some of its 512-byte sectors) on its own, so
/// that a later one may survive an earlier one. From then on every access fails until recover().
///
/// kill -9 is no substitute: the kernel still has what the process wrote. File names are taken as
/// durable. Any thread; no connection may be open while it is made, recovers or goes.
class PowerLossVfs
{
public:
    /// Registers itself with SQLite under @p name, for Sql::Options::vfs.
    PowerLossVfs(QByteArray name, quint64 seed);
    ~PowerLossVfs();
    Q_DISABLE_COPY_MOVE(PowerLossVfs)

    const QByteArray &name() const;

    /// Where the power went.
    enum class Place { Nowhere, Idle, LogWrite, DatabaseWrite, Sync, Truncate };

    /// The power goes inside the @p nth write, truncation or sync from now (1 is the next).
    void crashAt(qint64 nth);
    /// The power goes now.
    void crash();
    Place crashed() const;

    /// The @p nth write, truncation or sync from now answers with the SQLite code @p code and does
    /// nothing. One that was to sync leaves the earlier writes without a sync.
    void failAt(qint64 nth, int code);

    /// Writes, truncations and syncs so far.
    qint64 operations() const;

    /// Leaves on the disk what survived, and nothing else; the power is back.
    void recover();

    class State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace Frontdesk::Test
