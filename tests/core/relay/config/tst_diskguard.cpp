// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/diskguard.h"
#include "core/relay/config/relaysettings.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024LL * 1024;

} // namespace

class TestDiskGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_settings.database = m_folder->filePath(u"relay.db"_s);
        m_space = {100'000 * MiB, 200'000 * MiB};
    }

    void isLow_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("full");
        QTest::newRow("room") << 500 * MiB << 9'000 * MiB << false;
        QTest::newRow("too few bytes") << 500 * MiB - 1 << 9'000 * MiB << true;
        QTest::newRow("too small a part") << 900 * MiB << 20'000 * MiB << true;
    }

    void isLow()
    {
        QFETCH(qint64, free);
        QFETCH(qint64, total);
        QFETCH(bool, full);
        DiskGuard guard(m_settings, [&] { return m_space; });
        QSignalSpy changed(&guard, &DiskGuard::changed);
        m_space = {free, total};
        guard.look();
        QCOMPARE(guard.isFull(), full);
        QVERIFY(!guard.isHopeless());
        m_space = {100'000 * MiB, 200'000 * MiB};
        guard.look();
        QVERIFY(!guard.isFull());
        QCOMPARE(changed.count(), full ? 2 : 0);
    }

    void theReserveGoesWhenThereIsNoRoom()
    {
        DiskGuard guard(m_settings, [&] { return m_space; });
        guard.look();
        QCOMPARE(QFileInfo(reserve()).size(), DiskGuard::ReserveBytes);
        m_space.free = 400 * MiB; // nearly full: it stays
        guard.look();
        QVERIFY(guard.isFull());
        QVERIFY(QFileInfo::exists(reserve()));
        m_space.free = 20 * MiB;
        guard.look();
        QVERIFY(!QFileInfo::exists(reserve()));
        QVERIFY(!guard.isHopeless());
        m_space.free = 2 * MiB;
        QVERIFY(guard.isHopeless());
        m_space.free = 100'000 * MiB;
        guard.look();
        QVERIFY(QFileInfo::exists(reserve()));
        guard.foundNoRoom(); // whatever the disk says of itself
        QVERIFY(guard.isFull());
        QVERIFY(!QFileInfo::exists(reserve()));
    }

    void itCanBeTurnedOff()
    {
        m_settings.diskMinFreeMb = 0;
        m_settings.diskMinFreePercent = 0;
        m_space = {0, 1000};
        DiskGuard guard(m_settings, [&] { return m_space; });
        guard.look();
        QVERIFY(!guard.isFull());
        QVERIFY(!guard.isHopeless());
        QVERIFY(!QFileInfo::exists(reserve()));
    }

private:
    QString reserve() const { return m_settings.database + u".reserve"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    RelaySettings m_settings;
    DiskSpace m_space;
};

QTEST_GUILESS_MAIN(TestDiskGuard)
#include "tst_diskguard.moc"
