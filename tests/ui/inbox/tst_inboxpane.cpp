// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/inbox/inboxfixture.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/showcount.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/steadyrows.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/workcontrol.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tabbutton.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestInboxPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabsShowWhose();
    void chipsNarrow();
    void anEmptyListSaysWhatHidesThings();
    void whatWasDoneCanBeUndone();
    void severalAtOnceAndOneWayBack();
    void veryManyTellHowFarTheyAre();
    void theWayBackIsForWhatWentThrough();
    void thereIsOneWayBackWhoeverOffersIt();
    void extendingTheSelectionOpensNothing();
    void aClickWhereAnotherStoodAMomentAgoOpensNone();
    void aClickInAListThatHasJustBecomeAnotherOpensNone();
    void theMenuOfARowActsOnTheSelection();
    void noRowMovesWhileAMenuIsOpen();
    void afterTheOpenOneHasGoneNoneIsSkipped_data();
    void afterTheOpenOneHasGoneNoneIsSkipped();
    void whatIsOnItsWayHasTheShapeOfRows();
    void whatComesAtOnceFlashesNothing();
    void whatFailedCanBeTriedAgain();
    void theNextPageIsThereBeforeTheWheelComesToTheEnd();
};

void TestInboxPane::tabsShowWhose()
{
    InboxFixture f;
    const int all = f.model.rowCount();
    QVERIFY(all > 3);
    const int mine = f.desk.conversations.counts({}).mine;
    const auto free = std::find_if(
        f.desk.conversations.rows.cbegin(), f.desk.conversations.rows.cend(), [](const auto &row) {
            return row.conversation.assignee.isNull() && row.conversation.waitingSince > 0;
        });
    f.control.claim({free->conversation.id});
    QTRY_COMPARE(f.desk.conversations.counts({}).mine, mine + 1);
    auto *tab = f.named<TabButton>(QStringLiteral("Mine"));
    QVERIFY(tab->accessibleDescription().startsWith(QString::number(mine + 1)));
    QTest::mouseClick(tab, Qt::LeftButton);
    QTRY_VERIFY(f.model.rowCount() > 0 && f.model.rowCount() < all);
    for (int row = 0; row < f.model.rowCount(); ++row)
        QVERIFY(f.model.find(f.idAt(row))->ties.mine);
    QTest::keyClick(f.named<TabButton>(QStringLiteral("Mine")), Qt::Key_Left);
    f.pane.showTab(ListTab::All);
    QTRY_COMPARE(f.model.rowCount(), all);
}

void TestInboxPane::chipsNarrow()
{
    InboxFixture f;
    const int all = f.model.rowCount();
    const int waiting = f.desk.conversations.counts({}).all;
    QVERIFY(waiting > 0 && waiting < all);
    QTest::mouseClick(f.named<Chip>(QStringLiteral("Unanswered")), Qt::LeftButton);
    QTRY_COMPARE(f.model.rowCount(), waiting);
    QTest::mouseClick(f.named<Chip>(QStringLiteral("Unanswered")), Qt::LeftButton);
    QTRY_COMPARE(f.model.rowCount(), all);
}

