// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"
#include "ui/widgets/button.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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
    QString offer() const
    {
        const auto buttons = view.findChildren<Button *>();
        for (const auto *button : buttons) {
            if (button->isVisible())
                return button->text();
        }
        return {};
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
    f.source.put(at(100, Direction::Outbound));
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

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
