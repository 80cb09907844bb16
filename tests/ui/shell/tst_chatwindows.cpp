// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationlink.h"
#include "tests/ui/shell/windowfixture.h"
#include "tests/ui/support/markedwords.h"
#include "tests/ui/support/shownwords.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/notepad.h"
#include "ui/contact/tagform.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/shell/deskpages.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>

using namespace Frontdesk;
using namespace Frontdesk::Test;

/// Chats in windows of their own: one place for each chat, keys where the focus is, nothing lost.
class TestChatWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBegunGoesAlong();
    void aChatIsInOnePlaceOnly();
    void closingKeepsTheDraft();
    void closingWaitsForWhatIsBeingKept();
    void keysReachTheWindowThatHasTheFocus();
    void itsCustomerIsTaggedAndShownRead();
    void nextGoesOnInTheMainWindow();
    void keysWorkWhileTheMainWindowIsHidden();
    void whoWantsToWriteGetsThere();
    void sendingAndResolvingThere();
    void twoChatsSideBySide();
    void theMouseAndTheMenuOpenOne();
    void whoAsksForItGetsItsWindow();
    void aPageInFrontOfTheChatHidesIt();
    void readsWhatIsLookedAt();
    void comesBackAfterARestart();
    void itsFilesComeBackAfterARestart();
    void anotherZoomAndLanguageKeepIt();
    void goesWithItsConversation();
    void findingGoesOnInTheMainWindow();
};

void TestChatWindows::whatIsBegunGoesAlong()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.edit()->setFocus();
    QTest::keyClicks(f.edit(), u"half a sent"_s);
    f.desk().composer()->quote(
        sampleText(u"q"_s, u"what was asked"_s, Direction::Inbound, SampleNow));
    auto *made = f.tearOff();
    QVERIFY(made);
    QTRY_COMPARE(f.edit(made)->toPlainText(), u"half a sent"_s);
    QVERIFY(!shownWords(*made).filter(u"what was asked"_s).isEmpty());
    QCOMPARE(made->windowTitle(), u"張語安 · 晴葉 線上商店"_s);
    QTRY_COMPARE(made->focusWidget(), f.edit(made));

    QTest::keyClicks(f.edit(made), u"ence"_s);
    QTest::keyClick(f.edit(made), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.chats().of(sampleConversation()));
    QTRY_COMPARE(f.edit()->toPlainText(), u"half a sentence"_s);
    QVERIFY(f.edit()->isVisible());
    QVERIFY(!shownWords(f.desk()).filter(u"what was asked"_s).isEmpty());
    QTRY_VERIFY(f.window->isActiveWindow());
}

void TestChatWindows::aChatIsInOnePlaceOnly()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTRY_VERIFY(f.button(u"Show the window"_s));
    QVERIFY(f.desk().chat()->conversation().isNull());
    // News of it, walking over it, and asking again do not bring it back, or twice.
    QTest::keyClicks(f.edit(made), u"x"_s);
    f.fakes.conversations.put(*await(f.fakes.conversations.row(sampleConversation())));
    f.desk().open(f.other());
    QTRY_COMPARE(f.desk().chat()->conversation(), f.other());
    f.desk().open(sampleConversation());
    QTRY_VERIFY(f.button(u"Show the window"_s));
    QVERIFY(f.desk().chat()->conversation().isNull());
    f.chats().open(sampleConversation());
    QCoreApplication::processEvents();
    QCOMPARE(f.chats().places().size(), 1);

    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    f.button(u"Show the window"_s)->click();
    QTRY_VERIFY(made->isActiveWindow());
    f.button(u"Bring it back here"_s)->click();
    QTRY_COMPARE(f.desk().chat()->conversation(), sampleConversation());
    QVERIFY(!f.chats().of(sampleConversation()));
    QTRY_COMPARE(f.edit()->toPlainText(), u"x"_s);
}

void TestChatWindows::closingKeepsTheDraft()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTest::keyClicks(f.edit(made), u"for later"_s);
    made->close();
    QVERIFY(!f.chats().of(sampleConversation()));
    QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), u"for later"_s);
    QTRY_COMPARE(f.desk().chat()->conversation(), sampleConversation());
    QTRY_COMPARE(f.edit()->toPlainText(), u"for later"_s);
    QVERIFY(f.chats().places().isEmpty());
}

