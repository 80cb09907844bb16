// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstate.h"

#include "ui/settings/noticestore.h"

#include <QSettings>

#include <algorithm>

namespace Frontdesk {

namespace {

QString keyOf(WidthClass width, const char *what)
{
    static const QMap<WidthClass, QString> Names{{WidthClass::Narrow, QStringLiteral("narrow")},
                                                 {WidthClass::Middle, QStringLiteral("middle")},
                                                 {WidthClass::Wide, QStringLiteral("wide")},
                                                 {WidthClass::Widest, QStringLiteral("widest")}};
    return QStringLiteral("panes/%1/%2").arg(Names.value(width), QLatin1String(what));
}

/// Each as "conversation geometry": arrays of QSettings cannot be read from a const one.
QList<ChatPlace> windowsFrom(const QStringList &kept)
{
    QList<ChatPlace> windows;
    for (const auto &one : kept) {
        const auto parts = one.split(u' ');
        if (parts.size() == 2)
            windows.append({ConversationId(parts.constFirst()),
                            QByteArray::fromBase64(parts.constLast().toLatin1())});
    }
    return windows;
}

QStringList toKeep(const QList<ChatPlace> &windows)
{
    QStringList kept;
    for (const auto &one : windows)
        kept.append(one.conversation.value() + u' ' + QString::fromLatin1(one.geometry.toBase64()));
    return kept;
}

constexpr char AccountOrders[] = "rail/accounts/";

QStringList idValues(const auto &ids)
{
    QStringList values;
    for (const auto &id : ids)
        values.append(id.value());
    return values;
}

RailArrangement railFrom(const QSettings &settings)
{
    RailArrangement rail;
    const auto views = settings.value(QStringLiteral("rail/views")).toStringList();
    for (const auto &view : views)
        rail.views.append(ViewId(view));
    const QLatin1String prefix(AccountOrders);
    const auto keys = settings.allKeys();
    for (const auto &key : keys) {
        if (!key.startsWith(prefix))
            continue;
        auto &order = rail.accounts[UserId(key.mid(prefix.size()))];
        const auto accounts = settings.value(key).toStringList();
        for (const auto &account : accounts)
            order.append(AccountId(account));
    }
    return rail;
}

void keepRail(const RailArrangement &rail, QSettings &settings)
{
    settings.setValue(QStringLiteral("rail/views"), idValues(rail.views));
    settings.remove(QStringLiteral("rail/accounts"));
    for (auto it = rail.accounts.cbegin(); it != rail.accounts.cend(); ++it)
        settings.setValue(QLatin1String(AccountOrders) + it.key().value(), idValues(*it));
}

constexpr auto AllWidths = {
    WidthClass::Narrow, WidthClass::Middle, WidthClass::Wide, WidthClass::Widest};

} // namespace

WidthClass widthClassOf(int width)
{
    if (width < 1280)
        return WidthClass::Narrow;
    if (width < 1440)
        return WidthClass::Middle;
    return width < 1920 ? WidthClass::Wide : WidthClass::Widest;
}

Arrangement standardArrangement(WidthClass width)
{
    switch (width) {
    case WidthClass::Narrow:
        return {true, false, 320, 304};
    case WidthClass::Middle:
        return {true, true, 340, 304};
    case WidthClass::Wide:
        return {false, true, 348, 304};
    case WidthClass::Widest:
        return {false, true, 400, 360};
    }
    Q_UNREACHABLE();
}

DeskState DeskState::load(const QSettings &settings)
{
    DeskState state;
    state.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    state.account = AccountId(settings.value(QStringLiteral("desk/account")).toString());
    state.conversation =
        ConversationId(settings.value(QStringLiteral("desk/conversation")).toString());
    state.windows = windowsFrom(settings.value(QStringLiteral("desk/windows")).toStringList());
    for (const auto width : AllWidths) {
        if (!settings.contains(keyOf(width, "list")))
            continue;
        Arrangement arrangement;
        arrangement.railNarrow = settings.value(keyOf(width, "rail-narrow")).toBool();
        arrangement.panelShown = settings.value(keyOf(width, "panel-shown")).toBool();
        arrangement.list = settings.value(keyOf(width, "list")).toInt();
        arrangement.panel = settings.value(keyOf(width, "panel")).toInt();
        state.arrangements.insert(width, arrangement);
    }
    Preferences &own = state.preferences;
    const int choice = settings.value(QStringLiteral("look/theme"), 0).toInt();
    own.theme = static_cast<Theme::Choice>(std::clamp(choice, 0, 3));
    own.zoom = settings.value(QStringLiteral("look/zoom"), own.zoom).toInt();
    own.reducedMotion = settings.value(QStringLiteral("look/no-motion"), false).toBool();
    own.enterSends = settings.value(QStringLiteral("writing/enter-sends"), true).toBool();
    own.holdSeconds =
        std::clamp(settings.value(QStringLiteral("writing/hold-seconds"), 0).toInt(), 0, 10);
    own.afterSending = static_cast<AfterSending>(
        std::clamp(settings.value(QStringLiteral("writing/after-sending"), 0).toInt(),
                   static_cast<int>(AfterSending::Stay),
                   static_cast<int>(AfterSending::Previous)));
    own.suggestsTemplates = settings.value(QStringLiteral("writing/suggests"), true).toBool();
    const int order = settings.value(QStringLiteral("next/order"), 0).toInt();
    own.next.order = static_cast<NextOrder>(std::clamp(order, 0, int(NextOrder::Mine)));
    own.next.listOnly = settings.value(QStringLiteral("next/list-only"), false).toBool();
    own.keepsInTray = settings.value(QStringLiteral("window/keeps-in-tray"), false).toBool();
    own.language.language = settings.value(QStringLiteral("language/code")).toString();
    const int years = settings.value(QStringLiteral("language/years"), 0).toInt();
    own.language.years = static_cast<Years>(std::clamp(years, 0, static_cast<int>(Years::Minguo)));
    own.notices = loadNotices(settings);
    own.keys = KeyMap::load(settings);
    const auto views = settings.value(QStringLiteral("views/order")).toStringList();
    for (const auto &view : views)
        own.viewOrder.append(ViewId(view));
    own.rail = railFrom(settings);
    return state;
}

void DeskState::saveLook(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("look/theme"), static_cast<int>(preferences.theme));
    settings.setValue(QStringLiteral("look/zoom"), preferences.zoom);
    settings.setValue(QStringLiteral("look/no-motion"), preferences.reducedMotion);
    settings.setValue(QStringLiteral("language/code"), preferences.language.language);
    settings.setValue(QStringLiteral("language/years"),
                      static_cast<int>(preferences.language.years));
}

