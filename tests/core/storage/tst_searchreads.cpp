// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "core/storage/searchfacts.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchreads.h"
#include "tests/core/storage/searchcorpus.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Day = 24 * 3600 * 1000;

SearchContext contextOfTest()
{
    SearchContext context;
    context.me = UserId(u"u1"_s);
    context.now = 10 * Day + Day / 2;
    return context;
}

SearchSlice searched(Sql::Database &database,
                     const QString &typed,
                     const SearchPlace &after = {},
                     int limit = 99)
{
    const auto parsed = Search::parse(typed);
    if (!parsed.isValid())
        qFatal("%s", qPrintable(typed));
    const auto slice = searchMessages(database, parsed.query, contextOfTest(), after, limit);
    if (!slice)
        qFatal("%s", qPrintable(slice.error().code + slice.error().detail));
    return *slice;
}

QStringList idsOf(const QList<Message> &messages)
{
    QStringList ids;
    for (const auto &message : messages)
        ids << message.id.value();
    return ids;
}

QStringList idsOf(Sql::Database &database, const QString &typed)
{
    return idsOf(searched(database, typed).messages);
}

/// Page after page, until there is no more.
QStringList allIds(Sql::Database &database, const QString &typed, int limit)
{
    QStringList ids;
    std::optional<SearchPlace> place = SearchPlace();
    while (place) {
        const auto slice = searched(database, typed, *place, limit);
        RC_ASSERT(slice.messages.size() <= limit);
        RC_ASSERT(!slice.next || *slice.next < *place);
        ids += idsOf(slice.messages);
        place = slice.next;
    }
    return ids;
}

/// A company in small, with what became of it, indexed as far as it happens to be.
struct World {
    explicit World(quint64 seed)
        : corpus(seed)
        , cache(cacheInMemory())
    {
        for (int i = 0; i < 3; ++i) {
            const auto chat = u"c%1"_s.arg(i);
            if (!ConversationStore(*cache).put(conversation(chat, 100), 1, 1))
                qFatal("no conversation");
            numbers << (*ConversationStore(*cache).head(ConversationId(chat)))->n;
        }
    }

    void happen(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            const int one = corpus.below(60);
            const auto id = u"m%1"_s.arg(one);
            const int what = corpus.below(14);
            if (what == 0 && held.remove(id) > 0) {
                if (!MessageStore(*cache).remove(MessageId(id)))
                    qFatal("not removed");
            } else if (what == 1 && held.contains(id)) {
                const auto erased = MessageStore(*cache).erase(MessageId(id));
                if (erased && erased->has_value())
                    held[id].second = **erased;
            } else if (what == 2) {
                if (!SearchIndex(*cache).step(0ms))
                    qFatal("no step");
            } else {
                put(one);
            }
        }
    }

    void put(int one)
    {
        const int chat = one % 3; // a message stays in its conversation
        auto said = message(u"m%1"_s.arg(one),
                            u"c%1"_s.arg(chat),
                            1 + corpus.below(11) * Day + corpus.below(3),
                            ++versions[one]);
        said.order.seq = corpus.below(3);
        said.content.text = corpus.sentence();
        said.direction = corpus.below(2) == 0 ? Direction::Inbound : Direction::Outbound;
        if (said.direction == Direction::Outbound) {
            said.state = SendState::Accepted;
            said.author = UserId(u"u%1"_s.arg(1 + corpus.below(2)));
        }
        if (corpus.below(4) == 0) {
            said.content.kind = ContentKind::File;
            said.content.media = Media{.fileName = corpus.piece()};
        }
        if (!MessageStore(*cache).put(said, numbers.at(chat)))
            qFatal("not put");
        const auto n = cache->selectOne("SELECT n FROM message WHERE id = :id",
                                        {{":id", said.id.value()}},
                                        [](const Sql::Row &row) { return row.integer(0); });
        held.insert(said.id.value(), {**n, said});
    }

    /// The scan: newest first.
    QStringList scan(const std::function<bool(const Message &)> &wanted) const
    {
        QList<std::pair<SearchPlace, QString>> found;
        for (const auto &[n, said] : held) {
            if (wanted(said))
                found.append({{said.order, n}, said.id.value()});
        }
        std::ranges::sort(found, std::ranges::greater());
        QStringList ids;
        for (const auto &one : std::as_const(found))
            ids << one.second;
        return ids;
    }

    SearchCorpus corpus;
    std::unique_ptr<Sql::Database> cache;
    QList<qint64> numbers;
    QHash<int, qint64> versions;
    QHash<QString, std::pair<qint64, Message>> held;
};

struct Operator {
    QString typed;
    std::function<bool(const Message &)> holds;
};

