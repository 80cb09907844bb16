// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/scopereader.h"
#include "tests/core/relay/scheduledesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Desk = Frontdesk::Test::ScheduleDesk;
using Outcome = Protocol::CommandResult::Outcome;

// What people do with replies with a time, and what the relay says to it.
class TestScheduleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void timesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<QString>("code");
        QTest::newRow("now") << qint64(0) << u"schedule.past"_s;
        QTest::newRow("yesterday") << -Desk::DayMs << u"schedule.past"_s;
        QTest::newRow("a moment") << qint64(1) << QString();
        QTest::newRow("90 days") << 90 * Desk::DayMs << QString();
        QTest::newRow("more") << 90 * Desk::DayMs + 1 << u"schedule.too-far"_s;
    }
    void timesThatAreNoneAreRefused()
    {
        QFETCH(qint64, ahead);
        QFETCH(QString, code);
        const auto result = m_desk->put(1, ahead);
        QCOMPARE(result.code, code);
        QCOMPARE(m_desk->held(1).has_value(), code.isEmpty());
    }

    void whatASendCouldNotCarryIsRefusedAtOnce()
    {
        auto empty = m_desk->wish(1, Desk::HourMs);
        empty.bubbles.clear();
        QCOMPARE(m_desk->run(empty).code, u"send.empty"_s);
        auto tooLong = m_desk->wish(1, Desk::HourMs);
        tooLong.bubbles[0].content.text = QString(10'000, u'x');
        QCOMPARE(m_desk->run(tooLong).code, u"rule.text-too-long"_s);
        auto many = m_desk->wish(1, Desk::HourMs);
        for (int n = 2; n <= 6; ++n)
            many.bubbles.append({Desk::bubbleOf(n), Desk::text(u"x"_s)});
        QCOMPARE(m_desk->run(many).code, u"rule.too-many-bubbles"_s);
        auto twice = m_desk->wish(1, Desk::HourMs);
        twice.bubbles.append(twice.bubbles.constFirst());
        QCOMPARE(m_desk->run(twice).code, u"command.invalid"_s);
        auto nameless = m_desk->wish(1, Desk::HourMs);
        nameless.bubbles[0].id = MessageId(u"one"_s);
        QCOMPARE(m_desk->run(nameless).code, u"command.invalid"_s);
        auto file = m_desk->wish(1, Desk::HourMs);
        file.bubbles[0].content.kind = ContentKind::Image;
        file.bubbles[0].content.media = Media{};
        file.bubbles[0].content.media->sha = QString(64, u'a');
        QCOMPARE(m_desk->run(file).code, u"rule.media-missing"_s);
        auto nowhere = m_desk->wish(1, Desk::HourMs);
        nowhere.conversation = ConversationId(Desk::idOf(999).value());
        QCOMPARE(m_desk->run(nowhere).code, u"conversation.not-found"_s);
        auto noId = m_desk->wish(1, Desk::HourMs);
        noId.id = ScheduleId(QString(10'000, u'x'));
        QCOMPARE(m_desk->run(noId).code, u"command.invalid"_s);
        QVERIFY(!m_desk->held(1));
        m_desk->execute("UPDATE conversation SET standby = 1");
        QCOMPARE(m_desk->put(1, Desk::HourMs).code, u"conversation.standby"_s);
    }

    void whoHasNotSeenTheCustomersWordsIsTold()
    {
        auto one = m_desk->wish(1, Desk::HourMs);
        one.seen = m_desk->newest();
        m_desk->receive();
        const auto result = m_desk->run(one);
        QCOMPARE(result.outcome, Outcome::Conflict);
        QCOMPARE(result.code, u"schedule.customer-wrote"_s);
        one.seen = m_desk->newest();
        QCOMPARE(m_desk->run(one).outcome, Outcome::Ok);
    }

    void wordsAndTimeChange()
    {
        m_desk->put(1, Desk::HourMs);
        auto other = m_desk->wish(1, 2 * Desk::HourMs);
        other.bubbles[0].content.text = u"changed"_s;
        other.base = m_desk->held(1)->ver;
        QCOMPARE(m_desk->run(other).outcome, Outcome::Ok);
        m_desk->store.clock.advance(Desk::HourMs);
        QCOMPARE(m_desk->runDue(), 0);
        m_desk->store.clock.advance(Desk::HourMs);
        QCOMPARE(m_desk->runDue(), 1);
        QCOMPARE(m_desk->message(1).content.text, u"changed"_s);
        // What comes too late changes nothing.
        const auto late = m_desk->run(other);
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.code, u"schedule.over"_s);
        QCOMPARE(late.codeArgs.value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(m_desk->requests(), 1);
    }

    /// An edit of somebody who has not seen why it was stopped does not start it again.
    void anEditOfWhatWasStoppedMeanwhileIsAConflict()
    {
        m_desk->put(1, Desk::HourMs);
        const auto seen = m_desk->held(1)->ver;
        m_desk->receive();
        auto again = m_desk->wish(1, 2 * Desk::HourMs);
        again.base = seen;
        const auto result = m_desk->run(again);
        QCOMPARE(result.outcome, Outcome::Conflict);
        QCOMPARE(result.code, u"schedule.customer-wrote"_s);
        QCOMPARE(result.current.size(), 1);
        QCOMPARE(m_desk->held(1)->state, ScheduleState::Stopped);
        again.base = m_desk->held(1)->ver;
        QCOMPARE(m_desk->run(again).outcome, Outcome::Ok);
        QCOMPARE(m_desk->held(1)->state, ScheduleState::Waiting);
    }

    void nobodyElseSendsOrChangesIt()
    {
        m_desk->put(1, Desk::HourMs);
        auto other = m_desk->wish(1, 2 * Desk::HourMs);
        QCOMPARE(m_desk->run(other, m_desk->store.ben).code, u"auth.forbidden"_s);
        QCOMPARE(m_desk->sendNow(1, 0, m_desk->store.ben).code, u"auth.forbidden"_s);
        auto agent = m_desk->store.ben;
        agent.role = User::Role::Agent;
        QCOMPARE(m_desk->remove(1, agent).code, u"auth.forbidden"_s);
        QCOMPARE(m_desk->remove(1, m_desk->store.ben).outcome, Outcome::Ok); // a supervisor
        QVERIFY(!m_desk->held(1));
    }

    void itIsFoundInItsOwnConversationOnly()
    {
        m_desk->put(1, Desk::HourMs);
        const auto elsewhere = m_desk->receive(u"U2"_s);
        const Protocol::SendScheduled send{Desk::idOf(1), elsewhere, 0};
        QCOMPARE(m_desk->run(send).code, u"schedule.not-found"_s);
        const Protocol::RemoveScheduled gone{Desk::idOf(1), elsewhere, 0};
        QCOMPARE(m_desk->run(gone).code, u"schedule.not-found"_s);
        QCOMPARE(m_desk->sendNow(9, 0).code, u"schedule.not-found"_s);
        QVERIFY(m_desk->held(1));
    }

    void sentNowAndRemovedAreForGood()
    {
        m_desk->put(1, Desk::HourMs);
        QCOMPARE(m_desk->sendNow(1, 1).outcome, Outcome::Ok);
        QCOMPARE(m_desk->requests(), 1);
        QCOMPARE(m_desk->sendNow(1, 1).code, u"schedule.over"_s);
        QCOMPARE(m_desk->remove(1).code, u"schedule.over"_s);
        m_desk->put(2, Desk::HourMs);
        QCOMPARE(m_desk->remove(2).outcome, Outcome::Ok);
        QCOMPARE(m_desk->remove(2).outcome, Outcome::Ok);
        QCOMPARE(m_desk->put(2, Desk::HourMs).code, u"schedule.over"_s);
        m_desk->store.clock.advance(Desk::DayMs);
        QCOMPARE(m_desk->runDue(), 0);
        QCOMPARE(m_desk->requests(), 1);
    }

    void aChatHoldsSoManyAndNoMore()
    {
        for (int n = 1; n <= ScheduledSend::MostInConversation; ++n)
            QCOMPARE(m_desk->put(n, n * Desk::HourMs).outcome, Outcome::Ok);
        QCOMPARE(m_desk->put(99, Desk::HourMs).code, u"schedule.too-many"_s);
        QCOMPARE(m_desk->put(1, 2 * Desk::HourMs).outcome, Outcome::Ok); // it is among them
    }

    /// What clients hold, whole or by changes, is the same.
    void theScopeHoldsWhatIsNotOver()
    {
        for (int n = 1; n <= 4; ++n)
            m_desk->put(n, n * Desk::HourMs);
        m_desk->remove(1);
        m_desk->sendNow(2, 1);
        Protocol::Digest expected;
        const auto scope = deskScope(m_desk->store.account);
        int found = 0;
        SnapshotPlace place;
        bool last = false;
        while (!last) {
            const auto next = Test::await(m_desk->store->read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); }));
            QVERIFY(next);
            place = next->next;
            last = next->last;
            const auto frame = Protocol::decode(next->frame);
            const auto &snapshot = std::get<Protocol::Snapshot>(*frame);
            for (const auto &item : snapshot.items) {
                const auto kind = Protocol::kindOf(item.entity);
                found += std::holds_alternative<ScheduledSend>(item.entity) ? 1 : 0;
                if (kind != u"message")
                    expected.add(kind, item.id, item.ver);
            }
            if (last)
                QVERIFY(snapshot.complete.contains(u"scheduled"_s));
        }
        QCOMPARE(found, 2);
        const auto digest = Test::await(m_desk->store->read(
            [&](Sql::Database &database) { return digestOf(database, scope); }));
        QCOMPARE(*digest, expected.text());
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestScheduleCommands)
#include "tst_schedulecommands.moc"
