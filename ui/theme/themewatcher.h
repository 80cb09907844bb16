// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QDBusVariant;

namespace Frontdesk {

/// Tells the theme what the desktop prefers, at the start and when it changes. Asks the desktop
/// portal where there is one; elsewhere it looks whether the system's text is lighter than its
/// windows. Make it before Theme::applyTo(), which replaces the system's palette.
class ThemeWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ThemeWatcher(Theme &theme, QObject *parent = nullptr);

    /// What the portal's number means: 0 no preference, 1 dark, 2 light.
    static Scheme schemeOf(uint portalValue);

private:
    void askPortal();

    Theme &m_theme;

private Q_SLOTS:
    /// A slot by name: QDBusConnection::connect() knows no other way.
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

} // namespace Frontdesk
