// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shownwords.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/contact/contactpanel.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    Commands commands;
    std::unique_ptr<Desk> desk;

    explicit Fixture(const DeskState &state = {}, QSize size = {1440, 900})
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        desk = std::make_unique<Desk>(theme, clock, fakes.sources(), state);
        desk->resize(size);
        desk->show();
        desk->activateWindow();
        bindDesk(*desk, commands, *new KeyDispatcher(*desk, commands));
    }
    template <typename Widget>
    Widget *find() const
    {
        return desk->findChild<Widget *>();
    }
    bool ready() const
    {
        return QTest::qWaitFor(
            [this] { return find<ConversationListView>()->model()->rowCount() == 10; });
    }
};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsChosen();
    void thePanelSaysWhoHandlesIt();
    void jAndKWalkTheList();
    void f6WalksThePanes();
    void theRailFilters();
    void sayingOfflineAndSince();
    void panesAreWhereTheyWere();
    void countsOfANarrowRailAreWhole();
    void narrowWindowsPutThePanelOverTheChat();
    void everyControlHasAName();
    void readsOnlyWhatIsOnTheScreen();
    void fitsTheSmallestWindowAtAnyZoom_data();
    void fitsTheSmallestWindowAtAnyZoom();
    void theWindowRemembers();
    void theFirstAccountComesFirst();
};

void TestDesk::showsWhatIsChosen()
{
    Fixture f;
    QVERIFY(f.ready());
    auto *list = f.find<ConversationListView>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(f.find<TimelineView>()->model()->rowCount() > 5);
    QVERIFY(f.find<MessageEdit>()->isVisible());
    QCOMPARE(f.desk->state().conversation, sampleConversation());
}

void TestDesk::thePanelSaysWhoHandlesIt()
{
    Fixture f;
    QVERIFY(f.ready());
    f.fakes.accounts.groups = {{TeamId(QStringLiteral("t1")), QStringLiteral("Taipei stores"), {}}};
    auto row = f.fakes.conversations.rows.constFirst();
    row.conversation.assignee = UserId(QStringLiteral("Nok"));
    row.conversation.team = TeamId(QStringLiteral("t1"));
    f.fakes.conversations.put(row);
    f.desk->open(row.conversation.id);
    const auto *handled = f.find<HandledBy>();
    QTRY_VERIFY(shownWords(*handled).contains(QStringLiteral("Nok")));
    QVERIFY(shownWords(*handled).contains(QStringLiteral("Taipei stores")));
    row.conversation.assignee = {};
    row.conversation.team = {};
    f.fakes.conversations.put(row);
    QTRY_VERIFY(shownWords(*handled).contains(QStringLiteral("Nobody yet")));
    QVERIFY(!shownWords(*handled).contains(QStringLiteral("Taipei stores")));
}

void TestDesk::jAndKWalkTheList()
{
    Fixture f;
    QVERIFY(f.ready());
    auto *list = f.find<ConversationListView>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_J);
    const int second = list->currentIndex().row();
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->currentIndex().row(), second - 1);
    QKeyEvent thai(QEvent::KeyPress, 0x0E48, Qt::NoModifier, 44, 0, 0, QStringLiteral("่"));
    QCoreApplication::sendEvent(list, &thai); // where J is
    QCOMPARE(list->currentIndex().row(), second);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(f.find<MessageEdit>()->hasFocus());
    QTest::keyClick(f.find<MessageEdit>(), Qt::Key_Escape);
    QTRY_VERIFY(list->hasFocus());
}

