// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/showcount.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/skeleton.h"

#include <QCalendarWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <utility>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 Minute = 60'000;

Message at(int minute, Direction direction = Direction::Inbound)
{
    return sampleText(QStringLiteral("m%1").arg(minute),
                      QStringLiteral("message %1").arg(minute),
                      direction,
                      SampleNow + minute * Minute);
}

struct Fixture {
    Theme theme;
    FixedClock clock;
    FakeTimeline source;
    FakeMedia media;
    PictureCache pictures{media};
    TimelineModel model{source};
    TimelineView view{theme, clock, model, pictures};
    QScrollBar &bar = *view.verticalScrollBar();

    explicit Fixture(int count)
    {
        clock.jump(SampleNow - clock.nowMs());
        for (int i = 0; i < count; ++i)
            source.messages.append(at(i));
        BubbleScene scene;
        scene.theme = &theme;
        view.setScene(scene);
        view.resize(500, 400);
        view.show();
    }
    bool show()
    {
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.show(sampleConversation());
        return loaded.wait() && QTest::qWaitFor([this] { return view.isAtBottom(); });
    }
    /// Where a message stands in the view, or -1 if it does not.
    int topOf(const char *id) const
    {
        const int row = model.rowOf(MessageId(QString::fromLatin1(id)));
        return row < 0 ? -1 : view.visualRect(model.index(row)).top();
    }
    /// What the button over the lower end says.
    QString offer() const
    {
        const auto *button = view.findChild<Button *>();
        return button->isVisible() ? button->text() : QString();
    }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAtTheNewest();
    void keepsItsPlaceWhileOlderOnesComeIn();
    void keepsItsPlaceWhileNewsComesIn();
    void whatISentIsInSight();
    void aSlowSendIsShownAsSlow();
    void fewMessagesStandAtTheLowerEnd();
    void goesToAnyPlaceAndReadsOnBothWays();
    void keepsItsPlaceWhenWhatWasMissingComes();
    void aMessageThatIsNotHereIsAskedFor();
    void aDayIsGoneToByKeyboard();
    void showsTheDayWhileItMoves();
    void theKeyboardSkipsWhatIsFolded();
    void whatIsOnItsWayHasTheShapeOfBubbles();
    void whatComesAtOnceFlashesNothing();
    void whatTheRelayBringsHasItToo();
};

void TestTimelineView::staysAtTheNewest()
{
    Fixture f(60);
    QVERIFY(f.show());
    QSignalSpy reached(&f.view, &TimelineView::reachedBottom);
    f.source.put(at(100));
    QTRY_VERIFY(f.view.isAtBottom() && !reached.isEmpty());
    const int row = f.model.rowCount() - 1;
    QVERIFY(f.view.visualRect(f.model.index(row)).bottom() <= f.view.viewport()->height());
    f.view.resize(500, 300);
    QTRY_VERIFY(f.view.isAtBottom());
    QVERIFY(f.offer().isEmpty());
}

void TestTimelineView::keepsItsPlaceWhileOlderOnesComeIn()
{
    Fixture f(200);
    QVERIFY(f.show());
    QCOMPARE(f.model.rowCount(), 50);
    f.source.hold();
    f.bar.setValue(200); // near the upper end: older ones are asked for
    QVERIFY(f.model.isLoading());
    const int top = f.topOf("m155");
    f.source.release();
    QTRY_COMPARE(f.model.rowCount(), 100);
    QCOMPARE(f.topOf("m155"), top);
    QVERIFY(f.bar.value() > 200);
    QVERIFY(!f.view.isAtBottom());
}

