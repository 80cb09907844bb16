// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondCallsTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy activated(&first, &SingleInstance::activated);
        SingleInstance second(folder.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(activated.count(), 1);
    }

    void theSecondHandsItsLinkOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy activated(&first, &SingleInstance::activated);
        SingleInstance second(folder.path());
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        const auto link = QStringLiteral("frontdesk://conversation/c-1");
        QVERIFY(!second.claim(link));
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), link);
        QTRY_COMPARE(handedOver.count(), 1);
    }

    void whatIsTooLongIsNoLink()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy activated(&first, &SingleInstance::activated);
        SingleInstance second(folder.path());
        QVERIFY(!second.claim(QString(100'000, u'x')));
        QTRY_COMPARE(activated.count(), 1);
        QVERIFY(activated.first().first().toString().isEmpty());
    }

    void anotherFolderIsAnotherProfile()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void whenTheFirstIsGoneTheNextMayStart()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.claim());
        }
        SingleInstance next(folder.path());
        QVERIFY(next.claim());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
