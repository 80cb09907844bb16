// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"
#include "core/storage/frameapplier.h"
#include "core/storage/personreads.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// One human in several accounts, from the cache.
class TestPersonReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<Sql::Database>(Sql::Options{u":memory:"_s});
        QVERIFY(m_database->open());
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        Protocol::Snapshot snapshot;
        snapshot.scope = deskName();
        snapshot.epoch = u"e"_s;
        snapshot.last = true;
        for (int i = 1; i <= 4; ++i) {
            auto chat = conversation(u"c%1"_s.arg(i), 100 * i);
            chat.account = AccountId(u"a%1"_s.arg(i));
            snapshot.items << item(chat) << item(contact(i, i <= 3 ? u"p"_s : QString()));
        }
        QVERIFY(applySnapshot(*m_database, snapshot));
    }

    void findsTheOthersAndTheirChats()
    {
        const auto same = readSamePerson(*m_database, contact(2, {}).id);
        QVERIFY(same);
        QCOMPARE(same->size(), 2);
        QCOMPARE(same->at(0), contact(1, u"p"_s));
        QCOMPARE(same->at(1), contact(3, u"p"_s));
        QCOMPARE(chatsOf(2), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
    }

    void whoIsLinkedToNoneIsAlone()
    {
        QVERIFY(readSamePerson(*m_database, contact(4, {}).id)->isEmpty());
        QCOMPARE(chatsOf(4), (QStringList{u"c4"_s}));
        QVERIFY(chatsOf(9).isEmpty());
    }

    void followsALinkThatIsTakenAway()
    {
        auto left = contact(3, {});
        left.ver = 2;
        Protocol::Events events{deskName(), 0, 1, {item(left, 1)}};
        QVERIFY(applyEvents(*m_database, events));
        QCOMPARE(chatsOf(2), (QStringList{u"c2"_s, u"c1"_s}));
        QCOMPARE(chatsOf(3), (QStringList{u"c3"_s}));
    }

    void whatWaitsIsThereAlready()
    {
        const PendingLinks linked{{idOf(4), idOf(2), PersonId(u"q"_s)}};
        QCOMPARE(chatsOf(4, linked), (QStringList{u"c4"_s, u"c3"_s, u"c2"_s, u"c1"_s}));
        QCOMPARE(chatsOf(1, linked), chatsOf(4, linked));
        const auto same = readSamePerson(*m_database, idOf(4), linked);
        QCOMPARE(same->constFirst().person, PersonId(u"p"_s)); // the older link names them
        QCOMPARE(chatsOf(4), QStringList{u"c4"_s});
        const PendingLinks parted{{idOf(3), {}, {}}};
        QCOMPARE(chatsOf(3, parted), QStringList{u"c3"_s});
        QCOMPARE(chatsOf(1, parted), (QStringList{u"c2"_s, u"c1"_s}));
        QVERIFY(readPersonGroup(*m_database, idOf(3), parted)->person.isNull());
    }

    void whatWaitsIsDoneInItsOrder()
    {
        const PendingLink link{idOf(4), idOf(1), PersonId(u"q"_s)};
        const PendingLink part{idOf(4), {}, {}};
        QCOMPARE(chatsOf(4, {link, part}), QStringList{u"c4"_s});
        QCOMPARE(chatsOf(4, {part, link}).size(), 4);
        // Two of whom one is not in this cache: the other still hangs with the rest.
        const PendingLinks far{{ContactId(u"elsewhere"_s), idOf(4), PersonId(u"q"_s)}, link};
        QCOMPARE(chatsOf(4, far).size(), 4);
        QCOMPARE(readPersonGroup(*m_database, idOf(4), far)->contacts.size(), 5);
    }

    void aChatThatGoesIsForgotten()
    {
        Protocol::Events events{deskName(), 0, 1, {vanished(u"conversation"_s, u"c3"_s, 2, 1)}};
        QVERIFY(applyEvents(*m_database, events));
        QCOMPARE(chatsOf(2), (QStringList{u"c2"_s, u"c1"_s}));
        events = {deskName(), 1, 2, {item(conversation(u"c3"_s, 500, 3), 2)}};
        QVERIFY(applyEvents(*m_database, events));
        QCOMPARE(chatsOf(2), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
    }

    void doesNotScanAllCustomers()
    {
        const auto plan = m_database->select( // as readPersonGroup() asks
            "EXPLAIN QUERY PLAN SELECT id FROM entity WHERE kind = 'contact' "
            "AND person = :person",
            {{":person", u"p"_s}},
            [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(plan);
        QVERIFY2(plan->join(u' ').contains(u"entity_person"_s), qPrintable(plan->join(u' ')));
    }

private:
    static Contact contact(int i, const QString &person)
    {
        Contact contact;
        contact.id = ContactId(u"contact-c%1"_s.arg(i));
        contact.account = AccountId(u"a%1"_s.arg(i));
        contact.platformUserId = u"U%1"_s.arg(i);
        contact.person = PersonId(person);
        contact.ver = 1;
        return contact;
    }
    static ContactId idOf(int i) { return contact(i, {}).id; }
    QStringList chatsOf(int i, const PendingLinks &pending = {})
    {
        QStringList ids;
        const auto chats = readChatsOfPerson(*m_database, idOf(i), pending);
        for (const auto &chat : *chats)
            ids.append(chat.id.value());
        return ids;
    }

    std::unique_ptr<Sql::Database> m_database;
};

QTEST_GUILESS_MAIN(TestPersonReads)
#include "tst_personreads.moc"
