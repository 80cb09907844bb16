// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskcommands.h"

#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/accountcommands.h"
#include "ui/shell/chatcommands.h"
#include "ui/shell/chathandover.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/chatpaper.h"
#include "ui/shell/chatschedule.h"
#include "ui/shell/chattasks.h"
#include "ui/shell/chattemplates.h"
#include "ui/shell/companies.h"
#include "ui/shell/customerfields.h"
#include "ui/shell/customersearch.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskmentions.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/deskperiods.h"
#include "ui/shell/invitation.h"
#include "ui/shell/listcommands.h"
#include "ui/shell/listviews.h"
#include "ui/shell/personlinks.h"
#include "ui/shell/pincommands.h"
#include "ui/shell/rail.h"
#include "ui/shell/shownkeys.h"
#include "ui/shell/steadysend.h"
#include "ui/shell/tagcommands.h"
#include "ui/shell/workbar.h"
#include "ui/shell/workcommands.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

void bindConversations(Desk &desk, Commands &commands)
{
    auto *list = desk.inbox()->view();
    commands.bind("conversation.next", &desk, [list] { list->step(1); });
    commands.bind("conversation.previous", &desk, [list] { list->step(-1); });
    commands.bind(
        "reply.write",
        &desk,
        [list] { list->confirm(); },
        [&desk] {
            // One that has a window of its own is written in there.
            return desk.state().conversation.isNull()
                ? QCoreApplication::translate("Frontdesk::Commands", "No conversation is open")
                : QString();
        });
}

void bindMoving(Desk &desk, Commands &commands)
{
    commands.bind("chat.find", &desk, [&desk] { desk.find(); });
    commands.bind("search.messages", &desk, [&desk] { desk.search(); });
    commands.bind("templates.show", &desk, [&desk] { desk.showTemplates(); });
    commands.bind("scheduled.show", &desk, [&desk] { desk.showScheduled(); });
    commands.bind("pane.next", &desk, [&desk] { desk.stepPane(1); });
    commands.bind("pane.previous", &desk, [&desk] { desk.stepPane(-1); });
    commands.bind("account.next", &desk, [&desk] { desk.rail()->step(1); });
    commands.bind("account.previous", &desk, [&desk] { desk.rail()->step(-1); });
}

/// A view of the rail looks at all accounts: so it is counted there.
void bindRailViews(Desk &desk, ListViews &views)
{
    const auto *rail = desk.rail();
    QObject::connect(rail, &Rail::viewChosen, &views, [&desk, &views](const ViewId &view) {
        desk.showAccount({});
        views.showFromRail(view);
    });
    QObject::connect(
        rail, &Rail::viewMoved, &views, qOverload<const ViewId &, int>(&ListViews::move));
    QObject::connect(rail, &Rail::viewMenuRequested, &views, &ListViews::openMenuOf);
    QObject::connect(&views, &ListViews::railToggled, &desk, &Desk::toggleInRail);
}

void bindViews(Desk &desk, Commands &commands)
{
    auto *views =
        new ListViews({desk.theme(), *desk.inbox(), desk.sources(), desk.work(), commands}, &desk);
    commands.bindViews(&desk, [&desk, views](const ViewId &view) {
        desk.pages()->showDesk();
        views->show(view);
    });
    const auto order = [&desk, views] {
        views->setOrder(desk.preferences().viewOrder);
        views->setRail(desk.preferences().rail);
    };
    bindRailViews(desk, *views);
    QObject::connect(&desk, &Desk::stateChanged, views, order);
    QObject::connect(views, &ListViews::arranged, &desk, &Desk::viewsArranged);
    QObject::connect(views, &ListViews::keyWanted, &desk, &Desk::viewKeyRequested);
    order();
    commands.bind("list.filter", &desk, [views] { views->type(); });
    commands.bind("list.views", &desk, [views] { views->openMenu(); });
    auto *list = desk.inbox()->view();
    commands.bind(
        "list.new",
        &desk,
        [list] { list->takeNew(); },
        [list] {
            return list->hasNew() ? QString()
                                  : QCoreApplication::translate("Frontdesk::Commands",
                                                                "Nothing new waits to be shown");
        });
    commands.bind(
        "list.save",
        &desk,
        [views] { views->save(); },
        [views] { return views->obstacleToSave(); });
}

void bindWindow(Desk &desk, Commands &commands)
{
    commands.bind("rail.toggle", &desk, [&desk] { desk.toggleRail(); });
    commands.bind("panel.toggle", &desk, [&desk] { desk.togglePanel(); });
    commands.bind("pins.show", &desk, [&desk] { desk.showPins(); });
    commands.bind("outbox.show", &desk, [&desk] { desk.toggleOutbox(); });
    commands.bind("notices.show", &desk, [&desk] { Q_EMIT desk.noticesRequested(); });
    commands.bind("settings.open", &desk, [&desk] { Q_EMIT desk.settingsRequested(); });
}

} // namespace

void bindDesk(Desk &desk, Commands &commands, KeyDispatcher &keys)
{
    keys.setPlace(desk.inbox()->view(), Place::List);
    bindConversations(desk, commands);
    bindList(desk, commands);
    bindWork(desk, commands);
    bindPins(desk, commands);
    bindTags(desk, commands);
    bindCustomers(desk, commands);
    showFields(desk);
    showNoteFiles(desk);
    showPeriods(desk);
    bindTasks(desk, commands);
    bindHandOver({desk.theme(),
                  desk.work().clock(),
                  desk.sources(),
                  desk.work(),
                  [&desk](const QString &sentence) {
                      desk.inbox()->tell(sentence);
                  }},
                 *desk.chat(),
                 desk,
                 commands);
    bindMentions(desk, commands);
    auto *steady = new SteadySend(*desk.chat()->composer(), desk.work().clock());
    QObject::connect(desk.inbox()->view(),
                     &ConversationListView::movedUnderPointer,
                     steady,
                     &SteadySend::takeMovedRows);
    QObject::connect(desk.workBar(), &WorkBar::handOverWanted, &commands, [&commands] {
        commands.run(u"handover.give");
    });
    bindPersons(desk, commands);
    bindCompanies(desk, commands);
    bindInvitation(desk, commands);
    bindChat(*desk.chat(), desk, commands, keys);
    bindTemplates({desk.theme(), desk.sources(), desk.templates(), desk.pictures()},
                  *desk.chat(),
                  desk,
                  commands);
    bindSchedule({desk.theme(), desk.work().clock(), desk.sources()}, *desk.chat(), desk, commands);
    bindPaper(desk.theme(), desk.work().clock(), desk.sources(), *desk.chat(), desk, commands);
    bindMoving(desk, commands);
    bindAccounts(desk, commands);
    bindViews(desk, commands);
    bindWindow(desk, commands);
    showKeysIn(*desk.inbox(), commands);
    desk.rail()->follow(commands);
    QObject::connect(desk.rail(), &Rail::findRequested, &commands, [&commands] {
        commands.run(u"palette.open");
    });
}

} // namespace Frontdesk
