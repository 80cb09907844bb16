// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/tasks.h"

#include "core/base/clock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/errortext.h"
#include "ui/shell/handoverform.h"
#include "ui/shell/mentionpopup.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/textfield.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>

namespace Frontdesk::Test {

namespace {

constexpr qint64 GalleryHour = 3'600'000;

void fillTasks(FakeDesk &fakes, qint64 now)
{
    const auto add = [&](const char *id, const char *text, qint64 in) -> Task & {
        auto &one =
            fakes.tasks.add(QString::fromUtf8(id), QString::fromUtf8(text), in == 0 ? 0 : now + in);
        one.conversation = sampleConversation();
        one.account = AccountId(QStringLiteral("sh"));
        return one;
    };
    add("1", "外盒壓壞兩盒，補寄並附道歉卡", -2 * GalleryHour);
    add("2", "週五前回覆庫存與到貨日", 3 * GalleryHour).repeat = TaskRepeat::Weekdays;
    add("3",
        "Send the invoice with the company's tax number; the customer needs it before the end "
        "of the month and has asked twice",
        50 * GalleryHour)
        .assignee = UserId(QStringLiteral("Ben"));
    add("4", "ส่งใบเสนอราคาให้ลูกค้าอีกครั้ง", 0);
    auto &done = add("5", "確認地址", -30 * GalleryHour);
    done.doneAt = now - GalleryHour;
    done.doneBy = UserId(QStringLiteral("Mei"));
}

WorkNews sampleMention(const FakeDesk &fakes, qint64 now)
{
    WorkNews news;
    news.conversation = fakes.conversations.rows.at(1).conversation.id;
    news.row = fakes.conversations.rows.at(1);
    news.by = QStringLiteral("Ben");
    news.byId = UserId(QStringLiteral("Ben"));
    news.text = QStringLiteral("@Amy 這位要退款，上次你答應過她什麼？可以直接退嗎");
    news.before = {QStringLiteral("Customer: 上次說可以退的"),
                   QStringLiteral("Ben: 我幫您確認一下，請稍等")};
    news.at = now;
    return news;
}

} // namespace

void shootTasks(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillTasks(fakes, clock.nowMs());
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    shoot(desk, QStringLiteral("tasks-panel"), {1440, 900});
    commands.run(u"handover.show");
    letTimePass(std::chrono::milliseconds(50));
    desk.findChild<MentionPopup *>()->take({sampleMention(fakes, clock.nowMs())});
    shoot(desk, QStringLiteral("tasks-handover"), {1440, 900});
    desk.showTasks();
    desk.pages()->tasks()->model()->show(TaskListModel::Whose::Team, TaskListModel::When::Open);
    shoot(desk, QStringLiteral("tasks-page"), {1440, 900});
    desk.pages()->tasks()->toggleCurrent();
    letTimePass(std::chrono::milliseconds(50));
    shoot(desk, QStringLiteral("tasks-page-narrow"), {1024, 700});
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    const QPointer<TaskForm> form(new TaskForm(
        {theme, clock, fakes.accounts.users, sentence}, fakes.tasks.list.at(1), nullptr));
    form->when()->setText(QStringLiteral("tmr 10:00"));
    shoot(*form, QStringLiteral("tasks-form"), form->sizeHint());
    delete form;
    const QPointer<HandOverForm> hand(
        new HandOverForm(theme,
                         fakes.accounts.users,
                         QStringLiteral("Not answered yet:\n· 14:02: 可以換嗎？\nTo-dos:\n· 補寄"),
                         nullptr));
    shoot(*hand, QStringLiteral("tasks-hand"), hand->sizeHint());
    delete hand;
}

} // namespace Frontdesk::Test
