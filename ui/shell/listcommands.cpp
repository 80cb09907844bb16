// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listcommands.h"

#include "ui/commands/commands.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/unreadonly.h"
#include "ui/shell/desk.h"

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

void bindFilters(Desk &desk, Commands &commands)
{
    auto *inbox = desk.inbox();
    const auto bind = [&](const char *name, bool ConversationFilter::*part) {
        commands.bind(name, &desk, [inbox, part] {
            auto filter = inbox->filter();
            filter.*part = !(filter.*part);
            inbox->apply(filter);
        });
    };
    bind("filter.unanswered", &ConversationFilter::waiting);
    bind("filter.vip", &ConversationFilter::vip);
    bind("filter.mentions", &ConversationFilter::mentioned);
    commands.bind("filter.unread", &desk, [inbox] {
        inbox->apply(withUnreadOnly(inbox->filter(), !showsUnreadOnly(inbox->filter())));
    });
}

void bindShelves(Desk &desk, Commands &commands)
{
    auto *inbox = desk.inbox();
    const auto bind = [&](const char *name, Shelf shelf) {
        commands.bind(name, &desk, [inbox, shelf] { inbox->showShelf(shelf); });
    };
    bind("shelf.open", Shelf::Open);
    bind("shelf.snoozed", Shelf::Snoozed);
    bind("shelf.resolved", Shelf::Resolved);
    bind("shelf.spam", Shelf::Spam);
}

void bindOrders(Desk &desk, Commands &commands)
{
    auto *inbox = desk.inbox();
    const auto bind = [&](const char *name, ListSort sort) {
        commands.bind(name, &desk, [inbox, sort] { inbox->sortBy(sort); });
    };
    bind("order.newest", ListSort::Newest);
    bind("order.waiting", ListSort::LongestWaiting);
    bind("order.priority", ListSort::Priority);
}

} // namespace

void bindList(Desk &desk, Commands &commands)
{
    bindTabs(desk, commands);
    bindFilters(desk, commands);
    bindShelves(desk, commands);
    bindOrders(desk, commands);
}

} // namespace Frontdesk
