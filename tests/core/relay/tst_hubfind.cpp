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

    void knowsWhoWroteAndWhatCameWithIt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("texts");
        const QStringList customers{u"price list"_s, u"photo"_s};
        const auto row = [](const QString &query, const QStringList &texts) {
            QTest::newRow(qPrintable(query)) << query << texts;
        };
        row(u"from:us"_s, {u"see HTTPS://tea.example"_s, u"in stock"_s});
        row(u"from:me"_s, {u"in stock"_s});
        row(u"from:amy"_s, {u"in stock"_s});
        row(u"from:ben"_s, {u"he is allergic"_s, u"see HTTPS://tea.example"_s});
        row(u"from:nobody"_s, {});
        row(u"from:chen"_s, {u"photo"_s}); // by the name in the group
        row(u"from:customer -茶 -coffee -two"_s, customers);
        row(u"-from:customer"_s,
            {u"he is allergic"_s, u"see HTTPS://tea.example"_s, u"in stock"_s});
        row(u"-from:ben -from:customer"_s, {u"in stock"_s});
        row(u"has:image"_s, {u"photo"_s});
        row(u"has:file"_s, {u"price list"_s});
        row(u"has:video"_s, {});
        row(u"has:link"_s, {u"see HTTPS://tea.example"_s});
        row(u"has:media"_s, customers);
        row(u"has:image from:customer"_s, {u"photo"_s});
        row(u"has:image from:us"_s, {});
        row(u"-has:media -茶 -coffee -two from:customer"_s, {});
    }

    void knowsWhoWroteAndWhatCameWithIt()
    {
        QFETCH(const QString, query);
        const auto &store = m_rig->store;
        Content photo;
        photo.kind = ContentKind::Image;
        photo.media.emplace();
        Content list;
        list.kind = ContentKind::File;
        list.media.emplace();
        add(Direction::Outbound, u"in stock"_s, store.amy.id);
        add(Direction::Outbound, u"see HTTPS://tea.example"_s, store.ben.id);
        add(Direction::Inbound, u"photo"_s, {}, photo, u"Chen"_s);
        add(Direction::Note, u"he is allergic"_s, store.ben.id);
        add(Direction::Inbound, u"price list"_s, {}, list);
        const auto found = ask(asking(query));
        QCOMPARE(found.errorCode, QString());
        QTEST(textsOf(found), "texts");
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

    void add(Direction direction,
             const QString &text,
             const UserId &author,
             const Content &content = {},
             const QString &sender = {})
    {
        auto &store = m_rig->store;
        store.clock.advance(10);
        Message message;
        message.id = MessageId(u"0190b5a0-8888-7000-8000-%1"_s.arg(++m_added, 12, 10, QChar(u'0')));
        message.account = store.account;
        message.conversation = m_rig->conversation();
        message.direction = direction;
        message.content = content;
        message.content.text = text;
        message.author = author;
        message.senderName = sender;
        message.order = {store.clock.nowMs(), 1000 + m_added};
        message.arrivedAt = store.clock.nowMs();
        message.ver = 1;
        QVERIFY(await(store->write([&](WriteContext &context) -> Result<> {
            const auto inserted = insertMessage(context.database, message);
            if (!inserted)
                return inserted.error();
            context.log.put(message);
            return {};
        })));
        QCoreApplication::processEvents();
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
    int m_added = 0;
};

QTEST_GUILESS_MAIN(TestHubFind)
#include "tst_hubfind.moc"
