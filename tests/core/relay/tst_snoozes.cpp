// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conversationfilter.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/snoozes.h"
#include "core/relay/intake/intake.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;
using State = ConversationState;

// What is put away for a while, and how it comes back.
class TestSnoozes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        m_conversation = receive();
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_intake.reset();
        m_order.reset();
        m_store.reset();
    }

    void aSnoozeEndsAtItsTime()
    {
        const auto later = m_store->clock.nowMs() + 60'000;
        run(Protocol::SetState{m_conversation, State::Snoozed, later, State::New, {}});
        Snoozes snoozes(**m_store, *m_order);
        QCOMPARE(*Test::await(snoozes.wake()), 0);
        QCOMPARE(conversation().state, State::Snoozed);
        m_store->clock.advance(60'000);
        QCOMPARE(*Test::await(snoozes.wake()), 1);
        QCOMPARE(conversation().state, State::New);
        QCOMPARE(*Test::await(snoozes.wake()), 0);
    }

    void whoComesBackStandsOnTopUntilSomebodyWrites()
    {
        const auto later = m_store->clock.nowMs() + 60'000;
        run(Protocol::SetState{m_conversation, State::Snoozed, later, State::New, {}});
        const auto before = conversation();
        QCOMPARE(before.snoozedBy, m_store->amy.id);
        m_store->clock.advance(60'000);
        Snoozes snoozes(**m_store, *m_order);
        QCOMPARE(*Test::await(snoozes.wake()), 1);
        const auto back = conversation();
        QVERIFY(placeIn(back, ListSort::Newest) > before.lastOrder);
        QCOMPARE(placeIn(back, ListSort::Newest).at, m_store->clock.nowMs());
        QCOMPARE(back.snoozedBy, m_store->amy.id);
        QVERIFY(isBack(back, before.lastOrder));
        QVERIFY(!isBack(back, back.back)); // who has read the line
        // Nothing else moved: a thin line is no message, and nobody waits longer for it.
        QCOMPARE(back.lastOrder, before.lastOrder);
        QCOMPARE(back.lastText, before.lastText);
        QCOMPARE(back.waitingSince, before.waitingSince);
        QCOMPARE(back.unanswered, before.unanswered);
        receive();
        QVERIFY(conversation().back.isNull());
        QVERIFY(conversation().snoozedBy.isNull());
    }

    void whoIsPutAwayAgainIsNotBack_data()
    {
        QTest::addColumn<ConversationState>("to");
        QTest::newRow("snoozed") << State::Snoozed;
        QTest::newRow("resolved") << State::Resolved;
    }
    void whoIsPutAwayAgainIsNotBack()
    {
        QFETCH(const ConversationState, to);
        const auto later = m_store->clock.nowMs() + 60'000;
        run(Protocol::SetState{m_conversation, State::Snoozed, later, State::New, {}});
        m_store->clock.advance(60'000);
        Snoozes snoozes(**m_store, *m_order);
        QCOMPARE(*Test::await(snoozes.wake()), 1);
        run(Protocol::SetState{m_conversation, to, later + 120'000, State::New, {}});
        QVERIFY(conversation().back.isNull());
    }

    /// A desk wakes it by its own clock, and whoever answers there at once is right.
    void whatIsDueMayBeTakenForAwake()
    {
        const auto later = m_store->clock.nowMs() + 60'000;
        run(Protocol::SetState{m_conversation, State::Snoozed, later, State::New, {}});
        const Protocol::SetState wanted{m_conversation, State::FollowUp, 0, State::New, {}};
        QCOMPARE(run(wanted).outcome, Outcome::Conflict);
        m_store->clock.advance(60'000);
        QCOMPARE(run(wanted).outcome, Outcome::Ok);
    }

    void aSnoozeWithoutTimeWaitsForTheCustomer()
    {
        run(Protocol::SetState{m_conversation, State::Snoozed, 0, State::New, {}});
        Snoozes snoozes(**m_store, *m_order);
        m_store->clock.advance(365LL * 24 * 60 * 60 * 1000);
        QCOMPARE(*Test::await(snoozes.wake()), 0);
        QCOMPARE(conversation().state, State::Snoozed);
    }

private:
    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'))), 0, args};
        const auto result = Test::await(m_commands->run(m_store->amy, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }

    /// The customer writes; into which conversation.
    ConversationId receive()
    {
        m_store->clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = QString::number(++m_received);
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        const auto accepted = Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        }));
        if (!accepted)
            qFatal("the message was not taken");
        const auto kept = Test::await((*m_store)->read([&](Sql::Database &database) {
            return messageOf(database, m_store->account, event.messageId);
        }));
        return (*kept)->conversation;
    }

    Conversation conversation()
    {
        const auto found = Test::await((*m_store)->read([this](Sql::Database &database) {
            return conversationById(database, m_conversation);
        }));
        return **found;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    ConversationId m_conversation;
    int m_runs = 0;
    int m_received = 0;
};

QTEST_GUILESS_MAIN(TestSnoozes)
#include "tst_snoozes.moc"
