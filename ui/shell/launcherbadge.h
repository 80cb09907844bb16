// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/iconbadge.h"

#include <QDBusConnection>

namespace Frontdesk {

/// com.canonical.Unity.LauncherEntry, which Plasma, Ubuntu's dock, Dash to Dock and others read: a
/// count on the program's icon. Told, never asked for, so a desktop without it costs nothing.
class LauncherBadge : public IconBadge
{
    Q_OBJECT

public:
    LauncherBadge(const QDBusConnection &bus, AccountSource &accounts);
};

} // namespace Frontdesk
