// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/catalogueparts.h"

namespace Frontdesk {

namespace {

using enum CommandGroup;
using namespace CatalogueParts;

QList<Command> tabCommands()
{
    return {
        {"tab.all",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "All conversations"),
         "inbox",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_I)},
        {"tab.mine",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "My conversations"),
         "mine",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_M)},
        {"tab.unassigned",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Unassigned conversations"),
         "unassigned",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_U)},
        {"tab.team",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Conversations of my teams"),
         "team",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_T)},
    };
}

QList<Command> filterCommands()
{
    return {
        {"filter.unanswered",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Only who waits for an answer, or everybody"),
         "sla",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_W)},
        {"filter.unread",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Only what is unread, or everything"),
         "mail",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_R)},
        {"filter.vip",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Only VIP conversations, or all"),
         "vip",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_V)},
        {"filter.mentions",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Only where a note asks for you, or all"),
         "mention",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_N)},
    };
}

QList<Command> shelfCommands()
{
    return {
        {"shelf.open",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Open conversations"),
         "inbox",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_O)},
        {"shelf.snoozed",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Snoozed conversations"),
         "snooze",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_H)},
        {"shelf.resolved",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Resolved conversations"),
         "resolve",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_E)},
        {"shelf.spam",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Spam"),
         "spam",
         Moving,
         Lists,
         inTurn(Qt::Key_G, Qt::Key_S)},
    };
}

QList<Command> orderCommands()
{
    return {
        {"order.newest",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Order by the newest message"),
         "sort",
         Moving,
         Place::List,
         inTurn(Qt::Key_O, Qt::Key_N)},
        {"order.waiting",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Order by who waits longest"),
         "sort",
         Moving,
         Place::List,
         inTurn(Qt::Key_O, Qt::Key_W)},
        {"order.priority",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Order by priority"),
         "sort",
         Moving,
         Place::List,
         inTurn(Qt::Key_O, Qt::Key_P)},
    };
}

constexpr auto ChosenOnce = "chosen once, and not in the middle of work";

/// Who comes after a reply.
QList<Command> nextCommands()
{
    return {
        {"next.priority",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits: VIPs first"),
         "vip",
         Moving,
         Everywhere,
         {},
         false,
         ChosenOnce},
        {"next.oldest",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits: who has waited longest"),
         "sla",
         Moving,
         Everywhere,
         {},
         false,
         ChosenOnce},
        {"next.mine",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits: mine first"),
         "mine",
         Moving,
         Everywhere,
         {},
         false,
         ChosenOnce},
        {"next.list",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits: only from what the list shows"),
         "filter",
         Moving,
         Everywhere,
         {},
         false,
         ChosenOnce},
        {"next.everybody",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits: whatever the list shows"),
         "inbox",
         Moving,
         Everywhere,
         {},
         false,
         ChosenOnce},
    };
}

QList<Command> viewCommands()
{
    return {
        {"list.filter",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Filter the conversations"),
         "filter",
         Moving,
         Lists,
         on({Qt::Key_Slash})},
        {"list.views",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Views of the conversations"),
         "saved-view",
         Moving,
         Lists,
         on({Qt::Key_V})},
        {"list.new",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Let new conversations into the list"),
         "new-state",
         Moving,
         Lists,
         on({Qt::Key_Period})},
        {"list.save",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Save the filter as a view"),
         "saved-view",
         Moving,
         Everywhere,
         {},
         false,
         Rare},
    };
}

/// Ctrl and the number of the pin.
QList<Command> pinCommands()
{
    constexpr const char *Titles[] = {
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "First pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Second pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Third pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Fourth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Fifth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Sixth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Seventh pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Eighth pinned conversation")};
    constexpr const char *Names[] = {"pinned.first",
                                     "pinned.second",
                                     "pinned.third",
                                     "pinned.fourth",
                                     "pinned.fifth",
                                     "pinned.sixth",
                                     "pinned.seventh",
                                     "pinned.eighth"};
    QList<Command> commands;
    for (int i = 0; i < 8; ++i) {
        commands.append({Names[i],
                         Titles[i],
                         "pin",
                         Moving,
                         Everywhere,
                         on({QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))})});
    }
    return commands;
}

} // namespace

QList<Command> CatalogueParts::listCommands()
{
    return tabCommands() + filterCommands() + shelfCommands() + orderCommands() + nextCommands()
        + viewCommands() + pinCommands();
}

} // namespace Frontdesk
