// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/composer/ranking.h"

#include <QTest>

using namespace Frontdesk;

/// What packaging/bench composer measures, so that nobody has to measure to see that it got worse.
class TestReplayedShops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostlyTheAnswerIsAmongThree()
    {
        const auto ranking = Bench::measureRanking(1, 100, 6000);
        qInfo("among three %.1f %%, first %.1f %%; most used %.1f %%; p95 %.2f ms",
              ranking.hits,
              ranking.firsts,
              ranking.mostUsed,
              ranking.p95);
        QVERIFY(ranking.hits >= 60);
        QVERIFY(ranking.hits >= 1.5 * ranking.mostUsed);
        QVERIFY(ranking.hits < 95); // or the shops would be too easy
    }
};

QTEST_APPLESS_MAIN(TestReplayedShops)
#include "tst_replayedshops.moc"
