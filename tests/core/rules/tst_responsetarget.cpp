// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/responsetarget.h"

#include <QTest>

using namespace Frontdesk;

class TestResponseTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howPressingItIs_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<qint64>("waited");
        QTest::addColumn<Pressure>("pressure");
        QTest::addColumn<qint64>("left");
        QTest::newRow("nobody waits") << Priority::Vip << -1LL << Pressure::None << 0LL;
        QTest::newRow("just now") << Priority::Normal << 0LL << Pressure::Low << 0LL;
        QTest::newRow("before it rises") << Priority::Normal << 419'999LL << Pressure::Low << 0LL;
        QTest::newRow("it rises") << Priority::Normal << 420'000LL << Pressure::Rising << 0LL;
        QTest::newRow("high is no VIP") << Priority::High << 599'999LL << Pressure::Rising << 0LL;
        QTest::newRow("late") << Priority::Normal << 600'000LL << Pressure::Late << 0LL;
        QTest::newRow("VIP, just now") << Priority::Vip << 0LL << Pressure::Low << 45'000LL;
        QTest::newRow("VIP, it rises") << Priority::Vip << 30'000LL << Pressure::Rising << 15'000LL;
        QTest::newRow("VIP, the last ms") << Priority::Vip << 44'999LL << Pressure::Rising << 1LL;
        QTest::newRow("VIP, late") << Priority::Vip << 45'000LL << Pressure::Late << 0LL;
    }

    void howPressingItIs()
    {
        QFETCH(Priority, priority);
        QFETCH(qint64, waited);
        constexpr qint64 Now = 1'800'000'000'000;
        Conversation conversation;
        conversation.priority = priority;
        conversation.waitingSince = waited < 0 ? 0 : Now - waited;
        QTEST(pressureOf(conversation, Now), "pressure");
        QTEST(countdownOf(conversation, Now), "left");
    }
};

QTEST_APPLESS_MAIN(TestResponseTarget)
#include "tst_responsetarget.moc"
