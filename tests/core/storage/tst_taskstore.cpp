// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"
#include "core/storage/entitystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// To-dos in the cache: what is held of them.
class TestTaskStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database =
            std::make_unique<Sql::Database>(Sql::Options{.file = m_folder->filePath(u"c.db"_s)});
        QVERIFY(m_database->open());
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    /// A newer relay told an older program of to-dos: they were kept as they came.
    void whatAnOlderProgramKeptIsThere()
    {
        const QString old = m_folder->filePath(u"sql"_s);
        QVERIFY(QDir().mkpath(old));
        const auto files = QDir(u":/sql/client"_s).entryList();
        for (const auto &file : files) {
            if (file < u"0023"_s)
                QVERIFY(QFile::copy(u":/sql/client/"_s + file, old + u'/' + file));
        }
        QVERIFY(Sql::migrate(*m_database, old));
        QVERIFY(m_database->executeScript(
            "INSERT INTO entity (kind, id, scope, ver, mark, body) VALUES "
            "('task', 't1', 1, 3, 1, '{\"text\":\"Call\"}'), "
            "('task', 't2', 1, 1, 1, '{\"text\":\"Done\",\"done_at\":5}'), "
            "('task', 't3', 1, 1, 1, '{\"text\":\"Back\",\"done_at\":5,\"repeat\":\"daily\"}')"));
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        QCOMPARE(idsAfter(5), (QStringList{u"t1"_s, u"t3"_s}));
        QCOMPARE(idsAfter(0), (QStringList{u"t1"_s, u"t2"_s, u"t3"_s}));
        const auto tasks = EntityStore(*m_database).tasks(5);
        QVERIFY(tasks);
        QCOMPARE(tasks->constFirst().text, u"Call"_s);
        QCOMPARE(tasks->constFirst().ver, 3);
    }

    void whatIsOpenAndWhatWasDoneLatelyIsRead()
    {
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        put(u"open"_s, 0);
        put(u"old"_s, 100);
        put(u"fresh"_s, 300);
        put(u"back"_s, 100, TaskRepeat::Daily);
        QCOMPARE(idsAfter(200), (QStringList{u"back"_s, u"fresh"_s, u"open"_s}));
        put(u"old"_s, 0); // opened again
        QVERIFY(idsAfter(200).contains(u"old"_s));
    }

    /// What is done is not opened to be looked at.
    void yearsOfThemAreNotWalkedThrough()
    {
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        const auto plan =
            m_database->select("EXPLAIN QUERY PLAN SELECT body FROM entity INDEXED BY task_by_end "
                               "WHERE kind = 'task' AND ended > 5 AND ended > 0",
                               {},
                               [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(plan);
        QVERIFY2(plan->join(u'\n').contains(u"task_by_end (ended>?)"_s),
                 qPrintable(plan->join(u'\n')));
    }

private:
    void put(const QString &id, qint64 doneAt, TaskRepeat repeat = TaskRepeat::Never)
    {
        Task one;
        one.id = TaskId(id);
        one.text = u"Call"_s;
        one.dueAt = 1;
        one.repeat = repeat;
        one.doneAt = doneAt;
        one.ver = 1;
        QVERIFY(EntityStore(*m_database).put({0, id, 1, one}, 1, 1));
    }
    QStringList idsAfter(qint64 since)
    {
        QStringList ids;
        const auto tasks = *EntityStore(*m_database).tasks(since);
        for (const auto &one : tasks)
            ids << one.id.value();
        ids.sort();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sql::Database> m_database;
};

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"