void TestChatWindows::closingWaitsForWhatIsBeingKept()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    f.fakes.actions.hold();
    QTest::keyClicks(f.edit(made), u"on its way"_s);
    QTest::keyClick(f.edit(made), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!made->commands().obstacle(*findCommand("conversation.window")).isEmpty());
    made->close();
    QVERIFY(!made->isVisible());
    QVERIFY(f.chats().of(sampleConversation()));
    f.fakes.actions.release();
    QTRY_VERIFY(!f.chats().of(sampleConversation()));
    QCOMPARE(f.fakes.actions.sent.size(), 1);
    QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), QString());
}

void TestChatWindows::keysReachTheWindowThatHasTheFocus()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    f.desk().open(f.other());
    QTRY_COMPARE(f.desk().chat()->conversation(), f.other());
    made->activateWindow();
    QTRY_VERIFY(made->isActiveWindow());

    QTest::keyClicks(f.edit(made), u"from there"_s);
    QTest::keyClick(f.edit(made), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.fakes.actions.sent.size(), 1);
    QCOMPARE(f.fakes.actions.sent.constFirst().conversation, sampleConversation());

    QTest::keyClick(f.edit(made), Qt::Key_F6);
    QCOMPARE(made->focusWidget(), made->chat()->timeline());
    QTest::keyClick(made->chat()->timeline(), Qt::Key_E);
    QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
    QVERIFY(f.stateOf(f.other()) != ConversationState::Resolved);
    QTRY_VERIFY(f.desk().work().canUndo());
    QTest::keyClick(made->chat()->timeline(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.stateOf(sampleConversation()) != ConversationState::Resolved);

    QTest::keyClick(made->chat()->timeline(), Qt::Key_N);
    QTRY_VERIFY(made->chat()->notePad()->isVisible());
    QTest::keyClicks(made->chat()->notePad()->edit(), u"among us"_s);
    QTest::keyClick(made->chat()->notePad()->edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.fakes.notes.added.size(), 1);

    // And the main window's keys stay its own.
    QTest::keyClick(f.list(), Qt::Key_E);
    QTRY_COMPARE(f.stateOf(f.other()), ConversationState::Resolved);
    QVERIFY(f.stateOf(sampleConversation()) != ConversationState::Resolved);
}

void TestChatWindows::itsCustomerIsTaggedAndShownRead()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.fakes.tags.list = {{TagId(u"tea"_s), u"Tea"_s, 2, 1}};
    const auto customer = await(f.fakes.conversations.row(sampleConversation()))->conversation;
    f.fakes.contacts.contacts[customer.contact].id = customer.contact;
    for (auto &account : f.fakes.accounts.list) {
        account.readReceipts = ReadReceipts::ByHand;
        account.markAsReadManually = true;
    }
    auto *made = f.tearOff();
    QVERIFY(made);
    f.desk().open(f.other()); // whose chat is not meant
    QTRY_COMPARE(f.desk().chat()->conversation(), f.other());
    made->activateWindow();
    QTRY_VERIFY(made->isActiveWindow());
    auto *timeline = made->chat()->timeline();
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_R, Qt::ShiftModifier);
    QTRY_COMPARE(f.fakes.actions.shown.size(), 1);
    QCOMPARE(f.fakes.actions.shown.constFirst().first, sampleConversation());

    QTest::keyClick(timeline, Qt::Key_I);
    QTest::keyClick(timeline, Qt::Key_V);
    QTRY_COMPARE(await(f.fakes.conversations.row(sampleConversation()))->conversation.priority,
                 Priority::Vip);
    QTest::keyClick(timeline, Qt::Key_T);
    auto *form = made->findChild<TagForm *>();
    QVERIFY(form && form->isVisible());
    auto *field = form->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"tea"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(f.fakes.contacts.contacts[customer.contact].tags, QList{TagId(u"tea"_s)});
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!made->findChild<TagForm *>());
}

void TestChatWindows::nextGoesOnInTheMainWindow()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    const auto second =
        f.list()->model()->index(1, 0).data(ConversationListModel::ConversationIdRole).toString();
    made->chat()->timeline()->setFocus();
    QTest::keyClick(made->chat()->timeline(), Qt::Key_J);
    QTRY_COMPARE(f.desk().chat()->conversation().value(), second);
    QTRY_VERIFY(f.window->isActiveWindow());
    QVERIFY(made->isVisible());
}

