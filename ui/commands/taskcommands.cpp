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
        {"handover.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Hand-over of this chat"),
         "handover",
         Conversations,
         Lists,
         {QKeySequence(Qt::SHIFT | Qt::Key_H)}},
        {"handover.give",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Hand over with a note"),
         "handover",
         Conversations,
         Lists,
         {QKeySequence(Qt::SHIFT | Qt::Key_G)}},
        {"mention.answer",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Answer who asks for you"),
         "mention",
         Conversations,
         Lists,
         {QKeySequence(Qt::SHIFT | Qt::Key_M)}},
        {"tasks.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "My tasks"),
         "todo",
         Moving,
         Lists,
         {QKeySequence(Qt::Key_G, Qt::Key_D)}},
    };
}

} // namespace Frontdesk
