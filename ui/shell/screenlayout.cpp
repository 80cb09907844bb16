// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlayout.h"

#include <QSettings>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const QString &screens)
{
    return u"screens/"_s + screens;
}

/// Last used first.
void rememberSet(const QString &screens, QSettings &settings)
{
    const QString key = u"screens/known"_s;
    QStringList known = settings.value(key).toStringList();
    if (known.value(0) == screens)
        return;
    known.removeAll(screens);
    known.prepend(screens);
    while (known.size() > ScreenLayout::MostSets)
        settings.remove(groupOf(known.takeLast()));
    settings.setValue(key, known);
}

} // namespace

ScreenLayout ScreenLayout::load(const QString &screens, const QSettings &settings)
{
    ScreenLayout layout;
    layout.window = settings.value(groupOf(screens) + u"/window"_s).toByteArray();
    const auto kept = settings.value(groupOf(screens) + u"/chats"_s).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        layout.chats.insert(ConversationId(it.key()), it->toByteArray());
    return layout;
}

ScreenLayout ScreenLayout::of(const DeskState &state)
{
    ScreenLayout layout{state.geometry, {}};
    for (const auto &place : state.windows)
        layout.chats.insert(place.conversation, place.geometry);
    return layout;
}

void ScreenLayout::save(const QString &screens, QSettings &settings) const
{
    rememberSet(screens, settings);
    settings.setValue(groupOf(screens) + u"/window"_s, window);
    QVariantMap kept;
    for (auto it = chats.cbegin(); it != chats.cend(); ++it)
        kept.insert(it.key().value(), *it);
    settings.setValue(groupOf(screens) + u"/chats"_s, kept);
}

void ScreenLayout::applyTo(DeskState &state) const
{
    if (!window.isEmpty())
        state.geometry = window;
    for (auto &place : state.windows)
        place.geometry = chats.value(place.conversation, place.geometry);
}

} // namespace Frontdesk
