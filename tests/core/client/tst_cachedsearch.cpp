// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedsearch.h"
#include "core/client/changefeed.h"
#include "core/search/queryparser.h"
#include "core/storage/frameapplier.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

SearchQuestion asking(const QString &typed, const QString &conversation = {})
{
    return {Search::parse(typed).query, ConversationId(conversation)};
}

QStringList idsOf(const QList<SearchHit> &hits)
{
    QStringList ids;
    for (const auto &hit : hits)
        ids << hit.message.id.value();
    return ids;
}

} // namespace

class TestCachedSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        m_search = std::make_unique<CachedSearch>(CachedSearch::Parts{
            m_desk->cache, m_desk->outbox, *m_desk->sync, *m_feed, m_desk->clock, UserId(u"u1"_s)});
    }
    void cleanup()
    {
        m_search.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void findsWithAllThatAListShows()
    {
        fill(3);
        const auto page = find(asking(u"茶"_s));
        QCOMPARE(idsOf(page.hits), (QStringList{u"m3"_s, u"m2"_s, u"m1"_s}));
        const auto &hit = page.hits.constFirst();
        QCOMPARE(hit.conversation.title, u"Customer c1"_s);
        QCOMPARE(hit.author, u"Amy"_s);
        QCOMPARE(hit.text, u"好茶 3"_s);
        QVERIFY((hit.places == QList<Search::TextRange>{{1, 1}}));
        QVERIFY(!page.next);
    }

    void goesOnWhereAPageEnded()
    {
        fill(5);
        const auto first = find(asking(u"茶"_s), {}, 2);
        QCOMPARE(idsOf(first.hits), (QStringList{u"m5"_s, u"m4"_s}));
        QVERIFY(first.next);
        const auto second = find(asking(u"茶"_s), *first.next, 2);
        QCOMPARE(idsOf(second.hits), (QStringList{u"m3"_s, u"m2"_s}));
        QCOMPARE(idsOf(find(asking(u"茶"_s), *second.next, 2).hits), QStringList{u"m1"_s});
    }

    void staysInOneConversation()
    {
        fill(4);
        QCOMPARE(find(asking(u"茶"_s, u"c2"_s)).hits.size(), 0);
        QCOMPARE(find(asking(u"茶"_s, u"c1"_s)).hits.size(), 4);
    }

    void whatWaitsIsReplacedByTheNewest()
    {
        fill(2);
        QList<QString> answered;
        const auto ask = [&](const QString &typed) {
            whenDone(m_search->find(asking(typed), {}, 9),
                     this,
                     [&answered, typed](const Result<FoundMessages> &) { answered << typed; });
        };
        ask(u"好"_s);
        ask(u"好茶"_s);
        ask(u"茶"_s);
        // Of another sort: it replaces nobody.
        const auto inOne = m_search->find(asking(u"好"_s, u"c1"_s), {}, 9);
        auto question = asking(u"好"_s);
        question.beside = true;
        const auto beside = m_search->find(question, {}, 9);
        QTRY_COMPARE(answered, QList<QString>{u"茶"_s});
        QVERIFY(await(inOne));
        QVERIFY(await(beside));
        ask(u"2"_s);
        QTRY_COMPARE(answered.size(), 2);
    }

    void counts()
    {
        fill(7);
        const auto all = await(m_search->totals(asking(u"茶"_s), 99));
        QVERIFY(all);
        QCOMPARE(all->hits, 7);
        QVERIFY(all->complete);
        QCOMPARE(all->customers, 3);
        QCOMPARE(all->colleagues, 4);
        QCOMPARE(all->accounts.value(AccountId(u"a1"_s)), 7);
        QCOMPARE(await(m_search->totals(asking(u"茶"_s), 5))->hits, 5);
    }

    void saysFromWhenOnAllIsHeld()
    {
        fill(3);
        // A snapshot brings the newest only, so of its conversations nothing older is known.
        QVERIFY(await(m_search->totals(asking(u"茶"_s), 9))->heldFrom > 0);
        QVERIFY(await(m_desk->cache.write([](Sql::Database &database) {
            return Sql::ignoringCount(
                database.execute("UPDATE conversation SET complete_at = 0, complete_seq = 0"));
        })));
        QCOMPARE(await(m_search->totals(asking(u"茶"_s), 9))->heldFrom, 0);
    }

    void tellsOfWhatChanged()
    {
        QSignalSpy changed(m_search.get(), &SearchSource::changed);
        QSignalSpy removed(m_search.get(), &SearchSource::removed);
        ChangeSet changes;
        changes.messages = {said(1)};
        changes.removedMessages = {MessageId(u"m2"_s)};
        m_feed->add(changes);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<QList<SearchHit>>().constFirst().text, u"好茶 1"_s);
        QCOMPARE(removed.count(), 1);
    }

    void searchesWithWhatWaits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        const QStringList none;
        const QStringList c1{u"m3"_s, u"m2"_s, u"m1"_s};
        QTest::newRow("a new tag") << u"茶 tag:秋茶"_s << none << c1;
        QTest::newRow("without it") << u"茶 -tag:秋茶"_s << c1 << none;
        QTest::newRow("assignee") << u"茶 assignee:me"_s << none << c1;
        QTest::newRow("nobody") << u"茶 assignee:none"_s << c1 << none;
        QTest::newRow("state") << u"茶 state:resolved"_s << none << c1;
        QTest::newRow("no state any more") << u"茶 state:new"_s << c1 << none;
        QTest::newRow("priority") << u"茶 is:vip"_s << none << c1;
        QTest::newRow("nobody waits") << u"茶 is:unanswered"_s << c1 << none;
        QTest::newRow("muted") << u"茶 is:muted"_s << none << c1;
        QTest::newRow("read") << u"茶 is:unread"_s << QStringList{u"m2"_s} << none;
        QTest::newRow("pinned") << u"茶 is:pinned"_s << QStringList{u"m1"_s}
                                << QStringList{u"m2"_s};
        QTest::newRow("pinned, without words")
            << u"is:pinned"_s << QStringList{u"m1"_s} << QStringList{u"m2"_s};
        QTest::newRow("not pinned")
            << u"茶 -is:pinned"_s << QStringList{u"m3"_s, u"m2"_s} << QStringList{u"m3"_s, u"m1"_s};
        QTest::newRow("a note") << u"倉庫"_s << none << QStringList{u"n1"_s};
        QTest::newRow("a reply") << u"稍等 from:me"_s << none << QStringList{u"m-r1"_s};
        QTest::newRow("today") << u"稍等 after:today"_s << none << QStringList{u"m-r1"_s};
        QTest::newRow("before today") << u"稍等 before:today"_s << none << none;
    }
    void searchesWithWhatWaits()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, after);
        fill(3);
        QCOMPARE(idsOf(find(asking(query)).hits), before);
        workOffline();
        const auto found = find(asking(query));
        QCOMPARE(idsOf(found.hits), after);
        QCOMPARE(await(m_search->totals(asking(query), 99))->hits, int(after.size()));
        QCOMPARE(find(asking(query, u"c1"_s)).hits, found.hits);
        QCOMPARE(find(asking(query, u"c2"_s)).hits.size(), 0);
    }

    void aPageMayEndAmongWhatWaits()
    {
        fill(2);
        for (int i = 1; i <= 3; ++i)
            put(reply(u"r%1"_s.arg(i), u"茶 %1"_s.arg(i), m_desk->clock.nowMs()));
        const auto first = find(asking(u"茶"_s), {}, 2);
        QCOMPARE(idsOf(first.hits), (QStringList{u"m-r3"_s, u"m-r2"_s}));
        // Where a chat is opened at it, it is the last one.
        QVERIFY(first.hits.at(0).message.order > (MessageOrder{1002, 1}));
        const auto second = find(asking(u"茶"_s), *first.next, 2);
        QCOMPARE(idsOf(second.hits), (QStringList{u"m-r1"_s, u"m2"_s}));
        QCOMPARE(idsOf(find(asking(u"茶"_s), *second.next, 2).hits), QStringList{u"m1"_s});
    }

    void whatTheRelayHasToldOfIsFoundOnce()
    {
        fill(2);
        auto sent = message(u"m-r1"_s, u"c1"_s, 1010);
        sent.content.text = u"好茶 r1"_s;
        put(reply(u"r1"_s, u"好茶 r1"_s, m_desk->clock.nowMs()));
        const auto frame = events(7, {item(sent, 8)});
        QVERIFY(await(m_desk->cache.write(
            [frame](Sql::Database &database) { return applyEvents(database, frame); })));
        QCOMPARE(idsOf(find(asking(u"茶"_s)).hits), (QStringList{u"m-r1"_s, u"m2"_s, u"m1"_s}));
    }

    void whatIsCalledBackGoes()
    {
        fill(1);
        put(reply(u"r1"_s, u"茶"_s, m_desk->clock.nowMs()));
        QSignalSpy removed(m_search.get(), &SearchSource::removed);
        QVERIFY(await(m_desk->outbox.remove(CommandId(u"r1"_s))));
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).value<QList<MessageId>>(), QList{MessageId(u"m-r1"_s)});
    }

    void whatIsOlderComesFromTheRelay()
    {
        Protocol::Find asked;
        m_desk->relay->finds = [&asked](const Protocol::Find &find) {
            asked = find;
            return Protocol::Found{{}, {item(said(2)), item(said(9))}, u"goes-on"_s, 500, {}, {}};
        };
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->sync->state(), SyncClient::State::Online);
        fill(3);
        const auto found =
            await(m_search->askRelay(asking(u"茶 -from:me after:2020"_s), 900, u"place"_s));
        QVERIFY(found);
        QCOMPARE(asked.query, u"茶 -from:me after:2020-01-01"_s);
        QCOMPARE(asked.before, 900);
        QCOMPARE(asked.after, u"place"_s);
        QCOMPARE(asked.zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        QCOMPARE(idsOf(found->hits), QStringList{u"m9"_s}); // the other one is here already
        QCOMPARE(found->hits.constFirst().conversation.title, u"Customer c1"_s);
        QVERIFY((found->hits.constFirst().places == QList<Search::TextRange>{{1, 1}}));
        QCOMPARE(found->next, u"goes-on"_s);
        QCOMPARE(found->reached, 500);
    }

    void saysWhyTheRelayWasNotAsked()
    {
        const auto code = [this] {
            return await(m_search->askRelay(asking(u"茶"_s), 900, {})).error().code;
        };
        QCOMPARE(code(), u"net.offline"_s);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->sync->state(), SyncClient::State::Online);
        QCOMPARE(code(), u"command.unknown"_s); // an older one
        m_desk->relay->drop();
        m_desk->relay->finds = [](const Protocol::Find &) {
            return Protocol::Found{
                {}, {}, {}, 0, u"search.unavailable"_s, {{u"clause"_s, u"tag:vip"_s}}};
        };
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->sync->state(), SyncClient::State::Online);
        QCOMPARE(code(), u"search.unavailable"_s);
        const auto never = m_search->askRelay(asking(u"茶"_s), 900, {});
        m_desk->relay->drop();
        QCOMPARE(await(never).error().code, u"net.offline"_s);
    }

