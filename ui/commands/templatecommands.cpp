// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/templatecommands.h"

#include <QCoreApplication>

namespace Frontdesk {

QList<Command> templateCommands()
{
    using enum CommandGroup;
    return {
        {"reply.template",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Insert a template"),
         "template",
         Writing,
         Everywhere,
         {},
         false,
         "a slash at the beginning of a word does it"},
        {"reply.next-variable",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "To the next variable that is to be filled"),
         "edit",
         Writing,
         InChat,
         {QKeySequence(Qt::Key_F4)}},
        {"templates.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Template library"),
         "template",
         Moving,
         Lists,
         {QKeySequence(Qt::Key_G, Qt::Key_L)}},
    };
}

} // namespace Frontdesk
