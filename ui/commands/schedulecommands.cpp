// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/schedulecommands.h"

#include <QCoreApplication>

namespace Frontdesk {

QList<Command> scheduleCommands()
{
    using enum CommandGroup;
    return {
        {"reply.schedule",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Send later"),
         "calendar",
         Writing,
         Place::Writing,
         {QKeySequence(Qt::ALT | Qt::Key_Return)}},
        {"scheduled.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Scheduled replies"),
         "calendar",
         Moving,
         Lists,
         {QKeySequence(Qt::Key_G, Qt::Key_P)}},
    };
}

} // namespace Frontdesk