void TestTimelineView::keepsItsPlaceWhileNewsComesIn()
{
    Fixture f(50);
    QVERIFY(f.show());
    f.bar.setValue(f.bar.maximum() - 300);
    const int value = f.bar.value();
    QSignalSpy reached(&f.view, &TimelineView::reachedBottom);
    f.source.put(at(100));
    QCoreApplication::processEvents();
    QCOMPARE(f.bar.value(), value);
    QVERIFY2(f.offer().contains(QLatin1Char('1')), qPrintable(f.offer()));
    QVERIFY(reached.isEmpty());
    QTest::mouseClick(f.view.findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(f.view.isAtBottom());
    QVERIFY(f.offer().isEmpty());
    QVERIFY(!reached.isEmpty());
}

void TestTimelineView::whatISentIsInSight()
{
    Fixture f(50);
    QVERIFY(f.show());
    f.bar.setValue(f.bar.maximum() - 300);
    Message mine = at(100, Direction::Outbound);
    mine.order = {};
    mine.state = SendState::Queued;
    f.source.put(mine);
    QTRY_VERIFY(f.view.isAtBottom());
}

void TestTimelineView::aSlowSendIsShownAsSlow()
{
    Fixture f(3);
    QVERIFY(f.show());
    Message mine = at(0, Direction::Outbound);
    mine.id = MessageId(QStringLiteral("mine"));
    mine.state = SendState::Sending;
    mine.arrivedAt = f.clock.nowMs();
    f.source.put(mine);
    QVERIFY(f.view.scene().now < f.clock.nowMs() + 400);
    f.clock.advance(400); // the ring comes without anything else happening
    QTRY_COMPARE(f.view.scene().now, f.clock.nowMs());
}

void TestTimelineView::fewMessagesStandAtTheLowerEnd()
{
    Fixture f(2);
    QVERIFY(f.show());
    const QRect last = f.view.visualRect(f.model.index(1));
    const int bottom = f.view.viewport()->mapTo(&f.view, last.bottomLeft()).y();
    QVERIFY2(f.view.height() - bottom < 40, qPrintable(QString::number(bottom)));
}

void TestTimelineView::goesToAnyPlaceAndReadsOnBothWays()
{
    Fixture f(400);
    QVERIFY(f.show());
    QSignalSpy reached(&f.view, &TimelineView::reachedBottom);
    f.view.showAround(at(100).order, at(100).id);
    QTRY_VERIFY(f.topOf("m100") > 0 && f.topOf("m100") < 400);
    QVERIFY(!f.view.isAtBottom());
    QVERIFY(reached.isEmpty()); // nothing was read that stands below
    QTRY_VERIFY(!f.model.isLoading());
    QVERIFY(f.model.rowCount() > 50); // more on both sides before they are needed
    QCOMPARE(f.offer(), QStringLiteral("Newest messages"));
    f.source.put(at(500));
    QTRY_VERIFY2(f.offer().contains(QLatin1Char('1')), qPrintable(f.offer()));

    int steps = 0;
    while (!f.view.isAtBottom() && ++steps < 1000) { // the wheel, all the way down
        const int before = f.bar.value();
        f.bar.setValue(before + 100);
        QVERIFY2(f.bar.value() > before || f.view.isAtBottom(), "the end of the rows was in sight");
        QCoreApplication::processEvents();
    }
    QVERIFY(f.topOf("m500") >= 0);
    QVERIFY(f.model.rowCount() <= TimelineModel::MaxRows);
    QVERIFY(f.offer().isEmpty());
    QCOMPARE(reached.size(), 1);
}

void TestTimelineView::keepsItsPlaceWhenWhatWasMissingComes()
{
    Fixture f(0);
    for (int i = 0; i < 60; ++i)
        f.source.messages.append(at(i));
    f.source.messages.append(at(300));
    for (int i = 60; i < 300; ++i)
        f.source.atRelay.append(at(i));
    f.source.relayPage = 90;
    QVERIFY(f.show());
    f.source.holdRelay();
    f.view.showAround(at(30).order, at(30).id);
    QTRY_VERIFY(f.topOf("m30") > 0);
    QTRY_VERIFY(f.model.rowCount() == 60);
    f.bar.setValue(f.bar.value() - 150); // reads on meanwhile
    const int top = f.topOf("m25");
    QSignalSpy loaded(&f.model, &TimelineModel::loaded);
    f.source.releaseRelay();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constLast().at(0).value<TimelineModel::Opening>(),
             TimelineModel::Opening::Again);
    QCOMPARE(f.topOf("m25"), top);
}

void TestTimelineView::aMessageThatIsNotHereIsAskedFor()
{
    Fixture f(100);
    Message quoting = at(101);
    quoting.quotes = at(2).id;
    f.source.messages.append(quoting);
    QVERIFY(f.show());
    QVERIFY(f.topOf("m2") < 0);
    QSignalSpy wanted(&f.view, &TimelineView::messageWanted);
    const QRect row = f.view.visualRect(f.model.index(f.model.rowCount() - 1));
    for (int y = row.top(); y < row.bottom() && wanted.isEmpty(); y += 4)
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {90, y});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<MessageId>(), at(2).id);
}