void TestInboxPane::anEmptyListSaysWhatHidesThings()
{
    InboxFixture f;
    const int all = f.model.rowCount();
    f.model.show({.shelf = Shelf::Spam});
    auto *empty = f.pane.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    auto *back = f.named<Button>(QStringLiteral("Show all"));
    QVERIFY(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(f.model.rowCount(), all);
}

void TestInboxPane::whatWasDoneCanBeUndone()
{
    InboxFixture f;
    const int all = f.model.rowCount();
    const auto id = f.idAt(2);
    const int waiting = f.desk.conversations.counts({}).all;
    f.control.resolve({id});
    QTRY_COMPARE(f.model.rowCount(), all - 1);
    QTRY_VERIFY(f.named<Button>(QStringLiteral("Undo (")));
    auto *undo = f.named<Button>(QStringLiteral("Undo ("));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(f.model.rowCount(), all);
    QVERIFY(!undo->isVisible());
    QVERIFY(!f.control.canUndo());
    QVERIFY(f.desk.conversations.counts({}).all <= waiting);
}

void TestInboxPane::severalAtOnceAndOneWayBack()
{
    InboxFixture f;
    const int all = f.model.rowCount();
    auto *view = f.pane.view();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(view->selected().size(), all);
    f.control.snooze(view->selected(), 0);
    QTRY_COMPARE(f.model.rowCount(), 0);
    QTRY_VERIFY(f.control.canUndo());
    f.pane.undo();
    QTRY_COMPARE(f.model.rowCount(), all);
}

void TestInboxPane::veryManyTellHowFarTheyAre()
{
    InboxFixture f;
    f.control.resolve({f.idAt(0), f.idAt(1)});
    QTRY_VERIFY(f.control.canUndo());
    const auto isShown = [&](const QString &words) {
        auto *label = f.named<Label>(words);
        return label && label->isVisible();
    };
    WorkProgress progress{.action = f.desk.work.actions, .total = 10'000, .done = 3412};
    Q_EMIT f.desk.work.progressed(progress);
    const auto howFar = QStringLiteral("3,412 of 10,000 sent");
    QVERIFY(isShown(howFar));
    QVERIFY(isShown(QStringLiteral("2 conversations resolved")));
    auto *undo = f.named<Button>(QStringLiteral("Undo ("));
    QVERIFY(undo->isVisible());
    progress.done = progress.total;
    Q_EMIT f.desk.work.progressed(progress);
    QVERIFY(!isShown(howFar) && undo->isVisible());
    // What was done before is not of interest once there is something new, nor once it is undone.
    f.control.markUnread({f.idAt(0)});
    QTRY_VERIFY(isShown(QStringLiteral("1 conversations marked unread")));
    progress.done = 1;
    Q_EMIT f.desk.work.progressed(progress);
    QVERIFY(isShown(QStringLiteral("1 conversations marked unread")));
    f.pane.undo();
    progress.action = f.desk.work.actions - 1;
    Q_EMIT f.desk.work.progressed(progress);
    QVERIFY(!undo->isVisible());
    QTRY_VERIFY(!f.control.canUndo());
}

void TestInboxPane::theWayBackIsForWhatWentThrough()
{
    InboxFixture f;
    const auto first = f.idAt(0);
    const auto second = f.idAt(1);
    f.control.resolve({first, second});
    QTRY_VERIFY(f.control.canUndo());
    Q_EMIT f.desk.work.progressed(
        {.action = f.desk.work.actions,
         .total = 2,
         .done = 2,
         .refused = {second},
         .why = Error{ErrorKind::Rejected, QStringLiteral("conversation.changed")}});
    auto *why = f.named<Label>(QStringLiteral("1 conversations stay as they were"));
    QVERIFY(why && why->isVisible());
    QVERIFY(why->text().contains(QStringLiteral("conversation.changed")));
    QVERIFY(f.control.canUndo());
    f.pane.undo();
    QTRY_VERIFY(f.model.rowOf(first) >= 0);
    QCOMPARE(f.model.rowOf(second), -1);
}

void TestInboxPane::thereIsOneWayBackWhoeverOffersIt()
{
    InboxFixture f;
    f.control.resolve({f.idAt(0), f.idAt(1)});
    QTRY_VERIFY(f.control.canUndo());
    WorkProgress progress{.action = f.desk.work.actions, .total = 10'000, .done = 3412};
    Q_EMIT f.desk.work.progressed(progress);
    const int done = f.desk.work.actions;
    int back = 0;
    f.control.offerUndo(QStringLiteral("Tag given"), [&back] {
        ++back;
        return ready<void>(back == 1 ? Result<>(Error{ErrorKind::Storage, {}}) : Result<>());
    });
    progress.done = progress.total;
    progress.refused = {f.idAt(0)};
    progress.why = Error{ErrorKind::Rejected, QStringLiteral("conversation.changed")};
    Q_EMIT f.desk.work.progressed(progress);
    auto *what = f.named<Label>(QStringLiteral("Tag given"));
    QVERIFY(what && what->isVisible());
    QVERIFY(!f.named<Label>(QStringLiteral("conversations stay as they were")));
    f.pane.undo();
    QVERIFY(!f.control.canUndo());
    QTRY_VERIFY(f.control.canUndo()); // it failed, and can be tried again
    f.pane.undo();
    QTRY_VERIFY(back == 2 && !f.control.canUndo());
    QCOMPARE(f.desk.work.actions, done);
}

void TestInboxPane::extendingTheSelectionOpensNothing()
{
    InboxFixture f;
    auto *view = f.pane.view();
    QSignalSpy chosen(view, &ConversationListView::chosen);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(view->viewport(),
                          Qt::LeftButton,
                          modifiers,
                          view->visualRect(f.model.index(row)).center());
    };
    click(0, Qt::NoModifier);
    QCOMPARE(chosen.count(), 1);
    click(2, Qt::ShiftModifier);
    QCOMPARE(view->selected().size(), 3);
    click(4, Qt::ControlModifier);
    QCOMPARE(view->selected().size(), 4);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->selected(), QList{f.idAt(0)});
    click(3, Qt::NoModifier);
    QCOMPARE(chosen.count(), 2);
}

void TestInboxPane::aClickWhereAnotherStoodAMomentAgoOpensNone()
{
    InboxFixture f;
    auto *view = f.pane.view();
    const auto click = [&](int row) {
        const QPoint at = view->visualRect(f.model.index(row)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    };
    QSignalSpy chosen(view, &ConversationListView::chosen);
    click(2);
    QCOMPARE(chosen.size(), 1); // nothing has moved
    f.clock.advance(1000);

    f.model.setOrderHeld(false); // the pointer is elsewhere, or the window not in front
    auto row = f.desk.conversations.rows.at(5); // comes to the top, and all below go down
    row.conversation.lastOrder = {f.model.find(f.idAt(0))->conversation.lastOrder.at + 1000, 1};
    f.desk.conversations.put(row);
    QTRY_COMPARE(f.idAt(0), row.conversation.id);
    click(0);
    click(2); // it stood at 1 before
    QCOMPARE(chosen.size(), 1);
    click(7); // below the place it left, all is as it was
    QCOMPARE(chosen.size(), 2);
    f.clock.advance(SteadyRows::MomentMs);
    click(0);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(view->current(), row.conversation.id);

    f.clock.advance(1000);
    row.unread += 1; // another look of the same row
    f.desk.conversations.put(row);
    QCoreApplication::processEvents();
    click(1);
    QCOMPARE(chosen.size(), 4);
}

void TestInboxPane::aClickInAListThatHasJustBecomeAnotherOpensNone()
{
    InboxFixture f;
    auto *view = f.pane.view();
    QSignalSpy chosen(view, &ConversationListView::chosen);
    f.clock.advance(1000);
    const auto before = f.idAt(0);
    f.model.show({.sort = ListSort::LongestWaiting});
    QTRY_VERIFY(f.model.rowCount() > 0);
    QVERIFY(f.idAt(0) != before);
    const auto click = [&] {
        const QPoint at = view->visualRect(f.model.index(0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    };
    click();
    QVERIFY(chosen.isEmpty());
    f.clock.advance(SteadyRows::MomentMs);
    click();
    QCOMPARE(chosen.size(), 1);
}

void TestInboxPane::theMenuOfARowActsOnTheSelection()
{
    InboxFixture f;
    auto *view = f.pane.view();
    const auto at = view->visualRect(f.model.index(1)).center();
    const auto id = f.idAt(1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    const auto actions = menu->actions();
    QCOMPARE(actions.constFirst()->text(), QStringLiteral("Resolve"));
    actions.constFirst()->trigger();
    QTRY_COMPARE(f.model.rowOf(id), -1);
    menu->close();
}

/// Its pop-up takes the pointer from the list, not the eye.
void TestInboxPane::noRowMovesWhileAMenuIsOpen()
{
    InboxFixture f;
    auto *view = f.pane.view();
    const QPoint at = view->visualRect(f.model.index(1)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QEvent leave(QEvent::Leave); // as a pop-up brings it about
    QCoreApplication::sendEvent(view, &leave);
    const auto first = f.idAt(0);
    auto row = f.desk.conversations.rows.at(5);
    row.conversation.lastOrder = {f.model.find(first)->conversation.lastOrder.at + 1000, 1};
    ++row.conversation.ver;
    f.desk.conversations.put(row);
    QCoreApplication::processEvents();
    QCOMPARE(f.idAt(0), first);
    menu->close();
    QTRY_COMPARE(f.idAt(0), row.conversation.id);
}

void TestInboxPane::afterTheOpenOneHasGoneNoneIsSkipped_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("opens"); // of the rows before
    QTest::newRow("top, next") << 0 << 1 << 1;
    QTest::newRow("middle, next") << 2 << 1 << 3;
    QTest::newRow("middle, previous") << 2 << -1 << 1;
    QTest::newRow("top, previous") << 0 << -1 << 1;
    QTest::newRow("last, next") << -1 << 1 << -2;
    QTest::newRow("last, previous") << -1 << -1 << -2;
}

void TestInboxPane::afterTheOpenOneHasGoneNoneIsSkipped()
{
    QFETCH(const int, row);
    QFETCH(const int, by);
    QFETCH(const int, opens);
    for (const bool arrow : {false, true}) {
        InboxFixture f;
        const int all = f.model.rowCount();
        const auto at = [&](int n) {
            return f.idAt(n < 0 ? all + n : n);
        };
        auto *view = f.pane.view();
        const auto wanted = at(opens);
        const auto gone = at(row);
        view->setCurrentIndex(f.model.index(f.model.rowOf(gone)));
        QCOMPARE(view->current(), gone);
        f.control.resolve({gone});
        QTRY_COMPARE(f.model.rowCount(), all - 1);
        QVERIFY(view->current().isNull());
        if (arrow)
            QTest::keyClick(view, by > 0 ? Qt::Key_Down : Qt::Key_Up);
        else
            view->step(by);
        QCOMPARE(view->current(), wanted);
        QCOMPARE(view->selected(), QList{wanted});
    }
}

void TestInboxPane::whatIsOnItsWayHasTheShapeOfRows()
{
    InboxFixture f;
    auto *skeleton = f.pane.findChild<Skeleton *>();
    QVERIFY(skeleton && !skeleton->isVisible());
    f.desk.conversations.hold();
    f.model.show({.shelf = Shelf::Open});
    QVERIFY(!skeleton->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
    QCOMPARE(skeleton->geometry(), f.pane.view()->rect());
    f.pane.resize(300, 500);
    QTRY_COMPARE(skeleton->geometry(), f.pane.view()->rect());
    f.desk.conversations.release();
    QTRY_VERIFY(f.model.rowCount() > 0);
    QVERIFY(!skeleton->isVisible());
}

void TestInboxPane::whatComesAtOnceFlashesNothing()
{
    InboxFixture f;
    ShowCount shown(*f.pane.findChild<Skeleton *>());
    f.desk.conversations.hold();
    f.model.show({.shelf = Shelf::Open});
    f.desk.conversations.release();
    QTRY_VERIFY(f.model.rowCount() > 0);
    f.model.show({.shelf = Shelf::Spam}); // in which there is nothing
    QTRY_VERIFY(f.pane.findChild<EmptyState *>()->isVisible());
    letTimePass(std::chrono::milliseconds(2 * Skeleton::PatienceMs));
    QCOMPARE(shown.count, 0);
}

void TestInboxPane::whatFailedCanBeTriedAgain()
{
    InboxFixture f;
    auto *trouble = f.pane.findChild<EmptyState *>();
    auto *skeleton = f.pane.findChild<Skeleton *>();
    f.desk.conversations.failure = Error{ErrorKind::Storage, QStringLiteral("storage.unreadable")};
    f.model.show({.shelf = Shelf::Open});
    QTRY_VERIFY(trouble->isVisible());
    f.desk.conversations.failure = {};
    f.desk.conversations.hold();
    QTest::mouseClick(f.named<Button>(QStringLiteral("Try again")), Qt::LeftButton);
    QVERIFY(!trouble->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
    f.desk.conversations.release();
    QTRY_VERIFY(f.model.rowCount() > 0);
    QVERIFY(!skeleton->isVisible());
}

void TestInboxPane::theNextPageIsThereBeforeTheWheelComesToTheEnd()
{
    InboxFixture f(300);
    auto *list = f.pane.findChild<ConversationListView *>();
    auto *bar = list->verticalScrollBar();
    const int first = f.model.rowCount();
    QVERIFY(first < 100);
    QTRY_VERIFY(bar->maximum() > 3 * list->viewport()->height());
    const int end = bar->maximum();
    bar->setValue(end - 2 * list->viewport()->height());
    QTRY_VERIFY(f.model.rowCount() > first);
    QTRY_VERIFY(bar->maximum() > end);
    QVERIFY(bar->value() < end);
}

QTEST_MAIN(TestInboxPane)
#include "tst_inboxpane.moc"
