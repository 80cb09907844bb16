// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/scheduled.h"

#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/timechooser.h"
#include "ui/settings/aliaspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/errortext.h"
#include "ui/shell/scheduledlist.h"
#include "ui/shell/scheduleeditor.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

namespace Frontdesk::Test {

namespace {

constexpr qint64 HourMs = 60LL * 60 * 1000;

void putScheduledReply(FakeDesk &fakes, int row, int hours, ScheduleState state)
{
    const auto &conversation = fakes.conversations.rows.at(row).conversation;
    ScheduledReply reply;
    reply.send.id = ScheduleId(QStringLiteral("s%1").arg(fakes.scheduled.list.size()));
    reply.send.conversation = conversation.id;
    reply.send.account = conversation.account;
    reply.send.author = fakes.scheduled.me;
    reply.send.at = SampleNow + hours * HourMs;
    reply.send.state = state;
    reply.send.reason = QStringLiteral("schedule.customer-wrote");
    Content content;
    content.text = QStringLiteral("早安，春茶今天到貨了，要幫您留一盒嗎？");
    reply.send.bubbles = {{MessageId(QStringLiteral("b")), content}};
    fakes.scheduled.list.append(reply);
    fakes.scheduled.tell();
}

void shootAliases(Theme &theme, FakeDesk &fakes, const Shoot &shoot)
{
    SettingsDialog dialog(theme, {});
    auto *page = new AliasPage(
        theme, fakes.aliases, fakes.accounts.list, QStringLiteral("Mia"), [](const Error &error) {
            return ErrorText::sentence(error);
        });
    dialog.addPage(QStringLiteral("Name shown to customers"), page);
    dialog.list()->setCurrentRow(dialog.list()->count() - 1);
    page->shown()->click();
    shoot(dialog, QStringLiteral("settings-alias"), {720, 640});
    page->name()->setText(QStringLiteral("Caroline"));
    Q_EMIT page->name()->edited();
    shoot(dialog, QStringLiteral("settings-alias-wrong"), {720, 640});
}

} // namespace

void shootScheduled(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    desk.show();
    letTimePass(std::chrono::milliseconds(100));
    int here = 0;
    while (fakes.conversations.rows.at(here).conversation.id != sampleConversation())
        ++here;
    putScheduledReply(fakes, here, 20, ScheduleState::Waiting);
    shoot(desk, QStringLiteral("scheduled"), {1440, 900});
    putScheduledReply(fakes, here, 2, ScheduleState::Stopped);
    putScheduledReply(fakes, 1, 100, ScheduleState::Waiting);
    putScheduledReply(fakes, 2, -3, ScheduleState::Missed);
    shoot(desk, QStringLiteral("scheduled-stopped"), {1024, 768});

    ScheduledList list(theme, clock, fakes.sources(), [](const ScheduledReply &) {});
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(list, QStringLiteral("scheduled-list"), {640, 560});
    ScheduleEditor editor(
        theme, clock, fakes.scheduled, fakes.accounts.list, fakes.scheduled.list.at(0), nullptr);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(editor, QStringLiteral("scheduled-edit"), editor.sizeHint());
    ScheduleForm form(theme, clock, &desk);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.popUpOver({500, 600});
    form.chooser()->field()->edit()->setText(QStringLiteral("tmr 10:00"));
    shoot(form, QStringLiteral("schedule-form"), form.sizeHint());
    form.close();
    shootAliases(theme, fakes, shoot);
}

} // namespace Frontdesk::Test
