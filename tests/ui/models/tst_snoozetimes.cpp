// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snoozetimes.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;
using Kind = SnoozeTime::Kind;

class TestSnoozeTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
};

void TestSnoozeTimes::offers_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("offered"); // day of the week and hour of each
    QTest::newRow("morning") << "2026-05-20T10:09:00"
                             << "3/13 3/18 4/9 1/9 -";
    QTest::newRow("late afternoon") << "2026-05-20T17:30:00"
                                    << "3/20 4/9 1/9 -";
    QTest::newRow("night") << "2026-05-20T22:30:00"
                           << "4/9 1/9 -";
    QTest::newRow("Sunday: Monday is tomorrow") << "2026-05-24T10:00:00"
                                                << "7/13 7/18 1/9 -";
    QTest::newRow("Monday: the next one") << "2026-05-25T10:00:00"
                                          << "1/13 1/18 2/9 1/9 -";
    QTest::newRow("end of the year") << "2026-12-31T22:00:00"
                                     << "5/9 1/9 -";
}

void TestSnoozeTimes::offers()
{
    QFETCH(QString, now);
    QFETCH(QString, offered);
    const QTimeZone zone("Asia/Taipei");
    auto at = QDateTime::fromString(now, Qt::ISODate);
    at.setTimeZone(zone);
    QStringList texts;
    const auto times = snoozeTimes(at);
    for (const auto &time : times) {
        if (time.kind == Kind::UntilTheyWrite) {
            texts << QStringLiteral("-");
            continue;
        }
        const auto then = QDateTime::fromMSecsSinceEpoch(time.at, zone);
        QVERIFY(then > at);
        texts << QStringLiteral("%1/%2").arg(then.date().dayOfWeek()).arg(then.time().hour());
    }
    QCOMPARE(texts.join(u' '), offered);
}

QTEST_GUILESS_MAIN(TestSnoozeTimes)
#include "tst_snoozetimes.moc"
