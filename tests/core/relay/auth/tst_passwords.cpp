// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/passwords.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheRightOneOnly()
    {
        Passwords passwords({PasswordCost::cheapest()});
        const auto hash = Test::await(passwords.hash(u"正しい馬 ม้า 🐎"_s));
        QVERIFY(hash);
        QVERIFY(hash->startsWith(u"$argon2id$"_s));
        QVERIFY(Test::await(passwords.verify(*hash, u"正しい馬 ม้า 🐎"_s))->right);
        QVERIFY(!Test::await(passwords.verify(*hash, u"正しい馬 ม้า 🐎 "_s))->right);
        QVERIFY(!Test::await(passwords.verify(*hash, QString()))->right);
    }

    void sameLettersCountAsTheSame()
    {
        Passwords passwords({PasswordCost::cheapest()});
        const auto composed = Test::await(passwords.hash(u"caf\u00e9 au lait"_s));
        QVERIFY(Test::await(passwords.verify(*composed, u"cafe\u0301 au lait"_s))->right);
    }

    void nothingFitsAnEmptyOrBrokenHash()
    {
        Passwords passwords({PasswordCost::cheapest()});
        QVERIFY(!Test::await(passwords.verify(QString(), QString()))->right);
        QVERIFY(!Test::await(passwords.verify(QString(), u"secret"_s))->right);
        QVERIFY(!Test::await(passwords.verify(u"$argon2id$v=19$"_s, u"secret"_s))->right);
    }

    void saltsEachHash()
    {
        Passwords passwords({PasswordCost::cheapest()});
        QVERIFY(*Test::await(passwords.hash(u"same"_s)) != *Test::await(passwords.hash(u"same"_s)));
    }

    void tellsWhatHasToBeHashedAgain()
    {
        Passwords cheap({PasswordCost::cheapest()});
        const auto hash = Test::await(cheap.hash(u"secret"_s));
        QVERIFY(!Test::await(cheap.verify(*hash, u"secret"_s))->outdated);
        auto dearer = PasswordCost::cheapest();
        dearer.operations += 1;
        Passwords today({dearer});
        QVERIFY(Test::await(today.verify(*hash, u"secret"_s))->outdated);
        QVERIFY(!Test::await(today.verify(*hash, u"wrong"_s))->outdated);
    }

    void theDefaultIsTheCostWeChose()
    {
        Passwords passwords;
        const auto hash = Test::await(passwords.hash(u"secret"_s));
        QVERIFY2(hash->contains(u"m=65536,t=3,p=1"_s), qPrintable(*hash));
    }

    void aFloodIsBusyAndNotQueued()
    {
        Passwords passwords({PasswordCost::cheapest(), 1, 4});
        QList<Async<QString>> answers;
        for (int i = 0; i < 50; ++i)
            answers.append(passwords.hash(u"secret"_s));
        int made = 0;
        int busy = 0;
        for (const auto &answer : std::as_const(answers)) {
            const auto result = Test::await(answer);
            made += result.hasValue();
            if (!result && result.error().code == u"relay.busy"_s)
                ++busy;
        }
        QCOMPARE(made + busy, 50);
        QVERIFY2(made >= 4, qPrintable(QString::number(made)));
        QVERIFY2(busy > 0, qPrintable(QString::number(busy)));
        QVERIFY(Test::await(passwords.hash(u"later"_s)));
    }

    void stoppingAnswersThoseWhoWait()
    {
        QList<Async<QString>> answers;
        {
            Passwords passwords({PasswordCost::cheapest(), 1, 30});
            for (int i = 0; i < 20; ++i)
                answers.append(passwords.hash(u"secret"_s));
        }
        for (const auto &answer : std::as_const(answers)) {
            QVERIFY(answer.isDone());
            if (!*answer.answer())
                QCOMPARE(answer.answer()->error().code, u"relay.stopping"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
