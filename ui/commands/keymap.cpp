// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymap.h"

#include "ui/commands/keyrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace Frontdesk {

namespace {

QString settingsKey()
{
    return QStringLiteral("keys/own");
}

QString viewsKey()
{
    return QStringLiteral("keys/views");
}

QJsonObject objectIn(const QSettings &settings, const QString &key)
{
    return QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
}

QString nameOf(const Command &command)
{
    return QLatin1String(command.name);
}

} // namespace

QList<QKeySequence> KeyMap::keysOf(const Command &command) const
{
    const auto own = m_own.constFind(nameOf(command));
    if (own == m_own.cend())
        return command.keys;
    return own->isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{*own};
}

QKeySequence KeyMap::keyOf(const Command &command) const
{
    return keysOf(command).value(0);
}

bool KeyMap::isOwn(const Command &command) const
{
    return m_own.contains(nameOf(command));
}

void KeyMap::set(const Command &command, const QKeySequence &key)
{
    m_own.insert(nameOf(command), key);
    if (keysOf(command) == command.keys)
        m_own.remove(nameOf(command));
}

void KeyMap::reset(const Command &command)
{
    m_own.remove(nameOf(command));
}

void KeyMap::setView(const ViewId &view, const QKeySequence &key)
{
    if (key.isEmpty())
        m_views.remove(view);
    else
        m_views.insert(view, key);
}

void KeyMap::keepViews(const QSet<ViewId> &these)
{
    using Its = QHash<ViewId, QKeySequence>::iterator;
    m_views.removeIf([&](const Its &one) { return !these.contains(one.key()); });
}

KeyMap KeyMap::load(const QSettings &settings)
{
    const auto json = objectIn(settings, settingsKey());
    KeyMap map;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const Command *command = findCommand(it.key()))
            map.set(*command,
                    QKeySequence::fromString(it.value().toString(), QKeySequence::PortableText));
    }
    // Only now: two commands may have changed their keys with each other.
    const auto &all = commandCatalogue();
    for (const auto &command : all) {
        const QKeySequence key = map.keyOf(command);
        if (map.isOwn(command) && !key.isEmpty()
            && judgeKey(map, command, key).fault != KeyFault::None)
            map.reset(command);
    }
    const auto views = objectIn(settings, viewsKey());
    for (auto it = views.begin(); it != views.end(); ++it) {
        const auto key =
            QKeySequence::fromString(it.value().toString(), QKeySequence::PortableText);
        if (judgeKey(map, ViewId(it.key()), key).fault == KeyFault::None)
            map.setView(ViewId(it.key()), key);
    }
    return map;
}

void KeyMap::save(QSettings &settings) const
{
    QJsonObject json;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        json.insert(it.key(), it->toString(QKeySequence::PortableText));
    settings.setValue(settingsKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
    QJsonObject views;
    for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
        views.insert(it.key().value(), it->toString(QKeySequence::PortableText));
    settings.setValue(viewsKey(), QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace Frontdesk
