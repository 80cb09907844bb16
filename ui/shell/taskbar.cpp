// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskbar.h"

#ifdef FRONTDESK_DBUS
#include "ui/shell/launcherbadge.h"
#endif

#include "ui/shell/iconbadge.h"

#include <QGuiApplication>

namespace Frontdesk {

std::unique_ptr<QObject> taskbarBadge(AccountSource &accounts)
{
#ifdef FRONTDESK_DBUS
    return std::make_unique<LauncherBadge>(QDBusConnection::sessionBus(), accounts);
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) // Windows and macOS
    return std::make_unique<IconBadge>(accounts, [](int count) { qGuiApp->setBadgeNumber(count); });
#else
    Q_UNUSED(accounts)
    return {};
#endif
}

} // namespace Frontdesk
