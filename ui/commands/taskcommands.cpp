// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/taskcommands.h"

#include <QCoreApplication>

namespace Frontdesk {

QList<Command> taskCommands()
{
    using enum CommandGroup;
    return {
        {"task.new",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "New to-do for this customer"),
         "todo",
         Conversations,
         Lists,
         {QKeySequence(Qt::SHIFT | Qt::Key_T)}},
        {"tasks.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "My tasks"),
         "todo",
         Moving,
         Lists,
         {QKeySequence(Qt::Key_G, Qt::Key_D)}},
    };
}

} // namespace Frontdesk
