// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"

#include <QWidget>

namespace Frontdesk {

Commands::Commands(QObject *parent)
    : QObject(parent)
{
}

void Commands::bind(const char *name, QObject *owner, Deed deed, Obstacle obstacle)
{
    const Command *command = findCommand(name);
    Q_ASSERT_X(command, "Commands::bind", name);
    m_bound.insert(command, {owner, std::move(deed), std::move(obstacle)});
}

void Commands::bindViews(QObject *owner, std::function<void(const ViewId &view)> show)
{
    m_viewOwner = owner;
    m_showView = std::move(show);
}

bool Commands::show(const ViewId &view) const
{
    if (!showsViews())
        return false;
    const auto shown = m_showView; // which may bind anew
    shown(view);
    return true;
}

bool Commands::isBound(const Command &command) const
{
    return bound(command) != nullptr;
}

QString Commands::obstacle(const Command &command) const
{
    const Bound *found = bound(command);
    return found && found->obstacle ? found->obstacle() : QString();
}

bool Commands::run(const Command &command)
{
    const Bound *found = bound(command);
    if (!found || !obstacle(command).isEmpty())
        return false;
    const Deed deed = found->deed; // which may bind anew
    deed();
    return true;
}

bool Commands::run(QAnyStringView name)
{
    const Command *command = findCommand(name);
    return command && run(*command);
}

void Commands::setKeys(const KeyMap &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT keysChanged();
}

QKeySequence Commands::keyOf(QAnyStringView name) const
{
    const Command *command = findCommand(name);
    return command ? m_keys.keyOf(*command) : QKeySequence();
}

const Commands::Bound *Commands::bound(const Command &command) const
{
    const auto found = m_bound.constFind(&command);
    if (found == m_bound.cend() || !found->owner)
        return nullptr;
    const auto *widget = qobject_cast<const QWidget *>(found->owner.data());
    return widget && !widget->isVisible() ? nullptr : &*found;
}

} // namespace Frontdesk
