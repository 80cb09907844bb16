// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/sendhandlers.h"
#include "tests/core/relay/scheduledesk.h"

#include <QRandomGenerator>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

// Two colleagues answer the same customer, at the relay with its own handlers and outbox.
class TestSendRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ScheduleDesk>();
        m_desk->commands.add(std::make_unique<SendMessagesHandler>(m_desk->sends));
        m_desk->commands.add(std::make_unique<ResolveSendHandler>(m_desk->sends));
        m_sent = 0;
    }
    void cleanup() { m_desk.reset(); }

    /// It is stopped, it is said by what, and nothing of it is kept.
    void aColleagueHasAnswered()
    {
        const auto seen = m_desk->newest();
        const auto first = send(amy(), seen);
        QCOMPARE(await(first.result)->outcome, Outcome::Ok);
        const auto second = send(ben(), seen);
        const auto refused = await(second.result);
        QCOMPARE(refused->outcome, Outcome::Conflict);
        QCOMPARE(refused->code, u"conversation.colleague-answered"_s);
        QCOMPARE(refused->current.size(), 1);
        QCOMPARE(refused->current.constFirst().id, first.message.value());
        QCOMPARE(answers().size(), 1);
        // Whoever has seen it may.
        QCOMPARE(await(send(ben(), answers().constLast().order).result)->outcome, Outcome::Ok);
        // And what the other has not seen stops them as well.
        QCOMPARE(await(send(amy(), seen).result)->outcome, Outcome::Conflict);
        QCOMPARE(answers().size(), 2);
    }

    void oneselfAndTheCustomerStopNobody()
    {
        const auto seen = m_desk->newest();
        QCOMPARE(await(send(amy(), seen).result)->outcome, Outcome::Ok);
        QCOMPARE(await(send(amy(), seen).result)->outcome, Outcome::Ok);
        const auto mine = m_desk->newest();
        m_desk->receive();
        QCOMPARE(await(send(ben(), mine).result)->outcome, Outcome::Ok);
    }

    void whatWasTakenBackStopsNobody()
    {
        const auto seen = m_desk->newest();
        const auto first = send(amy(), seen);
        QCOMPARE(await(first.result)->outcome, Outcome::Ok);
        const Protocol::ResolveSend back{first.message, Protocol::ResolveSend::As::Discard};
        QCOMPARE(m_desk->run(back).outcome, Outcome::Ok);
        QCOMPARE(await(send(ben(), seen).result)->outcome, Outcome::Ok);
    }

    /// Never two human answers to the same state, unless whoever gives the second was shown the first
    /// and sends all the same.
    void aThousandRaces()
    {
        QRandomGenerator random(20261128);
        struct Answer {
            Sent sent;
            bool overrides = false;
        };
        QList<Answer> taken;
        int stopped = 0;
        int overridden = 0;
        MessageOrder newest = m_desk->newest();
        for (int race = 0; race < 1000; ++race) {
            if (random.bounded(4) == 0)
                m_desk->receive();
            // Both look at the same; who begins, and who is asked twice over a bad line, is chance.
            const bool amyFirst = random.bounded(2) == 0;
            const auto first = send(amyFirst ? amy() : ben(), newest);
            const auto second = send(amyFirst ? ben() : amy(), newest);
            const auto again = random.bounded(3) == 0 ? repeat(first) : first.result;
            const auto won = await(first.result);
            const auto lost = await(second.result);
            QCOMPARE(await(again)->outcome, won->outcome);
            QCOMPARE(won->outcome, Outcome::Ok);
            QCOMPARE(lost->outcome, Outcome::Conflict);
            QCOMPARE(lost->current.size(), 1);
            const auto shown = std::get<Message>(lost->current.constFirst().entity);
            QCOMPARE(shown.id, first.message);
            taken.append({first});
            newest = shown.order;
            ++stopped;
            if (random.bounded(5) != 0)
                continue;
            const auto last = send(second.author, newest);
            QCOMPARE(await(last.result)->outcome, Outcome::Ok);
            taken.append({last, true});
            ++overridden;
            newest = m_desk->newest();
        }
        QCOMPARE(stopped, 1000);
        QVERIFY(overridden > 100);

        const auto kept = answers();
        QCOMPARE(kept.size(), taken.size()); // nothing lost, nothing twice
        for (qsizetype i = 0; i < kept.size(); ++i) {
            const auto &sent = taken.at(i).sent;
            QCOMPARE(kept.at(i).id, sent.message);
            for (const auto &other : kept) {
                const bool unseen = sent.seen < other.order && other.order < kept.at(i).order;
                QVERIFY(!unseen || other.author == sent.author.id);
            }
        }
        QCOMPARE(m_desk->requests(), kept.size());
    }

private:
    struct Sent {
        User author;
        MessageOrder seen;
        MessageId message;
        Protocol::Command command;
        Async<Protocol::CommandResult> result;
    };

    User amy() const { return m_desk->store.amy; }
    User ben() const { return m_desk->store.ben; }

    /// Does not wait for the answer.
    Sent send(const User &author, const MessageOrder &seen)
    {
        const auto id = [n = ++m_sent](const char *kind) {
            return u"0190b5a0-%1-7000-8000-%2"_s.arg(QLatin1String(kind))
                .arg(n, 12, 10, QLatin1Char('0'));
        };
        Protocol::SendMessages args;
        args.conversation = m_desk->conversation;
        args.seen = seen;
        args.bubbles = {{MessageId(id("aaaa")), ScheduleDesk::text(u"answer %1"_s.arg(m_sent))}};
        const Protocol::Command command{CommandId(id("bbbb")), 0, args};
        return {author,
                seen,
                args.bubbles.constFirst().id,
                command,
                m_desk->commands.run(author, command)};
    }
    Async<Protocol::CommandResult> repeat(const Sent &sent)
    {
        return m_desk->commands.run(sent.author, sent.command);
    }

    /// What the customer is sent, in its order.
    QList<Message> answers()
    {
        return m_desk->read([](Sql::Database &database) -> Result<QList<Message>> {
            const auto ids = database.select(
                "SELECT id FROM message WHERE direction = 'outbound' AND state <> 'cancelled' "
                "ORDER BY order_at, order_seq",
                {},
                [](const Sql::Row &row) { return MessageId(row.text(0)); });
            if (!ids)
                return ids.error();
            QList<Message> all;
            for (const auto &id : *ids) {
                const auto one = messageById(database, id);
                if (!one)
                    return one.error();
                all.append(**one);
            }
            return all;
        });
    }

    std::unique_ptr<ScheduleDesk> m_desk;
    int m_sent = 0;
};

QTEST_GUILESS_MAIN(TestSendRaces)
#include "tst_sendraces.moc"
