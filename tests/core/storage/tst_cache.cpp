// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/storage/scopestore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;

Protocol::Snapshot muchToHold()
{
    QList<Protocol::Item> items;
    for (int i = 0; i < 40; ++i) {
        const auto chat = u"c%1"_s.arg(i);
        items << item(conversation(chat, 1000 + i));
        for (int k = 0; k < 5; ++k)
            items << item(message(chat + u"-%1"_s.arg(k), chat, 1000 + k));
    }
    return snapshot(7, items);
}

Result<> full(Sql::Database &)
{
    return Error{ErrorKind::Storage, u"storage.full"_s};
}

Result<> damaged(Sql::Database &)
{
    return Error{ErrorKind::Corrupt, u"storage.corrupt"_s};
}

Result<> well(Sql::Database &)
{
    return {};
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cache.db"_s);
    }

    void readingThatFailsIsNotCalledWriting()
    {
        Cache cache(options());
        QVERIFY(await(cache.open()));
        const auto nonsense = [](Sql::Database &database) {
            return database.execute("SELECT nothing FROM nowhere");
        };
        QCOMPARE(await(cache.read(nonsense)).error().code, u"storage.unreadable"_s);
        QCOMPARE(await(cache.search(nonsense)).error().code, u"storage.unreadable"_s);
        QCOMPARE(await(cache.write(nonsense)).error().code, u"storage.failed"_s);
    }

    void keepsWhatItWasTold()
    {
        QStringList told;
        {
            Cache cache(options());
            QVERIFY(await(cache.open()));
            told = fill(cache);
        }
        Cache again(options());
        QVERIFY(await(again.open()));
        QCOMPARE(*await(again.read(tryCacheDump)), told);
    }

    void startsAnewFromAnythingThatIsNoDatabase()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 * PageSize, 'x'));
        file.close();
        Cache cache(options());
        QVERIFY(await(cache.open()));
        QVERIFY(!fill(cache).isEmpty());
        QVERIFY2(QFile::exists(m_file + u".bad"_s), "the damaged file is kept for a look");
    }

    void startsAnewFromAnotherProgramsSchema()
    {
        {
            Sql::Database database({.file = m_file});
            QVERIFY(database.open());
            QVERIFY(database.executeScript("CREATE TABLE schema_migration (version INTEGER PRIMARY "
                                           "KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)"));
            QVERIFY(database.executeScript("INSERT INTO schema_migration VALUES (999, 'x', 'y')"));
        }
        Cache cache(options());
        QVERIFY(await(cache.open()));
        QVERIFY(!fill(cache).isEmpty());
    }

    /// Flips bytes on one page after the other: whatever is hit, the cache ends up usable.
    void survivesDamageToAnyPage()
    {
        QByteArray pristine;
        {
            Cache cache(options());
            QVERIFY(await(cache.open()));
            QVERIFY(!fill(cache).isEmpty());
        }
        {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            pristine = file.readAll();
        }
        const auto pages = pristine.size() / PageSize;
        QVERIFY(pages > 10);
        int rebuilds = 0;
        for (qint64 page = 0; page < pages; ++page) {
            restore(pristine, page);
            Cache cache(options());
            QSignalSpy rebuilt(&cache, &Cache::rebuilt);
            QVERIFY2(await(cache.open()), qPrintable(QString::number(page)));
            const auto seen = await(cache.read(tryCacheDump));
            if (!seen)
                QTRY_VERIFY2(rebuilt.count() > 0, qPrintable(seen.error().detail));
            const auto told = fill(cache);
            if (rebuilt.count() > 0 || QFile::exists(m_file + u".bad"_s))
                ++rebuilds;
            // Damage that no read met may still be there; what matters is that writing works or
            // the cache begins anew, and that the program goes on.
            if (told.isEmpty()) {
                QTRY_VERIFY(rebuilt.count() > 0);
                QVERIFY(!fill(cache).isEmpty());
            }
        }
        QVERIFY2(rebuilds > 0, "no damage was ever noticed");
    }

    void aFullDiskIsToldUntilItIsNotFull()
    {
        Cache cache(options());
        QVERIFY(await(cache.open()));
        QSignalSpy failed(&cache, &Cache::failed);
        QSignalSpy healed(&cache, &Cache::healed);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!await(cache.write(full)));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, u"storage.full"_s);
        QVERIFY(await(cache.write(well)));
        QTRY_COMPARE(healed.count(), 1);
        QVERIFY(!await(cache.write(full)));
        QTRY_COMPARE(failed.count(), 2);
    }

    void afterGivingUpItIsOpenedAgain()
    {
        Cache cache(options());
        QVERIFY(await(cache.open()));
        cache.setPace(std::chrono::milliseconds(1), std::chrono::hours(1));
        QSignalSpy failed(&cache, &Cache::failed);
        QSignalSpy healed(&cache, &Cache::healed);
        QSignalSpy rebuilt(&cache, &Cache::rebuilt);
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(!await(cache.write(damaged)));
            QTRY_COMPARE(rebuilt.count(), i);
        }
        QCOMPARE(failed.count(), 1);
        QTRY_COMPARE(healed.count(), 1);
        QVERIFY(await(cache.write(well)));
    }

    void troublesFarApartAreForgotten()
    {
        Cache cache(options());
        QVERIFY(await(cache.open()));
        cache.setPace(std::chrono::hours(1), std::chrono::milliseconds(0));
        QSignalSpy failed(&cache, &Cache::failed);
        QSignalSpy rebuilt(&cache, &Cache::rebuilt);
        for (int i = 1; i <= 8; ++i) {
            QVERIFY(!await(cache.write(damaged)));
            QTRY_COMPARE(rebuilt.count(), i);
            QVERIFY(await(cache.write(well)));
        }
        QCOMPARE(failed.count(), 0);
    }

private:
    Sql::Options options() const
    {
        return {.file = m_file, .synchronous = Sql::Synchronous::Normal};
    }

    /// What the cache holds afterwards; empty if it could not be written or read.
    static QStringList fill(Cache &cache)
    {
        const auto done = await(cache.write(
            [](Sql::Database &database) { return applySnapshot(database, muchToHold()); }));
        if (!done)
            return {};
        const auto held = await(cache.read(tryCacheDump));
        return held ? *held : QStringList();
    }

    void restore(const QByteArray &pristine, qint64 page)
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".bad"_s})
            QFile::remove(m_file + suffix);
        auto damaged = pristine;
        for (qint64 i = 0; i < 200; ++i)
            damaged[page * PageSize + i] = char(0xA5);
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(damaged) != damaged.size())
            qFatal("the damaged file could not be written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
