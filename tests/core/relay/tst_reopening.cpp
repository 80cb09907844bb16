// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/rows.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using State = ConversationState;

// A customer who writes again brings the conversation back, at the relay.
class TestReopening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        m_conversation = receive().conversation;
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_intake.reset();
        m_order.reset();
        m_store.reset();
    }

    void theCustomerBringsItBack_data()
    {
        QTest::addColumn<ConversationState>("from");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<ConversationState>("to");
        QTest::addColumn<int>("unanswered");
        QTest::newRow("resolved") << State::Resolved << false << State::New << 1;
        QTest::newRow("resolved, answered") << State::Resolved << true << State::New << 1;
        QTest::newRow("snoozed") << State::Snoozed << false << State::New << 2;
        QTest::newRow("snoozed, answered") << State::Snoozed << true << State::New << 1;
        QTest::newRow("follow-up") << State::FollowUp << false << State::FollowUp << 2;
        QTest::newRow("follow-up, answered") << State::FollowUp << true << State::FollowUp << 1;
        QTest::newRow("new") << State::New << false << State::New << 2;
    }
    /// With its state it comes back to those who wait, since the first message nobody has answered.
    void theCustomerBringsItBack()
    {
        QFETCH(const ConversationState, from);
        QFETCH(const bool, answered);
        QFETCH(const int, unanswered);
        const auto first = conversation().waitingSince;
        QVERIFY(first > 0);
        if (answered) {
            answer();
            QCOMPARE(conversation().state, State::FollowUp);
            QCOMPARE(conversation().waitingSince, 0);
        }
        const auto was = conversation().state;
        if (from != was)
            QCOMPARE(moveTo(from, was), Protocol::CommandResult::Outcome::Ok);
        QCOMPARE(conversation().state, from);
        const auto news = receive();
        QTEST(conversation().state, "to");
        QCOMPARE(conversation().snoozedUntil, 0);
        QCOMPARE(conversation().unanswered, unanswered);
        QCOMPARE(conversation().waitingSince, unanswered == 1 ? news.arrivedAt : first);
        receive();
        QTEST(conversation().state, "to");
        QCOMPARE(conversation().unanswered, unanswered + 1);
        QCOMPARE(conversation().waitingSince, unanswered == 1 ? news.arrivedAt : first);
        answer();
        QCOMPARE(conversation().state, State::FollowUp);
        QCOMPARE(conversation().waitingSince, 0);
        QCOMPARE(conversation().unanswered, 0);
    }

private:
    template <typename Job>
    auto read(Job job)
    {
        const auto answer = await((*m_store)->read(std::move(job)));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

    Protocol::CommandResult::Outcome moveTo(State state, State was)
    {
        const auto until = m_store->clock.nowMs() + 60'000;
        const Protocol::SetState args{m_conversation, state, until, was, {}};
        const auto result = await(m_commands->run(
            m_store->amy,
            {CommandId(u"0190b5a0-4444-7000-8000-000000000001"_s), m_store->clock.nowMs(), args}));
        return result ? result->outcome : Protocol::CommandResult::Outcome::Unknown;
    }

    /// The customer writes.
    Message receive()
    {
        const auto id = QString::number(++m_received);
        m_store->clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = id;
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        const auto accepted = await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        }));
        Q_ASSERT(accepted);
        return *read(
            [&](Sql::Database &database) { return messageOf(database, m_store->account, id); });
    }

    /// A colleague's reply has gone out.
    void answer()
    {
        m_store->clock.advance(1000);
        const auto kept = await((*m_store)->write([this](WriteContext &context) -> Result<> {
            auto chat = conversationById(context.database, m_conversation);
            if (!chat || !*chat)
                return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
            Message reply;
            reply.id =
                MessageId(u"0190b5a0-9999-7000-8000-%1"_s.arg(++m_answers, 12, 10, QChar(u'0')));
            reply.conversation = m_conversation;
            reply.account = m_store->account;
            reply.direction = Direction::Outbound;
            reply.author = m_store->amy.id;
            reply.state = SendState::Accepted;
            reply.content.text = u"yes"_s;
            reply.order = m_order->next(context.now);
            reply.arrivedAt = context.now;
            reply.ver = 1;
            if (auto inserted = insertMessage(context.database, reply); !inserted)
                return inserted.error();
            countIn(**chat, reply);
            const auto stored = putConversation(context.database, **chat);
            if (!stored)
                return stored.error();
            context.log.put(reply);
            context.log.put(*stored);
            return {};
        }));
        QVERIFY(kept);
    }

    Conversation conversation()
    {
        return *read(
            [this](Sql::Database &database) { return conversationById(database, m_conversation); });
    }

    std::unique_ptr<RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    ConversationId m_conversation;
    int m_received = 0;
    int m_answers = 0;
};

QTEST_GUILESS_MAIN(TestReopening)
#include "tst_reopening.moc"
