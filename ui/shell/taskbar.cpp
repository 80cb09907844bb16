// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskbar.h"

#ifdef FRONTDESK_DBUS
#include "ui/shell/launcherbadge.h"
#endif

#include <QObject>

namespace Frontdesk {

std::unique_ptr<QObject> taskbarBadge(AccountSource &accounts)
{
#ifdef FRONTDESK_DBUS
    return std::make_unique<LauncherBadge>(QDBusConnection::sessionBus(), accounts);
#else
    Q_UNUSED(accounts)
    return {};
#endif
}

} // namespace Frontdesk
