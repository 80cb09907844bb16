// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationstore.h"
#include "core/storage/messagestore.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchreads.h"
#include "tests/core/storage/searchcorpus.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/seed.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message saying(const QString &id, const QString &text, qint64 at = 100, qint64 ver = 1)
{
    auto said = message(id, u"c"_s, at, ver);
    said.content.text = text;
    return said;
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache = cacheInMemory();
        ConversationStore conversations(*m_cache);
        QVERIFY(conversations.put(conversation(u"c"_s, 100), 1, 1));
        m_conversation = (*conversations.head(ConversationId(u"c"_s)))->n;
        QVERIFY(m_cache->executeScript(
            "CREATE VIRTUAL TABLE temp.entry USING fts5vocab(main, search, instance)"));
    }

    void indexesWhatCame()
    {
        put(saying(u"m1"_s, u"我要退貨"_s));
        QCOMPARE(*SearchIndex(*m_cache).waiting(9), 1);
        QVERIFY(indexed(u"退"_s).isEmpty());
        catchUp();
        QCOMPARE(*SearchIndex(*m_cache).waiting(9), 0);
        QCOMPARE(indexed(u"退"_s), QStringList{u"m1"_s});
        QCOMPARE(indexed(u"退货"_s), QStringList{u"m1"_s});
        QVERIFY(indexed(u"换"_s).isEmpty());
    }

    void forgetsWhatWasEdited()
    {
        put(saying(u"m1"_s, u"我要退貨"_s));
        catchUp();
        put(saying(u"m1"_s, u"我要換貨"_s, 100, 2));
        // At once, before the index has heard of it.
        QVERIFY(indexed(u"退"_s).isEmpty());
        catchUp();
        QVERIFY(indexed(u"退"_s).isEmpty());
        QCOMPARE(indexed(u"换货"_s), QStringList{u"m1"_s});
    }

    void forgetsWhatWasUnsentAndWhatWent()
    {
        put(saying(u"m1"_s, u"secretive"_s));
        put(saying(u"m2"_s, u"secretive"_s));
        put(saying(u"m3"_s, u"secretive"_s));
        catchUp();
        QCOMPARE(indexed(u"secret"_s).size(), 3);
        QVERIFY(MessageStore(*m_cache).erase(MessageId(u"m1"_s)));
        QVERIFY(MessageStore(*m_cache).remove(MessageId(u"m2"_s)));
        QCOMPARE(indexed(u"secret"_s), QStringList{u"m3"_s});
        catchUp();
        QCOMPARE(indexed(u"secret"_s), QStringList{u"m3"_s});
        QVERIFY(ConversationStore(*m_cache).removeScope(1)); // with its messages
        QVERIFY(indexed(u"secret"_s).isEmpty());
        catchUp();
        QVERIFY(entries().isEmpty());
    }

    void leavesNothingOfAnErasureInTheFile()
    {
        for (int i = 0; i < 300; ++i) {
            put(saying(u"m%1"_s.arg(i),
                       i == 150 ? u"zqxjkvsecret"_s : u"harmless words %1"_s.arg(i)));
            if (i % 50 == 0)
                catchUp(); // several pieces
        }
        catchUp();
        QVERIFY(rowsHolding("zqxjkv") > 0);
        QVERIFY(MessageStore(*m_cache).erase(MessageId(u"m150"_s)));
        catchUp();
        QCOMPARE(rowsHolding("zqxjkv"), 0);
        QCOMPARE(indexed(u"harmless"_s).size(), 299);
    }

    void doesNotMergeForASendThatWasAccepted()
    {
        put(saying(u"m1"_s, u"thank you"_s));
        catchUp();
        auto accepted = saying(u"m1"_s, u"thank you"_s, 100, 2);
        accepted.state = SendState::Accepted;
        put(accepted);
        QVERIFY(*SearchIndex(*m_cache).step(0ms));
        QCOMPARE(number("SELECT purge FROM search_state"), 0);
        put(saying(u"m1"_s, u"something else"_s, 100, 3));
        QVERIFY(*SearchIndex(*m_cache).step(0ms));
        catchUp();
        QVERIFY(*SearchIndex(*m_cache).step(0ms) == false);
    }

    void beginsAnewAfterOtherRules()
    {
        for (int i = 0; i < 200; ++i)
            put(saying(u"m%1"_s.arg(i), u"退貨 %1"_s.arg(i), 100 + i));
        catchUp();
        const auto before = entries();
        QVERIFY(m_cache->executeScript("UPDATE search_state SET layout = 1"));
        QVERIFY(m_cache->executeScript("DELETE FROM search_doc WHERE doc % 2 = 0"));
        QCOMPARE(*SearchIndex(*m_cache).waiting(9999), 200);
        QVERIFY(*SearchIndex(*m_cache).step(0ms));
        QVERIFY(entries().size() < before.size());
        catchUp();
        QCOMPARE(entries(), before);
        QCOMPARE(*SearchIndex(*m_cache).waiting(9), 0);
    }

    /// Whatever happened, the index holds what one holds that is made from the messages now.
    void isTheIndexOfWhatIsHeld()
    {
        SearchCorpus corpus(seed());
        QHash<int, qint64> versions;
        for (int step = 0; step < 1500; ++step) {
            const int one = corpus.below(150);
            const auto id = u"m%1"_s.arg(one);
            const int what = corpus.below(12);
            if (what == 0)
                QVERIFY(MessageStore(*m_cache).remove(MessageId(id)));
            else if (what == 1)
                QVERIFY(MessageStore(*m_cache).erase(MessageId(id)));
            else if (what == 2)
                QVERIFY(SearchIndex(*m_cache).step(0ms));
            else
                put(saying(id, corpus.sentence(), 100 + corpus.below(20), ++versions[one]));
        }
        catchUp();
        const auto grown = entries();
        QVERIFY(grown.size() > 300);
        QVERIFY(m_cache->executeScript("UPDATE search_state SET layout = 0"));
        catchUp();
        while (*SearchIndex(*m_cache).merge()) { }
        // Documents of one millisecond are numbered in the order in which they came.
        QCOMPARE(withoutTies(grown), withoutTies(entries()));
        QVERIFY(m_cache->executeScript("INSERT INTO search (search) VALUES ('integrity-check')"));
    }

    void mergingKeepsThePiecesFew()
    {
        constexpr int Many = SearchIndex::ManyPieces;
        QCOMPARE(*SearchIndex(*m_cache).pieces(), 0);
        for (int i = 1; i <= Many + 8; ++i) {
            put(saying(u"m%1"_s.arg(i), u"退貨 %1"_s.arg(i), 100 + i));
            QVERIFY(SearchIndex(*m_cache).step(0ms));
            QCOMPARE(*SearchIndex(*m_cache).pieces(), i);
        }
        while (*SearchIndex(*m_cache).merge()) { }
        QVERIFY(*SearchIndex(*m_cache).pieces() < Many / 4);
        QCOMPARE(indexed(u"退"_s).size(), Many + 8);
    }

    void newestFirstNeedsNoSorting()
    {
        const auto plan = m_cache->select(
            "EXPLAIN QUERY PLAN SELECT m.body FROM search s "
            "CROSS JOIN search_doc d ON d.doc = s.rowid CROSS JOIN message m ON m.n = d.message "
            "WHERE s.search MATCH 'x' AND s.rowid >= 1 AND s.rowid < 9 "
            "ORDER BY s.rowid DESC LIMIT 9",
            {},
            [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(plan);
        QVERIFY2(!plan->join(u' ').contains(u"TEMP B-TREE"_s), qPrintable(plan->join(u'\n')));
    }

private:
    void put(const Message &said) { QVERIFY(MessageStore(*m_cache).put(said, m_conversation)); }

    void catchUp()
    {
        for (bool more = true; more;) {
            const auto step = SearchIndex(*m_cache).step(1000ms);
            QVERIFY(step);
            more = *step;
        }
    }

    /// By the index alone.
    QStringList indexed(const QString &term)
    {
        return m_cache
            ->select("SELECT m.id FROM search s JOIN search_doc d ON d.doc = s.rowid "
                     "JOIN message m ON m.n = d.message WHERE s.search MATCH :match ORDER BY m.id",
                     {{":match", Search::Term(term).matchExpression()}},
                     [](const Sql::Row &row) { return row.text(0); })
            .value();
    }

    QStringList entries()
    {
        return m_cache
            ->select(
                "SELECT doc, term, col, offset FROM temp.entry ORDER BY doc, term, col, offset",
                {},
                [](const Sql::Row &row) {
                    return u"%1 %2 %3 %4"_s.arg(row.integer(0))
                        .arg(row.text(1), row.text(2))
                        .arg(row.integer(3));
                })
            .value();
    }

    static QStringList withoutTies(const QStringList &entries)
    {
        QStringList without;
        for (const auto &entry : entries) {
            const auto at = entry.section(u' ', 0, 0).toLongLong() >> 20;
            without << u"%1 %2"_s.arg(at).arg(entry.section(u' ', 1));
        }
        without.sort();
        return without;
    }

    qint64 number(const char *sql)
    {
        return m_cache->selectOne(sql, {}, [](const Sql::Row &row) { return row.integer(0); })
            .value()
            .value();
    }

    int rowsHolding(const QByteArray &bytes)
    {
        return static_cast<int>(
            m_cache
                ->selectOne(
                    "SELECT (SELECT count(*) FROM search_data WHERE instr(block, :bytes)) + "
                    "(SELECT count(*) FROM search_stale WHERE instr(body, :text))",
                    {{":bytes", bytes}, {":text", QString::fromUtf8(bytes)}},
                    [](const Sql::Row &row) { return row.integer(0); })
                .value()
                .value());
    }

    std::unique_ptr<Sql::Database> m_cache;
    qint64 m_conversation = 0;
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
