// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/workmenus.h"

#include "core/client/accountsource.h"
#include "ui/inbox/snoozeform.h"
#include "ui/models/snoozetimes.h"
#include "ui/models/timetext.h"
#include "ui/models/workcontrol.h"

#include <QCursor>
#include <QMenu>
#include <QPointer>

namespace Frontdesk {

namespace {

/// "Monday, 9:00".
QString momentText(qint64 at)
{
    return QStringLiteral("%1, %2").arg(
        QLocale().dayName(QDateTime::fromMSecsSinceEpoch(at).date().dayOfWeek()),
        TimeText().clock(at));
}

void addOtherTime(
    QMenu &menu, WorkControl &control, const WorkMenus::Ids &ids, const Theme &theme, QWidget &over)
{
    const auto ask = [shown = QPointer<QMenu>(&menu), &control, ids, &theme, &over] {
        auto *form = new SnoozeForm(theme, control.clock(), &over);
        QObject::connect(form, &SnoozeForm::accepted, &control, [&control, ids](qint64 until) {
            control.snooze(ids, until);
        });
        form->popUpAt(shown ? shown->pos() : QCursor::pos());
    };
    menu.addAction(WorkMenus::tr("Another time…"), &over, ask);
}

/// Mine, and the team's, which has its own sign in the row.
void addPins(QMenu &menu,
             WorkControl &control,
             const ConversationRow &row,
             const WorkMenus::Ids &ids)
{
    const auto add = [&](const QString &text, auto deed) {
        menu.addAction(text, &control, deed);
    };
    const bool pinned = row.mark.pinnedAt > 0;
    add(pinned ? WorkMenus::tr("Take off the pins") : WorkMenus::tr("Pin"),
        [&control, ids, pinned] { control.setPinned(ids, !pinned); });
    add(WorkMenus::tr("Pin under a category…"),
        [&control, ids] { control.askCategory(ids, false); });
    if (row.conversation.pinnedAt > 0) {
        add(WorkMenus::tr("Take off the team’s pins"),
            [&control, ids] { control.unpinForTeam(ids); });
    } else {
        add(WorkMenus::tr("Pin for the team…"),
            [&control, ids] { control.askCategory(ids, true); });
    }
}

} // namespace

void WorkMenus::fillSnooze(
    QMenu &menu, WorkControl &control, const Ids &ids, const Theme &theme, QWidget &over)
{
    using Kind = SnoozeTime::Kind;
    const auto now = QDateTime::fromMSecsSinceEpoch(control.clock().nowMs());
    const auto times = snoozeTimes(now);
    for (const auto &time : times) {
        QString text;
        switch (time.kind) {
        case Kind::LaterToday:
            text = tr("In three hours, %1").arg(TimeText().clock(time.at));
            break;
        case Kind::Evening:
            text = tr("This evening, %1").arg(TimeText().clock(time.at));
            break;
        case Kind::Tomorrow:
            text = tr("Tomorrow, %1").arg(TimeText().clock(time.at));
            break;
        case Kind::NextWeek:
            text = momentText(time.at);
            break;
        case Kind::UntilTheyWrite:
            addOtherTime(menu, control, ids, theme, over);
            menu.addSeparator();
            text = tr("Until the customer writes");
            break;
        }
        menu.addAction(text, &control, [&control, ids, at = time.at] { control.snooze(ids, at); });
    }
}

void WorkMenus::fillAssign(QMenu &menu, WorkControl &control, const Ids &ids)
{
    menu.addAction(tr("To me"), &control, [&control, ids] { control.claim(ids); });
    menu.addAction(tr("To nobody"), &control, [&control, ids] { control.assign(ids, {}); });
    const auto colleagues = control.accounts().colleagues();
    bool first = true;
    for (const auto &user : colleagues) {
        if (user.id == control.me())
            continue;
        if (std::exchange(first, false))
            menu.addSection(tr("Colleagues"));
        menu.addAction(
            user.name, &control, [&control, ids, id = user.id] { control.assign(ids, id); });
    }
    const auto teams = control.accounts().teams();
    if (!teams.isEmpty())
        menu.addSection(tr("Teams"));
    for (const auto &team : teams) {
        menu.addAction(
            team.name, &control, [&control, ids, id = team.id] { control.handToTeam(ids, id); });
    }
}

void WorkMenus::fillAll(QMenu &menu,
                        WorkControl &control,
                        const ConversationRow &row,
                        const Ids &ids,
                        const Theme &theme,
                        QWidget &over)
{
    const auto add = [&](const QString &text, auto deed) {
        menu.addAction(text, &control, deed);
    };
    const auto &conversation = row.conversation;
    const bool open = shelfOf(conversation) == Shelf::Open;
    if (open)
        add(tr("Resolve"), [&control, ids] { control.resolve(ids); });
    else if (conversation.spam)
        add(tr("No spam"), [&control, ids] { control.setSpam(ids, false); });
    else
        add(tr("Open again"), [&control, ids] { control.reopen(ids); });
    if (conversation.state != ConversationState::FollowUp)
        add(tr("Follow up"), [&control, ids] { control.followUp(ids); });
    fillSnooze(*menu.addMenu(tr("Snooze")), control, ids, theme, over);
    fillAssign(*menu.addMenu(tr("Assign")), control, ids);
    auto *priority = menu.addMenu(tr("Priority"));
    priority->addAction(
        tr("VIP"), &control, [&control, ids] { control.setPriority(ids, Priority::Vip); });
    priority->addAction(
        tr("High"), &control, [&control, ids] { control.setPriority(ids, Priority::High); });
    priority->addAction(
        tr("Normal"), &control, [&control, ids] { control.setPriority(ids, Priority::Normal); });
    menu.addSeparator();
    if (row.unread > 0 || row.mark.unread)
        add(tr("Mark as read"), [&control, ids] { control.markRead(ids); });
    else
        add(tr("Mark as unread"), [&control, ids] { control.markUnread(ids); });
    addPins(menu, control, row, ids);
    const bool muted = row.mark.muted;
    add(muted ? tr("Let it be heard again") : tr("Mute"),
        [&control, ids, muted] { control.setMuted(ids, !muted); });
    if (!conversation.spam) {
        menu.addSeparator();
        add(tr("Move to spam"), [&control, ids] { control.setSpam(ids, true); });
    }
}

} // namespace Frontdesk
