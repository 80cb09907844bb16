// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/auth/authrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress Office(u"203.0.113.7"_s);

/// Milliseconds that begin() asks to wait; 0 if it let the attempt through.
qint64 waitAfter(const Result<int> &attempt)
{
    return attempt ? 0 : attempt.error().args.value(u"seconds"_s).toLongLong() * 1000;
}

} // namespace

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDownThenLocks()
    {
        Test::AuthRig rig;
        for (int left = 4; left >= 0; --left)
            QCOMPARE(*Test::await(rig.throttle.begin(u"a@b.c"_s, Office)), left);
        const auto locked = Test::await(rig.throttle.begin(u"a@b.c"_s, Office));
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, u"auth.locked"_s);
        QCOMPARE(locked.error().kind, ErrorKind::RateLimited);
        QCOMPARE(locked.error().args.value(u"seconds"_s).toInt(), 5);
    }

    void waitsDoubleUpToALimitAndEnd()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 5; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            waits.append(waitAfter(Test::await(rig.throttle.begin(u"a@b.c"_s, Office))) / 1000);
            rig.clock.advance(waits.last() * 1000 - 1);
            QVERIFY(!Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
            rig.clock.advance(1);
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, QHostAddress(u"192.0.2.1"_s))));
        }
        QCOMPARE(waits, (QList<qint64>{5, 10, 20, 40, 80, 160, 300, 300, 300}));
    }

    void askingWhileLockedMakesItNoWorse()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 5; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(waitAfter(Test::await(rig.throttle.begin(u"a@b.c"_s, Office))), 5000);
        rig.clock.advance(5000);
        QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
    }

    void manyAtOnceDoNotSlipThrough()
    {
        Test::AuthRig rig;
        QList<Async<int>> attempts;
        for (int i = 0; i < 50; ++i)
            attempts.append(rig.throttle.begin(u"a@b.c"_s, Office));
        int admitted = 0;
        for (const auto &attempt : std::as_const(attempts))
            admitted += Test::await(attempt).hasValue();
        QCOMPARE(admitted, 5);
    }

    void oneAddressCannotTryManyPeople()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 20; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"p%1@b.c"_s.arg(i), Office)));
        QVERIFY(!Test::await(rig.throttle.begin(u"next@b.c"_s, Office)));
        QVERIFY(Test::await(rig.throttle.begin(u"next@b.c"_s, QHostAddress(u"192.0.2.1"_s))));
    }

    void aNetworkOfIpv6IsOneAddress()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 20; ++i) {
            const QHostAddress host(u"2001:db8:1:2::%1"_s.arg(i + 1));
            QVERIFY(Test::await(rig.throttle.begin(u"p%1@b.c"_s.arg(i), host)));
        }
        QVERIFY(!Test::await(rig.throttle.begin(u"x@b.c"_s, QHostAddress(u"2001:db8:1:2:ff::"_s))));
        QVERIFY(Test::await(rig.throttle.begin(u"x@b.c"_s, QHostAddress(u"2001:db8:1:3::1"_s))));
    }

    void successForgivesThePersonNotTheAddress()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 4; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        for (int i = 0; i < 15; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"p%1@b.c"_s.arg(i), Office)));
        QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        QVERIFY(Test::await(rig.throttle.succeeded(u"a@b.c"_s, Office)));
        // 19 of 20 stand against the address, none against the person.
        QCOMPARE(*Test::await(rig.throttle.begin(u"a@b.c"_s, QHostAddress(u"192.0.2.1"_s))), 4);
        QCOMPARE(*Test::await(rig.throttle.begin(u"b@b.c"_s, Office)), 0);
        QVERIFY(!Test::await(rig.throttle.begin(u"c@b.c"_s, Office)));
    }

    void forgetsAfterAnHour()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 4; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        rig.clock.advance(3'600'001);
        QCOMPARE(*Test::await(rig.throttle.begin(u"a@b.c"_s, Office)), 4);
    }

    void aClockSetBackLocksNobodyForLong()
    {
        Test::AuthRig rig;
        for (int i = 0; i < 5; ++i)
            QVERIFY(Test::await(rig.throttle.begin(u"a@b.c"_s, Office)));
        rig.clock.jump(-400LL * 24 * 3600 * 1000);
        QCOMPARE(waitAfter(Test::await(rig.throttle.begin(u"a@b.c"_s, Office))), 5000);
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
