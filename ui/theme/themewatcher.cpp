// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themewatcher.h"

#include <QGuiApplication>

#ifdef FRONTDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Scheme schemeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

#ifdef FRONTDESK_DBUS
constexpr auto PortalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto PortalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto AppearanceArea = "org.freedesktop.appearance"_L1;
constexpr auto SchemeKey = "color-scheme"_L1;
#endif

} // namespace

ThemeWatcher::ThemeWatcher(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_theme.setSystemScheme(schemeOfPalette());
    askPortal();
}

Scheme ThemeWatcher::schemeOf(uint portalValue)
{
    return portalValue == 1 ? Scheme::Dark : Scheme::Light;
}

#ifdef FRONTDESK_DBUS

void ThemeWatcher::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService,
                PortalPath,
                PortalSettings,
                QStringLiteral("SettingChanged"),
                this,
                // clang-format off
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(
        PortalService, PortalPath, PortalSettings, QStringLiteral("Read"));
    question << AppearanceArea << SchemeKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError())
            return; // no portal here: the palette has spoken
        // Read answers with a variant inside a variant.
        const QVariant outer = reply.value().variant();
        const QVariant inner =
            outer.canConvert<QDBusVariant>() ? outer.value<QDBusVariant>().variant() : outer;
        m_theme.setSystemScheme(schemeOf(inner.toUInt()));
    });
}

void ThemeWatcher::settingChanged(const QString &area,
                                  const QString &key,
                                  const QDBusVariant &value)
{
    if (area == AppearanceArea && key == SchemeKey)
        m_theme.setSystemScheme(schemeOf(value.variant().toUInt()));
}

#else

void ThemeWatcher::askPortal() { }

void ThemeWatcher::settingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace Frontdesk
