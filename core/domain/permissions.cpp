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
    Permission{QLatin1String("attribute.put"), Role::Administrator},
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
    Permission{QLatin1String("mention.done"), Role::Agent},
    Permission{QLatin1String("message.pin"), Role::Agent},
    Permission{QLatin1String("message.resolve"), Role::Agent},
    Permission{QLatin1String("message.send"), Role::Agent},
    Permission{QLatin1String("note.add"), Role::Agent},
    Permission{QLatin1String("note.edit"), Role::Agent},
    Permission{QLatin1String("person.link"), Role::Agent},
    Permission{QLatin1String("person.unlink"), Role::Agent},
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

bool mayReveal(const User &who, const Attribute &one)
{
    return !one.sensitive || who.role >= one.revealTo;
}

QStringList permittedCommands()
{
    QStringList commands;
    for (const auto &permission : Permissions)
        commands.append(permission.command);
    return commands;
}

} // namespace Frontdesk
