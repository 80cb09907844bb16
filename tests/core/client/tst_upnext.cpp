// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/upnext.h"
#include "tests/ui/support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

ConversationRow waiting(const QString &id, qint64 since)
{
    ConversationRow row;
    row.conversation.id = ConversationId(id);
    row.conversation.account = AccountId(QStringLiteral("tw"));
    row.conversation.waitingSince = since;
    row.conversation.lastOrder = {since, 1};
    row.conversation.ver = 1;
    return row;
}

QStringList idsOf(const QList<ConversationId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(id.value());
    return names;
}

} // namespace

class TestUpNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vipsThenMineThenWhoWaitsLongest()
    {
        FakeConversations source;
        auto mine = waiting(QStringLiteral("mine"), 50);
        mine.conversation.assignee = UserId(QStringLiteral("me"));
        mine.ties.mine = true;
        auto vip = waiting(QStringLiteral("vip"), 90);
        vip.conversation.priority = Priority::Vip;
        source.rows = {
            vip, mine, waiting(QStringLiteral("long"), 10), waiting(QStringLiteral("short"), 60)};
        UpNext next(source);
        next.look({}, {});
        QTRY_COMPARE(
            idsOf(next.next()),
            (QStringList{QStringLiteral("vip"), QStringLiteral("mine"), QStringLiteral("long")}));
        next.look({}, ConversationId(QStringLiteral("vip"))); // which is open now
        QTRY_COMPARE(
            idsOf(next.next()),
            (QStringList{QStringLiteral("mine"), QStringLiteral("long"), QStringLiteral("short")}));
    }

    void thePolicyOrders_data()
    {
        QTest::addColumn<NextOrder>("order");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("VIPs first")
            << NextOrder::Priority
            << QStringList{QStringLiteral("vip"), QStringLiteral("mine"), QStringLiteral("long")};
        QTest::newRow("who waits longest")
            << NextOrder::Oldest
            << QStringList{QStringLiteral("long"), QStringLiteral("mine"), QStringLiteral("short")};
        QTest::newRow("mine first")
            << NextOrder::Mine
            << QStringList{QStringLiteral("mine"), QStringLiteral("vip"), QStringLiteral("long")};
    }

    void thePolicyOrders()
    {
        QFETCH(NextOrder, order);
        QFETCH(QStringList, wanted);
        FakeConversations source;
        auto mine = waiting(QStringLiteral("mine"), 50);
        mine.conversation.assignee = UserId(QStringLiteral("me"));
        mine.ties.mine = true;
        auto vip = waiting(QStringLiteral("vip"), 90);
        vip.conversation.priority = Priority::Vip;
        source.rows = {
            vip, mine, waiting(QStringLiteral("short"), 60), waiting(QStringLiteral("long"), 10)};
        UpNext next(source);
        next.look({}, {});
        next.setPolicy({order}, {});
        QTRY_COMPARE(idsOf(next.next()), wanted);
        next.setPolicy({}, {}); // and back
        QTRY_COMPARE(next.next().constFirst().value(), QStringLiteral("vip"));
    }

    void onlyWhatTheListShows()
    {
        FakeConversations source;
        auto mine = waiting(QStringLiteral("mine"), 50);
        mine.ties.mine = true;
        mine.conversation.assignee = UserId(QStringLiteral("me"));
        auto bens = waiting(QStringLiteral("bens"), 5);
        bens.conversation.assignee = UserId(QStringLiteral("ben"));
        auto vip = waiting(QStringLiteral("vip"), 90);
        vip.conversation.priority = Priority::Vip;
        auto queued = waiting(QStringLiteral("queued"), 40);
        for (auto *one : {&queued, &bens})
            one->ties.ofMyTeam = true;
        for (auto *one : {&queued, &bens})
            one->conversation.team = TeamId(QStringLiteral("t"));
        source.rows = {vip, mine, bens, queued};
        UpNext next(source);
        next.look({}, {});
        const auto offered = [&](const NextPolicy &policy, const ConversationFilter &list) {
            next.setPolicy(policy, list);
            const bool asked = QTest::qWaitFor([&] { return !next.isAsking(); });
            return asked ? idsOf(next.next()) : QStringList();
        };
        const QString last = QStringLiteral("queued");
        QCOMPARE(offered({}, {.tab = ListTab::Mine}).size(), 3); // nobody asked for the list
        QCOMPARE(offered({NextOrder::Priority, true}, {.tab = ListTab::Mine}),
                 QStringList{QStringLiteral("mine")});
        QCOMPARE(offered({NextOrder::Oldest, true}, {.tab = ListTab::Team}), QStringList{last});
        QCOMPARE(offered({NextOrder::Mine, true}, {.tab = ListTab::Team}), QStringList{last});
        QCOMPARE(offered({NextOrder::Mine, true}, {.vip = true}),
                 QStringList{QStringLiteral("vip")});
        QCOMPARE(offered({NextOrder::Priority, true}, {.query = QStringLiteral("is:vip")}),
                 QStringList{QStringLiteral("vip")});
        QCOMPARE(offered({NextOrder::Oldest, true}, {}),
                 (QStringList{last, QStringLiteral("mine"), QStringLiteral("vip")}));
    }

    void whoIsAnsweredIsNotOfferedAgain()
    {
        FakeConversations source;
        source.rows = {waiting(QStringLiteral("a"), 10), waiting(QStringLiteral("b"), 20)};
        UpNext next(source);
        next.look({}, {});
        QTRY_COMPARE(next.next().size(), 2);
        auto answered = waiting(QStringLiteral("a"), 10);
        answered.conversation.waitingSince = 0;
        source.hold();
        next.look({}, ConversationId(QStringLiteral("b")));
        source.put(answered); // after the page was read
        QVERIFY(next.next().isEmpty());
        source.release();
        QTRY_VERIFY(!next.isAsking());
        QVERIFY(next.next().isEmpty());
    }

    void whatIsNotMineToAnswerIsLeftOut_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("a colleague's") << 0;
        QTest::newRow("answered") << 1;
        QTest::newRow("resolved") << 2;
        QTest::newRow("snoozed") << 3;
        QTest::newRow("spam") << 4;
        QTest::newRow("held by another channel") << 5;
    }

    void whatIsNotMineToAnswerIsLeftOut()
    {
        QFETCH(int, which);
        ConversationRow row = waiting(QStringLiteral("c"), 10);
        Conversation &conversation = row.conversation;
        const QList<std::function<void()>> changes{
            [&] { conversation.assignee = UserId(QStringLiteral("ben")); },
            [&] { conversation.waitingSince = 0; },
            [&] { conversation.state = ConversationState::Resolved; },
            [&] { conversation.state = ConversationState::Snoozed; },
            [&] { conversation.spam = true; },
            [&] {
                conversation.standby = true;
            }};
        changes.at(which)();
        FakeConversations source;
        source.rows = {row, waiting(QStringLiteral("other"), 20)};
        UpNext next(source);
        next.look({}, {});
        QTRY_COMPARE(idsOf(next.next()), QStringList{QStringLiteral("other")});
    }

    /// As with what was answered here and is not at the relay: the index has it, the page has not.
    void looksBehindWhatIsNotOffered()
    {
        FakeConversations source;
        for (int i = 1; i <= 200; ++i) {
            source.rows.append(waiting(QStringLiteral("held%1").arg(i), i));
            source.rows.last().conversation.standby = true;
        }
        source.rows.append(waiting(QStringLiteral("other"), 500));
        UpNext next(source);
        next.look({}, {});
        QTRY_COMPARE(idsOf(next.next()), QStringList{QStringLiteral("other")});
    }

    void muchNewsIsNoticed()
    {
        FakeConversations source;
        UpNext next(source);
        next.look({}, {});
        source.rows = {waiting(QStringLiteral("new"), 10)};
        Q_EMIT source.manyChanged();
        QTRY_COMPARE(idsOf(next.next()), QStringList{QStringLiteral("new")});
    }

    void newsIsNoticed()
    {
        FakeConversations source;
        UpNext next(source);
        next.look({}, {});
        QSignalSpy changed(&next, &UpNext::changed);
        source.put(waiting(QStringLiteral("new"), 10));
        QTRY_COMPARE(idsOf(next.next()), QStringList{QStringLiteral("new")});
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUpNext)
#include "tst_upnext.moc"
