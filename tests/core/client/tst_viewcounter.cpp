// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"
#include "core/client/changefeed.h"
#include "core/client/listquery.h"
#include "core/client/viewcounter.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chats = 40;
constexpr qint64 Minute = 60'000;

const QStringList Queries{u"is:vip"_s,
                          u"tag:vip"_s,
                          u"-tag:vip state:new"_s,
                          u"is:unanswered wait>5m"_s,
                          u"wait<5m"_s,
                          u"-wait>5m"_s,
                          u"state:resolved"_s,
                          u"assignee:me"_s,
                          u"team:returns"_s,
                          u"is:unread"_s,
                          u"is:muted"_s,
                          u"is:mentioned"_s,
                          u"is:failed"_s,
                          u"oa:kinoya"_s};

} // namespace

class TestViewCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_random.seed(7);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_waiting = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me());
        m_list = std::make_unique<CachedConversations>(CachedConversations::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_waiting, m_desk->clock, me()});
        m_counter = std::make_unique<ViewCounter>(
            ViewCounter::Parts{m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me()});
    }
    void cleanup()
    {
        m_counter.reset();
        m_list.reset();
        m_waiting.reset();
        m_feed.reset();
        m_desk.reset();
    }

    /// Whatever happens at the relay and here: the counts are those of a list read from scratch.
    void equalsACountFromScratch()
    {
        fill();
        m_counter->follow(Queries);
        QTRY_COMPARE(counted(), fromScratch());
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 4; ++i)
                happens(m_random.bounded(9));
            QTRY_VERIFY(m_desk->isLevel());
            QTRY_COMPARE(counted(), fromScratch());
        }
        m_desk->relay->drop();
        for (int round = 0; round < 8; ++round) {
            for (int i = 0; i < 3; ++i)
                isDoneHere(m_random.bounded(8));
            QTRY_COMPARE(counted(), fromScratch());
        }
    }

    /// Nobody walks through the list because a customer writes.
    void aMessageCostsALookAtItsConversation()
    {
        fill();
        m_counter->follow(Queries);
        QTRY_VERIFY(isCounted());
        const auto before = m_counter->looked();
        QVERIFY(before >= Chats);
        QSignalSpy changed(m_counter.get(), &ViewCounter::changed);
        put(chat(3, [&](Conversation &one) { one.waitingSince = m_desk->clock.nowMs(); }));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_counter->looked(), before + 1);
        QCOMPARE(counted(), fromScratch());
    }

    void whoWaitsIsCountedAsTimeGoesBy()
    {
        fill();
        m_counter->setTick(std::chrono::milliseconds(20));
        m_counter->follow({u"wait>5m"_s, u"is:vip"_s});
        QTRY_VERIFY(isCounted({u"wait>5m"_s}));
        const auto now = m_desk->clock.nowMs();
        put(chat(1, [&](Conversation &one) { one.waitingSince = now - 4 * Minute; }));
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(countOf(u"wait>5m"_s), fromScratch(u"wait>5m"_s));
        const auto looked = m_counter->looked();
        const auto before = countOf(u"wait>5m"_s);
        m_desk->clock.advance(2 * Minute);
        QTRY_VERIFY(countOf(u"wait>5m"_s) > before);
        QCOMPARE(countOf(u"wait>5m"_s), fromScratch(u"wait>5m"_s));
        QCOMPARE(m_counter->looked(), looked); // nothing was read for it
    }

    void ofOneAccount()
    {
        fill();
        m_counter->follow({u"state:new"_s});
        QTRY_VERIFY(isCounted({u"state:new"_s}));
        const auto all = m_counter->count(u"state:new"_s, {})->conversations;
        const auto here = m_counter->count(u"state:new"_s, AccountId(u"a1"_s))->conversations;
        const auto there = m_counter->count(u"state:new"_s, AccountId(u"a2"_s))->conversations;
        QVERIFY(here > 0 && there > 0);
        QCOMPARE(here + there, all);
    }

    void aViewThatGoesIsCountedNoMore()
    {
        fill();
        m_counter->follow(Queries);
        m_counter->follow({u"is:vip"_s});
        QTRY_VERIFY(isCounted({u"is:vip"_s}));
        QTRY_VERIFY(!m_counter->count(u"tag:vip"_s, {}));
        m_counter->follow({u"is:vip"_s, u"tag:vip"_s});
        QTRY_COMPARE(countOf(u"tag:vip"_s), fromScratch(u"tag:vip"_s));
    }

    void manyAreSaidToBeMore()
    {
        ViewTally tally(u"customer"_s);
        ListedConversation row;
        row.conversation.account = AccountId(u"a1"_s);
        for (int i = 0; i < ViewTally::Most; ++i) {
            row.conversation.id = ConversationId(u"c%1"_s.arg(i));
            tally.put(row, true);
        }
        QCOMPARE(tally.counts(0).value({}), (ViewCount{ViewTally::Most, false}));
        row.conversation.id = ConversationId(u"one more"_s);
        tally.put(row, true);
        QCOMPARE(tally.counts(0).value({}), (ViewCount{ViewTally::Most, true}));
    }

