// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/writing.h"

#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/modetabs.h"
#include "ui/composer/notepad.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/snoozeform.h"
#include "ui/inbox/undotoast.h"
#include "ui/shell/chatwindow.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/finder.h"

#include <QLineEdit>

namespace Frontdesk::Test {

namespace {

WaitingChange refused(FakeDesk &fakes, int number, const char *by)
{
    auto &conversation = fakes.conversations.rows[number].conversation;
    conversation.state = ConversationState::New;
    WaitingChange change;
    change.id = CommandId(QStringLiteral("x%1").arg(number));
    change.kind = WaitingChange::Kind::State;
    change.conversation = conversation.id;
    change.account = conversation.account;
    change.since = SampleNow;
    change.wanted = {.state = ConversationState::Resolved};
    change.refused = true;
    change.isConflict = true;
    change.errorCode = QStringLiteral("conversation.changed");
    change.errorArgs = {{QStringLiteral("by"), QString::fromLatin1(by)},
                        {QStringLiteral("at"), SampleNow - 60'000}};
    return change;
}

void shootNote(Desk &desk, const Shoot &shoot)
{
    auto *chat = desk.chat();
    desk.show();
    letTimePass(std::chrono::milliseconds(100));
    chat->toggleNote();
    chat->notePad()->edit()->setPlainText(
        QStringLiteral("@Nok the warehouse has three left, hold one for her please"));
    letTimePass(std::chrono::milliseconds(1500)); // until it is said to be safe
    shoot(desk, QStringLiteral("note"), {1440, 900});
    shoot(desk, QStringLiteral("note-1024"), {1024, 768});
    chat->toggleNote();
}

void shootChatWindow(const ChatWindow::Parts &parts, const Shoot &shoot)
{
    const auto row = await(parts.sources.conversations.row(sampleConversation()));
    ChatBegun begun;
    ChatWindow window(parts, *row, begun);
    window.show();
    letTimePass(std::chrono::milliseconds(100));
    window.chat()->composer()->edit()->setPlainText(
        QStringLiteral("語安您好，新的禮盒會送到松德路，"));
    letTimePass(std::chrono::milliseconds(1200));
    shoot(window, QStringLiteral("chat-window"), {640, 760});
    const auto toasts = window.findChildren<UndoToast *>();
    toasts.constFirst()->say(QStringLiteral("Resolved 張語安"));
    shoot(window, QStringLiteral("chat-window-toast"), {520, 560});
}

} // namespace

void shootWriting(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillSampleHits(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    shootNote(desk, shoot);

    auto *finder = new Finder({theme, clock, fakes.sources(), commands, keys}, desk, desk);
    finder->open();
    for (const auto &[typed, name] : {std::pair{QStringLiteral("tea"), "palette-messages"},
                                      std::pair{QStringLiteral("茶"), "palette-messages-han"}}) {
        finder->palette()->edit()->setText(typed);
        letTimePass(std::chrono::milliseconds(50));
        shoot(desk, QString::fromLatin1(name), {1440, 900});
    }
    finder->palette()->go();

    auto *toast = desk.inbox()->findChild<UndoToast *>();
    toast->sayMore(QStringLiteral("10,000 conversations resolved"),
                   QStringLiteral("4,200 of 10,000 are at the relay"),
                   true,
                   false);
    shoot(desk, QStringLiteral("toast-progress"), {1440, 900});
    toast->end();

    fakes.outbox.others = {refused(fakes, 1, "Mei"), refused(fakes, 2, "Ben")};
    Q_EMIT fakes.outbox.changed();
    commands.run("outbox.show");
    shoot(desk, QStringLiteral("outbox-not-done"), {1440, 900});
    commands.run("outbox.show");

    SnoozeForm form(theme, clock, &desk);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.popUpAt({100, 100});
    for (const auto &[typed, name] :
         {std::pair{QStringLiteral("tmr 10:00"), "snooze-form"},
          std::pair{QStringLiteral("yesterday"), "snooze-form-wrong"}}) {
        form.findChild<QLineEdit *>()->setText(typed);
        shoot(form, QString::fromLatin1(name), form.sizeHint());
    }
    form.close();

    DeskModels models(clock, fakes.sources());
    shootChatWindow({theme, clock, fakes.sources(), models, commands}, shoot);
}

} // namespace Frontdesk::Test
