// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/papers.h"

#include "tests/support/waiting.h"
#include "tests/ui/gallery/pictures.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/paper/paperdialog.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/scheduledlist.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QMenu>

namespace Frontdesk::Test {

void shootPapers(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictures);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    desk.resize(1440, 900);
    desk.show();
    letTimePass(std::chrono::milliseconds(100));
    desk.chat()->header()->moreButton()->click();
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        shoot(*menu, QStringLiteral("chat-more"), menu->size());
        menu->close();
    }
    commands.run("chat.print");
    letTimePass(std::chrono::milliseconds(300));
    if (auto *paper = desk.findChild<PaperDialog *>()) {
        shoot(*paper, QStringLiteral("paper"), paper->size());
        paper->reject();
    }
    desk.showTemplates();
    shoot(desk, QStringLiteral("templates-empty"), {1440, 900});
    desk.showTasks();
    shoot(desk, QStringLiteral("tasks-empty"), {1440, 900});
    ScheduledList list(theme, clock, fakes.sources(), [](const ScheduledReply &) {});
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(list, QStringLiteral("scheduled-empty"), {640, 560});
}

} // namespace Frontdesk::Test
