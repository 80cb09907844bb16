// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QJsonArray>
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
        m_answer = QJsonObject();
        m_contacts = std::make_unique<CachedContacts>(
            CachedContacts::Parts{m_desk->cache,
                                  m_desk->outbox,
                                  *m_feed,
                                  m_desk->clock,
                                  UserId(u"me"_s),
                                  [this](const QString &path) {
                                      m_path = path;
                                      return ready<QJsonObject>(m_answer);
                                  }});
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

    /// In all chats of the human, also while the note waits; and a link that waits brings more.
    void aFileThatIsNotedOfflineIsSeenAtOnce()
    {
        const auto noteIn = [this](const QString &chat, const QString &id, bool hasFile) {
            Protocol::AddNote note{MessageId(id), ConversationId(chat), u"x"_s, {}};
            Content file;
            file.kind = ContentKind::File;
            file.media = Media();
            if (hasFile)
                note.file = file;
            OutboxEntry entry;
            entry.command = {CommandId(u"cmd-"_s + id), m_desk->clock.nowMs(), note};
            entry.conversation = note.conversation;
            QVERIFY(await(m_desk->outbox.put(entry)));
        };
        const auto filesOf = [this](int i, int limit = 9) {
            QStringList ids;
            const auto files = await(m_contacts->noteFiles(idOf(i), limit));
            for (const auto &one : *files)
                ids << one.id.value();
            ids.sort();
            return ids;
        };
        noteIn(u"c1"_s, u"n1"_s, true);
        noteIn(u"c2"_s, u"n2"_s, true);
        noteIn(u"c2"_s, u"words"_s, false);
        noteIn(u"c3"_s, u"n3"_s, true);
        QCOMPARE(filesOf(1), (QStringList{u"n1"_s, u"n2"_s}));
        QCOMPARE(filesOf(1, 1).size(), 1);
        QCOMPARE(filesOf(3), QStringList{u"n3"_s});
        QVERIFY(await(m_contacts->link(idOf(3), idOf(1))));
        QCOMPARE(filesOf(1), (QStringList{u"n1"_s, u"n2"_s, u"n3"_s}));
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

    void aLinkIsTakenBackByItsName()
    {
        const auto made = await(m_contacts->link(
            idOf(3), idOf(4), {{LinkReason::Phone}, {{AttributeId(u"a"_s), idOf(4)}}}));
        QVERIFY(made);
        QCOMPARE(others(3), QStringList{u"contact-c4"_s});
        // What was chosen shows at once, and goes with the link.
        QCOMPARE(await(m_contacts->contact(idOf(4)))->chosen, QList{AttributeId(u"a"_s)});
        QVERIFY(await(m_contacts->contact(idOf(3)))->chosen.isEmpty());
        QVERIFY(await(m_contacts->takeBack(*made, idOf(4), idOf(3))));
        QVERIFY(others(3).isEmpty());
        QVERIFY(others(4).isEmpty());
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto link =
            std::get<Protocol::LinkPerson>(m_desk->relay->commands().constFirst().args);
        QCOMPARE(link.grounds.reasons, QList{LinkReason::Phone});
        const auto back =
            std::get<Protocol::UnlinkPerson>(m_desk->relay->commands().constLast().args);
        QCOMPARE(back.link, *made);
        QCOMPARE(back.other, idOf(3));
    }

    /// Which links hold three together only the relay knows.
    void oneOfSeveralLinksShowsWhenTheRelayHasTold()
    {
        putAtRelay(3, PersonId(u"0-p"_s), 8);
        m_desk->relay->connectClient();
        QTRY_COMPARE(others(1).size(), 2);
        m_desk->relay->swallowResults = true;
        QVERIFY(await(m_contacts->takeBack(LinkId(u"1-q"_s), idOf(3), idOf(1))));
        QCOMPARE(others(1).size(), 2);
    }

    void suggestionsLeaveOutWhatWasDecidedHere()
    {
        m_answer =
            QJsonObject{{u"suggestions"_s,
                         QJsonArray{QJsonObject{{u"contact"_s, idOf(3).value()},
                                                {u"reasons"_s, QJsonArray{u"phone"_s, u"moon"_s}}},
                                    QJsonObject{{u"contact"_s, idOf(4).value()},
                                                {u"reasons"_s, QJsonArray{u"moon"_s}}}}}};
        const QList<PersonHint> both{{idOf(3), {LinkReason::Phone}}};
        QCOMPARE(*await(m_contacts->suggestions(idOf(1))), both);
        QCOMPARE(m_path, u"/api/v1/contacts/contact-c1/suggestions"_s);
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        QVERIFY(await(m_contacts->setApart(idOf(3), idOf(1), true)));
        QVERIFY(await(m_contacts->suggestions(idOf(1)))->isEmpty());
        QTRY_VERIFY(namesIn(told).contains(u"contact-c1"_s)); // who is shown is asked about again
        QVERIFY(await(m_contacts->setApart(idOf(1), idOf(3), false)));
        QCOMPARE(*await(m_contacts->suggestions(idOf(1))), both);
        QVERIFY(await(m_contacts->link(idOf(1), idOf(3))));
        QVERIFY(await(m_contacts->suggestions(idOf(1)))->isEmpty());
    }

    void withoutTheRelayThereIsNone()
    {
        m_answer = Error{ErrorKind::Offline, u"relay.unreachable"_s};
        QCOMPARE(await(m_contacts->suggestions(idOf(1))).error().code, u"relay.unreachable"_s);
        QCOMPARE(await(m_contacts->steps(idOf(1))).error().code, u"relay.unreachable"_s);
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
    Result<QJsonObject> m_answer = QJsonObject();
    QString m_path;
    std::unique_ptr<CachedContacts> m_contacts;
};

QTEST_GUILESS_MAIN(TestCachedContacts)
#include "tst_cachedcontacts.moc"
