// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shownwords.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/paper/paperdialog.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Theme theme;
    FakeDesk fakes;
    FakeSetup setup;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        window = std::make_unique<MainWindow>(theme, clock, settings);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        window->showDesk(fakes.sources(), &setup);
        window->desk()->open(sampleConversation());
    }
    Desk &desk() const { return *window->desk(); }
    MessageEdit *edit() const { return desk().chat()->composer()->edit(); }
    ConversationState stateOf(const ConversationId &id)
    {
        return await(fakes.conversations.row(id))->conversation.state;
    }
    bool ready() const
    {
        return QTest::qWaitFor([this] {
            return desk().inbox()->view()->model()->rowCount() == 10 && edit()->isVisible();
        });
    }
};

} // namespace

class TestWindowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsDoneBySomebody()
    {
        Fixture f;
        QVERIFY(f.ready());
        const auto &all = commandCatalogue();
        for (const auto &command : all)
            QVERIFY2(f.window->commands().isBound(command), command.name);
    }

    void printingStandsInTheMenuOfTheChat()
    {
        Fixture f;
        QVERIFY(f.ready());
        auto *header = f.desk().chat()->header();
        header->moreButton()->click();
        QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().isEmpty());
        auto *print = menu->actions().constFirst();
        QVERIFY(print->text().startsWith(commandTitle(*findCommand("chat.print"))));
        QVERIFY(print->text().contains(u'\t')); // its key
        print->trigger();
        QTRY_VERIFY(f.window->findChild<PaperDialog *>());
        f.window->findChild<PaperDialog *>()->close();
        if (menu)
            menu->close();
        QTRY_VERIFY(!menu); // or the dialog has closed it already
        f.desk().chat()->showNothing();
        header->moreButton()->click();
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY(!menu->actions().constFirst()->toolTip().isEmpty());
    }

    void withoutADeskTheDesksCommandsAreGone()
    {
        Fixture f;
        f.window->leaveDesk();
        QVERIFY(!f.window->commands().isBound(*findCommand(u"panel.toggle")));
        QVERIFY(f.window->commands().isBound(*findCommand(u"zoom.in")));
    }

    void enterWhileComposingSendsNothing_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::newRow("Enter sends") << true;
        QTest::newRow("Ctrl+Enter sends") << false;
    }

    void enterWhileComposingSendsNothing()
    {
        QFETCH(bool, enterSends);
        Fixture f;
        QVERIFY(f.ready());
        Preferences preferences = f.window->preferences();
        preferences.enterSends = enterSends;
        f.desk().setPreferences(preferences);
        auto *edit = f.edit();
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("hello "));
        QInputMethodEvent composing(QStringLiteral("ㄕˋㄐㄧㄝˋ"), {});
        QCoreApplication::sendEvent(edit, &composing);
        const auto modifiers = {Qt::KeyboardModifiers(Qt::NoModifier),
                                Qt::KeyboardModifiers(Qt::ControlModifier),
                                Qt::KeyboardModifiers(Qt::ShiftModifier),
                                Qt::ControlModifier | Qt::ShiftModifier};
        for (const auto with : modifiers) {
            QTest::keyClick(edit, Qt::Key_Return, with);
            QTest::keyClick(edit, Qt::Key_Enter, with);
        }
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("世界"));
        QCoreApplication::sendEvent(edit, &done);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QVERIFY(f.fakes.actions.sent.constFirst().bubbles.constFirst().text.contains(
            QStringLiteral("世界")));
    }

    void sendNowDoesNotWait_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::addColumn<int>("held"); // after Ctrl+Enter, in seconds
        QTest::newRow("Enter sends") << true << 0;
        QTest::newRow("Ctrl+Enter sends") << false << 5;
    }

    void sendNowDoesNotWait()
    {
        QFETCH(bool, enterSends);
        QFETCH(int, held);
        Fixture f;
        QVERIFY(f.ready());
        Preferences preferences = f.window->preferences();
        preferences.enterSends = enterSends;
        preferences.holdSeconds = 5;
        f.desk().setPreferences(preferences);
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("hello"));
        QTest::keyClick(f.edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(f.fakes.actions.sent.constFirst().hold, std::chrono::seconds(held));
        if (!enterSends)
            return;
        QTest::keyClicks(f.edit(), QStringLiteral("hello"));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.fakes.actions.sent.constLast().hold, std::chrono::seconds(5));
    }

    void sendingWhileANoteIsWrittenAddsTheNote()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("half a reply"));
        QVERIFY(f.window->commands().run("note.write"));
        auto *note = f.desk().chat()->notePad()->edit();
        QTRY_VERIFY(note->isVisible());
        QTest::keyClicks(note, QStringLiteral("for us"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.fakes.notes.added.size(), 1);
        QCOMPARE(f.fakes.notes.added.constFirst().text, QStringLiteral("for us"));
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QCOMPARE(f.edit()->toPlainText(), QStringLiteral("half a reply"));
    }

    void aBegunNoteStaysWhenTheDeskIsMadeAnew()
    {
        Fixture f;
        QVERIFY(f.ready());
        QVERIFY(f.window->commands().run("note.write"));
        auto *note = f.desk().chat()->notePad()->edit();
        QTRY_VERIFY(note->isVisible());
        QTest::keyClicks(note, QStringLiteral("half a note"));
        QVERIFY(f.window->commands().run("zoom.in"));
        QTRY_VERIFY(f.desk().chat()->notePad()->isVisible());
        QCOMPARE(f.desk().chat()->notePad()->edit()->toPlainText(), QStringLiteral("half a note"));
        QVERIFY(f.window->commands().run("zoom.reset"));
    }

    void spacesAreNoReply()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("   "));
        QVERIFY(!f.window->commands().obstacle(*findCommand("reply.send-resolve")).isEmpty());
        QTest::keyClick(f.edit(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(f.edit(), QStringLiteral("an ordinary reply"));
        QTest::keyClick(f.edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(await(f.fakes.conversations.row(sampleConversation()))->conversation.state,
                 ConversationState::FollowUp);
    }

    void accountsAreWalkedByKey()
    {
        Fixture f;
        QVERIFY(f.ready());
        const AccountId before = f.desk().state().account;
        QTest::keyClick(f.edit(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(f.desk().state().account != before);
        QTest::keyClick(f.edit(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(f.desk().state().account, before);
    }

    void sendingGoesOnToWhoeverWaits()
    {
        Fixture f;
        QVERIFY(f.ready());
        const Command &sendNext = *findCommand("reply.send-next");
        QVERIFY(!f.window->commands().obstacle(sendNext).isEmpty()); // nothing is written
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("on its way"));
        QTRY_VERIFY(
            f.window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty());
        QTest::keyClick(f.edit(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(f.fakes.actions.sent.constFirst().conversation, sampleConversation());
        const ConversationId next = f.desk().state().conversation;
        QVERIFY(next != sampleConversation());
        QVERIFY(await(f.fakes.conversations.row(next))->conversation.waitingSince > 0);
        QTRY_COMPARE(f.window->focusWidget(), static_cast<QWidget *>(f.edit()));
        QVERIFY(f.edit()->toPlainText().isEmpty());
    }

    void sendingAndResolvingGoesOn()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("all done"));
        QTRY_VERIFY(
            f.window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty());
        QTest::keyClick(f.edit(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QTRY_COMPARE(await(f.fakes.conversations.row(sampleConversation()))->conversation.state,
                     ConversationState::Resolved);
        QVERIFY(f.desk().state().conversation != sampleConversation());
    }

    void whatWasSentAndResolvedCanBeTakenBack()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), QStringLiteral("all done"));
        QTest::keyClick(f.edit(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        QVERIFY(f.window->commands().run("work.undo"));
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::FollowUp);
    }

    void resolvingByKeyGoesOnToTheNext()
    {
        Fixture f;
        QVERIFY(f.ready());
        auto *list = f.desk().inbox()->view();
        list->setFocus();
        QTRY_VERIFY(
            f.window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty());
        QTest::keyClick(list, Qt::Key_E);
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        const ConversationId second = f.desk().state().conversation;
        QVERIFY(second != sampleConversation());
        QCOMPARE(f.stateOf(second), ConversationState::New);
        QTRY_VERIFY(
            f.window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty());
        QTest::keyClick(list, Qt::Key_E);
        QTRY_COMPARE(f.stateOf(second), ConversationState::Resolved);
        QVERIFY(f.desk().state().conversation != second);
    }

    void keysUndoThemselves_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("spam") << QStringLiteral("conversation.spam");
        QTest::newRow("unread") << QStringLiteral("conversation.unread");
        QTest::newRow("pin") << QStringLiteral("conversation.pin");
    }

    void keysUndoThemselves()
    {
        QFETCH(QString, command);
        Fixture f;
        QVERIFY(f.ready());
        const auto look = [&] {
            const auto row = *await(f.fakes.conversations.row(sampleConversation()));
            return QList<bool>{row.conversation.spam, row.mark.unread, row.mark.pinnedAt > 0};
        };
        const auto before = look();
        QVERIFY(f.window->commands().run(command));
        QTRY_VERIFY(look() != before);
        f.desk().open(sampleConversation()); // spam leaves the list
        QVERIFY(f.window->commands().run(command));
        QTRY_COMPARE(look(), before);
    }

    void theCustomerIsShownThatItWasRead()
    {
        Fixture f;
        QVERIFY(f.ready());
        const auto row = *await(f.fakes.conversations.row(sampleConversation()));
        auto &accounts = f.fakes.accounts.list;
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&](const auto &one) {
            return one.id == row.conversation.account;
        });
        account->markAsReadManually = false;
        auto *list = f.desk().inbox()->view();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(shownWords(f.desk()).join(u'|').contains(QStringLiteral("chat is off there")));
        account->markAsReadManually = true;
        account->readReceipts = ReadReceipts::Never;
        QTest::keyClick(list, Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(shownWords(f.desk()).join(u'|').contains(QStringLiteral("never shows")));
        QVERIFY(f.fakes.actions.shown.isEmpty());
        account->readReceipts = ReadReceipts::ByHand;
        QTest::keyClick(list, Qt::Key_R, Qt::ShiftModifier);
        QTRY_COMPARE(f.fakes.actions.shown.size(), 1);
        QCOMPARE(f.fakes.actions.shown.constFirst().second, row.conversation.lastOrder);
        QTRY_VERIFY(
            shownWords(f.desk()).join(u'|').contains(QStringLiteral("is shown that you have")));
    }

    void setUpHasTheWindowToItself()
    {
        Fixture f;
        QVERIFY(f.ready());
        QVERIFY(f.window->commands().run(u"account.connect"));
        QVERIFY(!f.window->commands().run(u"rail.toggle"));
    }
};

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
