// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/outbox/outboxdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

using Kind = SendOutcome::Kind;

Q_DECLARE_METATYPE(Frontdesk::SendOutcome::Kind)
Q_DECLARE_METATYPE(Frontdesk::SendRoute)
Q_DECLARE_METATYPE(Frontdesk::ConversationState)
Q_DECLARE_METATYPE(Frontdesk::SendState)

/// The state machine of a send, step by step.
class TestSendSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsShown_data()
    {
        QTest::addColumn<SendRoute>("route");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<SendState>("shown");
        QTest::addColumn<bool>("nextMayGo");

        const auto reply = SendRoute::Reply;
        const auto push = SendRoute::Push;
        QTest::newRow("reply accepted") << reply << Kind::Accepted << SendState::Accepted << true;
        QTest::newRow("push accepted") << push << Kind::Accepted << SendState::Accepted << true;
        QTest::newRow("reply failed") << reply << Kind::Failed << SendState::Failed << true;
        QTest::newRow("push failed") << push << Kind::Failed << SendState::Failed << true;
        QTest::newRow("reply unknown") << reply << Kind::Unknown << SendState::Unknown << false;
        QTest::newRow("push unknown") << push << Kind::Unknown << SendState::Unknown << false;
        QTest::newRow("reply limited") << reply << Kind::RetryLater << SendState::Queued << false;
        QTest::newRow("push limited") << push << Kind::RetryLater << SendState::Queued << false;
        QTest::newRow("push cut off") << push << Kind::RetrySameKey << SendState::Sending << false;
        // A reply has no key: an adapter that asks for it is not believed.
        QTest::newRow("reply cut off")
            << reply << Kind::RetrySameKey << SendState::Unknown << false;
        QTest::newRow("reply, token twice")
            << reply << Kind::RefreshToken << SendState::Failed << true;
        QTest::newRow("push, token twice")
            << push << Kind::RefreshToken << SendState::Failed << true;
    }

    void everyOutcomeIsShown()
    {
        QFETCH(SendRoute, route);
        QFETCH(Kind, kind);
        QFETCH(SendState, shown);
        QFETCH(bool, nextMayGo);
        OutboxDesk desk;
        if (route == SendRoute::Reply)
            desk.giveToken(desk.chat, u"token"_s);
        const auto first = desk.say(u"first"_s);
        const auto second = desk.say(u"second"_s);
        const auto attempt = desk.claim();
        QVERIFY(attempt);
        QCOMPARE(attempt->request.route, route);
        QCOMPARE(desk.stateOf(first), SendState::Sending);
        QVERIFY(!desk.claim()); // one at a time

        const auto finished = desk.finish(*attempt, kind);
        QVERIFY(finished.isCurrent);
        QCOMPARE(finished.hasNext, nextMayGo);
        QCOMPARE(desk.stateOf(first), shown);
        QCOMPARE(desk.message(first).route, route);
        QCOMPARE(desk.message(first).errorCode.isEmpty(), kind == Kind::Accepted);
        QCOMPARE(desk.claim().has_value(), nextMayGo);
        QCOMPARE(desk.stateOf(second), nextMayGo ? SendState::Sending : SendState::Queued);
    }

    void whatDidNotArriveBringsTheChatBack_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ConversationState>("before");
        QTest::addColumn<ConversationState>("after");
        const auto resolved = ConversationState::Resolved;
        const auto snoozed = ConversationState::Snoozed;
        const auto open = ConversationState::FollowUp;
        QTest::newRow("refused") << Kind::Failed << resolved << open;
        QTest::newRow("nobody knows") << Kind::Unknown << resolved << open;
        QTest::newRow("refused, snoozed") << Kind::Failed << snoozed << open;
        QTest::newRow("arrived") << Kind::Accepted << resolved << resolved;
        QTest::newRow("arrived, snoozed") << Kind::Accepted << snoozed << snoozed;
        QTest::newRow("tried again") << Kind::RetryLater << resolved << resolved;
    }

    /// It was put away because it was answered, and it was not.
    void whatDidNotArriveBringsTheChatBack()
    {
        QFETCH(Kind, kind);
        QFETCH(ConversationState, before);
        QFETCH(ConversationState, after);
        OutboxDesk desk;
        desk.say(u"all done"_s);
        const auto attempt = desk.claim();
        QVERIFY(attempt);
        auto away = desk.conversation(desk.chat);
        away.state = before;
        if (before == ConversationState::Snoozed) {
            away.snoozedUntil = desk.now + 86'400'000;
            away.snoozedBy = UserId(u"mia"_s);
        }
        OutboxDesk::must(putConversation(desk.database(), away));
        desk.changes.clear();
        desk.finish(*attempt, kind);
        const auto now = desk.conversation(desk.chat);
        QCOMPARE(now.state, after);
        const bool isBack = after == ConversationState::FollowUp;
        QCOMPARE(now.snoozedUntil, isBack ? 0 : away.snoozedUntil);
        bool told = false; // or the desks would not show it
        for (const auto &change : std::as_const(desk.changes)) {
            for (const auto &item : change.items) {
                const auto *one = std::get_if<Conversation>(&item.entity);
                told |= one != nullptr && one->state == after;
            }
        }
        QVERIFY(told || !isBack);
    }

    /// Who takes a reply back themselves knows.
    void whatWasTakenBackBringsNothingBack()
    {
        OutboxDesk desk;
        const auto id = desk.say(u"all done"_s);
        auto away = desk.conversation(desk.chat);
        away.state = ConversationState::Resolved;
        OutboxDesk::must(putConversation(desk.database(), away));
        QVERIFY(desk.resolve(id, Protocol::ResolveSend::As::Discard));
        QCOMPARE(desk.conversation(desk.chat).state, ConversationState::Resolved);
    }

    void everyStepIsInTheLog()
    {
        OutboxDesk desk;
        const auto id = desk.say(u"hello"_s);
        desk.finish(*desk.claim(), Kind::Accepted);
        QList<SendState> states;
        for (const auto &change : std::as_const(desk.changes)) {
            for (const auto &item : change.items) {
                if (const auto *message = std::get_if<Message>(&item.entity); message != nullptr)
                    states.append(message->state);
            }
        }
        QCOMPARE(states, (QList{SendState::Queued, SendState::Sending, SendState::Accepted}));
        QCOMPARE(desk.conversation(desk.chat).lastState, SendState::Accepted);
        QCOMPARE(desk.message(id).ver, 3);
    }

    void aFreshTokenIsUsedOnce()
    {
        OutboxDesk desk;
        desk.giveToken(desk.chat, u"token"_s);
        desk.say(u"one"_s);
        desk.say(u"two"_s);
        desk.now += ReplyTokenLifeMs - 1;
        const auto first = desk.claim();
        QCOMPARE(first->request.route, SendRoute::Reply);
        QCOMPARE(first->request.replyToken, u"token"_s);
        QVERIFY(first->wire(*channelAdapter(Platform::Line)).body.contains("\"token\""));
        desk.finish(*first, Kind::Accepted);
        const auto second = desk.claim();
        QCOMPARE(second->request.route, SendRoute::Push);
        QVERIFY(!second->request.retryKey.isEmpty());
    }

    void whatAReplyCostsIsNews()
    {
        OutboxDesk desk;
        desk.giveToken(desk.chat, u"token"_s);
        QCOMPARE(desk.conversation(desk.chat).freeUntil, desk.now + ReplyTokenLifeMs);
        desk.say(u"one"_s);
        desk.say(u"later"_s); // so that the one that is sent is not the newest
        desk.changes.clear();
        const auto attempt = desk.claim();
        QCOMPARE(desk.conversation(desk.chat).freeUntil, 0);
        QCOMPARE(newsOfFreeUntil(desk), 0);
        desk.changes.clear();
        desk.finish(*attempt, Kind::RetryLater); // it was not used after all
        QCOMPARE(desk.conversation(desk.chat).freeUntil, desk.now + ReplyTokenLifeMs);
        QCOMPARE(newsOfFreeUntil(desk), desk.now + ReplyTokenLifeMs);
    }

    void aTokenIsNotUsed_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("replyFirst");
        QTest::newRow("stale") << ReplyTokenLifeMs << true;
        QTest::newRow("clock went back") << qint64(-1) << true;
        QTest::newRow("not wanted") << qint64(0) << false;
    }

    void aTokenIsNotUsed()
    {
        QFETCH(qint64, later);
        QFETCH(bool, replyFirst);
        OutboxDesk desk;
        desk.giveToken(desk.chat, u"token"_s);
        if (!replyFirst)
            desk.sql("UPDATE account SET reply_first = 0");
        desk.say(u"hello"_s);
        desk.now += later;
        QCOMPARE(desk.claim()->request.route, SendRoute::Push);
    }

    void anInvalidTokenGoesOnAsAPush()
    {
        OutboxDesk desk;
        desk.giveToken(desk.chat, u"token"_s);
        const auto id = desk.say(u"hello"_s);
        const auto reply = desk.claim();
        const auto push = desk.fallBack(*reply);
        QVERIFY(push);
        QCOMPARE(push->request.route, SendRoute::Push);
        QCOMPARE(push->request.body, reply->request.body);
        QVERIFY(!push->request.retryKey.isEmpty());
        QVERIFY(!desk.fallBack(*reply)); // not current any more
        QVERIFY(!desk.finish(*reply, Kind::Accepted).isCurrent);
        QCOMPARE(desk.stateOf(id), SendState::Sending);
        QVERIFY(desk.finish(*push, Kind::Accepted).isCurrent);
        QCOMPARE(desk.message(id).route, SendRoute::Push);
    }

    void aLimitedReplyGivesItsTokenBack()
    {
        OutboxDesk desk;
        desk.giveToken(desk.chat, u"token"_s);
        desk.say(u"hello"_s);
        desk.finish(*desk.claim(), Kind::RetryLater);
        QVERIFY(!desk.claim()); // not due yet
        desk.now += 2000;
        QCOMPARE(desk.claim()->request.replyToken, u"token"_s);
    }

    void aCutOffPushIsRepeatedByteForByte()
    {
        OutboxDesk desk;
        desk.say(u"hello"_s);
        const auto first = desk.claim();
        desk.finish(*first, Kind::RetrySameKey);
        desk.now += 2000;
        desk.giveToken(desk.chat, u"fresh"_s); // does not tempt it
        const auto again = desk.claim();
        QVERIFY(again);
        const auto &adapter = *channelAdapter(Platform::Line);
        QCOMPARE(again->wire(adapter), first->wire(adapter));
        QVERIFY(again->request.doubtful);
        QVERIFY(again->fence > first->fence);
    }

    void aDoubtfulPushIsNeverFailed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << Kind::Failed;
        QTest::newRow("token twice") << Kind::RefreshToken;
    }

    void aDoubtfulPushIsNeverFailed()
    {
        QFETCH(Kind, kind);
        OutboxDesk desk;
        const auto id = desk.say(u"hello"_s);
        desk.finish(*desk.claim(), Kind::RetrySameKey);
        desk.now += 2000;
        desk.finish(*desk.claim(), kind);
        QCOMPARE(desk.stateOf(id), SendState::Unknown);
    }

    void theRetryWindowCloses_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<SendState>("shown");
        QTest::newRow("cut off, a day")
            << Kind::RetrySameKey << RetryWindowMs << SendState::Unknown;
        QTest::newRow("cut off, clock went back")
            << Kind::RetrySameKey << qint64(-60'000) << SendState::Sending;
        QTest::newRow("never taken, a day")
            << Kind::RetryLater << RetryWindowMs << SendState::Failed;
    }

    void theRetryWindowCloses()
    {
        QFETCH(Kind, kind);
        QFETCH(qint64, later);
        QFETCH(SendState, shown);
        OutboxDesk desk;
        const auto id = desk.say(u"hello"_s);
        desk.finish(*desk.claim(), kind);
        desk.now += later;
        QVERIFY(!desk.claim());
        QCOMPARE(desk.stateOf(id), shown);
        if (shown != SendState::Sending)
            QCOMPARE(desk.message(id).errorCode, u"line.retry-expired"_s);
    }

    void aClockSetBackClosesTheWindow()
    {
        OutboxDesk desk;
        const auto id = desk.say(u"hello"_s);
        const auto attempt = desk.claim();
        desk.now -= 60'000;
        desk.finish(*attempt, Kind::RetrySameKey);
        desk.now += 2000; // due, and still before the first attempt
        QVERIFY(!desk.claim());
        QCOMPARE(desk.stateOf(id), SendState::Unknown);
    }

    void aRestartRepeatsAPushAndNotAReply()
    {
        OutboxDesk desk;
        const auto other = desk.addConversation(u"22222222-2222-4222-8222-222222222222"_s);
        desk.giveToken(desk.chat, u"token"_s);
        const auto reply = desk.say(u"reply"_s);
        const auto push = desk.say(other, {u"push"_s}).constFirst();
        const auto replying = desk.claim();
        const auto pushing = desk.claim(other);
        QCOMPARE(desk.restart(), 1);
        QCOMPARE(desk.stateOf(reply), SendState::Unknown);
        QCOMPARE(desk.message(reply).errorCode, u"relay.restarted"_s);
        QCOMPARE(desk.stateOf(push), SendState::Sending);
        QVERIFY(!desk.finish(*replying, Kind::Accepted).isCurrent);
        QVERIFY(!desk.finish(*pushing, Kind::Accepted).isCurrent);
        const auto again = desk.claim(other);
        QCOMPARE(again->request.retryKey, pushing->request.retryKey);
        QVERIFY(again->request.doubtful);
    }

    void idsAndQuoteTokensAreKept()
    {
        OutboxDesk desk;
        const auto ids = desk.say(desk.chat, {u"a"_s, u"b"_s, u"c"_s});
        SendOutcome outcome;
        outcome.kind = Kind::Accepted;
        outcome.platformIds = QStringList{u"1"_s, u"1"_s, u"3"_s}; // one twice
        outcome.quoteTokens = QStringList{u"q1"_s, {}, u"q3"_s};
        desk.finish(*desk.claim(), outcome);
        QCOMPARE(desk.message(ids[0]).platformId, u"1"_s);
        QVERIFY(desk.message(ids[0]).quotable);
        QCOMPARE(desk.message(ids[1]).platformId, QString());
        QVERIFY(!desk.message(ids[1]).quotable);
        QCOMPARE(desk.message(ids[2]).platformId, u"3"_s);
        for (const auto &id : ids)
            QCOMPARE(desk.stateOf(id), SendState::Accepted);
    }

    /// A reply that was written before its customer took back what it quotes still arrives.
    void whatWasTakenBackIsNotQuoted()
    {
        OutboxDesk desk;
        Message asked;
        asked.id = MessageId(u"22222222-2222-4222-8222-222222222222"_s);
        asked.conversation = desk.chat;
        asked.account = AccountId(u"A"_s);
        asked.content.text = u"when?"_s;
        asked.ver = 1;
        QVERIFY(*Relay::insertMessage(desk.database(), asked));
        QCOMPARE(desk.answer(asked.id).error().code, u"rule.cannot-quote"_s);
        desk.sql("UPDATE message SET quote_token = 'q1' WHERE direction = 'inbound'");
        QVERIFY(desk.answer(asked.id));
        QVERIFY(desk.claim()->request.body.contains("\"quoteToken\":\"q1\""));
        asked.content = {};
        asked.content.kind = ContentKind::Erased;
        QVERIFY(Relay::updateMessage(desk.database(), asked));
        const auto other = desk.addConversation(u"33333333-3333-4333-8333-333333333333"_s);
        QCOMPARE(desk.answer(asked.id, other).error().code, u"rule.cannot-quote"_s);
        const auto answered = desk.answer(asked.id);
        QVERIFY2(answered, qPrintable(answered.error().code));
    }

    void nothingGoesToAStandbyChat()
    {
        OutboxDesk desk;
        const auto id = desk.say(u"hello"_s);
        desk.sql("UPDATE conversation SET standby = 1");
        QVERIFY(!desk.claim());
        QCOMPARE(desk.stateOf(id), SendState::Failed);
        QCOMPARE(desk.message(id).errorCode, u"conversation.standby"_s);
    }

    void aFailedAnswerLeavesTheCustomerWaiting()
    {
        OutboxDesk desk;
        Message asked;
        asked.id = MessageId(desk.newId());
        asked.conversation = desk.chat;
        asked.account = AccountId(u"A"_s);
        asked.order = {desk.now - 1000, 0};
        asked.arrivedAt = desk.now - 1000;
        OutboxDesk::must(insertMessage(desk.database(), asked));
        desk.say(u"hello"_s);
        QCOMPARE(desk.conversation(desk.chat).unanswered, 0);
        desk.finish(*desk.claim(), Kind::Failed);
        QCOMPARE(desk.conversation(desk.chat).unanswered, 1);
        QCOMPARE(desk.conversation(desk.chat).waitingSince, asked.arrivedAt);
    }

    void readyConversationsAreThoseWithAFreeHead()
    {
        OutboxDesk desk;
        desk.say(u"one"_s);
        desk.say(u"two"_s);
        const auto ready = [&] {
            const auto found = readyConversations(desk.database(), desk.now, 10);
            OutboxDesk::must(found);
            return found->size();
        };
        QCOMPARE(ready(), 1);
        const auto attempt = desk.claim();
        QCOMPARE(ready(), 0);
        desk.finish(*attempt, Kind::RetryLater);
        QCOMPARE(ready(), 0);
        desk.now += 2000;
        QCOMPARE(ready(), 1);
        desk.finish(*desk.claim(), Kind::Unknown);
        QCOMPARE(ready(), 0);
    }

private:
    /// As the desks hear it last; -1 if they do not.
    static qint64 newsOfFreeUntil(const OutboxDesk &desk)
    {
        qint64 said = -1;
        for (const auto &change : desk.changes) {
            for (const auto &item : change.items) {
                if (const auto *chat = std::get_if<Conversation>(&item.entity))
                    said = chat->freeUntil;
            }
        }
        return said;
    }
};

QTEST_GUILESS_MAIN(TestSendSteps)
#include "tst_sendsteps.moc"
