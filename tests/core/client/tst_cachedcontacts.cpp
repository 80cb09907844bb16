// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Who is one human, with what waits in the outbox.
class TestCachedContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_contacts = std::make_unique<CachedContacts>(CachedContacts::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"me"_s)});
        for (int i = 1; i <= 4; ++i) {
            m_desk->relay->put(conversation(u"c%1"_s.arg(i), 10 * i));
            // The first two were linked before.
            putAtRelay(i, i <= 2 ? PersonId(u"0-p"_s) : PersonId(), 7);
        }
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_contacts.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aLinkMadeOfflineIsSeenAtOnce()
    {
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        QVERIFY(await(m_contacts->link(idOf(3), idOf(1))));
        QCOMPARE(others(3), (QStringList{u"contact-c1"_s, u"contact-c2"_s}));
        QCOMPARE(others(2), (QStringList{u"contact-c1"_s, u"contact-c3"_s}));
        QCOMPARE(chats(3), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
        QTRY_COMPARE(namesIn(told), (QStringList{u"contact-c1"_s, u"contact-c3"_s}));
        // All have the name that the older link gave.
        QCOMPARE(await(m_contacts->contact(idOf(3)))->person, PersonId(u"0-p"_s));
    }

    void theRelayIsToldInThatOrder()
    {
        QVERIFY(await(m_contacts->link(idOf(3), idOf(4))));
        const auto made = await(m_contacts->contact(idOf(3)))->person;
        QVERIFY(!made.isNull());
        QVERIFY(await(m_contacts->unlink(idOf(3))));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto link =
            std::get<Protocol::LinkPerson>(m_desk->relay->commands().constFirst().args);
        QCOMPARE(link.contact, idOf(3));
        QCOMPARE(link.other, idOf(4));
        QCOMPARE(link.id.value(), made.value()); // so the relay will call them, and was is true
        const auto unlink =
            std::get<Protocol::UnlinkPerson>(m_desk->relay->commands().constLast().args);
        QCOMPARE(unlink.contact, idOf(3));
        QVERIFY(unlink.other.isNull());
        QCOMPARE(unlink.was, made);
    }

    void whoIsTakenOutIsAlone()
    {
        QVERIFY(await(m_contacts->unlink(idOf(1))));
        QVERIFY(others(1).isEmpty());
        QVERIFY(others(2).isEmpty()); // nobody is left with it
        QVERIFY(await(m_contacts->contact(idOf(1)))->person.isNull());
        QVERIFY(await(m_contacts->link(idOf(2), idOf(1)))); // the way back
        QCOMPARE(others(1), QStringList{u"contact-c2"_s});
    }

    void whatTheRelayRefusedIsAsItWas()
    {
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Conflict;
            result.code = u"person.changed"_s;
            return result;
        };
        QVERIFY(await(m_contacts->unlink(idOf(1))));
        QVERIFY(others(2).isEmpty());
        m_desk->relay->connectClient();
        QTRY_COMPARE(others(2), QStringList{u"contact-c1"_s});
    }

    void newsOfAColleagueAreToldWithWhatWaits()
    {
        QVERIFY(await(m_contacts->link(idOf(3), idOf(1))));
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        m_desk->relay->swallowResults = true; // the link stays on its way
        putAtRelay(4, PersonId(u"0-p"_s), 8);
        m_desk->relay->connectClient();
        QTRY_VERIFY(namesIn(told).contains(u"contact-c4"_s));
        QCOMPARE(others(3), (QStringList{u"contact-c1"_s, u"contact-c2"_s, u"contact-c4"_s}));
    }

    void nobodyIsLinkedWithWhoIsNotThere()
    {
        const auto done = await(m_contacts->link(ContactId(u"gone"_s), idOf(1)));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"contact.not-found"_s);
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

private:
    static ContactId idOf(int i) { return ContactId(u"contact-c%1"_s.arg(i)); }
    void putAtRelay(int i, const PersonId &person, qint64 ver)
    {
        Contact contact;
        contact.id = idOf(i);
        contact.account = AccountId(u"a1"_s);
        contact.person = person;
        contact.ver = ver;
        m_desk->relay->put(contact, contact.id.value(), ver);
    }
    QStringList others(int i)
    {
        QStringList ids;
        const auto same = await(m_contacts->samePerson(idOf(i)));
        for (const auto &contact : *same)
            ids << contact.id.value();
        return ids;
    }
    QStringList chats(int i)
    {
        QStringList ids;
        const auto all = await(m_contacts->chatsOfPerson(idOf(i)));
        for (const auto &chat : *all)
            ids << chat.id.value();
        return ids;
    }
    static QStringList namesIn(const QSignalSpy &told)
    {
        QSet<QString> names;
        for (const auto &news : told) {
            const auto contacts = news.constFirst().value<QList<Contact>>();
            for (const auto &contact : contacts)
                names.insert(contact.id.value());
        }
        QStringList sorted(names.cbegin(), names.cend());
        sorted.sort();
        return sorted;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedContacts> m_contacts;
};

QTEST_GUILESS_MAIN(TestCachedContacts)
#include "tst_cachedcontacts.moc"
