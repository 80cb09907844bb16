// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/auth/authrig.h"

#include <QTest>

#include <type_traits>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

// The one path to a token: nothing else can make what Sessions::open() asks for.
static_assert(!std::is_default_constructible_v<ProvenUser>);
static_assert(!std::is_constructible_v<ProvenUser, User>);

class TestPasswordSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensASession()
    {
        Test::AuthRig rig;
        const auto user = rig.addUser(u"amy@example.com"_s);
        const auto session = rig.signIn(u" Amy@Example.com "_s);
        QVERIFY(session);
        QCOMPARE(session->user, *user);
        QCOMPARE(QByteArray::fromBase64(session->token, QByteArray::Base64UrlEncoding).size(), 32);
        const auto who = Test::await(rig.sessions.byToken(session->token));
        QVERIFY(who && *who);
        QCOMPARE((*who)->user, *user);
        QCOMPARE((*who)->session, session->session);
    }

    void refusesAnythingWrong_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << u"amy@example.com"_s << u"incorrect horse"_s;
        QTest::newRow("empty password") << u"amy@example.com"_s << QString();
        QTest::newRow("other case") << u"amy@example.com"_s << u"Correct horse"_s;
        QTest::newRow("space behind") << u"amy@example.com"_s << u"correct horse "_s;
        QTest::newRow("zero byte behind") << u"amy@example.com"_s << u"correct horse"_s + QChar(0);
        QTest::newRow("somebody else's") << u"amy@example.com"_s << u"battery staple"_s;
        QTest::newRow("nobody") << u"nobody@example.com"_s << u"correct horse"_s;
        QTest::newRow("no address") << QString() << u"correct horse"_s;
        QTest::newRow("pattern") << u"%"_s << u"correct horse"_s;
        QTest::newRow("SQL") << u"' OR 1=1 --"_s << u"correct horse"_s;
        QTest::newRow("disabled") << u"gone@example.com"_s << u"correct horse"_s;
    }
    void refusesAnythingWrong()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, password);
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        QVERIFY(rig.addUser(u"ben@example.com"_s, u"battery staple"_s));
        QVERIFY(rig.addUser(u"gone@example.com"_s));
        QVERIFY(Test::await(rig.users.disable(u"gone@example.com"_s)));

        const auto session = rig.signIn(email, password);
        QVERIFY(!session);
        // Word for word the same for each, so that nobody learns who exists.
        const Error same{ErrorKind::Unauthorized, u"auth.wrong"_s, {}, {{u"left"_s, 4}}};
        QCOMPARE(session.error(), same);
        QVERIFY(Test::await(rig.sessions.list({}))->isEmpty());
    }

    void unknownAddressesTakeAsLong()
    {
        Test::AuthRig rig;
        // Dear enough that one hash stands out from everything around it.
        Passwords dear(PasswordSettings{PasswordCost{3, size_t(16) * 1024 * 1024}});
        Users users(rig.store, dear, rig.sessions);
        PasswordSignIn door({users, dear, rig.throttle, rig.sessions});
        QVERIFY(Test::await(users.add({u"a@b.c"_s, u"Amy"_s, User::Role::Agent, u"12345678"_s})));
        const auto time = [&](const QString &email) {
            QElapsedTimer timer;
            timer.start();
            const auto session = Test::await(door.signIn({email, u"wrong"_s, {}, {}}));
            Q_ASSERT(!session);
            return timer.nsecsElapsed();
        };
        qint64 known = std::numeric_limits<qint64>::max();
        qint64 unknown = known;
        for (int i = 0; i < 4; ++i) {
            known = std::min(known, time(u"a@b.c"_s));
            unknown = std::min(unknown, time(u"x@y.z"_s));
        }
        const double ratio = double(unknown) / double(known);
        QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString::number(ratio)));
    }

    void locksAfterFiveAndOpensAgain()
    {
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        for (int left = 4; left >= 0; --left) {
            const auto wrong = rig.signIn(u"amy@example.com"_s, u"nonsense"_s);
            QCOMPARE(wrong.error().args.value(u"left"_s).toInt(), left);
        }
        const auto locked = rig.signIn(u"amy@example.com"_s);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, u"auth.locked"_s);
        rig.clock.advance(5000);
        QVERIFY(rig.signIn(u"amy@example.com"_s));
        QCOMPARE(rig.signIn(u"amy@example.com"_s, u"no"_s).error().args.value(u"left"_s).toInt(),
                 4);
    }

    void hashesAgainAtTodaysCost()
    {
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        auto cost = PasswordCost::cheapest();
        cost.operations += 1;
        Passwords today({cost});
        Users users(rig.store, today, rig.sessions);
        PasswordSignIn door({users, today, rig.throttle, rig.sessions});
        const auto before = Test::await(users.recordOf(u"amy@example.com"_s))->hash;
        QVERIFY(Test::await(door.signIn({u"amy@example.com"_s, u"correct horse"_s, {}, {}})));
        QTRY_VERIFY(Test::await(users.recordOf(u"amy@example.com"_s))->hash != before);
        QVERIFY(Test::await(door.signIn({u"amy@example.com"_s, u"correct horse"_s, {}, {}})));
    }
};

QTEST_GUILESS_MAIN(TestPasswordSignIn)
#include "tst_passwordsignin.moc"
