// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/relay/journal/rows.h"
#include "core/relay/outbox/outbox.h"
#include "core/relay/outbox/sendcommands.h"
#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chats = 40;

ConversationId chat(int i)
{
    return ConversationId(u"chat-%1"_s.arg(i));
}

} // namespace

/// The outbox at work: a real store, a platform that answers when it is told.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<Test::FakePlatform>();
        m_order = std::make_unique<OrderCounter>();
        m_commands = std::make_unique<SendCommands>(
            *m_order,
            RequestBody({channelAdapter, u"https://relay.test"_s, {}}),
            [](Sql::Database &, const UserId &) -> Result<QStringList> { return QStringList(); });
        openStore();
        QVERIFY(Test::await(m_store->write([](WriteContext &context) -> Result<> {
            auto account = context.database.execute(
                "INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
                "channel_id, group_name, locale, letter, color, ver) VALUES (1, 'A', 'line', 's', "
                "'n', 'b', 'U', 'c', 'g', 'en', 'A', 1, 1)");
            if (!account)
                return account.error();
            for (int i = 0; i < Chats; ++i) {
                Conversation conversation;
                conversation.id = chat(i);
                conversation.account = AccountId(u"A"_s);
                conversation.platformId = u"U%1"_s.arg(i);
                auto stored = putConversation(context.database, conversation);
                if (!stored)
                    return stored.error();
            }
            return {};
        })));
        openOutbox();
    }

    void cleanup()
    {
        m_outbox.reset();
        m_store.reset();
    }

    void whatIsQueuedGoesOutAtOnce()
    {
        // A tick of an hour: nothing here is found by looking around.
        m_platform->answerWith = [](const OutboundRequest &) {
            return Test::FakePlatform::answer(200,
                                              R"({"sentMessages":[{"id":"9","quoteToken":"q"}]})");
        };
        const auto id = say(chat(0), u"hello"_s);
        QTRY_COMPARE(stateOf(id), SendState::Accepted);
        QCOMPARE(m_platform->calls.size(), 1);
        QVERIFY(m_platform->calls.first().request.body.contains("hello"));
        QTRY_COMPARE(m_outbox->counters().accepted, 1U);
        QTRY_COMPARE(m_outbox->inFlight(), 0);
    }

    void oneChatIsInOrderAndManyAtOnce()
    {
        const auto first = say(chat(0), u"first"_s);
        const auto second = say(chat(0), u"second"_s);
        const auto other = say(chat(1), u"other"_s);
        QTRY_COMPARE(m_platform->calls.size(), 2);
        QCOMPARE(stateOf(second), SendState::Queued);
        answer(0, 200);
        QTRY_COMPARE(m_platform->calls.size(), 3);
        QVERIFY(m_platform->calls.at(2).request.body.contains("second"));
        answer(1, 200);
        answer(2, 200);
        QTRY_COMPARE(stateOf(second), SendState::Accepted);
        QTRY_COMPARE(stateOf(other), SendState::Accepted);
        QCOMPARE(stateOf(first), SendState::Accepted);
    }

    void noMoreThanSoManyAtOnce()
    {
        for (int i = 0; i < Chats; ++i)
            say(chat(i), u"hello"_s);
        QTRY_COMPARE(m_platform->calls.size(), 32);
        QCOMPARE(m_outbox->inFlight(), 32);
        m_platform->answerWith = [](const OutboundRequest &) {
            return Test::FakePlatform::answer(200);
        };
        for (int i = 0; i < 32; ++i)
            answer(i, 200);
        QTRY_COMPARE(m_outbox->counters().accepted, static_cast<quint64>(Chats));
    }

    void aRefusedTokenIsRenewedOnce()
    {
        const auto id = say(chat(0), u"hello"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        answer(0, 401);
        QTRY_COMPARE(m_platform->calls.size(), 2);
        QCOMPARE(m_platform->invalidated.size(), 1);
        QCOMPARE(m_platform->calls.at(1).request, m_platform->calls.at(0).request);
        answer(1, 401);
        QTRY_COMPARE(stateOf(id), SendState::Failed);
        QCOMPARE(m_platform->calls.size(), 2);
    }

    void anInvalidReplyTokenBecomesAPush()
    {
        giveToken(chat(0), u"token"_s);
        const auto id = say(chat(0), u"hello"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        QVERIFY(m_platform->calls.at(0).request.path.endsWith("/reply"));
        answer(0, 400, R"({"message":"Invalid reply token"})");
        QTRY_COMPARE(m_platform->calls.size(), 2);
        QVERIFY(m_platform->calls.at(1).request.path.endsWith("/push"));
        answer(1, 200);
        QTRY_COMPARE(stateOf(id), SendState::Accepted);
    }

    void anUnknownReplyHoldsTheChatUntilAPersonDecides()
    {
        giveToken(chat(0), u"token"_s);
        const auto first = say(chat(0), u"first"_s);
        const auto second = say(chat(0), u"second"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        m_platform->calls[0].promise.give(Test::FakePlatform::silence());
        QTRY_COMPARE(stateOf(first), SendState::Unknown);
        QCOMPARE(stateOf(second), SendState::Queued);
        QVERIFY(Test::await(m_store->write([this, first](WriteContext &context) {
            return m_commands->resolve(
                context, UserId(u"mia"_s), {first, Protocol::ResolveSend::As::Sent});
        })));
        QTRY_COMPARE(m_platform->calls.size(), 2);
        QVERIFY(m_platform->calls.at(1).request.body.contains("second"));
    }

    void aLimitedSendWaitsLongerEachTime_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("as we like") << QByteArray() << 30 * 60;
        QTest::newRow("as LINE asks, when that is more") << QByteArray("3600") << 3590;
    }

    /// A day of retries once a second is what gets a channel blocked.
    void aLimitedSendWaitsLongerEachTime()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, atLeast);
        const auto id = say(chat(0), u"hello"_s); // the first retry is after half an hour or more
        QTRY_COMPARE(m_platform->calls.size(), 1);
        auto limited = Test::FakePlatform::answer(429, R"({"message":"too many"})");
        if (!header.isEmpty())
            limited.headers.append(qMakePair(QByteArray("retry-after"), header));
        QSignalSpy answered(m_outbox.get(), &Outbox::answered);
        m_platform->calls[0].promise.give(limited);
        QTRY_COMPARE(stateOf(id), SendState::Queued);
        QCOMPARE(answered.count(), 1);
        const auto wait = Test::await(m_store->read([now = m_clock.nowMs()](Sql::Database &db) {
            return db.selectOne("SELECT not_before FROM send_request",
                                {},
                                [now](const Sql::Row &row) { return row.integer(0) - now; });
        }));
        QVERIFY2(**wait >= (atLeast - 10) * 1000, qPrintable(QString::number(**wait)));
    }

    void theMonthlyLimitHasItsOwnReason()
    {
        const auto id = say(chat(0), u"hello"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        const auto outcomes = std::make_shared<QList<SendOutcome>>();
        connect(m_outbox.get(),
                &Outbox::answered,
                this,
                [outcomes](const AccountId &, SendRoute, const SendOutcome &outcome) {
                    outcomes->append(outcome);
                });
        answer(0, 429, R"({"message":"You have reached your monthly limit."})");
        QTRY_COMPARE(stateOf(id), SendState::Failed);
        QCOMPARE(outcomes->size(), 1);
        QCOMPARE(outcomes->constFirst().errorCode, u"line.monthly-limit"_s);
    }

    void whatHasNotEndedIsCounted()
    {
        restartOutbox(std::chrono::milliseconds(10));
        say(chat(0), u"one"_s);
        say(chat(0), u"two"_s);
        QTRY_COMPARE(m_outbox->queued(), 2);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        answer(0, 200);
        QTRY_COMPARE(m_outbox->queued(), 1);
        QCOMPARE(m_outbox->sendTime().count(), 1U);
    }

    void aCutOffPushIsRepeatedWithItsKey()
    {
        restartOutbox(std::chrono::milliseconds(10));
        const auto id = say(chat(0), u"hello"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        m_platform->calls[0].promise.give(Test::FakePlatform::silence());
        QTRY_COMPARE(m_platform->calls.size(), 2);
        QCOMPARE(m_platform->calls.at(1).request, m_platform->calls.at(0).request);
        answer(1, 409, R"({"message":"The retry key is already accepted"})");
        QTRY_COMPARE(stateOf(id), SendState::Accepted);
    }

    void aStopInFlightIsFoundAtTheNextStart()
    {
        giveToken(chat(0), u"token"_s);
        const auto reply = say(chat(0), u"reply"_s);
        const auto push = say(chat(1), u"push"_s);
        QTRY_COMPARE(m_platform->calls.size(), 2);
        m_outbox.reset(); // as if the process had ended
        m_store.reset();
        openStore();
        openOutbox();
        QTRY_COMPARE(m_platform->calls.size(), 3);
        QCOMPARE(m_platform->calls.at(2).request, m_platform->calls.at(1).request);
        QCOMPARE(stateOf(reply), SendState::Unknown);
        answer(2, 200);
        QTRY_COMPARE(stateOf(push), SendState::Accepted);
    }

    void drainsWhatIsInFlightAndBeginsNothing()
    {
        const auto first = say(chat(0), u"first"_s);
        const auto second = say(chat(0), u"second"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        const auto drained = m_outbox->drain();
        QVERIFY(!drained.isDone());
        answer(0, 200);
        QVERIFY(Test::await(drained));
        QCOMPARE(stateOf(first), SendState::Accepted);
        QCOMPARE(stateOf(second), SendState::Queued);
        QCOMPARE(m_platform->calls.size(), 1);
    }

    void drainingHasAnEnd()
    {
        say(chat(0), u"first"_s);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        QVERIFY(Test::await(m_outbox->drain(std::chrono::milliseconds(20))));
    }

private:
    void openStore()
    {
        m_store =
            std::make_unique<Store>(Store::Settings{m_folder->filePath(u"relay.db"_s)}, m_clock);
        QVERIFY(Test::await(m_store->open()));
    }
    void openOutbox(std::chrono::milliseconds retry = std::chrono::hours(1))
    {
        Outbox::Settings settings;
        settings.tick = retry;
        settings.firstRetry = retry;
        settings.longestRetry = std::max<std::chrono::milliseconds>(retry, std::chrono::minutes(5));
        m_outbox = std::make_unique<Outbox>(*m_store, *m_platform, channelAdapter, settings);
        QVERIFY(Test::await(m_outbox->start()));
    }
    void restartOutbox(std::chrono::milliseconds retry)
    {
        m_outbox.reset();
        openOutbox(retry);
    }

    MessageId say(const ConversationId &conversation, const QString &text)
    {
        const MessageId id(u"00000000-0000-4000-8000-%1"_s.arg(++m_lastId, 12, 10, QChar(u'0')));
        Content content;
        content.text = text;
        const Protocol::SendMessages send{conversation, {{id, content}}, {}, {}};
        const auto queued = m_store->write([this, send](WriteContext &context) {
            return m_commands->enqueueSend(context, UserId(u"mia"_s), send);
        });
        const auto done = Test::await(queued);
        if (!done)
            qFatal("%s", qPrintable(done.error().code));
        return id;
    }
    void giveToken(const ConversationId &conversation, const QString &token)
    {
        QVERIFY(Test::await(m_store->write([=](WriteContext &context) {
            return context.database.execute(
                "UPDATE conversation SET reply_token = :token, reply_received_at = :now "
                "WHERE id = :id",
                {{":token", token}, {":now", context.now}, {":id", conversation.value()}});
        })));
    }
    void answer(int call, int status, const QByteArray &body = "{}")
    {
        m_platform->calls[call].promise.give(Test::FakePlatform::answer(status, body));
    }
    SendState stateOf(const MessageId &id)
    {
        const auto message = Test::await(
            m_store->read([id](Sql::Database &database) { return messageById(database, id); }));
        return message && *message ? (*message)->state : SendState::None;
    }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::FakePlatform> m_platform;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<SendCommands> m_commands;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Outbox> m_outbox;
    int m_lastId = 0;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