void TestChatWindows::keysWorkWhileTheMainWindowIsHidden()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    f.window->hide(); // as closing it to the tray does
    QVERIFY(made->isVisible());
    QTest::keyClick(f.edit(made), Qt::Key_F6);
    QTest::keyClick(made->chat()->timeline(), Qt::Key_E);
    QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
    QTRY_VERIFY(f.desk().work().canUndo());
    QTest::keyClick(made->chat()->timeline(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.stateOf(sampleConversation()) != ConversationState::Resolved);
    QTest::keyClick(made->chat()->timeline(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.theme.zoom(), 110);
    QVERIFY(!f.window->isVisible());
    QTest::keyClick(made->chat()->timeline(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(f.window->isVisible()); // the palette is there
}

void TestChatWindows::whoWantsToWriteGetsThere()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTRY_VERIFY(f.button(u"Show the window"_s));
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Return);
    QTRY_VERIFY(made->isActiveWindow());
}

void TestChatWindows::sendingAndResolvingThere()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTest::keyClick(f.edit(made), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.fakes.actions.sent.isEmpty()); // nothing is written
    QTest::keyClicks(f.edit(made), u"all done"_s);
    QTest::keyClick(f.edit(made), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
    QCOMPARE(f.fakes.actions.sent.size(), 1);
    QVERIFY(f.chats().of(sampleConversation()));
}

void TestChatWindows::twoChatsSideBySide()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *first = f.tearOff();
    QVERIFY(first);
    f.desk().open(f.other());
    QTRY_COMPARE(f.desk().chat()->conversation(), f.other());
    auto *second = f.tearOff();
    QVERIFY(second);
    QTest::keyClicks(f.edit(first), u"one"_s);
    QTest::keyClicks(f.edit(second), u"two"_s);
    first->close();
    second->close();
    QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), u"one"_s);
    QCOMPARE(f.fakes.actions.drafts.value(f.other()), u"two"_s);
}

void TestChatWindows::theMouseAndTheMenuOpenOne()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *model = f.list()->model();
    const QModelIndex third = model->index(2, 0);
    const ConversationId id(third.data(ConversationListModel::ConversationIdRole).toString());
    const QPoint at = f.list()->visualRect(third).center();
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(f.list()->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(f.chats().of(id));
    // One that is not open: what was begun in it before goes along all the same.
    f.desk().open(f.other());
    QTRY_COMPARE(f.desk().chat()->conversation(), f.other());
    Q_EMIT f.list()->windowWanted(sampleConversation());
    QTRY_VERIFY(f.chats().of(sampleConversation()));
    QCOMPARE(f.desk().chat()->conversation(), f.other());
}

void TestChatWindows::whoAsksForItGetsItsWindow()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QCOMPARE(f.window->lookedAt(), sampleConversation());
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    QVERIFY(f.window->lookedAt().isNull()); // it says where the chat is, no more
    f.window->showConversation(sampleConversation()); // as a notice does
    QTRY_VERIFY(made->isActiveWindow());

    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    f.window->openLink(linkToConversation(sampleConversation()));
    QTRY_VERIFY(made->isActiveWindow());

    const Message found = f.fakes.timeline.messages.constFirst();
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    f.desk().reveal(found);
    QTRY_VERIFY(made->isActiveWindow());
}

/// Behind another page it is not on the screen: what comes in it is told as of any other.
void TestChatWindows::aPageInFrontOfTheChatHidesIt()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    QCOMPARE(f.window->lookedAt(), sampleConversation());
    for (const char *page : {"search.messages", "templates.show", "tasks.show"}) {
        QVERIFY(f.window->commands().run(page));
        QTRY_VERIFY2(!f.desk().chat()->isVisible(), page);
        QVERIFY2(f.window->lookedAt().isNull(), page);
    }
    f.desk().open(sampleConversation());
    QTRY_VERIFY(f.desk().chat()->isVisible());
    QCOMPARE(f.window->lookedAt(), sampleConversation());
}

