// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatmore.h"

#include "ui/commands/commands.h"
#include "ui/shell/chatheader.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycaps.h"

#include <QMenu>

namespace Frontdesk {

namespace {

void addCommand(QMenu &menu, Commands &commands, const char *name)
{
    const auto *command = findCommand(name);
    if (!command || !commands.isBound(*command))
        return;
    QString label = commandTitle(*command);
    if (const auto key = commands.keyOf(name); !key.isEmpty())
        label += u'\t' + keyName(key);
    auto *action = menu.addAction(label, &menu, [&commands, name] { commands.run(name); });
    const QString obstacle = commands.obstacle(*command);
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(obstacle);
}

} // namespace

void bindMore(ChatHeader &header, Commands &commands)
{
    QObject::connect(&header, &ChatHeader::moreRequested, &header, [&header, &commands] {
        auto *menu = new QMenu(&header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        for (const auto *name :
             {"chat.print", "date.show", "conversation.window", "conversation.copy-link"})
            addCommand(*menu, commands, name);
        const auto *button = header.moreButton();
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

} // namespace Frontdesk
