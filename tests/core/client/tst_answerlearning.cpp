// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answerlearning.h"
#include "core/protocol/entitycodec.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const UserId Amy(u"amy"_s);

Message said(const QString &id, qint64 at, const QString &text)
{
    auto one = message(id, u"c1"_s, at);
    one.content.text = text;
    return one;
}

Message answered(const QString &id, qint64 at, const QString &used)
{
    auto one = said(id, at, u"an answer"_s);
    one.direction = Direction::Outbound;
    one.author = Amy;
    one.usedTemplate = TemplateId(used);
    return one;
}

} // namespace

// What is learned of the messages in the cache, and forgotten with them.
class TestAnswerLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = cacheInMemory();
        addChat();
    }

    void anAnswerIsLearnedOnce()
    {
        put(said(u"1"_s, 10, u"opening hours?"_s));
        put(answered(u"2"_s, 20, u"hours"_s));
        const auto found = learn();
        QCOMPARE(found.learned.size(), 1);
        const auto &one = found.learned.constFirst();
        QCOMPARE(one.used, TemplateId(u"hours"_s));
        QCOMPARE(one.account, AccountId(u"a1"_s));
        QCOMPARE(one.fromAt, 10);
        QCOMPARE(one.at, 20);
        QVERIFY(one.keys.contains(u"op"_s));
        QVERIFY(!found.more);
        QVERIFY(learn().learned.isEmpty());
        auto sent = answered(u"2"_s, 20, u"hours"_s); // its state changes on its way out
        sent.state = SendState::Accepted;
        sent.ver = 2;
        put(sent);
        QVERIFY(learn().learned.isEmpty());
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst(), one);
    }

    void whatWasAskedIsWhatCameSinceTheLastAnswer()
    {
        put(said(u"1"_s, 10, u"zebra"_s));
        put(answered(u"2"_s, 20, {}));
        put(said(u"3"_s, 30, u"good morning"_s));
        auto note = said(u"4"_s, 35, u"for colleagues"_s);
        note.direction = Direction::Note;
        put(note);
        auto sticker = said(u"5"_s, 36, u"quagga"_s);
        sticker.content.kind = ContentKind::Sticker;
        put(sticker);
        put(said(u"6"_s, 40, u"postage"_s));
        put(answered(u"7"_s, 50, u"shipping"_s));
        const auto keys = learn().learned.value(0).keys;
        QCOMPARE(keys, TemplateRanker::keysOf({{u"good morning"_s, u"postage"_s}, {}, {}, Amy}));
    }

    void bubblesOfOneReplyAreOneAnswer()
    {
        put(said(u"1"_s, 10, u"postage"_s));
        auto hello = answered(u"2"_s, 20, {});
        auto first = answered(u"3"_s, 21, u"shipping"_s);
        auto second = answered(u"4"_s, 22, u"shipping"_s);
        for (auto *one : {&hello, &first, &second}) {
            one->arrivedAt = 20;
            put(*one);
        }
        const auto found = learn();
        QCOMPARE(found.learned.size(), 1);
        QCOMPARE(found.learned.constFirst().at, 21);
    }

    void whatNobodyAskedForTeachesNothing()
    {
        put(answered(u"1"_s, 10, u"greeting"_s));
        auto picture = said(u"2"_s, 20, {});
        picture.content.kind = ContentKind::Image;
        put(picture);
        put(answered(u"3"_s, 30, u"thanks"_s));
        QVERIFY(learn().learned.isEmpty());
    }

    void tagsAreLearned()
    {
        Contact contact;
        contact.id = ContactId(u"contact-c1"_s);
        contact.tags = {TagId(u"t1"_s)};
        Tag tag;
        tag.id = TagId(u"t1"_s);
        tag.name = u"VIP\nguests"_s;
        EntityStore store(*m_database);
        QVERIFY(store.put({0, contact.id.value(), 1, contact}, 1, 1));
        QVERIFY(store.put({0, tag.id.value(), 1, tag}, 1, 1));
        put(said(u"1"_s, 10, u"hi"_s));
        put(answered(u"2"_s, 20, u"hours"_s));
        QVERIFY(learn().learned.value(0).keys.contains(u"#vip guests"_s));
        QCOMPARE(kept().constFirst().keys.size(), 3); // a line break in a name divides nothing
        const auto open = openQuestion(*m_database, ConversationId(u"c1"_s), Amy);
        QVERIFY(open && open->texts.isEmpty()); // it is answered
        put(said(u"3"_s, 30, u"and now?"_s));
        const auto again = openQuestion(*m_database, ConversationId(u"c1"_s), Amy);
        QCOMPARE(again->texts, QStringList{u"and now?"_s});
        QCOMPARE(again->tags.size(), 1);
        auto done = conversation(u"c1"_s, 10, 2);
        done.state = ConversationState::Resolved;
        QVERIFY(ConversationStore(*m_database).put(done, 1, 1));
        QVERIFY(openQuestion(*m_database, ConversationId(u"c1"_s), Amy)->texts.isEmpty());
        QVERIFY(openQuestion(*m_database, ConversationId(u"none"_s), Amy)->texts.isEmpty());
    }

    /// Customers take words back: what was learned of them goes too.
    void wordsThatWereTakenBackAreForgotten()
    {
        put(said(u"1"_s, 10, u"my secret"_s));
        put(said(u"2"_s, 15, u"postage"_s));
        put(answered(u"3"_s, 20, u"shipping"_s));
        const auto before = learn().learned;
        QVERIFY(before.constFirst().keys.contains(u"cr"_s));
        QVERIFY(MessageStore(*m_database).erase(MessageId(u"1"_s)));
        auto found = learn();
        QCOMPARE(found.forgotten, before);
        QCOMPARE(found.learned.size(), 1);
        QVERIFY(!found.learned.constFirst().keys.contains(u"cr"_s));
        QCOMPARE(kept(), found.learned);
        QVERIFY(MessageStore(*m_database).remove(MessageId(u"2"_s)));
        const auto last = found.learned;
        found = learn();
        QCOMPARE(found.forgotten, last);
        QVERIFY(found.learned.isEmpty());
        QVERIFY(kept().isEmpty());
    }

    void answersGoWithTheirConversation()
    {
        put(said(u"1"_s, 10, u"postage"_s));
        put(answered(u"2"_s, 20, u"shipping"_s));
        QCOMPARE(learn().learned.size(), 1);
        QVERIFY(ConversationStore(*m_database).remove(ConversationId(u"c1"_s)));
        QCOMPARE(learn().forgotten.size(), 1);
        QVERIFY(kept().isEmpty());
    }

    void manyAreLookedAtStepByStep()
    {
        for (int i = 0; i < 12; ++i) {
            put(said(u"q%1"_s.arg(i), 100 * i + 10, u"postage"_s));
            put(answered(u"a%1"_s.arg(i), 100 * i + 20, u"shipping"_s));
        }
        int learned = 0;
        for (bool more = true; more;) {
            const auto found = learnAnswers(*m_database, 5);
            QVERIFY(found);
            QVERIFY(found->learned.size() <= 5);
            learned += int(found->learned.size());
            more = found->more;
        }
        QCOMPARE(learned, 12);
    }

    void theOldestGiveWay()
    {
        QVERIFY(m_database->execute(
            "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 20000) "
            "INSERT INTO answer SELECT 1000000 + n, 99, 't', 'a1', 1000 + n, 1000 + n, 'ab' "
            "FROM i"));
        put(said(u"1"_s, 50'000, u"postage"_s));
        put(answered(u"2"_s, 50'001, u"shipping"_s));
        const auto found = learn();
        QCOMPARE(found.learned.size(), 1);
        QCOMPARE(found.forgotten.size(), 1);
        QCOMPARE(found.forgotten.constFirst().at, 1001);
        // One that is older than all of them is not learned at all.
        put(said(u"3"_s, 10, u"postage"_s));
        put(answered(u"4"_s, 20, u"shipping"_s));
        const auto old = learn();
        QVERIFY(old.learned.isEmpty());
        QVERIFY(old.forgotten.isEmpty());
    }

    /// From the version before: what it holds is learned bit by bit.
    void anOlderCacheIsLookedThrough()
    {
        const QTemporaryDir folder;
        for (const auto &name : QDir(u":/sql/client"_s).entryList({u"*.sql"_s})) {
            if (name < u"0025"_s)
                QVERIFY(QFile::copy(u":/sql/client/"_s + name, folder.filePath(name)));
        }
        m_database = std::make_unique<Sql::Database>(Sql::Options{.file = u":memory:"_s});
        QVERIFY(m_database->open());
        QVERIFY(Sql::migrate(*m_database, folder.path()));
        addChat();
        putAsBefore(said(u"1"_s, 10, u"opening hours?"_s));
        putAsBefore(answered(u"2"_s, 20, u"hours"_s));
        QVERIFY(Sql::migrate(*m_database, u":/sql/client"_s));
        QVERIFY(kept().isEmpty());
        const auto found = learn();
        QVERIFY(found.more); // queued, and looked at next
        QCOMPARE(learn().learned.size(), 1);
        put(said(u"3"_s, 30, u"opening hours?"_s));
        put(answered(u"4"_s, 40, u"hours"_s));
        QCOMPARE(learn().learned.size(), 1);
    }

private:
    void addChat()
    {
        ConversationStore store(*m_database);
        QVERIFY(store.put(conversation(u"c1"_s, 10), 1, 1));
        m_chat = (*store.head(ConversationId(u"c1"_s)))->n;
    }
    void put(const Message &one) { QVERIFY(MessageStore(*m_database).put(one, m_chat)); }
    /// Into the table as it was then.
    void putAsBefore(const Message &one)
    {
        Protocol::JsonWriter json;
        Protocol::write(json, Protocol::Entity(one));
        QVERIFY(m_database->execute(
            "INSERT INTO message (id, conversation, order_at, order_seq, inbound, ver, body) "
            "VALUES (:id, :chat, :at, :seq, :inbound, :ver, :body)",
            {{":id", one.id.value()},
             {":chat", m_chat},
             {":at", one.order.at},
             {":seq", one.order.seq},
             {":inbound", one.direction == Direction::Inbound},
             {":ver", one.ver},
             {":body", Sql::Utf8{json.take()}}}));
    }
    LearnedAnswers learn()
    {
        const auto found = learnAnswers(*m_database, 100);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    QList<TemplateAnswer> kept() { return *AnswerStore(*m_database).after(0, 100); }

    std::unique_ptr<Sql::Database> m_database;
    qint64 m_chat = 0;
};

QTEST_GUILESS_MAIN(TestAnswerLearning)
#include "tst_answerlearning.moc"
