// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/customercommands.h"

#include <QCoreApplication>

namespace Frontdesk {

QList<Command> customerCommands()
{
    return {{"customers.find",
             QT_TRANSLATE_NOOP("Frontdesk::Commands", "Find customers by tags and fields"),
             "filter",
             CommandGroup::Moving,
             Lists,
             {QKeySequence(Qt::Key_G, Qt::Key_C)}}};
}

} // namespace Frontdesk
