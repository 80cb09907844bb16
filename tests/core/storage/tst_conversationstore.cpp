// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationstore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache = cacheInMemory(); }

    void pagesNewestFirstWithoutLossOrRepetition()
    {
        ConversationStore store(*m_cache);
        // Many share one place, as after an import.
        for (int i = 0; i < 60; ++i)
            QVERIFY(store.put(conversation(u"c%1"_s.arg(i), 100 + i / 7), 1, 1));
        QSet<ConversationId> seen;
        MessageOrder after;
        for (bool complete = false; !complete;) {
            const auto slice = store.page({}, after, 10);
            QVERIFY(slice && !slice->conversations.isEmpty());
            for (const auto &one : slice->conversations) {
                QVERIFY(!seen.contains(one.id));
                QVERIFY(after.isNull() || one.lastOrder < after);
                seen.insert(one.id);
            }
            after = slice->conversations.constLast().lastOrder;
            complete = slice->complete;
        }
        QCOMPARE(seen.size(), 60);
    }

    void everyQuestionIsAnsweredByAnIndex()
    {
        const QByteArrayList questions{
            "SELECT id, ver, body FROM conversation WHERE ver > 0 AND (last_at, last_seq) < (9, 9) "
            "ORDER BY last_at DESC, last_seq DESC LIMIT 50",
            "SELECT id, ver, body FROM conversation WHERE ver > 0 AND account_id = 'a' AND "
            "(last_at, last_seq) < (9, 9) ORDER BY last_at DESC, last_seq DESC LIMIT 50",
            "SELECT id, ver, body FROM message WHERE conversation = 1 AND (order_at, order_seq) < "
            "(9, 9) AND (order_at, order_seq) >= (1, 1) ORDER BY order_at DESC, order_seq DESC "
            "LIMIT 50",
            "SELECT 1 FROM message WHERE conversation = 1 AND (order_at, order_seq) > (1, 1) AND "
            "inbound = 1 LIMIT 99",
            "SELECT id FROM conversation WHERE ver > 0 AND (complete_at IS NULL OR complete_at > 0)"
            " AND (last_at, last_seq) < (9, 9) AND last_at > 1 ORDER BY last_at DESC, last_seq DESC"
            " LIMIT 1"};
        for (const auto &question : questions) {
            const auto plan = m_cache->select(("EXPLAIN QUERY PLAN " + question).constData(),
                                              {},
                                              [](const Sql::Row &row) { return row.text(3); });
            const auto text = plan->join(u' ');
            QVERIFY2(text.contains(u"USING"_s) && text.contains(u"INDEX"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"SCAN "_s) && !text.contains(u"TEMP B-TREE"_s),
                     qPrintable(text));
        }
    }

    void countsWhoWaits()
    {
        ConversationStore store(*m_cache);
        const AccountId account(u"a1"_s);
        auto first = conversation(u"c1"_s, 10);
        first.waitingSince = 10;
        QVERIFY(store.put(first, 1, 1));
        QVERIFY(store.put(first, 1, 1));
        auto second = conversation(u"c2"_s, 20);
        second.waitingSince = 20;
        QVERIFY(store.put(second, 1, 1));
        QCOMPARE(store.waiting()->value(account), 2);
        first.waitingSince = 0;
        QVERIFY(store.put(first, 1, 1));
        QCOMPARE(store.waiting()->value(account), 1);
        QVERIFY(store.remove(second.id));
        QCOMPARE(store.waiting()->value(account), 0);
    }

    void findsWhatMissesHistory()
    {
        ConversationStore store(*m_cache);
        for (int i = 1; i <= 4; ++i)
            QVERIFY(store.put(conversation(u"c%1"_s.arg(i), 100 * i), 1, 1));
        const auto cover = [&](const QString &id, std::optional<MessageOrder> complete) {
            const auto head = store.head(ConversationId(id));
            auto coverage = (*head)->coverage;
            coverage.complete = complete;
            QVERIFY(store.saveCoverage((*head)->n, coverage));
        };
        cover(u"c4"_s, MessageOrder{}); // from the beginning
        cover(u"c3"_s, MessageOrder{300, 1}); // its last message only
        cover(u"c2"_s, MessageOrder{40, 1}); // beyond the horizon
        const auto next = store.nextIncomplete(TimelinePlace::end().order, 50);
        QCOMPARE((*next)->id, ConversationId(u"c3"_s));
        const auto after = store.nextIncomplete((*next)->last, 50);
        QCOMPARE((*after)->id, ConversationId(u"c1"_s));
        QVERIFY(!store.nextIncomplete((*after)->last, 50)->has_value());
    }

private:
    std::unique_ptr<Sql::Database> m_cache;
};

QTEST_APPLESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
