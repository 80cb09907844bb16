// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commandqueue.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

class TestCommandQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prepared.clear();
        start();
    }
    void cleanup() { m_desk.reset(); }

    void offlineRepliesLeaveInOrder()
    {
        QStringList made;
        for (int i = 0; i < 50; ++i) {
            made << u"cmd%1"_s.arg(i);
            queue(made.constLast());
        }
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), made);
        QTRY_COMPARE(cached(u"message|m-"_s), 50);
    }

    void whatHasNoAnswerGoesAgain()
    {
        relay().swallowResults = true;
        queue(u"cmd1"_s);
        queue(u"cmd2"_s);
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 2);
        relay().drop();
        relay().swallowResults = false;
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), (QStringList{u"cmd1"_s, u"cmd2"_s, u"cmd1"_s, u"cmd2"_s}));
        QTRY_COMPARE(cached(u"message|m-"_s), 2);
    }

    // The line may break while an answer is being written down: it was an answer all the same.
    void anAnswerCountsOnce_data()
    {
        QTest::addColumn<Protocol::CommandResult::Outcome>("outcome");
        QTest::newRow("done") << Outcome::Ok;
        QTest::newRow("refused") << Outcome::Rejected;
        QTest::newRow("a colleague was faster") << Outcome::Conflict;
        QTest::newRow("nobody knows") << Outcome::Unknown;
    }
    void anAnswerCountsOnce()
    {
        QFETCH(const Protocol::CommandResult::Outcome, outcome);
        queue(u"cmd1"_s);
        QSignalSpy sent(m_desk->commands.get(), &CommandQueue::ready);
        QSignalSpy returned(m_desk->commands.get(), &CommandQueue::returned);
        auto &commands = *m_desk->commands;
        commands.connected();
        QTRY_COMPARE(sent.count(), 1);
        Protocol::CommandResult result;
        result.id = CommandId(u"cmd1"_s);
        result.outcome = outcome;
        result.code = u"conversation.colleague-answered"_s;
        commands.take(result, 0);
        commands.disconnected();
        commands.connected();
        commands.take(result, 0);
        const bool isKept = outcome == Outcome::Rejected || outcome == Outcome::Unknown;
        QTRY_COMPARE(m_desk->outbox.entries().size(), isKept ? 1 : 0);
        QTRY_COMPARE(commands.waiting(), 0);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(returned.count(), outcome == Outcome::Conflict ? 1 : 0);
    }

    void survivesANewStart()
    {
        queue(u"cmd1"_s);
        m_desk.reset();
        start();
        QCOMPARE(m_desk->commands->waiting(), 1);
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

    void theOverlayStaysUntilTheCacheShowsIt()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        relay().answer = [this](const Protocol::Command &) {
            // The effect is at 3; the news of it are still on their way.
            return Protocol::CommandResult{
                {}, Outcome::Ok, deskName(), relay().head() + 1, {}, {}, {}};
        };
        queue(u"cmd1"_s);
        QTRY_COMPARE(m_desk->outbox.entries().constFirst().stage, OutboxEntry::Stage::Taken);
        relay().put(message(u"m-cmd1"_s, u"c1"_s, 60));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
    }

    void aConflictReturnsTheText()
    {
        relay().answer = [](const Protocol::Command &) {
            return Protocol::CommandResult{
                {}, Outcome::Conflict, {}, 0, u"conversation.colleague-answered"_s, {}, {}};
        };
        QSignalSpy returned(m_desk->commands.get(), &CommandQueue::returned);
        queue(u"cmd1"_s);
        queue(u"cmd2"_s);
        relay().connectClient();
        QTRY_COMPARE(returned.count(), 2);
        QCOMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(m_desk->outbox.draft(ConversationId(u"c1"_s)), u"text cmd1\ntext cmd2"_s);
    }

    void whatIsRefusedOrUnknownStaysToBeDecided()
    {
        relay().answer = [](const Protocol::Command &command) {
            const bool first = command.id.value() == u"cmd1"_s;
            return Protocol::CommandResult{{},
                                           first ? Outcome::Rejected : Outcome::Unknown,
                                           {},
                                           0,
                                           first ? u"auth.forbidden"_s : QString(),
                                           {},
                                           {}};
        };
        queue(u"cmd1"_s);
        queue(u"cmd2"_s);
        relay().connectClient();
        QTRY_COMPARE(stage(u"cmd2"_s), OutboxEntry::Stage::Unknown);
        QCOMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
        m_desk.reset();
        start();
        QCOMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
        QCOMPARE(m_desk->outbox.entry(CommandId(u"cmd1"_s))->result.code, u"auth.forbidden"_s);
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QVERIFY2(arrivals().isEmpty(), "neither goes again by itself");
    }

    void anOldReplyWaitsForAPerson()
    {
        queue(u"old"_s);
        m_desk->clock.advance(CommandQueue::TooOldMs + 1);
        queue(u"new"_s);
        relay().connectClient();
        QTRY_COMPARE(stage(u"old"_s), OutboxEntry::Stage::Refused);
        QTRY_COMPARE(arrivals(), QStringList{u"new"_s});
    }

    void aRefusalThatWasOvertakenGoes()
    {
        relay().answer = [](const Protocol::Command &) {
            return Protocol::CommandResult{
                {}, Outcome::Rejected, {}, 0, u"command.expired"_s, {}, {}};
        };
        queue(u"cmd1"_s);
        relay().connectClient();
        QTRY_COMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
        relay().put(message(u"m-cmd1"_s, u"c1"_s, 60));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
    }

    void refusalsMakeRoom()
    {
        relay().answer = [](const Protocol::Command &) {
            return Protocol::CommandResult{
                {}, Outcome::Rejected, {}, 0, u"auth.forbidden"_s, {}, {}};
        };
        QStringList made;
        for (int i = 0; i < 2 * CommandQueue::InFlight; ++i) {
            made << u"cmd%1"_s.arg(i);
            queue(made.constLast());
        }
        relay().connectClient();
        QTRY_COMPARE(arrivals(), made);
    }

    void whatMayNotBeAnsweredAnyMoreHasFailed()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
        queue(u"cmd1"_s);
        auto mark = reply(u"mark"_s, {}, m_desk->clock.nowMs());
        mark.command.args = Protocol::MarkRead{ConversationId(u"c1"_s), {50, 1}};
        QVERIFY(await(m_desk->outbox.put(mark)));
        m_desk->commands->scopeGone(deskName(), {ConversationId(u"c1"_s)});
        QTRY_COMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
        QCOMPARE(m_desk->outbox.entry(CommandId(u"cmd1"_s))->result.code, u"auth.forbidden"_s);
        QTRY_COMPARE(m_desk->outbox.entries().size(), 1);
    }

    void goneMeansGoneForTheQueueToo()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const Promise<> never;
        m_prepared.insert(u"cmd1"_s, never); // it has not left yet
        queue(u"cmd1"_s);
        relay().say(Protocol::Gone{deskName(), u"permission"_s});
        QTRY_COMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
    }

    void whatWasTakenBackDoesNotGoAgain()
    {
        relay().swallowResults = true;
        queue(u"cmd1"_s);
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 1);
        auto discard = reply(u"discard"_s, {}, m_desk->clock.nowMs());
        discard.command.args =
            Protocol::ResolveSend{MessageId(u"m-cmd1"_s), Protocol::ResolveSend::As::Discard};
        QVERIFY(await(m_desk->outbox.put(discard)));
        QTRY_COMPARE(relay().commands().size(), 2);
        relay().drop();
        relay().swallowResults = false;
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), (QStringList{u"cmd1"_s, u"discard"_s, u"discard"_s}));
    }

    void whatHasNotLeftCanBeTakenBack()
    {
        relay().swallowResults = true;
        QStringList made;
        for (int i = 0; i < CommandQueue::InFlight + 10; ++i) {
            made << u"cmd%1"_s.arg(i);
            queue(made.constLast());
        }
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), CommandQueue::InFlight);
        QList<CommandId> ids;
        for (const auto &id : std::as_const(made))
            ids << CommandId(id);
        const auto taking = m_desk->commands->takeBack(ids);
        relay().swallowResults = false;
        relay().drop(); // and there is room for all of them at once
        relay().connectClient();
        const auto taken = await(taking);
        QVERIFY(taken);
        QCOMPARE(taken->size(), 10);
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        for (int i = CommandQueue::InFlight; i < made.size(); ++i)
            QVERIFY2(!arrivals().contains(made.at(i)), "it was taken back, and is sent");
        QCOMPARE(m_desk->commands->waiting(), 0);
    }

    void whatIsNotTakenBackAnyMoreGoes()
    {
        queue(u"cmd1"_s);
        auto discard = reply(u"discard"_s, {}, m_desk->clock.nowMs());
        discard.command.args =
            Protocol::ResolveSend{MessageId(u"m-cmd1"_s), Protocol::ResolveSend::As::Discard};
        QVERIFY(await(m_desk->outbox.put(discard)));
        queue(u"cmd2"_s);
        m_desk->commands->connected();
        QTRY_VERIFY(m_desk->commands->isOnItsWay(CommandId(u"cmd2"_s))); // it is prepared first
        QVERIFY2(!m_desk->commands->isOnItsWay(CommandId(u"cmd1"_s)), "it is taken back");
        m_desk->commands->disconnected();
        QVERIFY(await(m_desk->outbox.remove(discard.id())));
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), (QStringList{u"cmd1"_s, u"cmd2"_s}));
    }

    void takingBackWhatTheRelayNeverHadIsNoRefusal()
    {
        auto discard = reply(u"discard"_s, {}, m_desk->clock.nowMs());
        discard.command.args =
            Protocol::ResolveSend{MessageId(u"m-cmd1"_s), Protocol::ResolveSend::As::Discard};
        QVERIFY(await(m_desk->outbox.put(discard)));
        relay().answer = [](const Protocol::Command &) {
            return Protocol::CommandResult{
                {}, Outcome::Rejected, {}, 0, u"message.not-found"_s, {}, {}};
        };
        QSignalSpy refused(m_desk->commands.get(), &CommandQueue::refused);
        relay().connectClient();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QVERIFY(refused.isEmpty());
    }

    void whatNeedsPreparingHoldsBackWhatFollows()
    {
        const Promise<> prepared;
        m_prepared.insert(u"cmd1"_s, prepared);
        queue(u"cmd1"_s);
        queue(u"cmd2"_s);
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QVERIFY(arrivals().isEmpty());
        prepared.give({});
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd1"_s, u"cmd2"_s}));
    }

    void theFilesOfATemplateGoFirst()
    {
        const Promise<> prepared;
        m_prepared.insert(u"cmd1"_s, prepared);
        auto entry = reply(u"cmd1"_s, {}, m_desk->clock.nowMs());
        entry.command.args = Protocol::PutTemplate{};
        entry.conversation = {};
        QVERIFY(await(m_desk->outbox.put(entry)));
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QVERIFY(arrivals().isEmpty());
        prepared.give({});
        QTRY_COMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

    /// Offline, a note waits with its file; what is behind it waits too, and each arrives once.
    void aNoteWaitsForItsFile()
    {
        const Promise<> prepared;
        m_prepared.insert(u"cmd1"_s, prepared);
        auto entry = reply(u"cmd1"_s, {}, m_desk->clock.nowMs());
        entry.command.args = Protocol::AddNote{MessageId(u"n1"_s), entry.conversation, {}, {}};
        QVERIFY(await(m_desk->outbox.put(entry)));
        queue(u"cmd2"_s);
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QVERIFY(arrivals().isEmpty());
        prepared.give({});
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd1"_s, u"cmd2"_s}));
    }

    void whatCannotBePreparedIsRefused()
    {
        const Promise<> prepared;
        m_prepared.insert(u"cmd1"_s, prepared);
        queue(u"cmd1"_s);
        queue(u"cmd2"_s);
        relay().connectClient();
        prepared.give(Error{ErrorKind::Rejected, u"media.too-large"_s});
        QTRY_COMPARE(stage(u"cmd1"_s), OutboxEntry::Stage::Refused);
        QTRY_COMPARE(arrivals(), QStringList{u"cmd2"_s});
    }

    void whatIsHeldLeavesWhenItsTimeIsOver()
    {
        hold(u"cmd1"_s, 3'000);
        queue(u"cmd2"_s); // behind it, in the same conversation
        auto other = reply(u"cmd3"_s, u"elsewhere"_s, m_desk->clock.nowMs());
        other.conversation = ConversationId(u"c2"_s);
        QVERIFY(await(m_desk->outbox.put(other)));
        relay().connectClient();
        QTRY_COMPARE(arrivals(), QStringList{u"cmd3"_s});
        m_desk->clock.advance(2'999);
        m_desk->commands->tick();
        QCOMPARE(m_desk->commands->heldFor(CommandId(u"cmd1"_s)), 1);
        QCOMPARE(arrivals(), QStringList{u"cmd3"_s});
        m_desk->clock.advance(1);
        m_desk->commands->tick();
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd3"_s, u"cmd1"_s, u"cmd2"_s}));
    }

    // Nobody ticks: it wakes up by itself.
    void itsTimeIsNotForgotten()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        hold(u"cmd1"_s, 50);
        QVERIFY(arrivals().isEmpty());
        m_desk->clock.advance(50);
        QTRY_COMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

    void whatIsRecalledNeverLeaves()
    {
        hold(u"cmd1"_s, 3'000);
        hold(u"cmd2"_s, 3'000);
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        const auto recalled = m_desk->commands->recall(CommandId(u"cmd1"_s));
        m_desk->clock.advance(3'000); // it is over while the disk is at it
        m_desk->commands->tick();
        QVERIFY(await(recalled));
        QTRY_COMPARE(arrivals(), QStringList{u"cmd2"_s});
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(m_desk->outbox.draft(ConversationId(u"c1"_s)), u"text cmd1"_s);
        QCOMPARE(await(m_desk->commands->recall(CommandId(u"cmd2"_s))).error().code,
                 u"command.left"_s);
    }

    void whatIsLetGoLeavesAtOnce()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        hold(u"cmd1"_s, 3'000);
        m_desk->commands->letGo(CommandId(u"cmd1"_s));
        QTRY_COMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

    // Sent by a person, so it is sent, once; nobody can prove that it never left.
    void aHeldOneSurvivesANewStart()
    {
        hold(u"cmd1"_s, 3'000);
        const auto before = m_desk->outbox.entries().constFirst();
        m_desk.reset();
        start();
        QCOMPARE(m_desk->outbox.entries().constFirst(), before);
        QCOMPARE(m_desk->commands->heldFor(CommandId(u"cmd1"_s)), 0);
        QVERIFY(!await(m_desk->commands->recall(CommandId(u"cmd1"_s))));
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QVERIFY(arrivals().isEmpty()); // its time is not over
        m_desk->clock.advance(3'000);
        m_desk->commands->tick();
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

    void aClockSetBackHoldsNothing()
    {
        hold(u"cmd1"_s, 3'000);
        m_desk->clock.jump(-3'600'000);
        relay().connectClient();
        QTRY_COMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

private:
    void hold(const QString &id, qint64 ms)
    {
        auto held = reply(id, u"text "_s + id, m_desk->clock.nowMs());
        held.notBefore = m_desk->clock.nowMs() + ms;
        QVERIFY(await(m_desk->outbox.put(held)));
    }

    void start()
    {
        m_desk = std::make_unique<SyncDesk>(m_folder->path(), [this](const OutboxEntry &entry) {
            const auto id = entry.id().value();
            return m_prepared.contains(id) ? m_prepared.value(id).future() : ready<void>({});
        });
        relay().put(conversation(u"c1"_s, 50));
        relay().messagesInSnapshot = 1000;
    }
    FakeRelay &relay() { return *m_desk->relay; }

    void queue(const QString &id)
    {
        QVERIFY(await(m_desk->outbox.put(reply(id, u"text "_s + id, m_desk->clock.nowMs()))));
    }

    QStringList arrivals()
    {
        QStringList ids;
        for (const auto &command : relay().commands())
            ids << command.id.value();
        return ids;
    }

    OutboxEntry::Stage stage(const QString &id)
    {
        return m_desk->outbox.entry(CommandId(id)).value_or(OutboxEntry()).stage;
    }

    qsizetype cached(const QString &what)
    {
        return await(m_desk->cache.read(tryCacheDump))->filter(what).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, Promise<>> m_prepared;
    std::unique_ptr<SyncDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestCommandQueue)
#include "tst_commandqueue.moc"
