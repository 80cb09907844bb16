// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workcommands.h"

#include "ui/commands/commands.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/showread.h"
#include "ui/shell/workbar.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

void bindTabs(Desk &desk, Commands &commands)
{
    auto *inbox = desk.inbox();
    const auto bind = [&](const char *name, ListTab tab) {
        commands.bind(name, &desk, [inbox, tab] { inbox->showTab(tab); });
    };
    bind("tab.all", ListTab::All);
    bind("tab.mine", ListTab::Mine);
    bind("tab.unassigned", ListTab::Unassigned);
    bind("tab.team", ListTab::Team);
}

/// Pins stand on top where the newest come first.
void bindPins(Desk &desk, Commands &commands)
{
    auto *list = desk.inbox()->view();
    int number = 0;
    for (const char *name : {"pinned.first",
                             "pinned.second",
                             "pinned.third",
                             "pinned.fourth",
                             "pinned.fifth",
                             "pinned.sixth",
                             "pinned.seventh",
                             "pinned.eighth"}) {
        ++number;
        commands.bind(
            name,
            &desk,
            [list, number] { list->openPinned(number); },
            [list, number] {
                return list->hasPinned(number)
                    ? QString()
                    : QCoreApplication::translate(
                        "Frontdesk::Commands", "So many conversations are not pinned in this list");
            });
    }
}

} // namespace

QList<ConversationId> targetsOf(const Desk &desk)
{
    const auto selected = desk.inbox()->view()->selected();
    if (!selected.isEmpty())
        return selected;
    const auto open = desk.chat()->conversation();
    return open.isNull() ? QList<ConversationId>() : QList{open};
}

QString withoutTargets(const Desk &desk)
{
    return targetsOf(desk).isEmpty()
        ? QCoreApplication::translate("Frontdesk::Commands", "No conversation is selected")
        : QString();
}

void bindWork(Desk &desk, Commands &commands)
{
    auto *work = &desk.work();
    const auto bind = [&](const char *name, auto deed) {
        commands.bind(
            name,
            &desk,
            [&desk, deed] { deed(targetsOf(desk)); },
            [&desk] { return withoutTargets(desk); });
    };
    using Ids = QList<ConversationId>;
    bind("conversation.follow-up", [work](const Ids &ids) { work->followUp(ids); });
    bind("conversation.claim", [work](const Ids &ids) { work->claim(ids); });
    bind("conversation.unread", [work](const Ids &ids) { work->toggleUnread(ids); });
    bind("conversation.spam",
         [&desk, work](const Ids &ids) { work->toggleSpam(ids, desk.workBar()->shelf()); });
    bind("conversation.pin", [work](const Ids &ids) { work->togglePinned(ids); });
    bind("conversation.snooze", [&desk](const Ids &ids) { desk.workBar()->openSnooze(ids); });
    bind("conversation.assign", [&desk](const Ids &ids) { desk.workBar()->openAssign(ids); });
    commands.bind(
        "work.undo",
        &desk,
        [&desk] { desk.inbox()->undo(); },
        [work] {
            return work->canUndo()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands", "There is nothing to undo");
        });
    bindTabs(desk, commands);
    bindPins(desk, commands);
    bindShowRead(desk, commands);
}

} // namespace Frontdesk
