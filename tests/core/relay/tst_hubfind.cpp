// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/search/messagesearch.h"
#include "tests/core/relay/hubrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Protocol::Found &found)
{
    QStringList texts;
    for (const auto &item : found.items)
        texts << std::get<Message>(item.entity).content.text;
    return texts;
}

Protocol::Find asking(const QString &query, int limit = 50)
{
    Protocol::Find find;
    find.request = u"f1"_s;
    find.query = query;
    find.limit = limit;
    return find;
}

} // namespace

class TestHubFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<HubRig>();
        write(u"好茶 one"_s);
        write(u"coffee"_s);
        write(u"頭髮 two"_s, u"U2"_s);
        write(u"好茶 three"_s, u"U2"_s);
    }
    void cleanup() { m_rig.reset(); }

    void findsTheLatestFirst()
    {
        const auto found = ask(asking(u"茶"_s));
        QCOMPARE(found.request, u"f1"_s);
        QCOMPARE(textsOf(found), (QStringList{u"好茶 three"_s, u"好茶 one"_s}));
        QVERIFY(found.next.isEmpty());
        QVERIFY(found.reached > 0);
        QCOMPARE(textsOf(ask(asking(u"头发"_s))), QStringList{u"頭髮 two"_s});
    }

    void knowsItsOperators_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("customer") << u"from:customer"_s << 4;
        QTest::newRow("us") << u"from:us"_s << 0;
        QTest::newRow("not") << u"-茶"_s << 2;
        QTest::newRow("account") << u"oa:tea 茶"_s << 2;
        QTest::newRow("no account") << u"oa:nowhere 茶"_s << 0;
        QTest::newRow("not the account") << u"-oa:tea 茶"_s << 0;
        QTest::newRow("before") << u"茶 before:2020"_s << 0;
        QTest::newRow("after") << u"茶 after:2020"_s << 2;
        QTest::newRow("not after") << u"茶 -after:2020"_s << 0;
        QTest::newRow("has") << u"has:image"_s << 0;
        QTest::newRow("has not") << u"-has:image"_s << 4;
    }

    void knowsItsOperators()
    {
        QFETCH(QString, query);
        const auto found = ask(asking(query));
        QCOMPARE(found.errorCode, QString());
        QTEST(static_cast<int>(found.items.size()), "count");
    }

    void goesOnWhereAnAnswerEnded()
    {
        auto find = asking(u"茶"_s, 1);
        QStringList texts;
        for (int answers = 0; answers < 9; ++answers) {
            const auto found = ask(find);
            texts += textsOf(found);
            if (found.next.isEmpty())
                break;
            find.after = found.next;
        }
        QCOMPARE(texts, (QStringList{u"好茶 three"_s, u"好茶 one"_s}));
    }

    void anAnswerCostsNoMoreThanItMay()
    {
        const auto find = asking(u"茶"_s);
        const Seeker seeker{m_rig->store.amy.id, {m_rig->store.account}, 0};
        const auto first = await(m_rig->store->search([&](Sql::Database &database) {
            return findMessages(database, find, seeker, {2, std::chrono::minutes(1)});
        }));
        QVERIFY(first);
        QCOMPARE(textsOf(*first), QStringList{u"好茶 three"_s});
        QVERIFY(!first->next.isEmpty());
        const auto none = await(m_rig->store->search([&](Sql::Database &database) {
            return findMessages(database, find, seeker, {99, std::chrono::milliseconds(0)});
        }));
        QVERIFY(none && !none->next.isEmpty());
    }

    void leavesOutWhatIsNewer()
    {
        auto find = asking(u"茶"_s);
        find.before = 1;
        QVERIFY(ask(find).items.isEmpty());
        find.before = m_rig->store.clock.nowMs() + 1;
        QCOMPARE(ask(find).items.size(), 2);
    }

    void showsNothingOfADeskThatMayNotBeRead()
    {
        m_rig->hidden = {m_rig->desk()};
        QVERIFY(ask(asking(u"茶"_s)).items.isEmpty());
        QVERIFY(ask(asking(u"-茶"_s)).items.isEmpty());
    }

    void saysWhatItCannotSearchBy()
    {
        const auto tagged = ask(asking(u"tag:vip 茶"_s));
        QCOMPARE(tagged.errorCode, u"search.unavailable"_s);
        QCOMPARE(tagged.errorArgs.value(u"clause"_s).toString(), u"tag:vip"_s);
        QCOMPARE(ask(asking(u"has:gold"_s)).errorCode, u"query.value"_s);
        QCOMPARE(ask(asking({})).errorCode, u"query.nothing"_s);
    }

    void searchesForOneAfterTheOther()
    {
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_VERIFY(!wire.all<Protocol::Welcome>().isEmpty());
        m_rig->holdNextReader();
        m_rig->hub->received(client, Protocol::encode(asking(u"茶"_s)));
        QTRY_VERIFY(m_rig->readerIsHeld());
        m_rig->hub->received(client, Protocol::encode(asking(u"coffee"_s)));
        QTRY_COMPARE(wire.all<Protocol::Found>().size(), 1);
        QCOMPARE(wire.all<Protocol::Found>().constFirst().errorCode, u"relay.busy"_s);
        // Who catches up does not wait for it.
        m_rig->write(1, u"new"_s);
        QTRY_VERIFY(!wire.all<Protocol::Events>().isEmpty());
        m_rig->letReadersGo();
        QTRY_COMPARE(wire.all<Protocol::Found>().size(), 2);
        QCOMPARE(wire.all<Protocol::Found>().constLast().items.size(), 2);
        m_rig->hub->left(client);
    }

    void offersItToWhoKnowsIt()
    {
        FakeWire wire;
        auto *client = m_rig->hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = u"amy"_s;
        hello.capabilities = {u"later"_s, u"find"_s};
        m_rig->hub->received(client, Protocol::encode(hello));
        QTRY_VERIFY(!wire.all<Protocol::Welcome>().isEmpty());
        QCOMPARE(wire.all<Protocol::Welcome>().constFirst().capabilities, QStringList{u"find"_s});
        m_rig->hub->left(client);
    }

private:
    /// Each in a millisecond of its own, by which it is ordered.
    void write(const QString &text, const QString &customer = u"U1"_s)
    {
        m_rig->store.clock.advance(10);
        m_rig->write(1, text, customer);
    }

    Protocol::Found ask(const Protocol::Find &find)
    {
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        const auto isThere = [&] {
            return !wire.all<Protocol::Welcome>().isEmpty();
        };
        const auto isAnswered = [&] {
            return !wire.all<Protocol::Found>().isEmpty();
        };
        Protocol::Found found;
        if (QTest::qWaitFor(isThere)) {
            m_rig->hub->received(client, Protocol::encode(find));
            if (QTest::qWaitFor(isAnswered))
                found = wire.all<Protocol::Found>().constFirst();
        }
        m_rig->hub->left(client);
        return found;
    }

    std::unique_ptr<HubRig> m_rig;
};

QTEST_GUILESS_MAIN(TestHubFind)
#include "tst_hubfind.moc"
