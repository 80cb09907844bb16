// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permissions.h"

#include <array>

namespace Frontdesk {

namespace {

using Role = User::Role;

struct Permission {
    QLatin1String command;
    Role least = Role::Administrator; ///< this role and those above it
};

// Every command has a row here; without one nobody may run it.
constexpr std::array Permissions{
    Permission{QLatin1String("alias.put"), Role::Agent},
    Permission{QLatin1String("attribute.put"), Role::Administrator},
    Permission{QLatin1String("company.put"), Role::Supervisor},
    Permission{QLatin1String("contact.company"), Role::Agent},
    Permission{QLatin1String("contact.set"), Role::Agent}, // and mayReveal()
    Permission{QLatin1String("contact.tag"), Role::Agent},
    Permission{QLatin1String("conversation.assign"), Role::Agent},
    Permission{QLatin1String("conversation.export"), Role::Agent},
    Permission{QLatin1String("conversation.keep"), Role::Agent},
    Permission{QLatin1String("conversation.pin"), Role::Agent},
    Permission{QLatin1String("conversation.priority"), Role::Agent},
    Permission{QLatin1String("conversation.read"), Role::Agent},
    Permission{QLatin1String("conversation.spam"), Role::Agent},
    Permission{QLatin1String("conversation.state"), Role::Agent},
    Permission{QLatin1String("draft.put"), Role::Agent},
    Permission{QLatin1String("mention.done"), Role::Agent},
    Permission{QLatin1String("message.pin"), Role::Agent},
    Permission{QLatin1String("message.resolve"), Role::Agent},
    Permission{QLatin1String("message.send"), Role::Agent},
    Permission{QLatin1String("note.add"), Role::Agent},
    Permission{QLatin1String("note.edit"), Role::Agent},
    Permission{QLatin1String("person.apart"), Role::Agent},
    Permission{QLatin1String("person.invite"), Role::Agent},
    Permission{QLatin1String("person.link"), Role::Agent},
    Permission{QLatin1String("person.unlink"), Role::Agent},
    Permission{QLatin1String("schedule.put"), Role::Agent}, // and mayChange()
    Permission{QLatin1String("schedule.remove"), Role::Agent}, // and mayRemove()
    Permission{QLatin1String("schedule.send"), Role::Agent}, // and mayChange()
    Permission{QLatin1String("task.done"), Role::Agent},
    Permission{QLatin1String("task.put"), Role::Agent},
    Permission{QLatin1String("task.remove"), Role::Agent}, // and mayRemove()
    Permission{QLatin1String("tag.merge"), Role::Administrator},
    Permission{QLatin1String("tag.put"), Role::Administrator}, // whoever tags may make a word, too
    Permission{QLatin1String("tag.remove"), Role::Administrator},
    Permission{QLatin1String("tag.restore"), Role::Administrator},
    Permission{QLatin1String("team.put"), Role::Supervisor},
    Permission{QLatin1String("template.put"), Role::Agent}, // and mayChange()
    Permission{QLatin1String("template.remove"), Role::Agent},
    Permission{QLatin1String("view.put"), Role::Agent},
    Permission{QLatin1String("view.remove"), Role::Agent},
};

} // namespace

bool mayRun(User::Role role, QLatin1String type)
{
    for (const auto &permission : Permissions) {
        if (permission.command == type)
            return role >= permission.least;
    }
    return false;
}

bool mayChange(const User &who, const ReplyTemplate &one)
{
    const bool isShared = one.scope != TemplateScope::Mine;
    return one.owner == who.id || (isShared && who.role >= Role::Supervisor);
}

bool mayChange(const User &who, const ScheduledSend &one)
{
    return one.author == who.id;
}

bool mayRemove(const User &who, const ScheduledSend &one)
{
    return one.author == who.id || who.role >= Role::Supervisor;
}

bool mayReveal(const User &who, const Attribute &one)
{
    return !one.sensitive || who.role >= one.revealTo;
}

bool mayRemove(const User &who, const Task &one)
{
    return one.madeBy == who.id || who.role >= Role::Supervisor;
}

bool mayExport(const User &who)
{
    return who.role >= Role::Supervisor;
}

QStringList permittedCommands()
{
    QStringList commands;
    for (const auto &permission : Permissions)
        commands.append(permission.command);
    return commands;
}

} // namespace Frontdesk