private:
    static Message said(int number)
    {
        auto one = message(u"m%1"_s.arg(number), u"c1"_s, 1000 + number);
        one.content.text = u"好茶 %1"_s.arg(number);
        if (number % 2 == 1) {
            one.direction = Direction::Outbound;
            one.author = UserId(u"u1"_s);
        }
        if (number == 1)
            one.pinnedAt = 900;
        return one;
    }

    void fill(int count)
    {
        auto waits = conversation(u"c1"_s, 1000 + count);
        waits.waitingSince = 900;
        Contact customer;
        customer.id = waits.contact;
        customer.ver = 1;
        QList<Protocol::Item> items{item(waits), item(conversation(u"c2"_s, 1000)), item(customer)};
        for (int i = 1; i <= count; ++i)
            items << item(said(i));
        const auto frame = snapshot(7, items);
        QVERIFY(await(m_desk->cache.write(
            [frame](Sql::Database &database) { return applySnapshot(database, frame); })));
        User amy;
        amy.id = UserId(u"u1"_s);
        amy.name = u"Amy"_s;
        amy.ver = 1;
        Protocol::Snapshot org = snapshot(1, {{0, amy.id.value(), amy.ver, amy}});
        org.scope = u"org"_s;
        org.complete = {u"user"_s};
        QVERIFY(await(m_desk->cache.write(
            [org](Sql::Database &database) { return applySnapshot(database, org); })));
    }

    void put(const OutboxEntry &entry) { QVERIFY(await(m_desk->outbox.put(entry))); }

    template <typename Args>
    void wait(const Args &args)
    {
        OutboxEntry entry;
        entry.command = {
            CommandId(u"k%1"_s.arg(m_desk->outbox.entries().size())), m_desk->clock.nowMs(), args};
        entry.conversation = ConversationId(u"c1"_s);
        entry.account = AccountId(u"a1"_s);
        entry.author = UserId(u"u1"_s);
        put(entry);
    }

    /// All that somebody may do to a conversation while there is no network.
    void workOffline()
    {
        const ConversationId chat(u"c1"_s);
        const UserId me(u"u1"_s);
        auto answer = reply(u"r1"_s, u"請稍等"_s, m_desk->clock.nowMs());
        answer.author = me;
        put(answer);
        wait(Protocol::TagContact{
            ContactId(u"contact-c1"_s), {{TagId(u"t9"_s), u"秋茶"_s, 1, 0}}, {}, 1});
        wait(Protocol::Assign{chat, me, {}, {}, {}});
        wait(Protocol::SetPriority{chat, Priority::Vip, Priority::Normal});
        wait(Protocol::KeepConversation{chat, {}, true, {}, {}});
        wait(Protocol::MarkRead{chat, {1003, 1}});
        wait(Protocol::PinMessage{MessageId(u"m1"_s), false, {}});
        wait(Protocol::PinMessage{MessageId(u"m2"_s), true, u"地址"_s});
        wait(Protocol::AddNote{MessageId(u"n1"_s), chat, u"倉庫還有三盒"_s, {}});
        wait(Protocol::SetState{
            chat, ConversationState::Resolved, 0, ConversationState::FollowUp, {1003, 1}});
    }

    FoundMessages
    find(const SearchQuestion &question, const SearchPosition &after = {}, int limit = 99)
    {
        const auto page = await(m_search->find(question, after, limit));
        return page ? *page : FoundMessages();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedSearch> m_search;
};

QTEST_GUILESS_MAIN(TestCachedSearch)
#include "tst_cachedsearch.moc"
