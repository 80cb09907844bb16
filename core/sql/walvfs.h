// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Frontdesk::Sql {

/// A SQLite VFS in front of another that writes the log of a commit in one call of the system
/// instead of two for each page.
///
/// For one connection with synchronous=FULL: what it wrote reaches the file when it syncs, which
/// SQLite then does before it tells any other connection of the commit. Outlives the connection.
class WalVfs
{
public:
    /// In front of @p base; "" is the platform's own.
    explicit WalVfs(const QByteArray &base);
    ~WalVfs();
    Q_DISABLE_COPY_MOVE(WalVfs)

    /// For sqlite3_open_v2(). Empty if there is no such base.
    QByteArray name() const;

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace Frontdesk::Sql
