// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launcherbadge.h"

#include <QDBusMessage>
#include <QGuiApplication>

namespace Frontdesk {

namespace {

void tellLauncher(const QDBusConnection &bus, int count)
{
    auto message =
        QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/frontdesk"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                   QStringLiteral("Update"));
    const QString program =
        QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
    message << program
            << QVariantMap{{QStringLiteral("count"), qint64(count)},
                           {QStringLiteral("count-visible"), count > 0}};
    bus.send(message);
}

} // namespace

LauncherBadge::LauncherBadge(const QDBusConnection &bus, AccountSource &accounts)
    : IconBadge(accounts, [bus](int count) { tellLauncher(bus, count); })
{
}

} // namespace Frontdesk
