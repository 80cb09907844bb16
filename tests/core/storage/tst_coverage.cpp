// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coverage.h"

#include <QTest>

using namespace Frontdesk;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstLiveMessage()
    {
        Coverage coverage;
        coverage.noteLive({10, 1});
        coverage.noteLive({20, 1});
        QCOMPARE(*coverage.complete, (MessageOrder{10, 1}));
        QCOMPARE(coverage.held, (MessageOrder{20, 1}));
    }

    void anEditOfAnOldMessageSaysNothing()
    {
        Coverage coverage;
        coverage.last = {50, 1};
        coverage.noteLive({10, 1});
        QVERIFY(!coverage.complete);
    }

    void aSnapshotWithNewerMessagesOpensAGap()
    {
        Coverage coverage{{20, 1}, {20, 1}, MessageOrder{}, 0};
        coverage.noteInSnapshot({90, 1}, 1);
        QVERIFY(!coverage.complete);
        for (const int at : {90, 80, 70})
            coverage.noteMessageInSnapshot({at, 1}, 1);
        QCOMPARE(*coverage.complete, (MessageOrder{70, 1}));
    }

    void theGapIsSeenToWhenMessagesComeFirst()
    {
        Coverage coverage{{20, 1}, {20, 1}, MessageOrder{}, 0};
        for (const int at : {70, 80, 90})
            coverage.noteMessageInSnapshot({at, 1}, 1);
        coverage.noteInSnapshot({90, 1}, 1);
        QCOMPARE(*coverage.complete, (MessageOrder{70, 1}));
    }

    void aSnapshotWithNothingNewKeepsWhatIsHeld()
    {
        Coverage coverage{{20, 1}, {20, 1}, MessageOrder{}, 0};
        coverage.noteInSnapshot({20, 1}, 1);
        coverage.noteMessageInSnapshot({20, 1}, 1);
        coverage.noteMessageInSnapshot({10, 1}, 1);
        QVERIFY(coverage.reachesBeginning());
    }

    void aSnapshotThatBrokeOffHidesNoGap()
    {
        Coverage coverage{{20, 1}, {20, 1}, MessageOrder{}, 0};
        coverage.noteInSnapshot({90, 1}, 1);
        coverage.noteMessageInSnapshot({90, 1}, 1);
        // The connection breaks; the next snapshot begins from the start.
        coverage.noteInSnapshot({90, 1}, 2);
        for (const int at : {90, 80})
            coverage.noteMessageInSnapshot({at, 1}, 2);
        QCOMPARE(*coverage.complete, (MessageOrder{90, 1}));
    }

    void historyCountsOnlyWhereItAdjoins()
    {
        Coverage coverage{{90, 1}, {90, 1}, MessageOrder{70, 1}, 0};
        coverage.noteHistory({10, 1}, {50, 1});
        QCOMPARE(*coverage.complete, (MessageOrder{70, 1}));
        coverage.noteHistory({40, 1}, {70, 1});
        QCOMPARE(*coverage.complete, (MessageOrder{40, 1}));
        coverage.noteHistory({}, {40, 1});
        QVERIFY(coverage.reachesBeginning());
    }

    void historyFromTheEndStandsAlone()
    {
        Coverage coverage;
        coverage.last = {90, 1};
        coverage.noteHistory({40, 1}, {80, 1});
        QVERIFY(!coverage.complete);
        coverage.noteHistory({40, 1}, TimelinePlace::end().order);
        QCOMPARE(*coverage.complete, (MessageOrder{40, 1}));
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
