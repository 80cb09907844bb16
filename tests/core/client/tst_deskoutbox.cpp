// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/changefeed.h"
#include "core/client/deskactions.h"
#include "core/client/deskoutbox.h"
#include "core/client/deskwork.h"
#include "core/client/filethread.h"
#include "core/client/outboxoverlay.h"
#include "core/client/pendingwork.h"
#include "core/client/waitingcounter.h"
#include "tests/support/attacherhost.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Kind = WaitingChange::Kind;
using Outcome = Protocol::CommandResult::Outcome;

// Changes that leave no bubble: what waits, and what the relay refused.
class TestDeskOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        auto chat = conversation(u"c1"_s, 50);
        chat.state = ConversationState::New;
        relay().put(chat);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
    }
    void cleanup() { stop(); }

    void aConflictStaysWithWhoAndWhen()
    {
        QSignalSpy told(m_actions.get(), &ConversationActions::refused);
        beRefused(Outcome::Conflict);
        const auto refused = m_outbox->changes().constFirst();
        QCOMPARE(refused.kind, Kind::State);
        QCOMPARE(refused.conversation, chat());
        QCOMPARE(refused.wanted.state, ConversationState::Resolved);
        QVERIFY(refused.isConflict);
        QCOMPARE(refused.errorArgs.value(u"by"_s).toString(), u"u2"_s);
        QCOMPARE(refused.errorArgs.value(u"at"_s).toLongLong(), 1234);
        QVERIFY(told.isEmpty()); // it is not said twice
        // What was not done does not show as done.
        QVERIFY(!isOnItsWay(m_desk->outbox.entries().constFirst()));
    }

    void whatWasRefusedOutlivesANewStart()
    {
        beRefused(Outcome::Conflict);
        stop();
        start();
        QCOMPARE(m_outbox->changes().size(), 1);
        const auto refused = m_outbox->changes().constFirst();
        QVERIFY(refused.refused && refused.isConflict && !refused.canCancel);
        QCOMPARE(refused.errorArgs.value(u"at"_s).toLongLong(), 1234);
        const auto asked = relay().commands().size();
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QCOMPARE(relay().commands().size(), asked); // and is not asked again by itself
    }

    void whoInsistsAsksOnTheStateOfNow()
    {
        auto changed = conversation(u"c1"_s, 50, 2);
        changed.state = ConversationState::FollowUp;
        relay().put(changed);
        beRefused(Outcome::Conflict);
        QTRY_VERIFY(m_desk->isLevel());
        relay().answer = {};
        const auto id = m_outbox->changes().constFirst().id;
        QVERIFY(await(m_outbox->insist(id)));
        QTRY_COMPARE(relay().commands().size(), 2);
        const auto &again = relay().commands().constLast();
        QVERIFY(again.id != id);
        const auto args = std::get<Protocol::SetState>(again.args);
        QCOMPARE(args.state, ConversationState::Resolved);
        QCOMPARE(args.was, ConversationState::FollowUp);
        QTRY_VERIFY(m_outbox->changes().isEmpty());
    }

    void whatIsLeftIsGone()
    {
        beRefused(Outcome::Conflict);
        QVERIFY(await(m_outbox->cancel(m_outbox->changes().constFirst().id)));
        QVERIFY(m_outbox->changes().isEmpty());
        QVERIFY(m_desk->outbox.entries().isEmpty());
        QCOMPARE(relay().commands().size(), 1);
    }

    void anotherWishTakesItsPlace()
    {
        beRefused(Outcome::Conflict);
        relay().drop();
        QVERIFY(await(m_work->change({chat()}, {.priority = Priority::High})));
        QCOMPARE(m_outbox->changes().size(), 2); // that is another matter
        QVERIFY(await(m_work->change({chat()}, {.state = ConversationState::FollowUp})));
        QTRY_COMPARE(m_outbox->changes().size(), 2);
        for (const auto &change : m_outbox->changes())
            QVERIFY(!change.refused);
    }

    void aNoteForSeveralIsHeldAndCanBeTakenBack()
    {
        const auto other = conversation(u"c2"_s, 60);
        relay().put(other);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const WorkChange note{.note = u"Closed on Monday"_s};
        const auto receipt = await(m_work->change({chat(), other.id}, note));
        QVERIFY(receipt);
        QCOMPARE(receipt->steps.size(), 2);
        QCOMPARE(m_desk->outbox.entries().size(), 2);
        QVERIFY(relay().commands().isEmpty());
        QCOMPARE(await(m_work->undo(*receipt))->steps.size(), 2);
        QVERIFY(m_desk->outbox.entries().isEmpty());
        m_desk->clock.advance(WorkActions::NoteHoldMs + 1);
        m_desk->commands->tick();
        QVERIFY(relay().commands().isEmpty());
    }

    void aNoteForSeveralGoesOnceToEachAndThenStays()
    {
        const auto other = conversation(u"c2"_s, 60);
        relay().put(other);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const auto receipt =
            await(m_work->change({chat(), other.id}, {.note = u"Closed on Monday"_s}));
        QVERIFY(receipt);
        m_desk->clock.advance(WorkActions::NoteHoldMs + 1);
        m_desk->commands->tick();
        QTRY_COMPARE(relay().commands().size(), 2);
        QSet<MessageId> ids;
        QSet<ConversationId> chats;
        for (const auto &command : relay().commands()) {
            const auto args = std::get<Protocol::AddNote>(command.args);
            QCOMPARE(args.text, u"Closed on Monday"_s);
            ids.insert(args.id);
            chats.insert(args.conversation);
        }
        QVERIFY(!ids.contains(MessageId()));
        QCOMPARE(ids.size(), 2);
        QCOMPARE(chats, QSet({chat(), other.id}));
        QVERIFY(await(m_work->undo(*receipt))->steps.isEmpty());
        QCOMPARE(relay().commands().size(), 2);
    }

    void aNoteForSeveralHasWordsAndFits()
    {
        const auto empty = await(m_work->change({chat()}, {.note = u" \n"_s}));
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, u"note.empty"_s);
        const auto tooLong = await(m_work->change({chat()}, {.note = QString(20'001, u'x')}));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, u"note.too-long"_s);
        QVERIFY(await(m_work->change({chat()}, {.note = QString(20'000, u'x')})));
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

    void whatNeverLeftCanBeCancelled()
    {
        QVERIFY(await(m_work->change({chat()}, {.state = ConversationState::Resolved})));
        QVERIFY(await(m_work->change({chat()}, {.priority = Priority::Vip})));
        auto waiting = m_outbox->changes();
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting.at(0).canCancel && waiting.at(1).canCancel);
        QVERIFY(await(m_outbox->cancel(waiting.at(0).id)));
        relay().swallowResults = true;
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 1);
        QVERIFY(
            std::holds_alternative<Protocol::SetPriority>(relay().commands().constFirst().args));
        QVERIFY(!m_outbox->changes().constFirst().canCancel);
        QVERIFY(!await(m_outbox->cancel(waiting.at(1).id)));
        QCOMPARE(m_outbox->changes().size(), 1);
    }

    void anActionOfWhichSomethingIsCancelledComesToItsEnd()
    {
        auto other = conversation(u"c2"_s, 60);
        relay().put(other);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
        QSignalSpy progressed(m_work.get(), &WorkActions::progressed);
        QVERIFY(await(m_work->change({chat(), other.id}, {.priority = Priority::Vip})));
        QVERIFY(await(m_outbox->cancel(m_outbox->changes().constFirst().id)));
        relay().connectClient();
        QTRY_VERIFY(!progressed.isEmpty()
                    && progressed.constLast().at(0).value<WorkProgress>().isOver());
        QCOMPARE(progressed.constLast().at(0).value<WorkProgress>().total, 1);
    }

    void whatWasLeftAsItWasIsNoWish()
    {
        QVERIFY(await(m_work->change({chat()}, {.assignee = UserId(u"u2"_s)})));
        const auto wanted = m_outbox->changes().constFirst().wanted;
        QCOMPARE(wanted.assignee, UserId(u"u2"_s));
        QVERIFY(!wanted.team);
    }

    void repliesNotesAndReadMarksAreNoChanges()
    {
        QVERIFY(await(m_actions->markRead(chat(), {50, 1})));
        Content words;
        words.text = u"one"_s;
        QVERIFY(await(m_actions->send(chat(), {words}, {})));
        QVERIFY(m_outbox->changes().isEmpty());
    }

    void tagsThatWereRefusedAreKeptAndDoNotShow()
    {
        OutboxEntry entry;
        entry.command = {
            CommandId(u"tag"_s),
            m_desk->clock.nowMs(),
            Protocol::TagContact{ContactId(u"k1"_s), {{TagId(u"t1"_s), u"VIP"_s, 1, 0}}, {}, 1}};
        QVERIFY(await(m_desk->outbox.put(entry)));
        QVERIFY(!pendingTags(m_desk->outbox.entries()).isEmpty());
        refuse(Outcome::Rejected, u"auth.forbidden"_s);
        QTRY_VERIFY(!m_outbox->changes().isEmpty() && m_outbox->changes().constFirst().refused);
        QVERIFY(pendingTags(m_desk->outbox.entries()).isEmpty());
        const auto refused = m_outbox->changes().constFirst();
        QCOMPARE(refused.kind, Kind::Tags);
        QCOMPARE(refused.added, QStringList{u"VIP"_s});
        QVERIFY(!refused.isConflict);
        relay().answer = {};
        QVERIFY(await(m_outbox->insist(refused.id)));
        QTRY_COMPARE(relay().commands().size(), 2);
        QTRY_VERIFY(m_outbox->changes().isEmpty());
    }

    /// Once more over what the colleague wrote, or it would be refused for ever.
    void aValueThatWasRefusedIsWrittenOverWhatStands()
    {
        const AttributeId level(u"level"_s);
        OutboxEntry entry;
        entry.command = {CommandId(u"set"_s),
                         m_desk->clock.nowMs(),
                         Protocol::SetContactValue{ContactId(u"k1"_s), level, u"2"_s, u"1"_s}};
        QVERIFY(await(m_desk->outbox.put(entry)));
        relay().answer = [&](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Outcome::Conflict;
            result.code = u"value.changed"_s;
            result.codeArgs = {{u"now"_s, u"9"_s}};
            return result;
        };
        relay().connectClient();
        QTRY_VERIFY(!m_outbox->changes().isEmpty() && m_outbox->changes().constFirst().refused);
        QCOMPARE(m_outbox->changes().constFirst().kind, Kind::Value);
        QCOMPARE(m_outbox->changes().constFirst().contact, ContactId(u"k1"_s));
        relay().answer = {};
        QVERIFY(await(m_outbox->insist(m_outbox->changes().constFirst().id)));
        QTRY_COMPARE(relay().commands().size(), 2);
        const auto again = std::get<Protocol::SetContactValue>(relay().commands().at(1).args);
        QCOMPARE(again.was, u"9"_s);
        QCOMPARE(again.value, u"2"_s);
    }

private:
    void start()
    {
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        const UserId me(u"u1"_s);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me);
        m_accounts = std::make_unique<CachedAccounts>(m_desk->cache, *m_counter, *m_feed);
        m_files = std::make_unique<FileThread>();
        m_attacher = std::make_unique<AttacherHost>(*m_files,
                                                    PendingFiles(m_folder->filePath(u"pending"_s)));
        m_actions = std::make_unique<DeskActions>(DeskActions::Parts{m_desk->cache,
                                                                     m_desk->outbox,
                                                                     *m_desk->commands,
                                                                     *m_accounts,
                                                                     m_attacher->attacher,
                                                                     m_desk->clock,
                                                                     me});
        m_work = std::make_unique<DeskWork>(
            DeskWork::Parts{m_desk->cache, m_desk->outbox, *m_desk->commands, m_desk->clock, me});
        m_outbox = std::make_unique<DeskOutbox>(DeskOutbox::Parts{
            m_desk->outbox, *m_desk->commands, *m_actions, *m_work, m_desk->clock});
    }
    void stop()
    {
        m_outbox.reset();
        m_work.reset();
        m_actions.reset();
        m_attacher.reset();
        m_files.reset();
        m_accounts.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }
    void refuse(Outcome outcome, const QString &code)
    {
        relay().answer = [outcome, code](const Protocol::Command &) {
            return Protocol::CommandResult{
                {}, outcome, {}, 0, code, {{u"by"_s, u"u2"_s}, {u"at"_s, 1234}}, {}};
        };
        relay().connectClient();
    }
    /// I resolved it, and the relay says no.
    void beRefused(Outcome outcome)
    {
        QVERIFY(await(m_work->change({chat()}, {.state = ConversationState::Resolved})));
        refuse(outcome, u"conversation.changed"_s);
        QTRY_VERIFY(m_outbox->changes().constFirst().refused);
    }
    static ConversationId chat() { return ConversationId(u"c1"_s); }
    FakeRelay &relay() { return *m_desk->relay; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedAccounts> m_accounts;
    std::unique_ptr<FileThread> m_files;
    std::unique_ptr<AttacherHost> m_attacher;
    std::unique_ptr<DeskActions> m_actions;
    std::unique_ptr<DeskWork> m_work;
    std::unique_ptr<DeskOutbox> m_outbox;
};

QTEST_GUILESS_MAIN(TestDeskOutbox)
#include "tst_deskoutbox.moc"
