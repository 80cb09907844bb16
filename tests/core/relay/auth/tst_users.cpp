// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/auth/authrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anewOneIsNewsForAll()
    {
        Test::AuthRig rig;
        Changes seen;
        connect(&rig.store, &Store::changed, this, [&](const Changes &changes) {
            seen.append(changes);
        });
        const auto amy = rig.addUser(u"AMY@example.com"_s, u"12345678"_s, User::Role::Supervisor);
        QVERIFY(amy);
        QCOMPARE(amy->email, u"amy@example.com"_s);
        QCOMPARE(amy->ver, 1);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.at(0).scope, orgScope());
        QCOMPARE(seen.at(0).items.size(), 1);
        QCOMPARE(std::get<User>(seen.at(0).items.at(0).entity), *amy);
        QCOMPARE(*Test::await(rig.users.list()), QList<User>{*amy});
    }

    void anAddressIsTakenOnce()
    {
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        const auto again = rig.addUser(u"Amy@Example.com"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"user.exists"_s);
        QCOMPARE(Test::await(rig.users.list())->size(), 1);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("no at") << u"amy"_s << u"Amy"_s << u"12345678"_s << u"user.email"_s;
        QTest::newRow("two at") << u"a@b@c"_s << u"Amy"_s << u"12345678"_s << u"user.email"_s;
        QTest::newRow("nothing before") << u"@b"_s << u"Amy"_s << u"12345678"_s << u"user.email"_s;
        QTest::newRow("nothing behind") << u"a@"_s << u"Amy"_s << u"12345678"_s << u"user.email"_s;
        QTest::newRow("line break") << u"a@b\nc"_s << u"A"_s << u"12345678"_s << u"user.email"_s;
        QTest::newRow("long") << QString(300, u'a') + u"@b"_s << u"Amy"_s << u"12345678"_s
                              << u"user.email"_s;
        QTest::newRow("no name") << u"a@b.c"_s << u"  "_s << u"12345678"_s << u"user.name"_s;
        QTest::newRow("bell") << u"a@b.c"_s << u"A\u0007"_s << u"12345678"_s << u"user.name"_s;
        QTest::newRow("short") << u"a@b.c"_s << u"Amy"_s << u"1234567"_s << u"user.password"_s;
        QTest::newRow("endless") << u"a@b.c"_s << u"Amy"_s << QString(257, u'x')
                                 << u"user.password"_s;
    }
    void refusesNonsense()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, name);
        QFETCH(const QString, password);
        QFETCH(const QString, code);
        Test::AuthRig rig;
        const auto added = Test::await(rig.users.add({email, name, User::Role::Agent, password}));
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QVERIFY(Test::await(rig.users.list())->isEmpty());
    }

    void aNewPasswordReplacesTheOld()
    {
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        QVERIFY(Test::await(rig.users.setPassword(u"amy@example.com"_s, u"battery staple"_s)));
        QVERIFY(!rig.signIn(u"amy@example.com"_s));
        QVERIFY(rig.signIn(u"amy@example.com"_s, u"battery staple"_s));
        const auto nobody = Test::await(rig.users.setPassword(u"x@y.z"_s, u"battery staple"_s));
        QCOMPARE(nobody.error().code, u"user.not-found"_s);
    }

    void theDisabledAreGone()
    {
        Test::AuthRig rig;
        QVERIFY(rig.addUser(u"amy@example.com"_s));
        QVERIFY(Test::await(rig.users.disable(u"amy@example.com"_s)));
        QVERIFY(Test::await(rig.users.list())->isEmpty());
        QVERIFY(Test::await(rig.users.recordOf(u"amy@example.com"_s))->hash.isEmpty());
        QVERIFY(!Test::await(rig.users.disable(u"amy@example.com"_s)));
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