void TestTimelineView::aDayIsGoneToByKeyboard()
{
    Fixture f(0);
    constexpr qint64 Day = 24 * 60;
    for (int i = 0; i < 200; ++i)
        f.source.messages.append(at(static_cast<int>(i * Day / 10 - 20 * Day)));
    QVERIFY(f.show());
    f.view.pickDate();
    auto *calendar = f.view.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    const QDate today = calendar->selectedDate();
    auto *days = calendar->findChild<QTableView *>();
    QTest::keyClick(days, Qt::Key_Up); // a week
    QTest::keyClick(days, Qt::Key_Left);
    QCOMPARE(calendar->selectedDate(), today.addDays(-8));
    QTest::keyClick(days, Qt::Key_Return);
    const auto dayOf = [&](int row) {
        const auto entry = f.model.index(row).data(TimelineModel::EntryRole).value<TimelineEntry>();
        return QDateTime::fromMSecsSinceEpoch(entry.first().order.at).date();
    };
    QTRY_VERIFY(f.view.currentIndex().isValid() && !f.view.isAtBottom());
    const int row = f.view.currentIndex().row();
    QCOMPARE(dayOf(row), today.addDays(-8));
    QCOMPARE(dayOf(row - 1), today.addDays(-9)); // the first of that day
    QTRY_VERIFY(!f.view.findChild<QCalendarWidget *>());
}

void TestTimelineView::showsTheDayWhileItMoves()
{
    Fixture f(100);
    QVERIFY(f.show());
    f.bar.setValue(f.bar.value() - 500);
    const auto shown = [&] {
        const auto buttons = f.view.findChildren<Button *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const Button *button) {
            return button->isVisible() && button->text().startsWith(QLatin1String("Today"));
        });
    };
    QVERIFY(shown());
    QTRY_VERIFY(!shown()); // it goes by itself
}

void TestTimelineView::theKeyboardSkipsWhatIsFolded()
{
    Fixture f(3);
    for (int i = 10; i < 16; ++i) {
        Message event = at(i, Direction::System);
        event.content.kind = ContentKind::Event;
        event.content.event = QStringLiteral("follow");
        f.source.messages.append(event);
    }
    f.source.messages.append(at(20));
    QVERIFY(f.show());
    f.view.setCurrentIndex(f.model.index(2));
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.view.currentIndex().row(), 3); // the line that stands for six
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.view.currentIndex().row(), 9);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.view.currentIndex().row(), 3);
    const int before = f.topOf("m20");
    QTest::keyClick(&f.view, Qt::Key_Return);
    QTRY_VERIFY(f.view.visualRect(f.model.index(8)).height() > 0);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.view.currentIndex().row(), 4);
    QVERIFY(f.topOf("m20") >= before || f.view.isAtBottom());
}

void TestTimelineView::whatIsOnItsWayHasTheShapeOfBubbles()
{
    Fixture f(60);
    const auto *skeleton = f.view.findChild<Skeleton *>();
    QVERIFY(skeleton && !skeleton->isVisible());
    f.source.hold();
    f.model.show(sampleConversation());
    QVERIFY(!skeleton->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
    QCOMPARE(skeleton->geometry(), f.view.rect());
    f.source.release();
    QTRY_VERIFY(f.view.isAtBottom() && f.model.rowCount() > 0);
    QVERIFY(!skeleton->isVisible());

    f.source.failure = Error{ErrorKind::Storage, QStringLiteral("storage.unreadable")};
    QSignalSpy failed(&f.model, &TimelineModel::failed);
    f.model.show(sampleConversation());
    QTRY_COMPARE(failed.count(), 1);
    f.source.failure = {};
    f.source.hold();
    f.model.retry();
    QTRY_VERIFY(skeleton->isVisible());
    f.source.release();
    QTRY_VERIFY(f.model.rowCount() > 0);
    QVERIFY(!skeleton->isVisible());
}

void TestTimelineView::whatComesAtOnceFlashesNothing()
{
    Fixture f(60);
    ShowCount shown(*f.view.findChild<Skeleton *>());
    QVERIFY(f.show());
    f.model.show({});
    letTimePass(std::chrono::milliseconds(2 * Skeleton::PatienceMs));
    QCOMPARE(shown.count, 0);
}

void TestTimelineView::whatTheRelayBringsHasItToo()
{
    Fixture f(0);
    const auto *skeleton = f.view.findChild<Skeleton *>();
    for (int i = 10; i > 0; --i)
        f.source.atRelay.append(at(i));
    const int page = std::exchange(f.source.relayPage, 0); // its messages come with its answer
    f.source.holdRelay();
    f.model.show(sampleConversation());
    QTRY_VERIFY(skeleton->isVisible());
    f.source.relayPage = page;
    f.source.releaseRelay();
    QTRY_VERIFY(f.model.rowCount() > 0);
    QTRY_VERIFY(!skeleton->isVisible());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
