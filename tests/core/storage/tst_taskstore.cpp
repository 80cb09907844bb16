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
        Protocol::Item item{0, u"t1"_s, 3, Protocol::OtherEntity{u"task"_s, bodyOf(0)}};
        QVERIFY(EntityStore(*m_database).put(item, 1, 1));
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        const auto tasks = EntityStore(*m_database).tasks(0);
        QVERIFY(tasks);
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->constFirst().text, u"Call"_s);
        QCOMPARE(tasks->constFirst().ver, 3);
    }

    void whatIsOpenAndWhatWasDoneLatelyIsRead()
    {
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        put(u"open"_s, 0, {});
        put(u"old"_s, 100, {});
        put(u"fresh"_s, 300, {});
        put(u"back"_s, 100, u"daily"_s);
        QStringList ids;
        const auto tasks = *EntityStore(*m_database).tasks(200);
        for (const auto &one : tasks)
            ids << one.id.value();
        ids.sort();
        QCOMPARE(ids, (QStringList{u"back"_s, u"fresh"_s, u"open"_s}));
    }

    void yearsOfThemAreNotWalkedThrough()
    {
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        const QString end = u"CASE WHEN json_extract(body, '$.repeat') IS NULL "
                            u"THEN COALESCE(json_extract(body, '$.done_at'), 0) ELSE 0 END"_s;
        const QString one = u"SELECT id FROM entity WHERE kind = 'task' AND "_s + end;
        const auto sql =
            (u"EXPLAIN QUERY PLAN "_s + one + u" = 0 UNION ALL "_s + one + u" > 5"_s).toUtf8();
        const auto plan = m_database->select(
            sql.constData(), {}, [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(plan);
        QVERIFY2(plan->filter(u"task_by_end"_s).size() == 2, qPrintable(plan->join(u'\n')));
    }

private:
    static QJsonObject bodyOf(qint64 doneAt, const QString &repeat = {})
    {
        QJsonObject body{{u"account"_s, u"a1"_s},
                         {u"conversation"_s, u"c1"_s},
                         {u"text"_s, u"Call"_s},
                         {u"made_by"_s, u"amy"_s},
                         {u"made_at"_s, 1}};
        if (doneAt > 0)
            body.insert(u"done_at"_s, doneAt);
        if (!repeat.isEmpty())
            body.insert(u"repeat"_s, repeat);
        return body;
    }
    void put(const QString &id, qint64 doneAt, const QString &repeat)
    {
        Protocol::Item item{0, id, 1, Protocol::OtherEntity{u"task"_s, bodyOf(doneAt, repeat)}};
        QVERIFY(EntityStore(*m_database).put(item, 1, 1));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sql::Database> m_database;
};

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"