void TestChatWindows::readsWhatIsLookedAt()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    QTRY_VERIFY(made->chat()->timeline()->model()->rowCount() > 5);
    const auto marks = f.fakes.actions.read.size();
    f.fakes.timeline.put(
        sampleText(u"late"_s, u"still there?"_s, Direction::Inbound, SampleNow + 600'000));
    QCoreApplication::processEvents();
    QCOMPARE(f.fakes.actions.read.size(), marks);
    QTRY_VERIFY(made->chat()->timeline()->isAtBottom());
    made->activateWindow();
    QTRY_VERIFY(made->isActiveWindow());
    QTRY_VERIFY(f.fakes.actions.read.size() > marks);
    QCOMPARE(f.fakes.actions.read.constLast().first, sampleConversation());
}

/// What stands beside the draft on the disk belongs to the window as the draft does.
void TestChatWindows::itsFilesComeBackAfterARestart()
{
    WindowFixture f;
    QVERIFY(f.ready());
    QVERIFY(f.tearOff());
    f.window->close();
    f.window.reset();
    Content picture;
    picture.kind = ContentKind::Image;
    picture.media = readyMedia(u"gift"_s);
    f.fakes.actions.besides[sampleConversation()] = {{picture}, MessageId()};

    f.start();
    QTRY_VERIFY(f.chats().of(sampleConversation()));
    const auto *composer = f.chats().of(sampleConversation())->chat()->composer();
    const auto *strip = composer->findChild<AttachmentStrip *>();
    QTRY_COMPARE(strip->count(), 1);
    QCOMPARE(f.fakes.actions.besides.value(sampleConversation()).bubbles.size(), 1);
}

void TestChatWindows::comesBackAfterARestart()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTest::keyClicks(f.edit(made), u"tomorrow"_s);
    made->setGeometry(40, 50, 700, 650);
    const QRect place = made->geometry();
    f.window->close();
    QVERIFY(!made->isVisible());
    f.window.reset();
    QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), u"tomorrow"_s);

    f.start();
    QTRY_VERIFY(f.chats().of(sampleConversation()));
    made = f.chats().of(sampleConversation());
    QVERIFY(made->isVisible());
    QCOMPARE(made->size(), place.size());
    QTRY_COMPARE(f.edit(made)->toPlainText(), u"tomorrow"_s);
    QTRY_VERIFY(f.button(u"Show the window"_s));
    QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), u"tomorrow"_s);

    // Of one that is not on the desk any more nothing is left.
    f.window->close();
    f.window.reset();
    f.fakes.conversations.rows.removeIf(
        [](const ConversationRow &row) { return row.conversation.id == sampleConversation(); });
    f.start();
    QTRY_VERIFY(f.chats().places().isEmpty());
}

void TestChatWindows::anotherZoomAndLanguageKeepIt()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTest::keyClicks(f.edit(made), u"half"_s);
    QVERIFY(made->commands().run("note.write"));
    QTRY_VERIFY(made->chat()->notePad()->isVisible());
    QTest::keyClicks(made->chat()->notePad()->edit(), u"a note"_s);
    const int before = f.edit(made)->fontMetrics().height();
    QTest::keyClick(made->chat()->notePad()->edit(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(made->chat()->notePad()->edit(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.theme.zoom(), 125);
    QTRY_VERIFY(made->chat()->notePad()->isVisible());
    QCOMPARE(made->chat()->notePad()->edit()->toPlainText(), u"a note"_s);
    QTRY_COMPARE(f.edit(made)->toPlainText(), u"half"_s);
    QVERIFY(f.edit(made)->fontMetrics().height() > before);
    QTRY_VERIFY(f.button(u"Show the window"_s));

    constexpr QChar Mark(0x2039);
    const MarkedWords words(Mark);
    QTRY_VERIFY(!shownWords(*made).filter(Mark).isEmpty());
    QTRY_COMPARE(f.edit(made)->toPlainText(), u"half"_s);
    QVERIFY(made->isVisible());
}

void TestChatWindows::goesWithItsConversation()
{
    WindowFixture f;
    QVERIFY(f.ready());
    QVERIFY(f.tearOff());
    f.fakes.conversations.take(sampleConversation());
    QTRY_VERIFY(!f.chats().of(sampleConversation()));
    QVERIFY(f.chats().places().isEmpty());
}

void TestChatWindows::findingGoesOnInTheMainWindow()
{
    WindowFixture f;
    QVERIFY(f.ready());
    auto *made = f.tearOff();
    QVERIFY(made);
    QTest::keyClick(f.edit(made), Qt::Key_F, Qt::ControlModifier);
    auto *bar = made->chat()->findBar();
    QTRY_VERIFY(bar->isVisible() && bar->hasTheFocus());
    bar->field()->setText(u"tea"_s);
    QTest::keyClick(made->focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(f.desk().pages()->isSearching());
    QCOMPARE(f.desk().pages()->search()->field()->text(), u"tea"_s);
    QTRY_VERIFY(f.window->isActiveWindow());
}

QTEST_MAIN(TestChatWindows)
#include "tst_chatwindows.moc"
