// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launcherbadge.h"

#include "core/client/accountsource.h"

#include <QDBusMessage>
#include <QGuiApplication>

namespace Frontdesk {

LauncherBadge::LauncherBadge(const QDBusConnection &bus, AccountSource &accounts)
    : m_bus(bus)
    , m_accounts(accounts)
{
    connect(&accounts, &AccountSource::countsChanged, this, &LauncherBadge::refresh);
    refresh();
}

LauncherBadge::~LauncherBadge()
{
    if (m_told > 0)
        tell(0);
}

void LauncherBadge::refresh()
{
    const int count = m_accounts.unansweredOfOurs();
    if (count != m_told)
        tell(count);
}

void LauncherBadge::tell(int count)
{
    m_told = count;
    auto message =
        QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/frontdesk"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                   QStringLiteral("Update"));
    const QString program =
        QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
    message << program
            << QVariantMap{{QStringLiteral("count"), qint64(count)},
                           {QStringLiteral("count-visible"), count > 0}};
    m_bus.send(message);
}

} // namespace Frontdesk
