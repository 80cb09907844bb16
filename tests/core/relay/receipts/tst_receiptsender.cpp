// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/markread.h"
#include "core/relay/intake/intake.h"
#include "core/relay/receipts/receiptsender.h"
#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/core/relay/outbox/outboxdesk.h"
#include "tests/support/relaystore.h"

#include <QJsonDocument>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Test::FakePlatform;

// What customers are shown of what was read: when, how often, and when not.
class TestReceiptSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        m_commands->add(std::make_unique<MarkReadHandler>());
        m_platform = std::make_unique<FakePlatform>();
        m_platform->answerWith = [](const OutboundRequest &) {
            return FakePlatform::answer(200);
        };
        m_said = 0;
        set("mark_as_read = 1");
        begin();
    }
    void cleanup()
    {
        m_receipts.reset();
        m_store->operator->()->finish();
        m_store.reset();
    }

    void openingMarksUpToWhatWasSeenAndOnce()
    {
        const auto first = say();
        const auto second = say();
        say();
        read(m_store->amy, second);
        QTRY_COMPARE(marked(), (QStringList{u"t2"_s}));
        read(m_store->ben, second); // a colleague opens it too
        read(m_store->ben, first);
        settle();
        QCOMPARE(marked(), (QStringList{u"t2"_s}));
        QCOMPARE(m_platform->calls.constFirst().request.path,
                 QByteArray("/v2/bot/chat/markAsRead"));
    }

    void whatIsReadLaterIsMarkedLater()
    {
        read(m_store->amy, say());
        QTRY_COMPARE(marked().size(), 1);
        read(m_store->ben, say());
        QTRY_COMPARE(marked(), (QStringList{u"t1"_s, u"t2"_s}));
    }

    void theAccountDecides_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("onOpening");
        QTest::addColumn<bool>("onAnswer");
        QTest::addColumn<bool>("onAsking");
        QTest::newRow("never") << QByteArray("read_marks = 'never'") << false << false << false;
        QTest::newRow("opened") << QByteArray("read_marks = 'opened'") << true << true << true;
        QTest::newRow("answered") << QByteArray("read_marks = 'answered'") << false << true << true;
        QTest::newRow("by hand") << QByteArray("read_marks = 'by-hand'") << false << false << true;
        QTest::newRow("the platform does it itself")
            << QByteArray("mark_as_read = 0") << false << false << false;
    }

    void theAccountDecides()
    {
        QFETCH(QByteArray, policy);
        QFETCH(bool, onOpening);
        QFETCH(bool, onAnswer);
        QFETCH(bool, onAsking);
        set(policy);
        const auto at = say();
        read(m_store->amy, at);
        settle();
        QCOMPARE(marked().size(), onOpening ? 1 : 0);
        const auto later = say();
        want(later, Reading::Answering);
        m_store->clock.advance(1);
        restart(); // looks at once
        settle();
        QCOMPARE(marked().contains(u"t2"_s), onAnswer);
        const auto last = say();
        read(m_store->amy, last, true);
        read(m_store->amy, last); // and it is read already when somebody asks again
        settle();
        QCOMPARE(marked().contains(u"t3"_s), onAsking);
    }

    void whatWasReadBeforeIsShownWhenSomebodyAsks()
    {
        set("read_marks = 'by-hand'");
        const auto at = say();
        read(m_store->amy, at);
        settle();
        QVERIFY(marked().isEmpty());
        read(m_store->amy, at, true);
        QTRY_COMPARE(marked(), (QStringList{u"t1"_s}));
        read(m_store->amy, at, true);
        settle();
        QCOMPARE(marked().size(), 1); // they know
    }

    void neverWhileAnotherChannelHoldsTheChat()
    {
        const auto at = say();
        set("id = id", "UPDATE conversation SET standby = 1");
        read(m_store->amy, at);
        settle();
        QVERIFY(marked().isEmpty());
        set("id = id", "UPDATE conversation SET standby = 0");
        read(m_store->ben, at);
        QTRY_COMPARE(marked().size(), 1);
    }

    void aChatTakenAwayMeanwhileIsLeftAlone()
    {
        m_receipts.reset();
        read(m_store->amy, say());
        set("id = id", "UPDATE conversation SET standby = 1");
        begin();
        settle();
        QVERIFY(marked().isEmpty());
        QCOMPARE(pending(), 0);
    }

    void whatIsUnsentIsMarkedByTheOneBeforeIt()
    {
        say();
        const auto second = say();
        set("id = id", "UPDATE message SET mark_token = '' WHERE mark_token = 't2'");
        read(m_store->amy, second);
        QTRY_COMPARE(marked(), (QStringList{u"t1"_s}));
    }

    void aFailureIsTriedAgainAndARefusalIsNot()
    {
        m_platform->answerWith = [](const OutboundRequest &) {
            return FakePlatform::answer(500);
        };
        const auto at = say();
        read(m_store->amy, at);
        QTRY_COMPARE(marked().size(), 1);
        // How long it waits counts from when the failure is written, which may be after any advance.
        QTRY_VERIFY((m_store->clock.advance(60'000), marked().size() >= 2));
        m_platform->answerWith = [](const OutboundRequest &) {
            return FakePlatform::answer(400, R"({"message":"Invalid markAsReadToken."})");
        };
        QTRY_VERIFY((m_store->clock.advance(60'000), pending() == 0));
        const auto asked = marked().size();
        m_store->clock.advance(3'600'000);
        settle();
        QCOMPARE(marked().size(), asked);
    }

    void waitingForItsTurnIsNoFailedTry()
    {
        m_receipts.reset();
        ReceiptSender::Settings settings;
        settings.perSecond = 1;
        settings.tries = 2;
        begin(settings);
        read(m_store->amy, say());
        QTRY_COMPARE(marked(), QStringList{u"t1"_s});
        QTRY_COMPARE(pending(), 0);
        const auto second = say(); // a second goes by with each
        const auto third = say();
        read(m_store->amy, second);
        QTRY_COMPARE(marked(), (QStringList{u"t1"_s, u"t2"_s}));
        QTRY_COMPARE(pending(), 0);
        int failures = 1;
        m_platform->answerWith = [&](const OutboundRequest &) {
            return FakePlatform::answer(failures-- > 0 ? 500 : 200);
        };
        read(m_store->ben, third); // in the same second: it waits
        settle();
        QCOMPARE(marked().size(), 2);
        QTRY_VERIFY((m_store->clock.advance(500), marked().count(u"t3"_s) == 2));
        QTRY_COMPARE(pending(), 0);
    }

    void whatWasWantedBeforeARestartIsDoneAfterIt()
    {
        m_receipts.reset();
        read(m_store->amy, say());
        QCOMPARE(pending(), 1);
        begin();
        QTRY_COMPARE(marked().size(), 1);
        QTRY_COMPARE(pending(), 0);
        restart();
        settle();
        QCOMPARE(marked().size(), 1);
    }

    void anExpiredTokenIsReplacedOnce()
    {
        m_platform->answerWith = [this](const OutboundRequest &) {
            return FakePlatform::answer(m_platform->invalidated.isEmpty() ? 401 : 200);
        };
        read(m_store->amy, say());
        QTRY_COMPARE(marked().size(), 2);
        QTRY_COMPARE(pending(), 0);
        QCOMPARE(m_platform->invalidated.size(), 1);
    }

    void anAcceptedAnswerMarksWhatItAnswers()
    {
        Test::OutboxDesk desk;
        desk.sql("UPDATE account SET mark_as_read = 1, read_marks = 'answered'");
        desk.sql("INSERT INTO message (workspace, id, conversation, account, direction, order_at, "
                 "order_seq, content, arrived_at, mark_token, ver) SELECT 1, 'm', id, account, "
                 "'inbound', 1000, 1, '{}', 1000, 'token', 1 FROM conversation");
        desk.say(u"hello"_s);
        const auto attempt = desk.claim();
        QVERIFY(attempt);
        const auto due = [&] {
            return *dueReceipts(desk.database(), desk.now, 10);
        };
        QVERIFY(due().isEmpty());
        desk.finish(*attempt, SendOutcome::Kind::Accepted);
        QCOMPARE(due().size(), 1);
        QCOMPARE(due().constFirst().token, u"token"_s);
    }

private:
    void begin(ReceiptSender::Settings settings = {})
    {
        settings.tick = std::chrono::milliseconds(10);
        m_receipts = std::make_unique<ReceiptSender>(
            ReceiptSender::Parts{**m_store, *m_platform, channelAdapter}, settings);
        m_receipts->start();
    }
    void restart()
    {
        m_receipts.reset();
        begin();
    }

    void set(const QByteArray &what, const QByteArray &statement = {})
    {
        const auto sql = statement.isEmpty() ? "UPDATE account SET " + what : statement;
        QVERIFY(Test::await((*m_store)->write([sql](WriteContext &context) -> Result<> {
            auto done = context.database.execute(sql.constData());
            return done ? Result<>() : Result<>(done.error());
        })));
    }

    /// The customer writes; where it stands.
    MessageOrder say()
    {
        m_store->clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = QString::number(++m_said);
        event.markAsReadToken = u't' + QString::number(m_said);
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        [&] {
            QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
                return m_intake->accept(context, m_store->account, {u"Ubot"_s, {event}});
            })));
        }();
        return conversation().lastOrder;
    }
    Conversation conversation()
    {
        const auto found = Test::await((*m_store)->read([this](Sql::Database &database) {
            return conversationOf(database, m_store->account, u"U1"_s);
        }));
        return found && *found ? **found : Conversation();
    }
    void read(const User &who, const MessageOrder &upTo, bool tell = false)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-9999-7000-8000-%1"_s.arg(++m_commandsMade, 12, 10, QChar(u'0'))),
            0,
            Protocol::MarkRead{conversation().id, upTo, tell}};
        const auto result = Test::await(m_commands->run(who, command));
        QVERIFY(result);
        QCOMPARE(result->outcome, Protocol::CommandResult::Outcome::Ok);
    }
    void want(const MessageOrder &upTo, Reading how)
    {
        const auto id = conversation().id;
        QVERIFY(Test::await((*m_store)->write(
            [&](WriteContext &context) { return wantReceipt(context, id, upTo, how); })));
    }
    int pending()
    {
        const auto rows = Test::await((*m_store)->read([](Sql::Database &database) {
            return database.selectOne("SELECT count(*) FROM read_receipt WHERE pending",
                                      {},
                                      [](const Sql::Row &row) { return row.integer(0); });
        }));
        return static_cast<int>(rows->value_or(-1));
    }
    /// What was wanted before has been looked at: it is read and written in turn.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            pending();
            set("id = id");
        }
    }
    QStringList marked() const
    {
        QStringList tokens;
        for (const auto &call : m_platform->calls) {
            tokens.append(
                QJsonDocument::fromJson(call.request.body)["markAsReadToken"_L1].toString());
        }
        return tokens;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<ReceiptSender> m_receipts;
    int m_said = 0;
    int m_commandsMade = 0;
};

QTEST_GUILESS_MAIN(TestReceiptSender)
#include "tst_receiptsender.moc"
