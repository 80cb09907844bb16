// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace Frontdesk {

class AccountSource;

/// com.canonical.Unity.LauncherEntry, which Plasma, Ubuntu's dock, Dash to Dock and others read: a
/// count on the program's icon. Told, never asked for, so a desktop without it costs nothing.
class LauncherBadge : public QObject
{
    Q_OBJECT

public:
    LauncherBadge(const QDBusConnection &bus, AccountSource &accounts);
    /// Takes the count away.
    ~LauncherBadge() override;

private:
    void refresh();
    void tell(int count);

    QDBusConnection m_bus;
    AccountSource &m_accounts;
    int m_told = 0;
};

} // namespace Frontdesk
