// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxwords.h"

#include "ui/inbox/unreadonly.h"
#include "ui/widgets/keycaps.h"

#include <QMenu>
#include <QWidget>

namespace Frontdesk {

QString InboxWords::of(ListSort sort)
{
    switch (sort) {
    case ListSort::Newest:
        return tr("Newest first");
    case ListSort::LongestWaiting:
        return tr("Longest waiting first");
    case ListSort::Priority:
        break;
    }
    return tr("Priority first");
}

QString InboxWords::of(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Open:
        return tr("Open");
    case Shelf::Snoozed:
        return tr("Snoozed");
    case Shelf::Resolved:
        return tr("Resolved");
    case Shelf::Spam:
        break;
    }
    return tr("Spam");
}

InboxWords::Nothing InboxWords::nothingIn(const ConversationFilter &filter,
                                          const QKeySequence &claim)
{
    if (filter == withUnreadOnly(filter, true) && withUnreadOnly(filter, false).query.isEmpty())
        return {QStringLiteral("mail"), tr("Everything is read"), {}};
    if (!filter.query.isEmpty())
        return {QStringLiteral("filter"), tr("No conversation fits"), filter.query};
    if (filter.mentioned)
        return {QStringLiteral("mention"), tr("No note asks for you"), {}};
    if (filter.vip)
        return {QStringLiteral("vip"), tr("No VIP conversation here"), {}};
    if (filter.waiting)
        return {QStringLiteral("resolve"), tr("Nobody waits for an answer"), {}};
    if (filter.shelf != Shelf::Open)
        return {QStringLiteral("inbox"), tr("Nothing here"), tr("Shown: %1").arg(of(filter.shelf))};
    switch (filter.tab) {
    case ListTab::Mine:
        return {QStringLiteral("mine"),
                tr("Nothing is assigned to you"),
                claim.isEmpty() ? QString()
                                : tr("%1 takes a conversation.", "a key").arg(keyName(claim))};
    case ListTab::Unassigned:
        return {QStringLiteral("unassigned"), tr("Every conversation has somebody"), {}};
    case ListTab::Team:
        return {QStringLiteral("team"), tr("Nothing waits in the queues of your teams"), {}};
    case ListTab::All:
        break;
    }
    return {QStringLiteral("inbox"),
            filter.account.isNull() ? tr("Nobody has written yet")
                                    : tr("Nobody has written to this account yet"),
            tr("New conversations appear here by themselves.")};
}

QMenu *InboxWords::menuBelow(QWidget &button)
{
    auto *menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMetaObject::invokeMethod(
        menu,
        [menu, &button] { menu->popup(button.mapToGlobal(QPoint(0, button.height()))); },
        Qt::QueuedConnection);
    return menu;
}

} // namespace Frontdesk