private:
    static UserId me() { return UserId(u"me"_s); }

    template <typename Change>
    Conversation chat(int number, Change change)
    {
        auto &one = m_chats[number];
        change(one);
        ++one.ver;
        return one;
    }
    Conversation &any() { return m_chats[m_random.bounded(Chats)]; }

    void put(const Conversation &one) { m_desk->relay->put(one); }

    void fill()
    {
        auto &relay = *m_desk->relay;
        for (const auto &[id, name] :
             {std::pair{u"a1"_s, u"晴葉 台北"_s}, std::pair{u"a2"_s, u"Kinoya"_s}}) {
            Account account;
            account.id = AccountId(id);
            account.name = name;
            account.ver = 1;
            relay.put(account, id, 1);
        }
        relay.put(Tag{TagId(u"t1"_s), u"VIP"_s, 1, 1}, u"t1"_s, 1);
        relay.put(Team{TeamId(u"team"_s), u"Returns"_s, {me()}, 1}, u"team"_s, 1);
        m_chats.clear();
        for (int i = 0; i < Chats; ++i) {
            auto one = conversation(u"c%1"_s.arg(i), 1000 + i);
            one.account = AccountId(i % 3 == 0 ? u"a2"_s : u"a1"_s);
            one.priority = i % 5 == 0 ? Priority::Vip : Priority::Normal;
            one.waitingSince = i % 4 == 0 ? m_desk->clock.nowMs() - i * Minute / 4 : 0;
            m_chats.append(one);
            put(one);
            relay.put(message(u"m%1"_s.arg(i), one.id.value(), 1000 + i));
            tag(i, i % 7 == 0);
        }
        relay.connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }

    void tag(int number, bool on)
    {
        Contact customer;
        customer.id = m_chats.at(number).contact;
        customer.ver = ++m_version;
        if (on)
            customer.tags = {TagId(u"t1"_s)};
        m_desk->relay->put(customer, customer.id.value(), customer.ver);
    }

    /// Something that the relay tells of.
    void happens(int what)
    {
        const int number = static_cast<int>(m_random.bounded(Chats));
        const auto now = m_desk->clock.nowMs();
        switch (what) {
        case 0:
            return put(chat(number, [&](auto &one) { one.waitingSince = now - 7 * Minute; }));
        case 1:
            return put(chat(number, [](auto &one) { one.state = ConversationState::Resolved; }));
        case 2:
            return put(chat(number, [](auto &one) { one.state = ConversationState::New; }));
        case 3:
            return put(chat(number, [](auto &one) { one.assignee = me(); }));
        case 4:
            return put(chat(number, [](auto &one) { one.team = TeamId(u"team"_s); }));
        case 5:
            return tag(number, m_random.bounded(2) == 0);
        case 6: {
            const auto id = u"n%1"_s.arg(++m_version);
            return m_desk->relay->put(
                Mention{MessageId(id), m_chats.at(number).id, UserId(u"amy"_s), 9, false, 1},
                id,
                1);
        }
        case 7: {
            auto reply =
                message(u"reply%1"_s.arg(number), m_chats.at(number).id.value(), 4000, ++m_version);
            reply.direction = Direction::Outbound;
            reply.state = m_random.bounded(3) == 0 ? SendState::Cancelled : SendState::Failed;
            return m_desk->relay->put(reply);
        }
        default:
            ++m_version;
            return m_desk->relay->put(message(
                u"new%1"_s.arg(m_version), m_chats.at(number).id.value(), 5000 + m_version));
        }
    }

    /// Something that waits in the outbox.
    void isDoneHere(int what)
    {
        const auto &one = any();
        const auto args = [&]() -> Protocol::CommandArgs {
            switch (what) {
            case 0:
                return Protocol::SetState{
                    one.id, ConversationState::Resolved, 0, one.state, one.lastOrder};
            case 1:
                return Protocol::SetPriority{one.id, Priority::Vip, one.priority};
            case 2:
                return Protocol::Assign{one.id, me(), {}, one.assignee, one.team};
            case 3:
                return Protocol::TagContact{one.contact, {{TagId(u"t1"_s), u"VIP"_s, 1, 1}}, {}, 9};
            case 4:
                return Protocol::KeepConversation{one.id, {}, true, {}, {}};
            case 5:
            case 6: {
                Protocol::SendMessages send;
                send.conversation = one.id;
                return send;
            }
            default:
                return Protocol::MarkRead{one.id, {9999, 1}};
            }
        }();
        OutboxEntry entry;
        entry.command = {CommandId(u"cmd%1"_s.arg(++m_version)), m_desk->clock.nowMs(), args};
        if (!std::holds_alternative<Protocol::TagContact>(args))
            entry.conversation = one.id;
        entry.account = one.account;
        if (what == 5)
            entry.stage = OutboxEntry::Stage::Refused;
        QVERIFY(await(m_desk->outbox.put(entry)));
    }

    bool isCounted(const QStringList &queries = Queries) const
    {
        return std::all_of(queries.cbegin(), queries.cend(), [this](const QString &query) {
            return m_counter->count(query, {}).has_value();
        });
    }
    int countOf(const QString &query) const
    {
        const auto count = m_counter->count(query, {});
        return count ? count->conversations : -1;
    }
    QStringList counted() const
    {
        QStringList all;
        for (const auto &query : Queries)
            all << u"%1: %2"_s.arg(query).arg(countOf(query));
        return all;
    }
    int fromScratch(const QString &query)
    {
        int count = 0;
        MessageOrder after;
        for (bool complete = false; !complete;) {
            const auto page = await(m_list->page(listQuery({}, query).filter, after, 100));
            if (!page)
                return -2;
            count += static_cast<int>(page->rows.size());
            after = page->reached;
            complete = page->complete || after.isNull();
        }
        return count;
    }
    QStringList fromScratch()
    {
        QStringList all;
        for (const auto &query : Queries)
            all << u"%1: %2"_s.arg(query).arg(fromScratch(query));
        return all;
    }

    QRandomGenerator m_random;
    qint64 m_version = 1;
    QList<Conversation> m_chats;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_waiting;
    std::unique_ptr<CachedConversations> m_list;
    std::unique_ptr<ViewCounter> m_counter;
};

QTEST_GUILESS_MAIN(TestViewCounter)
#include "tst_viewcounter.moc"
