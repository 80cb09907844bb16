// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/delaymeter.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestDelayMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheLastAndWhatNearlyAllKeep()
    {
        DelayMeter meter;
        meter.begin(Noon);
        QVERIFY(!meter.today(Noon));
        for (int i = 1; i <= 100; ++i)
            meter.take({arrived(Noon + i)}, Noon + i + i);
        const auto reading = meter.today(Noon + 1000);
        QVERIFY(reading);
        QCOMPARE(reading->last, 100);
        QCOMPARE(reading->most, 95);
    }

    void oneAloneIsBoth()
    {
        DelayMeter meter;
        meter.begin(Noon);
        meter.take({arrived(Noon + 10)}, Noon + 40);
        QCOMPARE(meter.today(Noon + 40), (DelayMeter::Reading{30, 30}));
        meter.take({arrived(Noon + 100)}, Noon + 90); // the clocks differ
        QCOMPARE(meter.today(Noon + 100), (DelayMeter::Reading{0, 30}));
    }

    void whatIsNoMeasureOfTheWayDoesNotCount()
    {
        DelayMeter meter;
        meter.take({arrived(Noon)}, Noon + 10); // nobody is there
        meter.begin(Noon);
        meter.take({arrived(Noon - 600'000)}, Noon + 10); // missed while away
        auto later = arrived(Noon + 1);
        later.ver = 2;
        meter.take({later}, Noon + 60'000);
        auto mine = arrived(Noon + 1);
        mine.direction = Direction::Outbound;
        meter.take({mine}, Noon + 60'000);
        QVERIFY(!meter.today(Noon + 60'000));
    }

    void everyDayBeginsAnew()
    {
        constexpr qint64 Day = 86'400'000;
        DelayMeter meter;
        meter.begin(Noon);
        meter.take({arrived(Noon)}, Noon + 9000);
        QVERIFY(!meter.today(Noon + Day));
        meter.take({arrived(Noon + Day)}, Noon + Day + 5);
        QCOMPARE(meter.today(Noon + Day + 5), (DelayMeter::Reading{5, 5}));
    }

    void veryManyTakeNoMoreRoom()
    {
        DelayMeter meter;
        meter.begin(Noon);
        QList<Message> many(20'000, arrived(Noon));
        meter.take(many, Noon + 7000);
        meter.take(QList<Message>(5000, arrived(Noon)), Noon + 100); // the newest are what counts
        QCOMPARE(meter.today(Noon + 7000), (DelayMeter::Reading{100, 100}));
    }

private:
    static constexpr qint64 Noon = 1'777'636'800'000; // 1 May 2026 UTC

    static Message arrived(qint64 at)
    {
        auto one = message(u"m1"_s, u"c1"_s, at);
        one.arrivedAt = at;
        one.direction = Direction::Inbound;
        one.ver = 1;
        return one;
    }
};

QTEST_GUILESS_MAIN(TestDelayMeter)
#include "tst_delaymeter.moc"