void DeskState::save(QSettings &settings) const
{
    saveLook(settings);
    settings.setValue(QStringLiteral("desk/account"), account.value());
    settings.setValue(QStringLiteral("desk/conversation"), conversation.value());
    settings.setValue(QStringLiteral("desk/windows"), toKeep(windows));
    for (auto it = arrangements.cbegin(); it != arrangements.cend(); ++it) {
        settings.setValue(keyOf(it.key(), "rail-narrow"), it->railNarrow);
        settings.setValue(keyOf(it.key(), "panel-shown"), it->panelShown);
        settings.setValue(keyOf(it.key(), "list"), it->list);
        settings.setValue(keyOf(it.key(), "panel"), it->panel);
    }
    settings.setValue(QStringLiteral("writing/enter-sends"), preferences.enterSends);
    settings.setValue(QStringLiteral("writing/hold-seconds"), preferences.holdSeconds);
    settings.setValue(QStringLiteral("writing/after-sending"),
                      static_cast<int>(preferences.afterSending));
    settings.setValue(QStringLiteral("writing/suggests"), preferences.suggestsTemplates);
    settings.setValue(QStringLiteral("next/order"), static_cast<int>(preferences.next.order));
    settings.setValue(QStringLiteral("next/list-only"), preferences.next.listOnly);
    settings.setValue(QStringLiteral("window/keeps-in-tray"), preferences.keepsInTray);
    saveNotices(preferences.notices, settings);
    preferences.keys.save(settings);
    settings.setValue(QStringLiteral("views/order"), idValues(preferences.viewOrder));
    keepRail(preferences.rail, settings);
}

} // namespace Frontdesk
