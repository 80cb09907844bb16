// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/intake.h"
#include "tests/support/relaystore.h"

#include <QTest>

#include <future>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Kind = InboundEvent::Kind;

namespace {

InboundEvent anEvent(Kind kind, const QString &key, qint64 at)
{
    InboundEvent event;
    event.kind = kind;
    event.platformType = u"message"_s;
    event.dedupeKey = u"e:"_s + key;
    event.conversationId = u"U1"_s;
    event.userId = u"U1"_s;
    event.timestamp = at;
    event.raw = R"({"type":"message","message":{"text":"secret words"}})";
    return event;
}

InboundEvent aText(const QString &key, const QString &messageId, const QString &text, qint64 at)
{
    auto event = anEvent(Kind::Message, key, at);
    event.messageId = messageId;
    event.content.text = text;
    event.quoteToken = u"q"_s;
    event.replyToken = u"r-"_s + key;
    return event;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
    }

    void keepsEachEventOnce()
    {
        const auto event = aText(u"1"_s, u"100"_s, u"hello"_s, now());
        QCOMPARE(accept({event}).events, 1);
        const auto again = accept({event});
        QCOMPARE(again.events, 0);
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        // The second net: the same message under another event id.
        QCOMPARE(accept({aText(u"2"_s, u"100"_s, u"hello"_s, now())}).events, 1);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(count("SELECT unanswered FROM conversation"), 1);
    }

