// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/auth/authrig.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Test::AuthRig>();
        QVERIFY(m_rig->addUser(u"amy@example.com"_s));
        QVERIFY(m_rig->addUser(u"ben@example.com"_s));
    }

    void knowsItsTokensOnly_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("guess") << QByteArray(43, 'A');
        QTest::newRow("pattern") << QByteArray("%");
        QTest::newRow("zero") << QByteArray(32, '\0');
    }
    void knowsItsTokensOnly()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(m_rig->signIn(u"amy@example.com"_s));
        const auto who = Test::await(m_rig->sessions.byToken(token));
        QVERIFY(who);
        QVERIFY(!who->has_value());
    }

    void idAndHashAreNoTokens()
    {
        const auto session = m_rig->signIn(u"amy@example.com"_s);
        const auto hash = QCryptographicHash::hash(session->token, QCryptographicHash::Sha256);
        for (const auto &token : {session->session.toLatin1(), hash, hash.toHex()})
            QVERIFY(!Test::await(m_rig->sessions.byToken(token))->has_value());
    }

    void keepsNoTokenOnDisk()
    {
        const auto session = m_rig->signIn(u"amy@example.com"_s);
        int files = 0;
        QDirIterator all(m_rig->folder.path(), QDir::Files);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains(session->token), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("correct horse"), qPrintable(file.fileName()));
            files += bytes.contains(session->session.toLatin1());
        }
        QVERIFY(files > 0); // it did look into the right files
    }

    void revokesOne()
    {
        const auto first = m_rig->signIn(u"amy@example.com"_s);
        const auto second = m_rig->signIn(u"amy@example.com"_s);
        QSignalSpy revoked(&m_rig->sessions, &Sessions::revoked);
        QVERIFY(Test::await(m_rig->sessions.revoke(first->session, first->user.id)));
        QCOMPARE(revoked.count(), 1);
        QCOMPARE(revoked.at(0).at(0).toString(), first->session);
        QVERIFY(!Test::await(m_rig->sessions.byToken(first->token))->has_value());
        QVERIFY(Test::await(m_rig->sessions.byToken(second->token))->has_value());
    }

    void nobodyEndsSomebodyElsesSession()
    {
        const auto amy = m_rig->signIn(u"amy@example.com"_s);
        const auto ben = m_rig->signIn(u"ben@example.com"_s);
        const auto refused = Test::await(m_rig->sessions.revoke(amy->session, ben->user.id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(Test::await(m_rig->sessions.byToken(amy->token))->has_value());
        QVERIFY(!Test::await(m_rig->sessions.revoke(QString(), amy->user.id)));
        QVERIFY(Test::await(m_rig->sessions.byToken(amy->token))->has_value());
    }

    void endsWithItsUser_data()
    {
        QTest::addColumn<bool>("disable");
        QTest::newRow("disabled") << true;
        QTest::newRow("new password") << false;
    }
    void endsWithItsUser()
    {
        QFETCH(const bool, disable);
        const auto amy = m_rig->signIn(u"amy@example.com"_s);
        const auto ben = m_rig->signIn(u"ben@example.com"_s);
        QSignalSpy revoked(&m_rig->sessions, &Sessions::revoked);
        QVERIFY(Test::await(
            disable ? m_rig->users.disable(u"amy@example.com"_s)
                    : m_rig->users.setPassword(u"amy@example.com"_s, u"battery staple"_s)));
        QCOMPARE(revoked.count(), 1);
        QCOMPARE(revoked.at(0).at(0).toString(), amy->session);
        QVERIFY(!Test::await(m_rig->sessions.byToken(amy->token))->has_value());
        QVERIFY(Test::await(m_rig->sessions.byToken(ben->token))->has_value());
    }

    void growsOld()
    {
        const auto idle = m_rig->signIn(u"amy@example.com"_s);
        const auto used = m_rig->signIn(u"ben@example.com"_s);
        constexpr qint64 Day = 24LL * 3600 * 1000;
        for (int day = 0; day < 31; ++day) {
            m_rig->clock.advance(Day);
            QVERIFY(Test::await(m_rig->sessions.byToken(used->token))->has_value());
            QTRY_COMPARE(seenAt(used->session), m_rig->clock.nowMs());
        }
        QVERIFY(!Test::await(m_rig->sessions.byToken(idle->token))->has_value());
        for (int day = 31; day < 180; day += 29) {
            m_rig->clock.advance(29 * Day);
            const auto who = Test::await(m_rig->sessions.byToken(used->token));
            QCOMPARE(who->has_value(), day + 29 <= 180);
            if (who->has_value())
                QTRY_COMPARE(seenAt(used->session), m_rig->clock.nowMs());
        }
    }

    void listsWhatIsOpen()
    {
        const auto first = m_rig->signIn(u"amy@example.com"_s);
        m_rig->clock.advance(1000);
        const auto second = m_rig->signIn(u"amy@example.com"_s);
        QVERIFY(m_rig->signIn(u"ben@example.com"_s));
        const auto mine = Test::await(m_rig->sessions.list(first->user.id));
        QCOMPARE(mine->size(), 2);
        QCOMPARE(mine->at(0).session, second->session);
        QCOMPARE(mine->at(1).session, first->session);
        QCOMPARE(mine->at(0).device, u"desk 1"_s);
        QCOMPARE(Test::await(m_rig->sessions.list({}))->size(), 3);
        QVERIFY(Test::await(m_rig->sessions.revoke(second->session, {})));
        QCOMPARE(Test::await(m_rig->sessions.list(first->user.id))->size(), 1);
    }

private:
    qint64 seenAt(const QString &session)
    {
        const auto all = Test::await(m_rig->sessions.list({}));
        for (const auto &listing : *all) {
            if (listing.session == session)
                return listing.seenAt;
        }
        return 0;
    }

    std::unique_ptr<Test::AuthRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
