// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/databasethread.h"
#include "tests/core/sql/things.h"
#include "tests/support/powerlossvfs.h"
#include "tests/support/waiting.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sqlite3.h>

using namespace Frontdesk;
using namespace Frontdesk::Sql;
using namespace Frontdesk::Test;

/// When the log is moved into the file, and what becomes of it.
class TestCheckpoints : public QObject
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

    void whatWasTakenAwayLeavesTheLog()
    {
        DatabaseThread writer(settings());
        QVERIFY(Test::await(writer.open()));
        auto other = settings();
        other.database.readOnly = true;
        other.migrations.clear();
        DatabaseThread reader(other);
        QVERIFY(Test::await(reader.open()));
        const auto isThere = [this](const QString &file) {
            QFile bytes(settings().database.file + file);
            return bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains("the words");
        };
        QVERIFY(Test::await(writer.write([](Database &db) -> Result<> {
            if (auto made = db.executeScript("CREATE TABLE said (text)"); !made)
                return made;
            return db.executeScript("INSERT INTO said VALUES ('the words')");
        })));
        QVERIFY(isThere(QStringLiteral("-wal")));
        // Somebody looks at the log meanwhile, which keeps it.
        std::promise<void> looking;
        std::promise<void> looked;
        const auto look = reader.read([&looking, go = looked.get_future().share()](Database &db) {
            auto seen = count(db);
            looking.set_value();
            go.wait();
            return seen;
        });
        looking.get_future().wait();
        QVERIFY(Test::await(writer.write([](Database &db) {
            db.emptyLogSoon();
            return db.executeScript("UPDATE said SET text = ''");
        })));
        QVERIFY(isThere(QStringLiteral("-wal")));
        QVERIFY(Test::await(writer.write([](Database &db) { return insert(db, 1); })));
        looked.set_value();
        QVERIFY(Test::await(look));
        QTRY_VERIFY(!isThere(QStringLiteral("-wal")));
        QVERIFY(!isThere(QString()));
    }

    void aLogThatGrewWhileBusyGoesWhenCalm()
    {
        auto wanted = settings();
        wanted.checkpointPages = 10;
        wanted.checkpointPagesWhenBusy = 1'000'000;
        DatabaseThread writer(wanted);
        QVERIFY(Test::await(writer.open()));
        QVERIFY(Test::await(writer.write(
            [](Database &db) { return db.executeScript("CREATE TABLE big (body BLOB)"); })));
        const auto log = [&] {
            return QFileInfo(wanted.database.file + QStringLiteral("-wal")).size();
        };
        // The next job is there when the first is done: so there is no calm between them.
        std::promise<void> posted;
        const auto first = writer.write([go = posted.get_future().share()](Database &db) {
            go.wait();
            return insertBig(db);
        });
        const auto look = writer.read([&](Database &) -> Result<qint64> { return log(); });
        posted.set_value();
        QVERIFY(Test::await(first));
        QVERIFY(*Test::await(look) > 1'000'000);
        QTRY_COMPARE(log(), 0);
        QVERIFY(Test::await(writer.write([](Database &db) { return insert(db, 1); })));
    }

    void aFailedCheckpointEndsTheWriter_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("ends");
        QTest::newRow("a sync failed") << int(SQLITE_IOERR_FSYNC) << true;
        QTest::newRow("no room") << int(SQLITE_FULL) << false;
    }

    void aFailedCheckpointEndsTheWriter()
    {
        QFETCH(int, code);
        QFETCH(bool, ends);
        Test::PowerLossVfs vfs("checkpoint", 1);
        int failed = 0;
        auto wanted = settings();
        wanted.database.vfs = vfs.name();
        wanted.checkpointPages = 1;
        wanted.failed = [&](const Error &) {
            ++failed;
        };
        {
            DatabaseThread writer(wanted);
            QVERIFY(Test::await(writer.open()));
            const auto write = [&](int id) {
                return Test::await(writer.write([id](Database &db) { return insert(db, id); }));
            };
            QVERIFY(write(1));
            QVERIFY(Test::await(writer.read(count)));
            const auto before = vfs.operations();
            QVERIFY(write(2));
            QVERIFY(Test::await(writer.read(count)));
            // The last operation of a commit with its checkpoint is the checkpoint's.
            vfs.failAt(vfs.operations() - before, code);
            QVERIFY(write(3)); // the commit itself is on the disk
            QCOMPARE(Test::await(writer.read(count)).hasValue(), !ends);
            QCOMPARE(writer.checkpointFailures(), 1);
            QCOMPARE(write(4).hasValue(), !ends);
        }
        QCOMPARE(failed, ends ? 1 : 0);
    }

private:
    DatabaseThread::Settings settings() const
    {
        return {{m_folder->filePath(QStringLiteral("a.db"))},
                m_folder->filePath(QStringLiteral("sql"))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