    void saysHowLongAReplyIsFree()
    {
        const auto freeUntil = [this]() -> qint64 {
            const auto found = Test::await((*m_store)->read([this](Sql::Database &database) {
                return conversationOf(database, m_store->account, u"U1"_s);
            }));
            return found && *found ? (*found)->freeUntil : -1;
        };
        const auto due = [this] {
            return count("SELECT reply_received_at FROM conversation") + ReplyTokenLifeMs;
        };
        qint64 told = 0;
        connect(&**m_store, &Store::changed, this, [&](const Changes &changes) {
            for (const auto &scope : changes) {
                for (const auto &item : scope.items) {
                    if (const auto *chat = std::get_if<Conversation>(&item.entity))
                        told = chat->freeUntil;
                }
            }
        });
        accept({aText(u"1"_s, u"100"_s, u"one"_s, now())});
        QVERIFY(freeUntil() > ReplyTokenLifeMs);
        QCOMPARE(freeUntil(), due());
        QCOMPARE(told, due());
        m_store->clock.advance(7'000);
        accept({aText(u"2"_s, u"101"_s, u"two"_s, now())}); // the row is remembered this time
        QCOMPARE(freeUntil(), due());
        QCOMPARE(told, due());
        QCOMPARE(count("SELECT count(*) FROM conversation WHERE reply_token = 'r-2'"), 1);
        auto silent = aText(u"3"_s, u"102"_s, u"three"_s, now());
        silent.replyToken.clear();
        accept({silent}); // the one before may still be used
        QCOMPARE(freeUntil(), due());
    }

    void asksForTheNameWhenAGroupRunsAgain()
    {
        // Three webhooks share a commit; the last one fails, so that all are undone and run again.
        std::promise<void> posted;
        const auto hold =
            (*m_store)->write([go = posted.get_future().share()](WriteContext &) -> Result<> {
                go.wait();
                return {};
            });
        int runs = 0;
        const auto post = [&](const QString &id, bool fails) {
            const InboundBatch batch{u"Ubot"_s, {aText(id, id, u"hi"_s, now())}};
            return (*m_store)->writeRepeatable([this, batch, fails, &runs](
                                                   WriteContext &context) -> Result<> {
                ++runs;
                auto accepted = m_intake->accept(context, m_store->account, batch);
                if (!accepted)
                    return accepted.error();
                return fails ? Result<>(Error{ErrorKind::Storage, u"test.failed"_s}) : Result<>();
            });
        };
        const auto first = post(u"1"_s, false);
        const auto second = post(u"2"_s, false);
        const auto last = post(u"3"_s, true);
        posted.set_value();
        QVERIFY(!Test::await(last));
        QVERIFY(Test::await(hold));
        QVERIFY(Test::await(first));
        QVERIFY(Test::await(second));
        QCOMPARE(runs, 6);
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
        QCOMPARE(count("SELECT count(*) FROM fetch_job WHERE kind = 'profile'"), 1);
    }

    void doesNotOverwriteWhatSomebodyElseChanged()
    {
        accept({aText(u"1"_s, u"100"_s, u"one"_s, now())});
        const auto renamed =
            (*m_store)->write([this](WriteContext &context) -> Result<Conversation> {
                auto found = conversationOf(context.database, m_store->account, u"U1"_s);
                if (!found)
                    return found.error();
                (*found)->title = u"a new name"_s;
                return putConversation(context.database, **found);
            });
        QVERIFY(Test::await(renamed));
        accept({aText(u"2"_s, u"101"_s, u"two"_s, now())});
        QCOMPARE(count("SELECT unanswered FROM conversation"), 2);
        QCOMPARE(count("SELECT ver FROM conversation"), 3);
        QCOMPARE(count("SELECT title = 'a new name' FROM conversation"), 1);
    }

    void whatOneCommitBringsIsNumberedTogether()
    {
        std::promise<void> posted;
        const auto hold =
            (*m_store)->write([go = posted.get_future().share()](WriteContext &) -> Result<> {
                go.wait();
                return {};
            });
        QList<Changes> announced;
        connect(&**m_store, &Store::changed, this, [&](const Changes &changes) {
            announced.append(changes);
        });
        std::optional<Async<Accepted>> last;
        for (const auto *id : {"1", "2", "3"}) {
            const auto key = QString::fromLatin1(id);
            const InboundBatch batch{u"Ubot"_s, {aText(key, key, key, now())}};
            last = (*m_store)->writeRepeatable([this, batch](WriteContext &context) {
                return m_intake->accept(context, m_store->account, batch);
            });
        }
        posted.set_value();
        QVERIFY(Test::await(hold));
        QVERIFY(Test::await(*last));
        QCOMPARE(announced.size(), 1); // told before the answer
        QCOMPARE(announced.first().size(), 1);
        const auto &desk = announced.first().first();
        // A contact, three messages, and the conversation as it is after all three.
        QCOMPARE(desk.items.size(), 5);
        QCOMPARE(desk.to - desk.from, 5);
        QCOMPARE(std::get<Conversation>(desk.items.last().entity).unanswered, 3);
        QCOMPARE(count("SELECT count(*) FROM journal j JOIN scope_head s ON s.scope = j.scope "
                       "WHERE s.name LIKE 'desk:%'"),
                 5);
    }

    void keepsSeveralCustomersOfOneBodyApart()
    {
        auto other = aText(u"2"_s, u"101"_s, u"from two"_s, now());
        other.conversationId = other.userId = u"U2"_s;
        accept({aText(u"1"_s, u"100"_s, u"from one"_s, now()), other});
        QCOMPARE(count("SELECT count(*) FROM conversation"), 2);
        QCOMPARE(message(u"101"_s).conversation == message(u"100"_s).conversation, false);
    }

    void numbersWithoutGaps()
    {
        for (int i = 0; i < 20; ++i)
            accept({aText(QString::number(i), QString::number(500 + i), u"x"_s, now())});
        QCOMPARE(count("SELECT count(*) FROM journal j JOIN scope_head s ON s.scope = j.scope "
                       "WHERE s.name LIKE 'desk:%'"),
                 count("SELECT head FROM scope_head WHERE name LIKE 'desk:%'"));
        QCOMPARE(count("SELECT max(seq) FROM journal j JOIN scope_head s ON s.scope = j.scope "
                       "WHERE s.name LIKE 'desk:%'"),
                 count("SELECT head FROM scope_head WHERE name LIKE 'desk:%'"));
    }

    void ordersByThePlatformsTimeIfFresh()
    {
        accept({aText(u"1"_s, u"100"_s, u"second"_s, now() - 1000)});
        accept({aText(u"2"_s, u"101"_s, u"first"_s, now() - 5000)});
        QVERIFY(message(u"101"_s).order < message(u"100"_s).order);
        QCOMPARE(text("SELECT last_text FROM conversation"), u"second"_s);
        accept({aText(u"3"_s, u"102"_s, u"late"_s, now() - 3'600'000)});
        QCOMPARE(message(u"102"_s).order.at, now());
        QVERIFY(arrivedLate(message(u"102"_s)));
    }

    void erasesWhatWasTakenBack()
    {
        accept({aText(u"1"_s, u"100"_s, u"secret words"_s, now())});
        auto unsend = anEvent(Kind::Unsend, u"2"_s, now());
        unsend.messageId = u"100"_s;
        unsend.raw = R"({"type":"unsend"})";
        accept({unsend});
        QCOMPARE(message(u"100"_s).content.kind, ContentKind::Erased);
        QCOMPARE(count("SELECT count(*) FROM raw_event WHERE body LIKE '%secret words%'"), 0);
        QCOMPARE(count("SELECT count(*) FROM message WHERE content LIKE '%secret words%'"), 0);
        QCOMPARE(count("SELECT count(*) FROM conversation WHERE last_text LIKE '%secret%'"), 0);
        QCOMPARE(count("SELECT count(*) FROM erasure"), 1);
    }

    void anUnsendMayComeFirst()
    {
        auto unsend = anEvent(Kind::Unsend, u"2"_s, now());
        unsend.messageId = u"100"_s;
        unsend.raw = R"({"type":"unsend"})";
        accept({unsend});
        accept({aText(u"1"_s, u"100"_s, u"secret words"_s, now())});
        QCOMPARE(message(u"100"_s).content.kind, ContentKind::Erased);
        QCOMPARE(count("SELECT count(*) FROM raw_event WHERE body LIKE '%secret words%'"), 0);
    }

    void theLatestEditWins()
    {
        accept({aText(u"1"_s, u"100"_s, u"one"_s, now())});
        auto later = anEvent(Kind::MessageEdited, u"2"_s, now() + 2000);
        later.messageId = u"100"_s;
        later.content.text = u"three"_s;
        auto earlier = later;
        earlier.dedupeKey = u"e:3"_s;
        earlier.timestamp = now() + 1000;
        earlier.content.text = u"two"_s;
        accept({later});
        accept({earlier});
        QCOMPARE(message(u"100"_s).content.text, u"three"_s);
        QCOMPARE(text("SELECT last_text FROM conversation"), u"three"_s);
    }

    void anEditMayComeFirst()
    {
        auto edit = anEvent(Kind::MessageEdited, u"2"_s, now() + 2000);
        edit.messageId = u"100"_s;
        edit.content.text = u"new"_s;
        accept({edit});
        accept({aText(u"1"_s, u"100"_s, u"old"_s, now())});
        QCOMPARE(message(u"100"_s).content.text, u"new"_s);
    }

    void followAndBlockAreSeen()
    {
        auto follow = anEvent(Kind::Follow, u"1"_s, now());
        follow.content.kind = ContentKind::Event;
        follow.content.event = u"follow"_s;
        accept({follow});
        QCOMPARE(text("SELECT friend_state FROM contact"), u"friend"_s);
        auto unfollow = anEvent(Kind::Unfollow, u"2"_s, now());
        unfollow.content.kind = ContentKind::Event;
        unfollow.content.event = u"unfollow"_s;
        accept({unfollow});
        QCOMPARE(text("SELECT friend_state FROM contact"), u"blocked"_s);
        QCOMPARE(count("SELECT count(*) FROM message WHERE direction = 'system'"), 2);
    }

    void standbyIsRemembered()
    {
        auto event = aText(u"1"_s, u"100"_s, u"hi"_s, now());
        event.standby = true;
        event.replyToken.clear();
        accept({event});
        QCOMPARE(count("SELECT standby FROM conversation"), 1);
    }

    void unknownEventsAreKeptAndShown()
    {
        auto event = anEvent(Kind::Other, u"1"_s, now());
        event.platformType = u"hologram"_s;
        event.content.kind = ContentKind::Unknown;
        event.content.event = u"hologram"_s;
        accept({event});
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 1);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        auto homeless = anEvent(Kind::Other, u"2"_s, now());
        homeless.conversationId.clear();
        QCOMPARE(accept({homeless}).unplaced, 0); // of a person: a line with them
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 2);
        QCOMPARE(count("SELECT count(*) FROM message WHERE direction = 'system'"), 2);
        homeless.dedupeKey = u"e:3"_s;
        homeless.userId.clear();
        QCOMPARE(accept({homeless}).unplaced, 1);
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 3);
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
    }

    void groupsAreConversationsOfTheirOwn()
    {
        auto event = aText(u"1"_s, u"100"_s, u"hi all"_s, now());
        event.conversationKind = ConversationKind::Group;
        event.conversationId = u"C1"_s;
        accept({event});
        QCOMPARE(text("SELECT kind FROM conversation"), u"group"_s);
        QCOMPARE(message(u"100"_s).senderId, u"U1"_s);
        QCOMPARE(count("SELECT waiting_since FROM conversation"), 0);
        event.dedupeKey = u"e:2"_s;
        event.messageId = u"101"_s;
        event.userId.clear(); // a member who did not consent
        accept({event});
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
    }

private:
    qint64 now() const { return m_store->clock.nowMs(); }

    Accepted accept(const QList<InboundEvent> &events)
    {
        const InboundBatch batch{u"Ubot"_s, events};
        const auto accepted = Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        }));
        if (!accepted)
            qFatal("not kept: %s", qPrintable(accepted.error().detail));
        return *accepted;
    }
    Message message(const QString &platformId)
    {
        return Test::await((*m_store)->read([&](Sql::Database &database) {
                   return messageOf(database, m_store->account, platformId);
               }))
            ->value_or(Message{});
    }
    QString text(const char *sql)
    {
        return Test::await((*m_store)->read([&](Sql::Database &database) {
                   return database.selectOne(
                       sql, {}, [](const Sql::Row &row) { return row.text(0); });
               }))
            ->value_or(QString());
    }
    qint64 count(const char *sql) { return text(sql).toLongLong(); }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
