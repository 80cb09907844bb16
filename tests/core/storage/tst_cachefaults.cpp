// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/storage/scopestore.h"
#include "tests/support/cachedump.h"
#include "tests/support/powerlossvfs.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 6;

/// What the relay says, one frame after the other, as the sync client would: a frame that was not
/// applied is asked for again.
Protocol::Events step(int number)
{
    const auto id = u"m%1"_s.arg(number);
    return events(number, {item(message(id, u"c1"_s, 100 + number), number + 1)});
}

Result<ChangeSet> begin(Sql::Database &database)
{
    return applySnapshot(database, snapshot(0, {item(conversation(u"c1"_s, 50))}));
}

Result<qint64> cursorOf(Sql::Database &database)
{
    const auto cursors = ScopeStore(database).cursors();
    if (!cursors)
        return cursors.error();
    return cursors->contains(deskName()) ? cursors->value(deskName()).at : -1;
}

} // namespace

/// Every write, truncation and sync of the cache fails once, in its turn. Whatever it was, the
/// cache says no more than it holds, and can be brought to the end.
class TestCacheFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFailureIsGotOver_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<qint64>("first");
        QTest::newRow("write") << SQLITE_IOERR_WRITE << qint64(1);
        QTest::newRow("full") << SQLITE_FULL << qint64(2);
        QTest::newRow("sync") << SQLITE_IOERR_FSYNC << qint64(3);
    }
    void anyFailureIsGotOver()
    {
        QFETCH(int, code);
        QFETCH(qint64, first);
        PowerLossVfs vfs("cachefaults", 1);
        const auto wanted = healthy(vfs);
        const auto operations = vfs.operations();
        QVERIFY(operations > 10);
        int hit = 0;
        // The three codes share the places: each takes every third.
        for (qint64 nth = first; nth <= operations; nth += 3) {
            QTemporaryDir folder;
            vfs.failAt(nth, code);
            Cache cache(options(folder, vfs));
            auto opened = await(cache.open());
            hit += opened ? 0 : 1;
            if (!opened)
                opened = await(cache.open()); // as at the next start
            QVERIFY2(opened, qPrintable(QString::number(nth)));
            hit += bring(cache);
            if (QTest::currentTestFailed())
                return;
            auto held = await(cache.write(tryCacheDump));
            for (int tries = 0; !held && tries < 1000; ++tries) {
                QCoreApplication::processEvents(); // the failure met the last question
                held = await(cache.write(tryCacheDump));
            }
            QVERIFY2(held && *held == wanted, qPrintable(QString::number(nth)));
        }
        QVERIFY2(hit > 0, "no failure was ever met");
        vfs.failAt(0, SQLITE_OK);
    }

private:
    static Sql::Options options(const QTemporaryDir &folder, const PowerLossVfs &vfs)
    {
        return {.file = folder.filePath(u"cache.db"_s),
                .synchronous = Sql::Synchronous::Normal,
                .vfs = vfs.name()};
    }

    static QStringList healthy(PowerLossVfs &vfs)
    {
        QTemporaryDir folder;
        Cache cache(options(folder, vfs));
        if (!await(cache.open()))
            qFatal("the cache does not open");
        bring(cache);
        return *await(cache.read(tryCacheDump));
    }

    /// Brings the cache to the last step from wherever it says it stands. Answers with the number of
    /// failures met.
    static int bring(Cache &cache)
    {
        int failures = 0;
        for (int tries = 0; tries < 1000; ++tries) {
            QCoreApplication::processEvents(); // the cache opens its files again from here
            const auto at = await(cache.write(cursorOf));
            if (at && *at == Steps)
                return failures;
            const auto done = !at ? Result<ChangeSet>(at.error())
                : *at < 0         ? await(cache.write(begin))
                          : await(cache.write([frame = step(int(*at))](Sql::Database &database) {
                                return applyEvents(database, frame);
                            }));
            failures += done ? 0 : 1;
        }
        QTest::qFail("the cache did not get over it", __FILE__, __LINE__);
        return failures;
    }
};

QTEST_GUILESS_MAIN(TestCacheFaults)
#include "tst_cachefaults.moc"
