// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/scheduledesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Desk = Frontdesk::Test::ScheduleDesk;
using Outcome = Protocol::CommandResult::Outcome;

// Replies with a time, at the relay: sent once, stopped, missed.
class TestSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void itGoesOutOnceAtItsTime()
    {
        QCOMPARE(m_desk->put(1, Desk::HourMs).outcome, Outcome::Ok);
        QCOMPARE(m_desk->runDue(), 0);
        QCOMPARE(m_desk->requests(), 0);
        m_desk->store.clock.advance(Desk::HourMs);
        QCOMPARE(m_desk->runDue(), 1);
        QCOMPARE(m_desk->requests(), 1);
        const auto sent = m_desk->message(1);
        QCOMPARE(sent.state, SendState::Queued);
        QCOMPARE(sent.author, m_desk->store.amy.id);
        QCOMPARE(sent.content.text, u"later"_s);
        QCOMPARE(m_desk->kept(1).state, ScheduleState::Sent);
        QVERIFY(m_desk->kept(1).bubbles.isEmpty()); // the message has the words
        QVERIFY(!m_desk->held(1));
        QCOMPARE(m_desk->runDue(), 0);
        QCOMPARE(m_desk->requests(), 1);
    }

    /// As after a kill in between: nothing of the step is there, so it is all done at the next start.
    void aStepThatIsCutOffLeavesNothingBehind()
    {
        m_desk->put(1, Desk::HourMs);
        m_desk->store.clock.advance(Desk::HourMs);
        const auto cutOff =
            Test::await(m_desk->store->write([&](WriteContext &context) -> Result<> {
                const auto ran = runScheduled(
                    context, m_desk->sends, m_desk->order, readableScopes, Desk::idOf(1));
                if (!ran)
                    return ran.error();
                return Error{ErrorKind::Storage, u"test.failed"_s};
            }));
        QVERIFY(!cutOff);
        QCOMPARE(m_desk->requests(), 0);
        QCOMPARE(m_desk->kept(1).state, ScheduleState::Waiting);
        QCOMPARE(m_desk->runDue(), 1);
        QCOMPARE(m_desk->requests(), 1);
    }

    void theCustomerWritesFirst()
    {
        m_desk->put(1, Desk::HourMs);
        m_desk->put(2, 2 * Desk::HourMs);
        bool together = false;
        connect(&*m_desk->store, &Store::changed, this, [&](const Changes &changes) {
            for (const auto &change : changes) {
                int found = 0;
                for (const auto &item : change.items) {
                    const auto *message = std::get_if<Message>(&item.entity);
                    found |= message && message->direction == Direction::Inbound ? 1 : 0;
                    found |= std::holds_alternative<ScheduledSend>(item.entity) ? 2 : 0;
                }
                together = together || found == 3;
            }
        });
        m_desk->receive();
        QVERIFY2(together, "what stops it is one commit with the customer's message");
        for (const int n : {1, 2}) {
            QCOMPARE(m_desk->held(n)->state, ScheduleState::Stopped);
            QCOMPARE(m_desk->held(n)->reason, u"schedule.customer-wrote"_s);
            QCOMPARE(m_desk->held(n)->bubbles.constFirst().content.text,
                     u"later"_s); // it can be had back
        }
        m_desk->store.clock.advance(Desk::DayMs);
        QCOMPARE(m_desk->runDue(), 0);
        QCOMPARE(m_desk->requests(), 0);
        QCOMPARE(m_desk->stopLines(), 2);
    }

    void anotherChatStopsNothing()
    {
        m_desk->put(1, Desk::HourMs);
        m_desk->receive(u"U2"_s);
        QCOMPARE(m_desk->held(1)->state, ScheduleState::Waiting);
    }

    void aRelayThatWasAwaySendsLateOrNotAtAll_data()
    {
        QTest::addColumn<qint64>("late");
        QTest::addColumn<int>("sent");
        QTest::newRow("59 minutes") << 59 * Desk::MinuteMs << 1;
        QTest::newRow("an hour") << Desk::HourMs << 1;
        QTest::newRow("more than an hour") << Desk::HourMs + 1 << 0;
        QTest::newRow("days") << 5 * Desk::DayMs << 0;
    }
    void aRelayThatWasAwaySendsLateOrNotAtAll()
    {
        QFETCH(qint64, late);
        QFETCH(int, sent);
        m_desk->put(1, Desk::HourMs);
        m_desk->store.clock.advance(Desk::HourMs + late);
        QCOMPARE(m_desk->runDue(), 1);
        QCOMPARE(m_desk->requests(), sent);
        QCOMPARE(m_desk->kept(1).state, sent == 1 ? ScheduleState::Sent : ScheduleState::Missed);
        QCOMPARE(m_desk->stopLines(), 1 - sent);
        if (sent == 1)
            return;
        // A person sends it all the same, as they see it.
        QCOMPARE(m_desk->sendNow(1, m_desk->held(1)->ver).outcome, Outcome::Ok);
        QCOMPARE(m_desk->requests(), 1);
    }

    void whetherItMayGoIsJudgedAtItsTime_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("mayRead");
        QTest::addColumn<QString>("reason");
        QTest::newRow("its author left")
            << QByteArray("UPDATE app_user SET disabled_at = 5 WHERE name = 'Amy'") << true
            << u"schedule.author-gone"_s;
        QTest::newRow("its author lost the desk")
            << QByteArray("UPDATE app_user SET ver = ver") << false << u"auth.forbidden"_s;
        QTest::newRow("another tool holds the chat")
            << QByteArray("UPDATE conversation SET standby = 1") << true
            << u"conversation.standby"_s;
    }
    void whetherItMayGoIsJudgedAtItsTime()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, mayRead);
        QFETCH(QString, reason);
        m_desk->put(1, Desk::HourMs);
        m_desk->execute(change);
        if (!mayRead)
            m_desk->readable = [](Sql::Database &, const UserId &) -> Result<QStringList> {
                return QStringList{orgScope()};
            };
        m_desk->store.clock.advance(Desk::HourMs);
        QCOMPARE(m_desk->runDue(), 1);
        QCOMPARE(m_desk->requests(), 0);
        QCOMPARE(m_desk->held(1)->state, ScheduleState::Stopped);
        QCOMPARE(m_desk->held(1)->reason, reason);
        QCOMPARE(m_desk->stopLines(), 1);
        QCOMPARE(m_desk->runDue(), 0);
    }

    /// One that cannot go out leaves nothing half done and does not stand in the way of others.
    void whatCannotBeSentStopsAlone()
    {
        auto two = m_desk->wish(1, Desk::HourMs);
        two.bubbles.append({Desk::bubbleOf(77), Desk::text(u"second"_s)});
        QCOMPARE(m_desk->run(two).outcome, Outcome::Ok);
        m_desk->put(2, Desk::HourMs);
        // Somebody took the second bubble's id meanwhile.
        m_desk->execute(
            "INSERT INTO message (workspace, id, conversation, account, direction, order_at, "
            "order_seq, content, arrived_at, ver) SELECT 1, '"
            + Desk::bubbleOf(77).value().toUtf8()
            + "', id, account, 'note', 1, 1, '{}', 1, 1 FROM conversation LIMIT 1");
        m_desk->store.clock.advance(Desk::HourMs);
        QCOMPARE(m_desk->runDue(), 2);
        QCOMPARE(m_desk->held(1)->state, ScheduleState::Stopped);
        QCOMPARE(m_desk->held(1)->reason, u"command.invalid"_s);
        QVERIFY(m_desk->message(1).id.isNull());
        QCOMPARE(m_desk->kept(2).state, ScheduleState::Sent);
        QCOMPARE(m_desk->requests(), 1);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestSchedules)
#include "tst_schedules.moc"
