// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/composer/messageedit.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatwindows.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

/// The main window with the sample company, which keeps its places in a file of its own.
struct WindowFixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        start();
    }
    ~WindowFixture() { window.reset(); }
    void start()
    {
        window = std::make_unique<MainWindow>(theme, clock, settings);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        window->showDesk(fakes.sources(), nullptr);
    }
    Desk &desk() const { return *window->desk(); }
    ChatWindows &chats() const { return *window->chats(); }
    ConversationListView *list() const { return desk().inbox()->view(); }
    MessageEdit *edit() const { return desk().composer()->edit(); }
    static MessageEdit *edit(const ChatWindow *of) { return of->chat()->composer()->edit(); }
    bool ready() const
    {
        desk().open(sampleConversation());
        return QTest::qWaitFor(
            [this] { return list()->model()->rowCount() == 10 && edit()->isVisible(); });
    }
    /// The conversation that is open, in a window of its own that has the focus.
    ChatWindow *tearOff() const
    {
        const auto id = desk().state().conversation;
        window->commands().run("conversation.window");
        const bool there = QTest::qWaitFor([&] {
            const auto *made = chats().of(id);
            return made && made->isActiveWindow() && edit(made)->isVisible();
        });
        return there ? chats().of(id) : nullptr;
    }
    static ConversationId other() { return ConversationId(u"c2"_s); }
    ConversationState stateOf(const ConversationId &id)
    {
        return await(fakes.conversations.row(id))->conversation.state;
    }
    Button *button(const QString &text) const
    {
        const auto all = desk().findChildren<Button *>();
        for (auto *one : all) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace Frontdesk::Test
