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

KeyMap KeyMap::load(const QSettings &settings)
{
    const auto json = QJsonDocument::fromJson(settings.value(settingsKey()).toByteArray()).object();
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
    return map;
}

void KeyMap::save(QSettings &settings) const
{
    QJsonObject json;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        json.insert(it.key(), it->toString(QKeySequence::PortableText));
    settings.setValue(settingsKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace Frontdesk
