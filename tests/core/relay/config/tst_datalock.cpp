// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/datalock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestDataLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"relay.db.lock"_s);
        {
            const auto first = DataLock::take(file);
            QVERIFY(first);
            const auto second = DataLock::take(file);
            QVERIFY(!second);
            QCOMPARE(second.error().code, u"relay.running"_s);
            QCOMPARE(second.error().kind, ErrorKind::Conflict);
            QVERIFY(DataLock::take(folder.filePath(u"other.lock"_s)));
        }
        QVERIFY(DataLock::take(file));
    }

    void saysWhyItCannot()
    {
        const auto lock = DataLock::take(u"/nowhere/at/all/relay.lock"_s);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, u"relay.lock"_s);
        QVERIFY(lock.error().detail.contains(u"/nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestDataLock)
#include "tst_datalock.moc"
