// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timelineahead.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/readingahead.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        for (int i = 2; i <= 10; ++i) {
            Message m = sampleText(QStringLiteral("of-c%1").arg(i),
                                   QStringLiteral("hello"),
                                   Direction::Inbound,
                                   SampleNow);
            m.conversation = ConversationId(QStringLiteral("c%1").arg(i));
            fakes.timeline.messages.append(m);
        }
        desk = std::make_unique<Desk>(theme, clock, fakes.sources(), DeskState{});
        desk->resize(1440, 900);
        desk->show();
        new ReadingAhead(fakes.sources(), *desk);
    }
    ConversationListView *list() const { return desk->inbox()->view(); }
    bool ready() const
    {
        return QTest::qWaitFor([this] { return list()->model()->rowCount() == 10; });
    }
    ConversationId at(int row) const { return fakes.conversations.rows.at(row).conversation.id; }
};

} // namespace

class TestReadingAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNeighboursAreRead()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.desk->open(f.at(3));
        QTRY_VERIFY(f.fakes.ahead.held(f.at(4)));
        QTRY_VERIFY(f.fakes.ahead.held(f.at(2)));
        QVERIFY(!f.fakes.ahead.held(f.at(8)));
    }

    void whatWasReadIsThereBeforeItIsPainted()
    {
        Fixture f;
        QVERIFY(f.ready());
        f.desk->open(f.at(3));
        QTRY_VERIFY(f.fakes.ahead.held(f.at(4)));
        f.fakes.timeline.hold(); // the cache does not answer in time
        f.desk->open(f.at(4));
        auto *timeline = f.desk->chat()->timeline();
        int paintedEmpty = 0;
        struct Watch : QObject {
            QAbstractItemModel *model = nullptr;
            int *empty = nullptr;
            bool eventFilter(QObject *, QEvent *event) override
            {
                *empty += event->type() == QEvent::Paint && model->rowCount() == 0 ? 1 : 0;
                return false;
            }
        } watch;
        watch.model = timeline->model();
        watch.empty = &paintedEmpty;
        timeline->viewport()->installEventFilter(&watch);
        QTRY_COMPARE(timeline->model()->rowCount(), 1);
        QCOMPARE(paintedEmpty, 0);
    }

    void whoIsUpNextIsReadWhereverItStands()
    {
        Fixture f;
        QVERIFY(f.ready());
        auto *ahead = f.desk->findChild<ReadingAhead *>();
        f.desk->open(f.at(0));
        ahead->setNext({f.at(9), f.at(0)});
        QTRY_VERIFY(f.fakes.ahead.held(f.at(9)));
        QVERIFY(!f.fakes.ahead.held(f.at(0))); // it is open
    }
};

QTEST_MAIN(TestReadingAhead)
#include "tst_readingahead.moc"