void TestDesk::f6WalksThePanes()
{
    DeskState state;
    state.conversation = sampleConversation();
    Fixture f(state);
    QVERIFY(f.ready());
    QTRY_VERIFY(f.find<MessageEdit>()->isVisible());
    f.find<ConversationListView>()->setFocus();
    QTest::keyClick(f.desk.get(), Qt::Key_F6);
    QTRY_VERIFY(f.find<TimelineView>()->hasFocus());
    QTest::keyClick(f.desk.get(), Qt::Key_F6);
    QTRY_VERIFY(f.find<MessageEdit>()->hasFocus());
    QTest::keyClick(f.desk.get(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(f.find<TimelineView>()->hasFocus());
}

void TestDesk::theRailFilters()
{
    Fixture f;
    QVERIFY(f.ready());
    Q_EMIT f.find<Rail>()->accountChosen(AccountId(QStringLiteral("jp")));
    QTRY_COMPARE(f.find<ConversationListView>()->model()->rowCount(), 2);
    QCOMPARE(f.desk->state().account, AccountId(QStringLiteral("jp")));
}

void TestDesk::sayingOfflineAndSince()
{
    Fixture f;
    auto *banner = f.find<LinkBanner>();
    QVERIFY(!banner->isVisible());
    LinkStatus offline;
    offline.state = LinkStatus::State::Offline;
    offline.since = SampleNow + 2 * 60'000;
    offline.cacheAsOf = SampleNow - 3 * 3600 * 1000;
    f.fakes.link.set(offline);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(QLatin1String("Offline since 10:11.")),
             qPrintable(banner->accessibleName()));
    QVERIFY2(banner->accessibleName().contains(QLatin1String("as of 07:09")),
             qPrintable(banner->accessibleName()));
    f.fakes.link.set(online());
    QVERIFY(!banner->isVisible());
}

void TestDesk::panesAreWhereTheyWere()
{
    DeskState state;
    {
        Fixture f;
        QVERIFY(f.ready());
        QTest::keyClick(f.desk.get(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(f.desk.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(f.find<Rail>()->isNarrow());
        QVERIFY(!f.find<ContactPanel>()->isVisible());
        state = f.desk->state();
        state.preferences.holdSeconds = 5;
        state.preferences.afterSending = AfterSending::Previous;
        state.preferences.suggestsTemplates = false;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    state.save(settings);
    QCOMPARE(DeskState::load(settings), state);
    Fixture again(DeskState::load(settings));
    QVERIFY(again.find<Rail>()->isNarrow());
    QVERIFY(!again.find<ContactPanel>()->isVisible());
}

void TestDesk::countsOfANarrowRailAreWhole()
{
    for (const int zoom : {100, 200}) {
        Fixture f;
        f.theme.setZoom(zoom);
        QVERIFY(f.ready());
        auto *rail = f.find<Rail>();
        rail->setNarrow(true);
        auto *list = rail->findChild<QListView *>();
        const QColor count = f.theme.colors().accent;
        const QImage picture = list->viewport()->grab().toImage();
        const int edge = qRound(f.theme.metrics().gap.hair * picture.devicePixelRatio());
        int first = picture.height();
        for (int y = picture.height() - 1; y >= 0; --y) {
            for (int x = 0; x < picture.width(); ++x)
                first = picture.pixelColor(x, y) == count ? y : first;
        }
        QVERIFY2(first >= edge, qPrintable(QString::number(first)));
        QVERIFY(first < list->sizeHintForRow(0));
    }
}

void TestDesk::narrowWindowsPutThePanelOverTheChat()
{
    DeskState state;
    state.conversation = sampleConversation();
    Fixture f(state, {1024, 768});
    QVERIFY(f.ready());
    QVERIFY(f.find<Rail>()->isNarrow());
    auto *panel = f.find<ContactPanel>();
    QVERIFY(!panel->isVisible());
    const int chat = f.find<TimelineView>()->width();
    QTest::keyClick(f.desk.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QCOMPARE(f.find<TimelineView>()->width(), chat);
    QCOMPARE(panel->geometry().right(), f.desk->width() - 1);
    QTest::keyClick(f.desk.get(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void TestDesk::everyControlHasAName()
{
    DeskState state;
    state.conversation = sampleConversation();
    Fixture f(state);
    QVERIFY(f.ready());
    f.desk->setMayConnect(true);
    const auto widgets = f.desk->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QScrollBar"))
            continue;
        if (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractScrollArea"))
            continue; // viewports speak through their view
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    const auto icons = f.desk->findChildren<IconButton *>();
    for (const auto *icon : icons)
        QVERIFY(!icon->toolTip().isEmpty());
}

void TestDesk::readsOnlyWhatIsOnTheScreen()
{
    Fixture f;
    QVERIFY(f.ready());
    QVERIFY(f.fakes.actions.read.isEmpty());
    f.desk->open(sampleConversation());
    QTRY_VERIFY(!f.fakes.actions.read.isEmpty());
    QCOMPARE(f.fakes.actions.read.first().first, sampleConversation());
    const auto marks = f.fakes.actions.read.size();
    f.desk->hide();
    Message message = sampleText(QStringLiteral("late"),
                                 QStringLiteral("still there?"),
                                 Direction::Inbound,
                                 SampleNow + 60'000);
    f.fakes.timeline.put(message);
    QCoreApplication::processEvents();
    QCOMPARE(f.fakes.actions.read.size(), marks);
}

void TestDesk::fitsTheSmallestWindowAtAnyZoom_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {80, 100, 150, 250})
        QTest::addRow("%d %%", zoom) << zoom;
}

void TestDesk::fitsTheSmallestWindowAtAnyZoom()
{
    QFETCH(int, zoom);
    Theme theme;
    theme.setZoom(zoom);
    FakeDesk fakes;
    fillSampleDesk(fakes);
    const FixedClock clock;
    DeskState state;
    state.conversation = sampleConversation();
    Desk desk(theme, clock, fakes.sources(), state);
    desk.resize(1024, 768);
    desk.show();
    QTRY_VERIFY(desk.findChild<MessageEdit *>()->isVisible());
    QVERIFY2(desk.width() <= 1024, qPrintable(QString::number(desk.width())));
    const auto *edit = desk.findChild<MessageEdit *>();
    QVERIFY(edit->mapTo(&desk, QPoint(edit->width(), 0)).x() <= desk.width());
}

void TestDesk::theWindowRemembers()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    Theme theme;
    FakeDesk fakes;
    fillSampleDesk(fakes);
    const FixedClock clock;
    {
        MainWindow window(theme, clock, settings);
        window.resize(1300, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showDesk(fakes.sources(), nullptr);
        window.desk()->open(sampleConversation());
        QCOMPARE(window.windowTitle(), QStringLiteral("(37) Frontdesk"));
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(theme.zoom(), 110);
        QVERIFY(window.desk());
        window.close();
    }
    theme.setZoom(100);
    MainWindow again(theme, clock, settings);
    QCOMPARE(theme.zoom(), 110);
    QCOMPARE(again.size(), QSize(1300, 800));
    again.showDesk(fakes.sources(), nullptr);
    QCOMPARE(again.desk()->state().conversation, sampleConversation());
    again.leaveDesk();
    QVERIFY(!again.desk());
}

void TestDesk::theFirstAccountComesFirst()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    Theme theme;
    FakeDesk fakes;
    FakeSetup setup;
    const FixedClock clock;
    MainWindow window(theme, clock, settings);
    window.show();
    window.showDesk(fakes.sources(), &setup);
    QVERIFY(!window.desk()->isVisible());
    FakeSignIn signIn;
    QSignalSpy signedIn(&window, &MainWindow::signedIn);
    window.showSignIn(signIn, true, Error{ErrorKind::Unauthorized, QStringLiteral("auth.revoked")});
    QVERIFY(!window.desk());
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
