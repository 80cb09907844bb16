// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <thread>

using namespace Frontdesk;

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterEvenWhenKnown()
    {
        bool answered = false;
        whenDone(ready<int>(7), this, [&](const Result<int> &result) {
            QCOMPARE(*result, 7);
            answered = true;
        });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void isSilentWhenTheContextHasDied()
    {
        const Promise<int> promise;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        whenDone(promise.future(), context.get(), [&](const Result<int> &) { answered = true; });
        std::thread([promise] { promise.give(1); }).join();
        context.reset();
        bool drained = false;
        LoopMailbox::ofThisThread()->post([&] { drained = true; });
        QTRY_VERIFY(drained);
        QVERIFY(!answered);
    }

    void chainsAndKeepsTheError()
    {
        const Promise<int> promise;
        const auto text =
            whenDone(promise.future(), this, [](const Result<int> &n) -> Result<QString> {
                if (!n)
                    return n.error();
                return QString::number(*n);
            });
        std::thread([promise] {
            promise.give(Error{ErrorKind::Offline, QStringLiteral("net.offline")});
        }).join();
        const auto answer = Test::await(text);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("net.offline"));
    }

    void aBundleGoesAtOnceAndInOrder()
    {
        const auto mine = LoopMailbox::ofThisThread();
        QStringList ran;
        const auto post = [&](const char *what) {
            mine->post([&ran, what] { ran.append(QString::fromLatin1(what)); });
        };
        std::thread([&] {
            const LoopMailbox::Bundle bundle;
            post("one");
            {
                const LoopMailbox::Bundle inner;
                post("inner");
            }
            post("two");
        }).join();
        QTRY_COMPARE(ran.size(), 3);
        QCOMPARE(ran.join(QLatin1Char(' ')), QStringLiteral("inner one two"));
        post("three"); // with no bundle left, it goes by itself
        QTRY_COMPARE(ran.size(), 4);
    }

    void answersOnlyOnce()
    {
        const Promise<int> promise;
        promise.give(1);
        promise.give(2);
        QCOMPARE(*Test::await(promise.future()), 1);
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
