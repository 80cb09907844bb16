// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/databasethread.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Sql;

namespace {

Result<qint64> count(Database &database)
{
    auto n = database.selectOne(
        "SELECT count(*) FROM thing", {}, [](const Row &row) { return row.integer(0); });
    if (!n)
        return n.error();
    return n->value_or(0);
}

Result<qint64> insert(Database &database, int id)
{
    return database.execute("INSERT INTO thing (id) VALUES (:id)", {{":id", id}});
}

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
