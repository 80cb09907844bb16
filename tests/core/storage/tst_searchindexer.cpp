// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/entitycodec.h"
#include "core/search/queryparser.h"
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchindexer.h"
#include "core/storage/searchreads.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Protocol::Snapshot muchToIndex(int count, qint64 ver = 1)
{
    QList<Protocol::Item> items{item(conversation(u"c"_s, 1000))};
    for (int i = 0; i < count; ++i)
        items << item(message(u"m%1"_s.arg(i), u"c"_s, 1000 + i, ver));
    return snapshot(6 + ver, items);
}

Sql::Utf8 bodyOf(const Protocol::Entity &entity)
{
    Protocol::JsonWriter json;
    Protocol::write(json, entity);
    return {json.take()};
}

/// @p count messages as the first version wrote them: today's stores know columns it had not.
Result<> writeAsThen(Sql::Database &database, int count)
{
    const auto chat = conversation(u"c"_s, 1000);
    auto done = database.execute(
        "INSERT INTO conversation (id, scope, ver, mark, account_id, last_at, last_seq, waiting, "
        "body) VALUES (:id, 1, 1, 1, :account, 1000, 1, 0, :body)",
        {{":id", chat.id.value()}, {":account", chat.account.value()}, {":body", bodyOf(chat)}});
    for (int i = 0; done && i < count; ++i) {
        const auto one = message(u"m%1"_s.arg(i), u"c"_s, 1000 + i);
        done = database.execute(
            "INSERT INTO message (id, conversation, order_at, order_seq, inbound, ver, body) "
            "VALUES (:id, 1, :at, :seq, 1, 1, :body)",
            {{":id", one.id.value()},
             {":at", one.order.at},
             {":seq", one.order.seq},
             {":body", bodyOf(one)}});
    }
    return done ? Result<>() : Result<>(done.error());
}

Result<int> waiting(Sql::Database &database)
{
    return SearchIndex(database).waiting(99999);
}

qsizetype countOf(Sql::Database &database, const QString &typed)
{
    const auto slice = searchMessages(database, Search::parse(typed).query, {}, {}, 99999);
    return slice ? slice->messages.size() : -1;
}

} // namespace

class TestSearchIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cache.db"_s);
    }

    void indexesUntilNothingWaits()
    {
        Cache cache({.file = m_file, .synchronous = Sql::Synchronous::Normal});
        QVERIFY(await(cache.open()));
        const auto frame = muchToIndex(3000);
        QVERIFY(await(cache.write(
            [frame](Sql::Database &database) { return applySnapshot(database, frame); })));
        QCOMPARE(*await(cache.read(waiting)), 3000);
        SearchIndexer indexer(cache);
        QSignalSpy caughtUp(&indexer, &SearchIndexer::caughtUp);
        indexer.wake();
        indexer.wake();
        QTRY_COMPARE(caughtUp.size(), 1);
        QVERIFY(indexer.isIdle());
        QCOMPARE(*await(cache.read(waiting)), 0);
    }

    void leavesTheWriterToWhatArrives()
    {
        Cache cache({.file = m_file, .synchronous = Sql::Synchronous::Normal});
        QVERIFY(await(cache.open()));
        const auto frame = muchToIndex(3000);
        QVERIFY(await(cache.write(
            [frame](Sql::Database &database) { return applySnapshot(database, frame); })));
        SearchIndexer indexer(cache);
        QSignalSpy caughtUp(&indexer, &SearchIndexer::caughtUp);
        indexer.giveWay();
        indexer.wake();
        QVERIFY(indexer.isIdle());
        QCOMPARE(*await(cache.read(waiting)), 3000);
        QTRY_COMPARE(caughtUp.size(), 1);
        // In the middle of it too, and it goes on by itself.
        QVERIFY(await(cache.write([](Sql::Database &database) {
            return applySnapshot(database, muchToIndex(3000, 2));
        })));
        indexer.wake();
        QVERIFY(!indexer.isIdle());
        indexer.giveWay();
        QTRY_VERIFY(indexer.isIdle());
        QTRY_COMPARE(caughtUp.size(), 2);
        QCOMPARE(*await(cache.read(waiting)), 0);
    }

    void isNotDisturbedByADiskThatRefuses()
    {
        Cache cache({.file = m_file, .synchronous = Sql::Synchronous::Normal});
        QVERIFY(await(cache.open()));
        QVERIFY(await(cache.write([](Sql::Database &database) -> Result<> {
            return database.executeScript("DROP TABLE search_state");
        })));
        SearchIndexer indexer(cache);
        QSignalSpy caughtUp(&indexer, &SearchIndexer::caughtUp);
        indexer.wake();
        QTRY_VERIFY(indexer.isIdle());
        QCOMPARE(caughtUp.size(), 0);
    }

    void indexesWhatWasThereBeforeTheUpdate()
    {
        // The version before had no index.
        const auto old = m_folder->filePath(u"old"_s);
        QVERIFY(QDir().mkpath(old));
        for (const auto &name : {u"0001_initial.sql"_s, u"0002_heard.sql"_s})
            QVERIFY(QFile::copy(u":/sql/client/"_s + name, old + u'/' + name));
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, old));
        QVERIFY(writeAsThen(database, 500));
        QVERIFY(Sql::migrate(database, u":/sql/client"_s));
        QCOMPARE(countOf(database, u"text"_s), 500);
        for (bool more = true; more;) {
            const auto step = SearchIndex(database).step(std::chrono::milliseconds(1));
            QVERIFY(step);
            more = *step;
            QCOMPARE(countOf(database, u"text"_s), 500); // wherever it stands
        }
        QCOMPARE(*waiting(database), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSearchIndexer)
#include "tst_searchindexer.moc"
