// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/personcommands.h"

#include <QCoreApplication>

namespace Frontdesk {

QList<Command> personCommands()
{
    using enum CommandGroup;
    return {
        {"person.link",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Link to another customer…"),
         "link",
         Conversations,
         Lists,
         {QKeySequence(Qt::SHIFT | Qt::Key_L)}},
        {"person.unlink",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Unlink from the customer's other accounts"),
         "link",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and its button is in sight"},
        {"person.steps",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "How the customer was linked…"),
         "history",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and its button is in sight"},
        {"person.invite",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Hand to another account…"),
         "handover",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and the customer is told"},
        {"company.choose",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Company of the customer…"),
         "store",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and its button is in sight"},
        {"company.members",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Customers of the same company…"),
         "team",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and its button is in sight"},
        {"company.edit",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Edit the customer's company…"),
         "edit",
         Conversations,
         Everywhere,
         {},
         false,
         "rare, and its button is in sight"},
        {"person.whole",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "All accounts of the customer in one timeline"),
         "merge",
         Conversations,
         Lists,
         {QKeySequence(Qt::Key_W)}},
    };
}

} // namespace Frontdesk
