// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"
#include "core/storage/conversationlist.h"
#include "core/storage/conversationstore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestConversationStore : public QObject
{
    Q_OBJECT

    int waitingOf(const AccountId &account)
    {
        int sum = 0;
        const auto counts = ConversationList(*m_cache).waiting();
        for (const auto &count : *counts)
            sum += count.account == account ? count.conversations : 0;
        return sum;
    }

    static rc::Gen<Conversation> anyConversation()
    {
        return rc::gen::exec([] {
            auto one =
                conversation(u"c%1"_s.arg(*rc::gen::inRange(1, 12)), *rc::gen::inRange(1, 6));
            one.account = AccountId(u"a%1"_s.arg(*rc::gen::inRange(1, 3)));
            one.waitingSince = *rc::gen::inRange(0, 4);
            one.state = static_cast<ConversationState>(*rc::gen::inRange(0, 4));
            if (one.state == ConversationState::Snoozed)
                one.snoozedUntil = *rc::gen::inRange(0, 8);
            one.spam = *rc::gen::inRange(0, 8) == 0;
            if (*rc::gen::inRange(0, 3) == 0)
                one.back = {*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 3)};
            one.priority = static_cast<Priority>(*rc::gen::inRange(0, 3));
            if (*rc::gen::arbitrary<bool>())
                one.assignee = UserId(u"u%1"_s.arg(*rc::gen::inRange(1, 3)));
            if (*rc::gen::arbitrary<bool>())
                one.team = TeamId(u"t%1"_s.arg(*rc::gen::inRange(1, 3)));
            return one;
        });
    }

    static rc::Gen<ConversationFilter> anyFilter()
    {
        return rc::gen::exec([] {
            ConversationFilter filter;
            if (*rc::gen::inRange(0, 3) == 0)
                filter.account = AccountId(u"a1"_s);
            filter.tab = static_cast<ListTab>(*rc::gen::inRange(0, 4));
            filter.shelf = static_cast<Shelf>(*rc::gen::inRange(0, 4));
            filter.sort = static_cast<ListSort>(*rc::gen::inRange(0, 3));
            filter.waiting = *rc::gen::inRange(0, 4) == 0;
            filter.vip = *rc::gen::inRange(0, 4) == 0;
            return filter;
        });
    }

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
            const auto slice = ConversationList(*m_cache).page({}, {}, after, 10);
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
            "SELECT id, ver, body FROM conversation WHERE ver > 0 AND shelf = 0 AND "
            "('a' IS NULL OR account_id = 'a') AND (place_at, place_seq) < (9, 9) "
            "ORDER BY place_at DESC, place_seq DESC LIMIT 50",
            "SELECT id, ver, body FROM conversation WHERE ver > 0 AND shelf = 0 AND "
            "(by_waiting, place_seq) < (9, 9) ORDER BY by_waiting DESC, place_seq DESC LIMIT 50",
            "SELECT id, ver, body FROM conversation WHERE ver > 0 AND shelf = 0 AND "
            "(by_priority, place_seq) < (9, 9) ORDER BY by_priority DESC, place_seq DESC LIMIT 50",
            "SELECT id, ver, body FROM message WHERE conversation = 1 AND (order_at, order_seq) < "
            "(9, 9) AND (order_at, order_seq) >= (1, 1) ORDER BY order_at DESC, order_seq DESC "
            "LIMIT 50",
            "SELECT 1 FROM message WHERE conversation = 1 AND (order_at, order_seq) > (1, 1) AND "
            "inbound = 1 LIMIT 99",
            "SELECT id FROM conversation WHERE ver > 0 AND (complete_at IS NULL OR complete_at > 0)"
            " AND (last_at, last_seq) < (9, 9) AND last_at > 1 ORDER BY last_at DESC, last_seq DESC"
            " LIMIT 1",
            "SELECT id FROM conversation WHERE pinned_at > 0 AND ver > 0 "
            "AND team IN ('', 't1', 't2')",
            "SELECT id FROM conversation WHERE snoozed_until > 0 AND snoozed_until <= 9 "
            "AND ver > 0"};
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
        QCOMPARE(waitingOf(account), 2);
        first.waitingSince = 0;
        QVERIFY(store.put(first, 1, 1));
        QCOMPARE(waitingOf(account), 1);
        second.state = ConversationState::Resolved;
        QVERIFY(store.put(second, 1, 1));
        QCOMPARE(waitingOf(account), 0);
        second.state = ConversationState::FollowUp;
        second.assignee = UserId(u"u1"_s);
        QVERIFY(store.put(second, 1, 1));
        QCOMPARE(waitingOf(account), 1);
        QCOMPARE(ConversationList(*m_cache).waiting()->constFirst().assignee, second.assignee);
        QVERIFY(store.remove(second.id));
        QCOMPARE(waitingOf(account), 0);
    }

    void anOutlineStandsWhereTheConversationStands()
    {
        QVERIFY(rc::check("outline() decides as find()", [this] {
            const auto whole = *anyConversation();
            const auto filter = *anyFilter();
            RC_ASSERT(bool(ConversationStore(*m_cache).put(whole, 1, 1)));
            const auto outline = **ConversationStore(*m_cache).outline(whole.id);
            const Viewer viewer{UserId(u"u1"_s), {TeamId(u"t1"_s)}};
            const auto ties = tiesOf(whole, viewer, false);
            RC_ASSERT(tiesOf(outline, viewer, false) == ties);
            RC_ASSERT(shelfOf(outline) == shelfOf(whole));
            RC_ASSERT(outline.waitingSince == whole.waitingSince);
            RC_ASSERT(outline.priority == whole.priority);
            RC_ASSERT(placeIn(outline, filter.sort) == placeIn(whole, filter.sort));
            RC_ASSERT(accepts(filter, outline, ties) == accepts(filter, whole, ties));
            const qint64 now = *rc::gen::inRange(1, 8);
            RC_ASSERT(isDue(outline, now) == isDue(whole, now));
            const MessageOrder woke{whole.snoozedUntil, 0};
            RC_ASSERT(placeIn(woken(outline, woke), filter.sort)
                      == placeIn(woken(whole, woke), filter.sort));
            if (whole.spam)
                RC_ASSERT(outline.state == whole.state);
        }));
    }

    void listsAreWhatTheFilterSays()
    {
        // Whatever is stored in whatever order, a list is what accepts() takes, sorted by placeIn(),
        // and the counts are what can be counted.
        QVERIFY(rc::check("a list is what its filter takes, in its order", [this] {
            m_cache = cacheInMemory();
            const auto conversations = *rc::gen::container<QList<Conversation>>(anyConversation());
            QHash<ConversationId, Conversation> held;
            ConversationStore store(*m_cache);
            for (const auto &one : conversations) {
                RC_ASSERT(store.put(one, 1, 1).hasValue());
                held.insert(one.id, one);
            }
            const Viewer viewer{UserId(u"u1"_s), {TeamId(u"t1"_s)}};
            const auto filter = *anyFilter();
            QList<ConversationId> expected;
            QMap<std::pair<MessageOrder, ConversationId>, ConversationId> sorted;
            int waiting = 0;
            for (const auto &one : std::as_const(held)) {
                waiting += one.waitingSince > 0 && shelfOf(one) == Shelf::Open;
                if (accepts(filter, one, tiesOf(one, viewer, false)))
                    sorted.insert({placeIn(one, filter.sort), one.id}, one.id);
            }
            QList<ConversationId> listed;
            MessageOrder after;
            for (bool complete = false; !complete;) {
                const auto slice = ConversationList(*m_cache).page(filter, viewer, after, 3);
                RC_ASSERT(slice.hasValue());
                for (const auto &one : slice->conversations) {
                    const auto place = placeIn(one, filter.sort);
                    RC_ASSERT(after.isNull() || place < after);
                    listed.append(one.id);
                }
                complete = slice->complete;
                if (!slice->conversations.isEmpty())
                    after = placeIn(slice->conversations.constLast(), filter.sort);
            }
            const auto all = sorted.values();
            RC_ASSERT(QSet<ConversationId>(listed.cbegin(), listed.cend())
                      == QSet<ConversationId>(all.cbegin(), all.cend()));
            RC_ASSERT(listed.size() == all.size());
            int counted = 0;
            const auto counts = ConversationList(*m_cache).waiting();
            for (const auto &count : *counts)
                counted += count.conversations;
            RC_ASSERT(counted == waiting);
        }));
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

    void anOlderCacheKnowsItsPlacesAndWhatIsSnoozed()
    {
        const QTemporaryDir folder;
        for (const auto &name : QDir(u":/sql/client"_s).entryList({u"*.sql"_s})) {
            if (name < u"0015"_s)
                QVERIFY(QFile::copy(u":/sql/client/"_s + name, folder.filePath(name)));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, folder.path()));
        QVERIFY(database.executeScript(
            "INSERT INTO scope (n, name) VALUES (1, 'desk:a1:-'); "
            "INSERT INTO conversation (n, id, scope, ver, mark, account_id, last_at, last_seq, "
            "waiting, shelf, body) VALUES "
            "(1, 'c1', 1, 1, 0, 'a1', 7, 1, 0, 0, '{\"last\":{\"order\":[7,1]}}'), "
            "(2, 'c2', 1, 1, 0, 'a1', 9, 2, 0, 0, '{\"last\":{\"order\":[9,2]}}'), "
            "(3, 'c3', 1, 1, 0, 'a1', 8, 3, 0, 1, "
            "'{\"last\":{\"order\":[8,3]},\"state\":\"snoozed\",\"snoozed_until\":50}')"));
        QVERIFY(Sql::migrate(database, u":/sql/client"_s));
        ConversationList list(database);
        const auto page = list.page({}, {}, {}, 10);
        QCOMPARE(page->conversations.size(), 2);
        QCOMPARE(page->conversations.constFirst().id, ConversationId(u"c2"_s));
        QCOMPARE(*list.nextDue(0), 50);
        QCOMPARE(*list.dueBetween(0, 50), QList<ConversationId>{ConversationId(u"c3"_s)});
        QVERIFY(list.dueBetween(50, 60)->isEmpty());
    }

private:
    std::unique_ptr<Sql::Database> m_cache;
};

QTEST_APPLESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