QList<Operator> operators()
{
    return {
        {u"from:me"_s,
         [](const Message &said) {
             return said.author == UserId(u"u1"_s);
         }},
        {u"from:customer"_s,
         [](const Message &said) {
             return said.direction == Direction::Inbound;
         }},
        {u"-from:us"_s,
         [](const Message &said) {
             return said.direction != Direction::Outbound;
         }},
        {u"has:file"_s,
         [](const Message &said) {
             return said.content.kind == ContentKind::File;
         }},
        {u"-has:media"_s,
         [](const Message &said) {
             return !said.content.media;
         }},
        {u"has:link"_s,
         [](const Message &said) {
             return said.content.text.contains(u"https:"_s);
         }},
        {u"before:3d"_s,
         [](const Message &said) {
             return said.order.at < 7 * Day;
         }},
        {u"after:1970-01-03"_s,
         [](const Message &said) {
             return said.order.at >= 2 * Day;
         }},
        {u"-after:yesterday"_s,
         [](const Message &said) {
             return said.order.at < 9 * Day;
         }},
    };
}

} // namespace

class TestSearchReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAScanFinds()
    {
        QVERIFY(rc::check("recall and order equal to a scan, wherever the index stands", [] {
            World world(*rc::gen::arbitrary<quint64>());
            world.happen(*rc::gen::inRange(20, 250));
            const auto all = operators();
            int finds = 0;
            for (int round = 0; round < 12; ++round) {
                auto piece = world.corpus.piece();
                piece.remove(u'"');
                const Search::Term term(piece);
                const bool isNegated = !term.isEmpty() && world.corpus.below(6) == 0;
                QString typed;
                if (!term.isEmpty())
                    typed = (isNegated ? u"-\"%1\""_s : u"\"%1\""_s).arg(piece);
                QList<Operator> used;
                for (int i = world.corpus.below(3); i > 0; --i)
                    used << all.at(world.corpus.below(static_cast<int>(all.size())));
                for (const auto &one : std::as_const(used))
                    typed += u' ' + one.typed;
                RC_LOG(typed.toStdString());
                const auto expected = world.scan([&](const Message &said) {
                    const bool holds = std::ranges::all_of(
                        used, [&](const Operator &one) { return one.holds(said); });
                    const bool stands = term.matches(Search::IndexedText(searchedText(said)));
                    return holds && (term.isEmpty() || stands != isNegated);
                });
                finds += expected.isEmpty() ? 0 : 1;
                RC_ASSERT(allIds(*world.cache, typed, 1 + world.corpus.below(20)) == expected);
            }
            RC_CLASSIFY(finds > 3, "most rounds find something");
        }));
    }

    void goesThroughManyThatDoNotMatch()
    {
        // More than one read looks at, all with the word, nearly none by the writer; many in one
        // millisecond.
        const auto cache = cacheInMemory();
        QVERIFY(ConversationStore(*cache).put(conversation(u"c"_s, 100), 1, 1));
        QVERIFY(cache->execute("BEGIN"));
        for (int i = 0; i < 20000; ++i) {
            auto said = message(u"m%1"_s.arg(i), u"c"_s, 100 + i / 500);
            said.order.seq = i;
            said.content.text = u"退貨"_s;
            said.direction = i % 9000 == 7 ? Direction::Inbound : Direction::Outbound;
            QVERIFY(MessageStore(*cache).put(said, 1));
        }
        // Without the queue they are behind, as after an update that brought the index.
        QVERIFY(cache->execute("DELETE FROM search_queue"));
        QVERIFY(searched(*cache, u"退"_s).indexing);
        for (bool more = true; more;)
            more = *SearchIndex(*cache).step(1000ms);
        QVERIFY(cache->execute("COMMIT"));
        QVERIFY(!searched(*cache, u"退"_s).indexing);
        const QStringList expected{u"m18007"_s, u"m9007"_s, u"m7"_s};
        QCOMPARE(allIds(*cache, u"退 from:\"Customer c\""_s, 2), expected);
        QVERIFY(searched(*cache, u"退 from:\"Customer c\""_s).messages.size() < 3);
        QCOMPARE(allIds(*cache, u"退"_s, 700).size(), 20000);
    }

    void keepsTheOrderWithinAMillisecond()
    {
        // The relay's counter is longer than what a document's number has room for.
        const auto cache = cacheInMemory();
        QVERIFY(ConversationStore(*cache).put(conversation(u"c"_s, 100), 1, 1));
        QList<std::pair<qint64, QString>> places;
        for (int i = 0; i < 400; ++i) {
            auto said = message(u"m%1"_s.arg(i), u"c"_s, 100);
            said.order.seq = (i % 2 == 0 ? 0 : qint64(1) << 20) + (i * 131) % 400;
            places.append({said.order.seq, said.id.value()});
            QVERIFY(MessageStore(*cache).put(said, 1));
        }
        for (bool more = true; more;)
            more = *SearchIndex(*cache).step(1000ms);
        std::ranges::sort(places, std::ranges::greater());
        QStringList expected;
        for (const auto &place : std::as_const(places))
            expected << place.second;
        QCOMPARE(allIds(*cache, u"text"_s, 7), expected);
    }

    void knowsAccountsAndPeopleByName()
    {
        const auto cache = cacheInMemory();
        EntityStore entities(*cache);
        Account account;
        account.id = AccountId(u"a1"_s);
        account.name = u"Haruya 台北"_s;
        account.ver = 1;
        QVERIFY(entities.put(item(account), 1, 1));
        User user;
        user.id = UserId(u"u2"_s);
        user.name = u"Anna Lin"_s;
        user.ver = 1;
        QVERIFY(entities.put({0, u"u2"_s, 1, user}, 1, 1));
        auto chat = conversation(u"c"_s, 100);
        chat.waitingSince = contextOfTest().now - 600'000;
        QVERIFY(ConversationStore(*cache).put(chat, 1, 1));
        auto ours = message(u"ours"_s, u"c"_s, 100);
        ours.direction = Direction::Outbound;
        ours.state = SendState::Accepted;
        ours.author = user.id;
        QVERIFY(MessageStore(*cache).put(ours, 1));
        QVERIFY(MessageStore(*cache).put(message(u"theirs"_s, u"c"_s, 101), 1));
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                QVERIFY(SearchIndex(*cache).step(1000ms));
            QCOMPARE(idsOf(*cache, u"oa:haru"_s), QStringList({u"theirs"_s, u"ours"_s}));
            QCOMPARE(idsOf(*cache, u"oa:北"_s).size(), 2);
            QCOMPARE(idsOf(*cache, u"oa:osaka"_s).size(), 0);
            QCOMPARE(idsOf(*cache, u"-oa:osaka"_s).size(), 2);
            QCOMPARE(idsOf(*cache, u"from:lin"_s), QStringList{u"ours"_s});
            QCOMPARE(idsOf(*cache, u"from:\"customer c\""_s), QStringList{u"theirs"_s});
            QCOMPARE(idsOf(*cache, u"-from:lin"_s), QStringList{u"theirs"_s});
            QCOMPARE(idsOf(*cache, u"wait>5m"_s).size(), 2);
            QCOMPARE(idsOf(*cache, u"wait>15m"_s).size(), 0);
            QCOMPARE(idsOf(*cache, u"is:unread"_s), QStringList{u"theirs"_s});
            QCOMPARE(idsOf(*cache, u"is:group"_s).size(), 0);
        }
    }

    void knowsTheWorkOnAConversation()
    {
        const auto cache = cacheInMemory();
        EntityStore entities(*cache);
        User user;
        user.id = UserId(u"u2"_s);
        user.name = u"Anna Lin"_s;
        user.ver = 1;
        QVERIFY(entities.put({0, u"u2"_s, 1, user}, 1, 1));
        QVERIFY(entities.put({0, u"t1"_s, 1, Tag{TagId(u"t1"_s), u"VIP 貴賓"_s, 1, 1}}, 1, 1));
        Contact contact;
        contact.id = ContactId(u"contact-mine"_s);
        contact.tags = {TagId(u"t1"_s)};
        contact.ver = 1;
        QVERIFY(entities.put(item(contact), 1, 1));
        ReadMark mark{ConversationId(u"spam"_s)};
        mark.muted = true;
        mark.ver = 1;
        QVERIFY(entities.put(item(mark), 1, 1));
        addChat(*cache, u"mine"_s, 1, [](Conversation &chat) {
            chat.assignee = UserId(u"u1"_s);
            chat.state = ConversationState::FollowUp;
        });
        addChat(*cache, u"hers"_s, 2, [](Conversation &chat) {
            chat.assignee = UserId(u"u2"_s);
            chat.state = ConversationState::Snoozed;
        });
        addChat(*cache, u"spam"_s, 3, [](Conversation &chat) { chat.spam = true; });
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                QVERIFY(SearchIndex(*cache).step(1000ms));
            QCOMPARE(idsOf(*cache, u"assignee:me"_s), QStringList{u"m-mine"_s});
            QCOMPARE(idsOf(*cache, u"assignee:lin"_s), QStringList{u"m-hers"_s});
            QCOMPARE(idsOf(*cache, u"assignee:none"_s), QStringList{u"m-spam"_s});
            QCOMPARE(idsOf(*cache, u"-assignee:none"_s).size(), 2);
            QCOMPARE(idsOf(*cache, u"state:follow-up"_s), QStringList{u"m-mine"_s});
            QCOMPARE(idsOf(*cache, u"state:new"_s), QStringList{u"m-spam"_s});
            QCOMPARE(idsOf(*cache, u"is:snoozed"_s), QStringList{u"m-hers"_s});
            QCOMPARE(idsOf(*cache, u"is:spam"_s), QStringList{u"m-spam"_s});
            QCOMPARE(idsOf(*cache, u"is:muted"_s), QStringList{u"m-spam"_s});
            QCOMPARE(idsOf(*cache, u"tag:vip"_s), QStringList{u"m-mine"_s});
            QCOMPARE(idsOf(*cache, u"tag:贵宾"_s), QStringList{u"m-mine"_s});
            QCOMPARE(idsOf(*cache, u"-tag:vip"_s).size(), 2);
            QCOMPARE(idsOf(*cache, u"tag:other"_s).size(), 0);
            QCOMPARE(idsOf(*cache, u"is:pinned"_s), QStringList{u"m-hers"_s});
            QCOMPARE(idsOf(*cache, u"text -is:pinned"_s).size(), 2);
        }
    }

    void aMessageThatIsPinnedIsFoundAsOne()
    {
        const auto cache = cacheInMemory();
        addChat(*cache, u"mine"_s, 1, [](Conversation &) {});
        QVERIFY(SearchIndex(*cache).step(1000ms));
        QVERIFY(idsOf(*cache, u"is:pinned"_s).isEmpty());
        auto pinned = message(u"m-mine"_s, u"mine"_s, 101, 2);
        pinned.pinnedAt = 7;
        QVERIFY(MessageStore(*cache).put(pinned, 1));
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                QVERIFY(SearchIndex(*cache).step(1000ms));
            QCOMPARE(idsOf(*cache, u"is:pinned"_s), QStringList{u"m-mine"_s});
        }
    }

    void aLongQueueIsReadInPart()
    {
        const auto cache = cacheInMemory();
        QVERIFY(ConversationStore(*cache).put(conversation(u"c"_s, 100), 1, 1));
        QVERIFY(cache->execute("BEGIN"));
        for (int i = 0; i < 5000; ++i)
            QVERIFY(MessageStore(*cache).put(message(u"m%1"_s.arg(i), u"c"_s, 100 + i), 1));
        const auto part = searched(*cache, u"text"_s, {}, 9999);
        QVERIFY(part.indexing);
        QCOMPARE(part.messages.size(), 4096);
        QCOMPARE(part.messages.constFirst().id.value(), u"m4999"_s);
        for (bool more = true; more;)
            more = *SearchIndex(*cache).step(1000ms);
        QVERIFY(cache->execute("COMMIT"));
        QVERIFY(!searched(*cache, u"text"_s).indexing);
        QCOMPARE(allIds(*cache, u"text"_s, 700).size(), 5000);
    }

    void staysInOneConversation()
    {
        const auto cache = cacheInMemory();
        for (const auto &chat : {u"c1"_s, u"c2"_s})
            QVERIFY(ConversationStore(*cache).put(conversation(chat, 100), 1, 1));
        QVERIFY(MessageStore(*cache).put(message(u"m1"_s, u"c1"_s, 100), 1));
        QVERIFY(MessageStore(*cache).put(message(u"m2"_s, u"c2"_s, 100), 2));
        auto context = contextOfTest();
        context.only = ConversationId(u"c2"_s);
        const auto query = Search::parse(u"text"_s).query;
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                QVERIFY(SearchIndex(*cache).step(1000ms));
            const auto slice = searchMessages(*cache, query, context, {}, 9);
            QVERIFY(slice);
            QCOMPARE(idsOf(slice->messages), QStringList{u"m2"_s});
        }
    }

    void findsWhatTheIndexDoesNotHaveYet()
    {
        World world(1);
        world.happen(200);
        QVERIFY(!searched(*world.cache, u"\"a\""_s).indexing);
        QVERIFY(world.cache->executeScript("DELETE FROM search_queue"));
        QVERIFY(world.cache->executeScript("DELETE FROM search_doc"));
        QVERIFY(world.cache->executeScript("UPDATE search_state SET layout = 0"));
        const auto expected = world.scan(
            [](const Message &said) { return Search::matches(searchedText(said), u"货"); });
        QVERIFY(!expected.isEmpty());
        QCOMPARE(idsOf(*world.cache, u"货"_s), expected);
    }

private:
    /// With one message, "m-" and the id, at 100 and @p number; the second is pinned.
    template <typename Change>
    static void addChat(Sql::Database &database, const QString &id, qint64 number, Change change)
    {
        auto chat = conversation(id, 100);
        change(chat);
        QVERIFY(ConversationStore(database).put(chat, 1, 1));
        auto said = message(u"m-"_s + id, id, 100 + number);
        said.pinnedAt = number == 2 ? 7 : 0;
        QVERIFY(MessageStore(database).put(said, number));
    }
};

QTEST_GUILESS_MAIN(TestSearchReads)
#include "tst_searchreads.moc"
