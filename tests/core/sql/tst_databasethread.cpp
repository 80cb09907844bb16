// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/databasethread.h"
#include "tests/core/sql/things.h"
#include "tests/support/powerlossvfs.h"
#include "tests/support/waiting.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sqlite3.h>

using namespace Frontdesk;
using namespace Frontdesk::Sql;
using namespace Frontdesk::Test;

namespace {

/// No page more than there are.
Result<> limitPages(Database &database)
{
    return database.executeScript("PRAGMA max_page_count = 1");
}

Result<> liftLimit(Database &database)
{
    return database.executeScript("PRAGMA max_page_count = 1000000000");
}

/// Notes what it is told, in order.
struct NotingWork : DatabaseThread::SharedWork {
    void begin() override { noted.append(QStringLiteral("begin")); }
    void forgetJob() override { noted.append(QStringLiteral("forget")); }
    Result<> finish(Database &) override
    {
        noted.append(QStringLiteral("finish"));
        return {};
    }
    void kept() override
    {
        noted.append(QStringLiteral("kept"));
        mailbox->post([this] { heard.append(QStringLiteral("kept")); });
    }

    QStringList noted; ///< in the database thread
    QStringList heard; ///< in the test's
    std::shared_ptr<LoopMailbox> mailbox = LoopMailbox::ofThisThread();
};

} // namespace

class TestDatabaseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(m_folder->filePath(QStringLiteral("sql")));
        QFile sql(m_folder->filePath(QStringLiteral("sql/0001_initial.sql")));
        QVERIFY(sql.open(QIODevice::WriteOnly));
        sql.write("CREATE TABLE thing (id INTEGER PRIMARY KEY)\n");
    }

    void oneFailureTakesNobodyWithIt()
    {
        DatabaseThread writer(settings());
        QCOMPARE(*Test::await(writer.open()), 1);
        const auto first = writer.write([](Database &db) { return insert(db, 1); });
        const auto again = writer.write([](Database &db) { return insert(db, 1); });
        const auto second = writer.write([](Database &db) { return insert(db, 2); });
        QVERIFY(Test::await(second));
        QVERIFY(Test::await(first));
        QVERIFY(!Test::await(again));
        QCOMPARE(*Test::await(writer.read(count)), 2);
    }

    void whatMayRunTwiceFailsAlone()
    {
        DatabaseThread writer(settings());
        QVERIFY(Test::await(writer.open()));
        const auto add = [&writer](int id, int *runs = nullptr) {
            return writer.writeRepeatable([id, runs](Database &db) {
                if (runs)
                    ++*runs;
                return insert(db, id);
            });
        };
        int runs = 0;
        std::promise<void>
            posted; // the writer waits until all are there, so that they share a commit
        const auto hold = writer.write([go = posted.get_future().share()](Database &db) {
            go.wait();
            return insert(db, 1);
        });
        const auto first = add(2, &runs);
        const auto same = add(2);
        const auto last = add(3);
        const auto number =
            writer.write([](Database &db) -> Result<qint64> { return db.commitNumber(); });
        posted.set_value();
        QVERIFY(Test::await(last));
        QVERIFY(Test::await(hold));
        QVERIFY(Test::await(first));
        QVERIFY(!Test::await(same));
        QCOMPARE(*Test::await(writer.read(count)), 3);
        // However the jobs fell into groups, the number is that of the commit.
        QCOMPARE(*Test::await(number), *Test::await(writer.read([](Database &db) -> Result<qint64> {
            return db.commitNumber();
        })));
        QCOMPARE(runs, 2); // once without a savepoint, once with
    }

    void workIsSharedByACommit_data()
    {
        QTest::addColumn<bool>("oneFails");
        QTest::addColumn<QString>("told");
        QTest::newRow("all succeed") << false << QStringLiteral("begin finish kept");
        // What ran without a savepoint is undone; then each runs alone.
        QTest::newRow("one fails")
            << true << QStringLiteral("begin begin finish forget finish kept");
    }

    void workIsSharedByACommit()
    {
        QFETCH(bool, oneFails);
        QFETCH(QString, told);
        NotingWork work;
        auto wanted = settings();
        wanted.sharedWork = &work;
        DatabaseThread writer(wanted);
        QVERIFY(Test::await(writer.open()));
        std::promise<void> posted;
        const auto hold = writer.write([go = posted.get_future().share()](Database &db) {
            go.wait();
            return insert(db, 1);
        });
        QObject listener;
        const auto add = [&](int id) {
            auto done = writer.writeRepeatable([id](Database &db) { return insert(db, id); });
            whenDone(done, &listener, [&](const Result<qint64> &) {
                work.heard.append(QStringLiteral("answer"));
            });
        };
        add(2);
        add(oneFails ? 2 : 4);
        add(3);
        posted.set_value();
        QVERIFY(Test::await(hold));
        QTRY_COMPARE(work.heard.size(), 4);
        QCOMPARE(work.heard.first(), QStringLiteral("kept")); // before who waits for it goes on
        QCOMPARE(work.noted.join(QLatin1Char(' ')), told);
        QCOMPARE(*Test::await(writer.read(count)), oneFails ? 3 : 4);
    }

    void aCommitIsWrittenInOnePiece()
    {
        // About 1,200 pages: with two calls each the log would take 2,400.
        Test::PowerLossVfs vfs("pieces", 1);
        auto wanted = settings();
        wanted.database.vfs = vfs.name();
        wanted.checkpointPages = 1'000'000;
        DatabaseThread writer(wanted);
        QVERIFY(Test::await(writer.open()));
        QVERIFY(Test::await(writer.write(
            [](Database &db) { return db.executeScript("CREATE TABLE big (body BLOB)"); })));
        auto other = wanted;
        other.database.readOnly = true;
        other.migrations.clear();
        DatabaseThread reader(other);
        QVERIFY(Test::await(reader.open()));
        const auto before = vfs.operations();
        QVERIFY(Test::await(writer.write([](Database &db) -> Result<> {
            for (int i = 0; i < 5; ++i) {
                if (auto done = insertBig(db); !done)
                    return done.error();
            }
            return {};
        })));
        const auto operations = vfs.operations() - before;
        QVERIFY2(operations < 100, qPrintable(QString::number(operations)));
        // Who looks through another connection sees all of it at once.
        const auto seen = Test::await(reader.read([](Database &db) {
            return db.selectOne("SELECT sum(length(body)) FROM big", {}, [](const Row &row) {
                return row.integer(0);
            });
        }));
        QCOMPARE(seen->value_or(0), 5'000'000);
        const auto sound = Test::await(reader.read([](Database &db) {
            return db.selectOne(
                "PRAGMA integrity_check", {}, [](const Row &row) { return row.text(0); });
        }));
        QCOMPARE(sound->value_or(QString()), QStringLiteral("ok"));
    }

    void groupsWhatQueued()
    {
        DatabaseThread writer(settings());
        QVERIFY(Test::await(writer.open()));
        std::optional<Async<qint64>> last;
        for (int i = 0; i < 100; ++i)
            last = writer.write([i](Database &db) { return insert(db, i); });
        QVERIFY(Test::await(*last));
        QVERIFY2(writer.commits() < 100, qPrintable(QString::number(writer.commits())));
        QCOMPARE(*Test::await(writer.read(count)), 100);
    }

    void readersSeeTheCommitTheyName()
    {
        DatabaseThread writer(settings());
        QVERIFY(Test::await(writer.open()));
        DatabaseThread reader(
            DatabaseThread::Settings{{settings().database.file, Synchronous::Full, true}});
        QVERIFY(Test::await(reader.open()));
        const auto written = Test::await(writer.write([](Database &db) -> Result<qint64> {
            if (auto done = insert(db, 1); !done)
                return done.error();
            return db.commitNumber();
        }));
        const auto seen = Test::await(
            reader.read([](Database &db) -> Result<qint64> { return db.commitNumber(); }));
        QCOMPARE(*seen, *written);
    }

    void aStatementWithoutRoomIsUndoneAndNothingElse()
    {
        int full = 0;
        int failed = 0;
        auto wanted = settings();
        wanted.full = [&] {
            ++full;
        };
        wanted.failed = [&](const Error &) {
            ++failed;
        };
        {
            DatabaseThread writer(wanted);
            QVERIFY(Test::await(writer.open()));
            QVERIFY(Test::await(writer.write([](Database &db) { return insert(db, 1); })));
            QVERIFY(Test::await(writer.write(
                [](Database &db) { return db.executeScript("CREATE TABLE big (body BLOB)"); })));
            QVERIFY(Test::await(writer.write(limitPages)));
            // One group: what stands beside the one that finds no room is not kept either.
            const auto beside = writer.write([](Database &db) { return insert(db, 2); });
            const auto refused = writer.write(insertBig);
            for (const auto &answer : {Test::await(beside), Test::await(refused)}) {
                if (!answer)
                    QCOMPARE(answer.error().code, QStringLiteral("storage.full"));
            }
            QVERIFY(!Test::await(writer.write(insertBig)));
            // It goes on, for what needs no room.
            const auto number = [](Database &db) -> Result<qint64> {
                return db.commitNumber();
            };
            const auto before = Test::await(writer.read(number));
            const auto small = Test::await(writer.write(
                [](Database &db) { return db.execute("UPDATE thing SET id = 7 WHERE id = 1"); }));
            QVERIFY(small);
            QCOMPARE(*Test::await(writer.read(number)), *before + 1);
            QVERIFY(Test::await(writer.write(liftLimit)));
            QVERIFY(Test::await(writer.write(insertBig)));
        }
        QVERIFY(full >= 1);
        QCOMPARE(failed, 0);
    }

    void aCommitWithoutRoomIsUndone_data()
    {
        QTest::addColumn<bool>("powerGoes");
        QTest::newRow("and it goes on") << false;
        QTest::newRow("and the power goes") << true;
    }

    void aCommitWithoutRoomIsUndone()
    {
        QFETCH(bool, powerGoes);
        // A commit of a megabyte is written in eleven pieces; each of them may be refused.
        for (int nth = 1; nth <= 11; ++nth) {
            init();
            Test::PowerLossVfs vfs("room", static_cast<quint64>(nth));
            int failed = 0;
            int full = 0;
            auto wanted = settings();
            wanted.database.vfs = vfs.name();
            wanted.failed = [&](const Error &) {
                ++failed;
            };
            wanted.full = [&] {
                ++full;
            };
            {
                DatabaseThread writer(wanted);
                QVERIFY(Test::await(writer.open()));
                QVERIFY(Test::await(writer.write([](Database &db) {
                    return db.executeScript("CREATE TABLE big (body BLOB)");
                })));
                vfs.failAt(nth, SQLITE_FULL);
                const auto refused = Test::await(writer.write(insertBig));
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, QStringLiteral("storage.full"));
                if (powerGoes)
                    vfs.crash();
                else
                    QVERIFY(Test::await(writer.write([](Database &db) { return insert(db, 1); })));
            }
            vfs.recover();
            QCOMPARE(full, 1);
            QCOMPARE(failed, 0);
            DatabaseThread again(wanted);
            QVERIFY(Test::await(again.open()));
            QCOMPARE(*Test::await(again.read(count)), powerGoes ? 0 : 1);
            const auto bodies = Test::await(again.read([](Database &db) {
                return db.selectOne("SELECT (SELECT count(*) FROM big) || (SELECT * FROM "
                                    "pragma_integrity_check)",
                                    {},
                                    [](const Row &row) { return row.text(0); });
            }));
            QCOMPARE(bodies->value_or(QString()), QStringLiteral("0ok"));
        }
    }

    void repeatableJobsShareALongerCommit_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<int>("commits");
        QTest::newRow("none") << std::chrono::milliseconds(0) << 5;
        QTest::newRow("an hour") << std::chrono::milliseconds(3'600'000) << 1;
    }

    void repeatableJobsShareALongerCommit()
    {
        QFETCH(std::chrono::milliseconds, time);
        QFETCH(int, commits);
        auto wanted = settings();
        wanted.groupTime = std::chrono::milliseconds(0);
        wanted.repeatableTime = time;
        DatabaseThread writer(wanted);
        QVERIFY(Test::await(writer.open()));
        std::promise<void> posted;
        const auto hold = writer.write([go = posted.get_future().share()](Database &db) {
            go.wait();
            return insert(db, 0);
        });
        QList<Async<qint64>> jobs;
        for (int id = 1; id <= 5; ++id) {
            jobs.append(writer.writeRepeatable([id](Database &db) {
                const QDeadlineTimer work(2); // longer than nothing
                while (!work.hasExpired()) { }
                return insert(db, id);
            }));
        }
        posted.set_value();
        QVERIFY(Test::await(hold));
        for (const auto &job : jobs)
            QVERIFY(Test::await(job));
        QCOMPARE(writer.commits(), 1 + commits);
    }

    void refusesANewerDatabase()
    {
        {
            DatabaseThread writer(settings());
            QVERIFY(Test::await(writer.open()));
        }
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("sql/0001_initial.sql"))));
        DatabaseThread older(settings());
        const auto opened = Test::await(older.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("storage.newer"));
    }

    void leavesNothingHalfDone()
    {
        QFile sql(m_folder->filePath(QStringLiteral("sql/0002_broken.sql")));
        QVERIFY(sql.open(QIODevice::WriteOnly));
        sql.write("CREATE TABLE other (id INTEGER)\n\nCREATE NONSENSE\n");
        sql.close();
        {
            DatabaseThread writer(settings());
            QVERIFY(!Test::await(writer.open()));
        }
        QVERIFY(sql.remove());
        DatabaseThread writer(settings());
        QVERIFY(Test::await(writer.open()));
        const auto read = Test::await(writer.read([](Database &db) {
            return db.selectOne("SELECT 1 FROM sqlite_schema WHERE name = 'other'",
                                {},
                                [](const Row &row) { return row.integer(0); });
        }));
        QVERIFY(read);
        QVERIFY(!read->has_value());
    }

private:
    DatabaseThread::Settings settings() const
    {
        return {{m_folder->filePath(QStringLiteral("a.db"))},
                m_folder->filePath(QStringLiteral("sql"))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
