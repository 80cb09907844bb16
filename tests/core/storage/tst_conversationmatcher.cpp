// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/storage/conversationlist.h"
#include "core/storage/conversationmatcher.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Now = 100 * Minute;

template <typename T>
Protocol::Item itemOf(const QString &id, const T &entity)
{
    return {0, id, 1, entity};
}

} // namespace

class TestConversationMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache = cacheInMemory();
        EntityStore entities(*m_cache);
        for (const auto &[id, name] : {std::pair{u"a1"_s, u"晴葉茶館 台北"_s},
                                       std::pair{u"a2"_s, u"Kinoya"_s},
                                       std::pair{u"a3"_s, u"Kinoya Interior"_s}}) {
            Account account;
            account.id = AccountId(id);
            account.name = name;
            account.platform = id == u"a2"_s ? Platform::Messenger : Platform::Line;
            account.ver = 1;
            QVERIFY(entities.put(itemOf(id, account), 1, 1));
        }
        User amy;
        amy.id = UserId(u"amy"_s);
        amy.name = u"Amy Lin"_s;
        QVERIFY(entities.put(itemOf(u"amy"_s, amy), 1, 1));
        for (const auto &[id, name] :
             {std::pair{u"team1"_s, u"台北門市"_s}, std::pair{u"team2"_s, u"Returns"_s}}) {
            Team team;
            team.id = TeamId(id);
            team.name = name;
            QVERIFY(entities.put(itemOf(id, team), 1, 1));
        }
        for (const auto &[id, name] :
             {std::pair{u"t1"_s, u"VIP 金卡"_s}, std::pair{u"t2"_s, u"禮盒"_s}}) {
            Tag tag;
            tag.id = TagId(id);
            tag.name = name;
            QVERIFY(entities.put(itemOf(id, tag), 1, 1));
        }
    }

    void decides_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *query, bool holds) {
            QTest::newRow(query) << QString::fromUtf8(query) << holds;
        };
        row("陳", true);
        row("陈小满", true); // Simplified finds Traditional
        row("小滿", true);
        row("-陳", false);
        row("林", false);
        row("oa:台北", true);
        row("oa:晴葉", true);
        row("oa:kinoya", false);
        row("-oa:kinoya", true);
        row("oa:nobody", false);
        row("tag:vip", true);
        row("tag:禮盒", false);
        row("-tag:禮盒", true);
        row("tag:unknown", false);
        row("assignee:me", false);
        row("assignee:none", false);
        row("assignee:amy", true);
        row("assignee:ben", false);
        row("team:台北", true);
        row("team:returns", false);
        row("-team:returns", true);
        row("team:none", false);
        row("team:unknown", false);
        row("channel:line", true);
        row("channel:facebook", false);
        row("-channel:whatsapp", true);
        row("is:mentioned", true);
        row("-is:mentioned", false);
        row("state:follow-up", true);
        row("state:new", false);
        row("is:unanswered", true);
        row("is:vip", true);
        row("is:pinned", true);
        row("is:muted", false);
        row("is:unread", false);
        row("is:group", false);
        row("is:failed", true);
        row("-is:failed", false);
        row("wait>5m", true);
        row("wait>10m", false); // just so long is not longer
        row("wait<1h", true);
        row("wait<9m", false);
        row("before:today", false);
        row("after:today", true);
        row("oa:台北 tag:vip wait>5m is:unanswered", true);
        row("oa:台北 tag:vip wait>5m is:muted", false);
    }
    void decides()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, holds);
        Contact contact;
        contact.id = ContactId(u"contact-c1"_s);
        contact.tags = {TagId(u"t1"_s)};
        QVERIFY(EntityStore(*m_cache).put(itemOf(contact.id.value(), contact), 1, 1));
        ListedConversation row{conversation(u"c1"_s, Now - 10 * Minute)};
        row.conversation.title = u"陳小滿"_s;
        row.conversation.waitingSince = Now - 10 * Minute;
        row.conversation.assignee = UserId(u"amy"_s);
        row.conversation.state = ConversationState::FollowUp;
        row.conversation.priority = Priority::Vip;
        row.conversation.team = TeamId(u"team1"_s);
        row.ties.mentioned = true;
        row.mark.pinnedAt = 1;
        row.notSent = 1;
        const auto parsed = Search::parse(query);
        QVERIFY(parsed.isValid());
        auto matcher = ConversationMatcher::of(
            *m_cache, parsed.query, {UserId(u"me"_s), Now, QTimeZone::utc(), {}});
        QVERIFY(matcher);
        QCOMPARE(*matcher->accepts(row), holds);
    }

    void aReplyThatWaitsHereForADecisionFailedAsWell()
    {
        auto matcher = ConversationMatcher::of(*m_cache,
                                               Search::parse(u"is:failed"_s).query,
                                               {UserId(u"me"_s), Now, QTimeZone::utc(), {}});
        QVERIFY(matcher);
        ListedConversation row{conversation(u"c1"_s, Now)};
        QVERIFY(!*matcher->accepts(row));
        row.refused = 1;
        QVERIFY(*matcher->accepts(row));
    }

    void aTeamsPinIsFoundByWhoIsInIt()
    {
        auto matcher = ConversationMatcher::of(*m_cache,
                                               Search::parse(u"is:pinned"_s).query,
                                               {UserId(u"me"_s), Now, QTimeZone::utc(), {}});
        QVERIFY(matcher);
        ListedConversation row{conversation(u"c1"_s, Now)};
        QVERIFY(!*matcher->accepts(row));
        row.conversation.pinnedAt = 1;
        QVERIFY(*matcher->accepts(row)); // in no team it is for everybody
        row.conversation.team = TeamId(u"team1"_s);
        QVERIFY(!*matcher->accepts(row));
        row.ties.ofMyTeam = true;
        QVERIFY(*matcher->accepts(row));
    }

    /// What the index decides must not lose what the query takes.
    void narrowingLosesNothing()
    {
        QVERIFY(rc::check([this] {
            m_cache = cacheInMemory();
            init();
            ConversationStore store(*m_cache);
            const int count = *rc::gen::inRange(1, 20);
            for (int i = 0; i < count; ++i) {
                auto one = conversation(u"c%1"_s.arg(i), Now - i * Minute);
                one.account = AccountId(u"a%1"_s.arg(*rc::gen::inRange(1, 4)));
                one.waitingSince = *rc::gen::element<qint64>(0, Now - 3 * Minute, Now - Minute);
                one.state = *rc::gen::element(ConversationState::New, ConversationState::Snoozed);
                one.priority = *rc::gen::element(Priority::Normal, Priority::Vip);
                one.assignee = *rc::gen::element(UserId(), UserId(u"me"_s), UserId(u"amy"_s));
                RC_ASSERT(store.put(one, 1, 1).hasValue());
            }
            const auto parts =
                *rc::gen::container<QStringList>(rc::gen::element<QString>(u"is:unanswered"_s,
                                                                           u"-is:unanswered"_s,
                                                                           u"is:vip"_s,
                                                                           u"-is:vip"_s,
                                                                           u"wait>2m"_s,
                                                                           u"wait<2m"_s,
                                                                           u"-wait>2m"_s,
                                                                           u"oa:kinoya"_s,
                                                                           u"oa:interior"_s,
                                                                           u"-oa:interior"_s,
                                                                           u"assignee:me"_s,
                                                                           u"assignee:none"_s,
                                                                           u"-assignee:me"_s,
                                                                           u"channel:line"_s,
                                                                           u"channel:facebook"_s,
                                                                           u"-channel:facebook"_s,
                                                                           u"state:new"_s,
                                                                           u"customer"_s));
            ConversationFilter filter;
            filter.tab = *rc::gen::element(ListTab::All, ListTab::Mine, ListTab::Unassigned);
            filter.sort = *rc::gen::element(ListSort::Newest, ListSort::LongestWaiting);
            const auto query = Search::parse(parts.join(u' ')).query;
            const SearchContext context{UserId(u"me"_s), Now, QTimeZone::utc(), {}};
            auto matcher = ConversationMatcher::of(*m_cache, query, context);
            const auto taken = [&](const ConversationFilter &by) {
                QStringList ids;
                const auto page = readConversations(*m_cache, by, {UserId(u"me"_s)}, {}, 100, {});
                for (const auto &row : page->rows) {
                    if (*matcher->accepts(row))
                        ids << row.conversation.id.value();
                }
                return ids;
            };
            RC_ASSERT(taken(matcher->narrowed(filter)) == taken(filter));
        }));
    }

private:
    std::unique_ptr<Sql::Database> m_cache;
};

QTEST_GUILESS_MAIN(TestConversationMatcher)
#include "tst_conversationmatcher.moc"
