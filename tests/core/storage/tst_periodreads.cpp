// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"
#include "core/storage/conversationlist.h"
#include "core/storage/frameapplier.h"
#include "core/storage/messagestore.h"
#include "core/storage/periodreads.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Earlier conversations, from the cache.
class TestPeriodReads : public QObject
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
        for (int i = 1; i <= 2; ++i) {
            auto chat = conversation(u"c%1"_s.arg(i), 5);
            chat.account = AccountId(u"a%1"_s.arg(i));
            Contact contact;
            contact.id = chat.contact;
            contact.account = chat.account;
            contact.person = PersonId(u"p"_s);
            contact.ver = 1;
            snapshot.items << item(chat) << item(contact);
            m_contact = i == 1 ? contact.id : m_contact;
        }
        QVERIFY(applySnapshot(*m_database, snapshot));
        m_seq = 0;
    }

    void endsWhereSomebodyResolvedIt()
    {
        say(u"c1"_s, 10, Direction::Inbound, u"hello"_s);
        say(u"c1"_s, 20, Direction::Outbound, u"all done"_s, u"amy"_s);
        say(u"c1"_s, 25, Direction::Note, u"among us"_s, u"cho"_s);
        line(u"c1"_s, 30, u"resolved"_s, u"ben"_s);
        say(u"c1"_s, 40, Direction::Inbound, u"again"_s);
        line(u"c1"_s, 50, u"snoozed"_s, u"ben"_s); // ends nothing
        line(u"c1"_s, 60, u"resolved"_s, u"ben"_s);
        say(u"c1"_s, 70, Direction::Inbound, u"still open"_s);

        const auto found = read();
        QCOMPARE(found.periods.size(), 2);
        QVERIFY(!found.more);
        const auto &late = found.periods.constFirst();
        QCOMPARE(late.closing.order.at, 60);
        QCOMPARE(late.begunAt, 40);
        QCOMPARE(late.last.content.text, u"again"_s);
        QCOMPARE(late.handledBy, UserId(u"ben"_s)); // nobody answered: who closed it
        const auto &early = found.periods.constLast();
        QCOMPARE(early.closing.order.at, 30);
        QCOMPARE(early.begunAt, 10);
        QCOMPARE(early.last.content.text, u"all done"_s); // the note was not said to the customer
        QCOMPARE(early.handledBy, UserId(u"amy"_s));
        QCOMPARE(early.account, AccountId(u"a1"_s));
    }

    void allAccountsOfTheHumanAreThere()
    {
        say(u"c1"_s, 10, Direction::Inbound, u"one"_s);
        line(u"c1"_s, 20, u"resolved"_s, u"amy"_s);
        say(u"c2"_s, 12, Direction::Inbound, u"two"_s);
        line(u"c2"_s, 30, u"resolved"_s, u"amy"_s);
        const auto found = read();
        QCOMPARE(found.periods.size(), 2);
        QCOMPARE(found.periods.constFirst().account, AccountId(u"a2"_s));
        const PendingLinks parted{{m_contact, {}, {}}}; // as it waits in the outbox
        const auto alone = readClosedPeriods(*m_database, m_contact, parted, 10);
        QCOMPARE(alone->periods.size(), 1);
        QCOMPARE(alone->periods.constFirst().account, AccountId(u"a1"_s));
    }

    void filesOfNotesAreFound()
    {
        say(u"c1"_s, 10, Direction::Inbound, u"hello"_s);
        for (const auto direction : {Direction::Note, Direction::Inbound, Direction::Outbound}) {
            auto one = message(u"f%1"_s.arg(int(direction)), u"c1"_s, 20 + int(direction));
            one.direction = direction;
            one.content.kind = ContentKind::File;
            one.content.media = Media();
            put(one);
        }
        say(u"c2"_s, 30, Direction::Note, u"without a file"_s);
        const auto found = readNoteFiles(*m_database, m_contact, {}, 10);
        QVERIFY(found);
        QCOMPARE(found->notes.size(), 1);
        QCOMPARE(found->notes.constFirst().id, MessageId(u"f%1"_s.arg(int(Direction::Note))));
        QCOMPARE(found->chats.size(), 2);
    }

    void givesTheLastOnesAndSaysThatThereAreMore()
    {
        for (int i = 0; i < 500; ++i)
            line(u"c1"_s, 10 + i, u"resolved"_s, u"amy"_s);
        const auto found = read(3);
        QCOMPARE(found.periods.size(), 3);
        QVERIFY(found.more);
        QCOMPARE(found.periods.constFirst().closing.order.at, 509);
        QVERIFY(found.periods.constFirst().last.id.isNull()); // nothing was said in it
        QVERIFY(!read(500).more);
    }

    void saysThatOlderOnesAreAtTheRelay()
    {
        QVERIFY(!read().isWhole); // a snapshot holds the newest only
        QVERIFY(read().periods.isEmpty());
        QVERIFY(readClosedPeriods(*m_database, ContactId(u"nobody"_s), {}, 10)->isWhole);
    }

    void whatWasKeptBeforeIsListedToo()
    {
        QTemporaryDir folder;
        const QString old = folder.filePath(u"sql"_s);
        QVERIFY(QDir().mkpath(old));
        const auto scripts = QDir(u":/sql/client"_s).entryList();
        for (const auto &file : scripts) {
            if (file < u"0027"_s)
                QVERIFY(QFile::copy(u":/sql/client/"_s + file, old + u'/' + file));
        }
        Sql::Database before({.file = folder.filePath(u"c.db"_s)});
        QVERIFY(before.open());
        QVERIFY(Sql::migrate(before, old));
        const auto body = [](const QString &direction, const QString &state, const QString &text) {
            return u"{\"direction\":\"%1\",\"content\":{\"kind\":\"event\",\"event\":\"state\","
                   "\"text\":\"%3\",\"data\":{\"state\":\"%2\"}}}"_s.arg(direction, state, text);
        };
        QVERIFY(before.executeScript(
            "INSERT INTO conversation (n, id, scope, ver, mark, account_id, last_at, last_seq, "
            "waiting, body) VALUES (1, 'c', 1, 1, 1, 'a', 1, 1, 0, '{}')"));
        int n = 0;
        for (const auto &json :
             {body(u"system"_s, u"resolved"_s, {}),
              body(u"system"_s, u"snoozed"_s, u"\\\"resolved\\\""_s),
              body(u"inbound"_s, u"resolved"_s, {}),
              u"{\"direction\":\"note\",\"content\":{\"kind\":\"file\","
              "\"media\":{\"sha\":\"s\"}}}"_s,
              u"{\"direction\":\"outbound\",\"state\":\"failed\"}"_s,
              u"{\"direction\":\"outbound\",\"state\":\"unknown\"}"_s,
              u"{\"direction\":\"outbound\",\"state\":\"accepted\","
              "\"content\":{\"kind\":\"text\",\"text\":\"\\\"failed\\\"\"}}"_s}) {
            QVERIFY(before.execute(
                "INSERT INTO message (id, conversation, order_at, order_seq, inbound, ver, body) "
                "VALUES (:id, 1, 1, :n, 0, 1, :body)",
                {{":id", QString::number(++n)}, {":n", n}, {":body", json}}));
        }
        QVERIFY(Sql::migrate(before, u":/sql/client"_s));
        const auto lines = MessageStore(before).listed(1, MessageStore::List::Closing, 10);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->constFirst().id, MessageId(u"1"_s));
        const auto files = MessageStore(before).listed(1, MessageStore::List::NoteFiles, 10);
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->constFirst().id, MessageId(u"4"_s));
        const auto counted = ConversationList(before).notSent();
        QVERIFY(counted);
        QCOMPARE(*counted, (QHash<ConversationId, int>{{ConversationId(u"c"_s), 2}}));
    }

    void doesNotWalkThroughAllMessages()
    {
        const auto plan = m_database->select(
            "EXPLAIN QUERY PLAN SELECT id, ver, body FROM message WHERE conversation = 1 "
            "AND listed = 1 AND listed > 0 ORDER BY order_at DESC, order_seq DESC LIMIT 3",
            {},
            [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(plan);
        QVERIFY2(plan->join(u' ').contains(u"message_listed"_s), qPrintable(plan->join(u' ')));
        const auto other =
            m_database->select("EXPLAIN QUERY PLAN SELECT c.id, count(*) FROM message AS m "
                               "JOIN conversation AS c ON c.n = m.conversation "
                               "WHERE m.listed = 3 GROUP BY m.conversation",
                               {},
                               [](const Sql::Row &row) { return row.text(3); });
        QVERIFY(other);
        QVERIFY2(other->join(u' ').contains(u"message_not_sent"_s), qPrintable(other->join(u' ')));
    }

private:
    void put(Message one)
    {
        one.ver = 1;
        one.order = {one.order.at, 1};
        one.arrivedAt = one.order.at;
        const Protocol::Events events{deskName(), m_seq, m_seq + 1, {item(one, m_seq + 1)}};
        ++m_seq;
        QVERIFY(applyEvents(*m_database, events));
    }

    void say(const QString &chat,
             qint64 at,
             Direction direction,
             const QString &text,
             const QString &author = {})
    {
        auto one = message(u"m-%1-%2"_s.arg(chat).arg(at), chat, at);
        one.direction = direction;
        one.content.text = text;
        one.author = UserId(author);
        put(one);
    }

    void line(const QString &chat, qint64 at, const QString &state, const QString &author)
    {
        auto one = message(u"l-%1-%2"_s.arg(chat).arg(at), chat, at);
        one.direction = Direction::System;
        one.content = {};
        one.content.kind = ContentKind::Event;
        one.content.event = u"state"_s;
        one.content.data = {{u"state"_s, state}, {u"by"_s, author}};
        one.author = UserId(author);
        put(one);
    }

    ClosedPeriods read(int limit = 10)
    {
        const auto found = readClosedPeriods(*m_database, m_contact, {}, limit);
        return found ? *found : ClosedPeriods{};
    }

    std::unique_ptr<Sql::Database> m_database;
    ContactId m_contact;
    qint64 m_seq = 0;
};

QTEST_GUILESS_MAIN(TestPeriodReads)
#include "tst_periodreads.moc"
