// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/cachedconversations.h"
#include "core/client/changefeed.h"
#include "core/client/deskwork.h"
#include "core/client/snoozealarm.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QFile>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"u1"_s));
        m_list = std::make_unique<CachedConversations>(CachedConversations::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_counter, m_desk->clock, UserId(u"u1"_s)});
        m_accounts = std::make_unique<CachedAccounts>(m_desk->cache, *m_counter, *m_feed);
        m_work = std::make_unique<DeskWork>(DeskWork::Parts{
            m_desk->cache, m_desk->outbox, *m_desk->commands, m_desk->clock, UserId(u"u1"_s)});
        for (int i = 1; i <= 3; ++i) {
            auto chat = conversation(u"c%1"_s.arg(i), 10 * i);
            chat.waitingSince = i;
            m_desk->relay->put(chat);
            m_desk->relay->put(message(u"m%1"_s.arg(i), chat.id.value(), 10 * i));
        }
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }
    void cleanup()
    {
        m_work.reset();
        m_accounts.reset();
        m_list.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void pagesNewestFirst()
    {
        const auto first = await(m_list->page({}, {}, 2));
        QCOMPARE(idsOf(first->rows), (QStringList{u"c3"_s, u"c2"_s}));
        QVERIFY(!first->complete);
        const auto second =
            await(m_list->page({}, first->rows.constLast().conversation.lastOrder, 2));
        QCOMPARE(idsOf(second->rows), QStringList{u"c1"_s});
        QVERIFY(second->complete);
        QVERIFY(second->commit > first->commit);
        const ConversationFilter none{AccountId(u"elsewhere"_s)};
        QVERIFY(await(m_list->page(none, {}, 2))->rows.isEmpty());
    }

    void aNewMessageChangesItsRow()
    {
        QSignalSpy changed(m_list.get(), &ConversationSource::rowsChanged);
        m_desk->relay->put(message(u"m9"_s, u"c1"_s, 90));
        m_desk->relay->put(conversation(u"c1"_s, 90, 2));
        QTRY_VERIFY(!changed.isEmpty() && rowsOf(changed.constLast()).constFirst().unread == 2
                    && rowsOf(changed.constLast()).constFirst().conversation.ver == 2);
    }

    void theOutboxShowsInTheRow()
    {
        m_desk->relay->drop();
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, 60))));
        QVERIFY(await(m_desk->outbox.keepDraft(ConversationId(u"c1"_s), u"and also"_s)));
        auto row = await(m_list->row(ConversationId(u"c1"_s)));
        QCOMPARE(row->queued, 1);
        QCOMPARE(row->failed, 0);
        QCOMPARE(row->draft, u"and also"_s);
        auto refused = m_desk->outbox.entries().constFirst();
        refused.stage = OutboxEntry::Stage::Refused;
        QVERIFY(await(m_desk->outbox.put(refused)));
        row = await(m_list->row(ConversationId(u"c1"_s)));
        QCOMPARE(row->queued, 0);
        QCOMPARE(row->failed, 1);
    }

    /// The relay took it, and it did not go: found offline, until somebody decides, here or there.
    void aReplyThatFailedIsFound()
    {
        const ConversationFilter failed{.query = u"is:failed"_s};
        const auto found = [&] {
            return idsOf(await(m_list->page(failed, {}, 10))->rows);
        };
        QCOMPARE(found(), QStringList());
        auto sent = message(u"r1"_s, u"c1"_s, 91);
        sent.direction = Direction::Outbound;
        sent.state = SendState::Failed;
        m_desk->relay->put(sent);
        m_desk->relay->put(message(u"m92"_s, u"c1"_s, 92)); // and the customer wrote since
        QTRY_COMPARE(found(), QStringList{u"c1"_s});
        QCOMPARE(await(m_list->row(ConversationId(u"c1"_s)))->failed, 1);
        m_desk->relay->drop();
        auto refused = reply(u"cmd1"_s, u"hello"_s, 60);
        refused.stage = OutboxEntry::Stage::Refused;
        QVERIFY(await(m_desk->outbox.put(refused)));
        QCOMPARE(await(m_list->row(ConversationId(u"c1"_s)))->failed, 2);
        auto decided = reply(u"cmd2"_s, {}, 61);
        decided.command.args = Protocol::ResolveSend{sent.id, Protocol::ResolveSend::As::Discard};
        QVERIFY(await(m_desk->outbox.put(decided)));
        QCOMPARE(await(m_list->row(ConversationId(u"c1"_s)))->failed, 1);
        QCOMPARE(found(), QStringList{u"c1"_s});
        QVERIFY(await(m_desk->outbox.remove(refused.id())));
        QTRY_COMPARE(found(), QStringList());
    }

    void saysWhoWroteLast()
    {
        const auto answer = [&](const QString &id, const QString &by, qint64 at, qint64 ver) {
            auto reply = message(id, u"c1"_s, at);
            reply.direction = Direction::Outbound;
            reply.author = UserId(by);
            auto chat = conversation(u"c1"_s, at, ver);
            chat.lastDirection = Direction::Outbound;
            m_desk->relay->put(reply);
            m_desk->relay->put(chat);
        };
        QVERIFY(await(m_list->row(ConversationId(u"c1"_s)))->lastAuthor.isNull());
        answer(u"m7"_s, u"u2"_s, 70, 2);
        QTRY_COMPARE(await(m_list->row(ConversationId(u"c1"_s)))->lastAuthor, UserId(u"u2"_s));
        QVERIFY(!await(m_list->row(ConversationId(u"c1"_s)))->lastIsMine);
        answer(u"m8"_s, u"u1"_s, 80, 3);
        QTRY_VERIFY(await(m_list->row(ConversationId(u"c1"_s)))->lastIsMine);
    }

    void whatIsMarkedReadIsReadToTheEnd()
    {
        m_desk->relay->drop();
        QCOMPARE(await(m_list->row(ConversationId(u"c2"_s)))->unread, 1);
        QVERIFY(await(m_work->change({ConversationId(u"c2"_s)}, {.unread = false})));
        QCOMPARE(await(m_list->row(ConversationId(u"c2"_s)))->unread, 0);
        const auto mark =
            std::get<Protocol::MarkRead>(m_desk->outbox.entries().constFirst().command.args);
        QCOMPARE(mark.upTo, (MessageOrder{20, 1}));
    }

    void aReadMarkCountsBeforeTheRelayHasIt()
    {
        m_desk->relay->drop();
        QCOMPARE(await(m_list->row(ConversationId(u"c1"_s)))->unread, 1);
        QVERIFY(await(m_desk->outbox.put(readUpTo(10))));
        QCOMPARE(await(m_list->row(ConversationId(u"c1"_s)))->unread, 0);
    }

    void countsWhoWaitsPerAccount()
    {
        QVERIFY(await(m_counter->load()));
        QCOMPARE(m_accounts->unansweredInAll(), 3);
        QSignalSpy counts(m_accounts.get(), &AccountSource::countsChanged);
        m_desk->relay->put(conversation(u"c1"_s, 10, 2));
        QTRY_COMPARE(counts.count(), 1);
        QCOMPARE(m_accounts->unanswered(AccountId(u"a1"_s)), 2);
    }

    void whatIPinnedStandsOnTop()
    {
        ReadMark mark{ConversationId(u"c1"_s)};
        mark.pinnedAt = 5;
        mark.ver = 1;
        m_desk->relay->put(mark, u"c1"_s, 1);
        QTRY_COMPARE(listed({}), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s}));
        m_desk->relay->drop();
        QVERIFY(await(m_work->change({ConversationId(u"c2"_s)}, {.pinned = true})));
        QCOMPARE(listed({}), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s}));
        const ConversationFilter waiting{.sort = ListSort::LongestWaiting};
        QCOMPARE(listed(waiting), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s}));
        QVERIFY(await(m_work->change({ConversationId(u"c1"_s)}, {.pinned = false})));
        QCOMPARE(listed({}), (QStringList{u"c2"_s, u"c3"_s, u"c1"_s}));
        QVERIFY(await(
            m_work->change({ConversationId(u"c2"_s)}, {.state = ConversationState::Resolved})));
        QCOMPARE(listed({}), (QStringList{u"c3"_s, u"c1"_s})); // it is on another shelf
    }

    void aPinForTheTeamStandsOnTopForTheTeam()
    {
        m_desk->relay->put(Team{TeamId(u"t1"_s), u"ours"_s, {UserId(u"u1"_s)}, 1}, u"t1"_s, 1);
        const auto pinned = [&](const QString &id, const QString &team, qint64 at, qint64 ver) {
            auto chat = conversation(id, id.back().digitValue() * 10, ver);
            chat.pinnedAt = at;
            chat.team = TeamId(team);
            m_desk->relay->put(chat);
        };
        pinned(u"c1"_s, {}, 5, 2);
        QTRY_COMPARE(listed({}), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s}));
        pinned(u"c1"_s, u"theirs"_s, 5, 3);
        QTRY_COMPARE(listed({}), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
        pinned(u"c2"_s, u"t1"_s, 7, 2);
        QTRY_COMPARE(listed({}), (QStringList{u"c2"_s, u"c3"_s, u"c1"_s}));
        QCOMPARE(idsOf(await(m_list->page({}, {}, 1))->rows), (QStringList{u"c2"_s, u"c3"_s}));
        // Handed to us without a network, it brings its pin along.
        m_desk->relay->drop();
        QVERIFY(await(m_work->change({ConversationId(u"c1"_s)}, {.team = TeamId(u"t1"_s)})));
        QCOMPARE(idsOf(await(m_list->page({}, {}, 1))->rows),
                 (QStringList{u"c1"_s, u"c2"_s, u"c3"_s}));
    }

    void pinningForTheTeamShowsAtOnceAndIsTakenBack()
    {
        m_desk->relay->drop();
        const ConversationId chat(u"c1"_s);
        const auto done =
            await(m_work->change({chat}, {.teamPinned = true, .teamCategory = u"VIP"_s}));
        QCOMPARE(listed({}), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s}));
        QCOMPARE(await(m_list->row(chat))->conversation.pinCategory, u"VIP"_s);
        QCOMPARE(await(m_list->row(chat))->mark.pinnedAt, 0);
        QVERIFY(await(m_work->change({chat}, {.pinned = true, .category = u"mine"_s})));
        const auto off =
            await(m_work->change({chat}, {.teamPinned = false, .teamCategory = QString()}));
        QCOMPARE(listed({}), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s})); // mine is left
        QVERIFY(await(m_work->undo(*off)));
        QCOMPARE(await(m_list->row(chat))->conversation.pinCategory, u"VIP"_s);
        QVERIFY(await(m_work->undo(*done)));
        QCOMPARE(await(m_list->row(chat))->conversation.pinnedAt, 0);
        QVERIFY(await(m_work->change({chat}, {.pinned = false, .category = QString()})));
        QCOMPARE(listed({}), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
    }

    void workShowsAtOnceAndOffline()
    {
        m_desk->relay->drop();
        QVERIFY(await(m_counter->load()));
        const ConversationId chat(u"c2"_s);
        const auto done = await(m_work->change({chat}, {.state = ConversationState::Resolved}));
        QCOMPARE(done->steps.size(), 1);
        QCOMPARE(idsOf(await(m_list->page({}, {}, 10))->rows), (QStringList{u"c3"_s, u"c1"_s}));
        const ConversationFilter resolved{.shelf = Shelf::Resolved};
        QCOMPARE(idsOf(await(m_list->page(resolved, {}, 10))->rows), QStringList{u"c2"_s});
        QTRY_COMPARE(m_list->counts({}).all, 2);
        QVERIFY(await(m_work->change({ConversationId(u"c1"_s)}, {.assignee = UserId(u"u1"_s)})));
        QTRY_COMPARE(m_list->counts({}).mine, 1);
        QCOMPARE(m_list->counts({}).unassigned, 1);
        QCOMPARE(m_list->counts({}).ours, 1);
        const ConversationFilter mine{.tab = ListTab::Mine};
        QCOMPARE(idsOf(await(m_list->page(mine, {}, 10))->rows), QStringList{u"c1"_s});
        QVERIFY(await(m_work->undo(*done)));
        QTRY_COMPARE(m_list->counts({}).all, 3); // nobody has answered, so the customer waits again
        QCOMPARE(await(m_list->row(chat))->conversation.waitingSince, 2);
        QCOMPARE(idsOf(await(m_list->page({}, {}, 10))->rows),
                 (QStringList{u"c3"_s, u"c2"_s, u"c1"_s}));
    }

    void whoWasAnsweredDoesNotWaitWhenItIsOpenedAgain()
    {
        m_desk->relay->drop();
        const ConversationId chat(u"c1"_s);
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, 60))));
        const auto done = await(m_work->change({chat}, {.state = ConversationState::Resolved}));
        QVERIFY(await(m_work->undo(*done)));
        const auto row = await(m_list->row(chat));
        QCOMPARE(row->conversation.state, ConversationState::FollowUp);
        QCOMPARE(row->conversation.waitingSince, 0);
    }

    void undoLeavesAColleaguesLaterSnooze()
    {
        const ConversationId chat(u"c2"_s);
        const auto done = await(m_work->change(
            {chat}, {.state = ConversationState::Snoozed, .until = inFuture(5'000'000)}));
        QCOMPARE(done->steps.size(), 1);
        auto longer = conversation(u"c2"_s, 20, 3);
        longer.state = ConversationState::Snoozed;
        longer.snoozedUntil = inFuture(9'000'000);
        m_desk->relay->put(longer);
        QTRY_COMPARE(await(m_list->row(chat))->conversation.ver, 3);
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QVERIFY(await(m_work->undo(*done))->steps.isEmpty());
        QCOMPARE(await(m_list->row(chat))->conversation.snoozedUntil, inFuture(9'000'000));
    }

    void aSnoozeEndsWithoutTheRelay_data()
    {
        QTest::addColumn<bool>("relayKnows"); // else it was snoozed offline too
        QTest::newRow("snoozed before") << true;
        QTest::newRow("snoozed offline") << false;
    }
    void aSnoozeEndsWithoutTheRelay()
    {
        QFETCH(const bool, relayKnows);
        SnoozeAlarm alarm(m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock);
        QSignalSpy due(&alarm, &SnoozeAlarm::due);
        const auto until = inFuture(30);
        auto chat = conversation(u"c1"_s, 10, 2);
        chat.waitingSince = 1;
        if (relayKnows) {
            chat.state = ConversationState::Snoozed;
            chat.snoozedUntil = until;
            m_desk->relay->put(chat);
            QTRY_COMPARE(await(m_list->row(chat.id))->conversation.ver, 2);
        }
        m_desk->relay->drop();
        if (!relayKnows) {
            const WorkChange later{.state = ConversationState::Snoozed, .until = until};
            QVERIFY(await(m_work->change({chat.id}, later)));
        }
        QVERIFY(await(m_counter->load()));
        QCOMPARE(listed({}), (QStringList{u"c3"_s, u"c2"_s}));
        QCOMPARE(m_list->counts({}).all, 2);
        QVERIFY(due.isEmpty());
        m_desk->clock.advance(31);
        QTRY_COMPARE(due.count(), 1);
        QCOMPARE(due.at(0).at(0).value<QSet<ConversationId>>(), QSet<ConversationId>{chat.id});
        QCOMPARE(listed({}), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s}));
        QVERIFY(listed({.shelf = Shelf::Snoozed}).isEmpty());
        const auto row = await(m_list->row(chat.id));
        QCOMPARE(row->conversation.state, ConversationState::New);
        QVERIFY(saysBack(*row));
        QVERIFY(await(m_counter->load()));
        QCOMPARE(m_list->counts({}).all, 3);

        QSignalSpy changed(m_list.get(), &ConversationSource::rowsChanged);
        m_list->seeBack(row->conversation); // it is looked at: no news any more, but where it was
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!saysBack(rowsOf(changed.constFirst()).constFirst()));
        QCOMPARE(listed({}).constFirst(), u"c1"_s);
        QVERIFY(await(m_desk->outbox.put(reply(u"a"_s, u"here"_s, m_desk->clock.nowMs()))));
        const auto answered = await(m_list->row(chat.id));
        QCOMPARE(answered->conversation.state, ConversationState::FollowUp);
        QVERIFY(answered->conversation.back.isNull());
    }

    void aMentionEndsWhenItsNoteIsRead()
    {
        QVERIFY(await(m_counter->load()));
        auto note = message(u"note"_s, u"c1"_s, 40);
        note.direction = Direction::Note;
        m_desk->relay->put(note);
        const Mention mention{note.id, note.conversation, UserId(u"u2"_s), 40, false, 1};
        m_desk->relay->put(mention, note.id.value(), 1);
        QTRY_COMPARE(m_list->counts({}).mentioned, 1);
        const ConversationFilter mentioned{.mentioned = true};
        QCOMPARE(idsOf(await(m_list->page(mentioned, {}, 10))->rows), QStringList{u"c1"_s});
        m_desk->relay->drop();
        QVERIFY(await(m_desk->outbox.put(readUpTo(39))));
        QVERIFY(await(m_list->row(note.conversation))->ties.mentioned);
        QVERIFY(await(m_desk->outbox.put(readUpTo(40))));
        QVERIFY(!await(m_list->row(note.conversation))->ties.mentioned);
        QTRY_COMPARE(m_list->counts({}).mentioned, 0);
        QVERIFY(await(m_list->page(mentioned, {}, 10))->rows.isEmpty());
    }

    /// Of many changes at once nothing is told one by one, but who is back: that is notified.
    void ofManyChangesWhoIsBackIsToldAllTheSame()
    {
        auto back = conversation(u"c1"_s, 10, 2);
        back.back = {m_desk->clock.nowMs() - 1000, 99};
        m_desk->relay->put(back);
        QTRY_COMPARE(await(m_list->row(back.id))->conversation.back, back.back);
        QSignalSpy changed(m_list.get(), &ConversationSource::rowsChanged);
        QSignalSpy many(m_list.get(), &ConversationSource::manyChanged);
        ChangeSet flood;
        flood.conversations.append(back);
        for (int i = 0; i < 150; ++i)
            flood.conversations.append(conversation(u"x%1"_s.arg(i), 10));
        m_feed->add(flood);
        QTRY_COMPARE(many.count(), 1);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(idsOf(rowsOf(changed.constFirst())), QStringList{u"c1"_s});
    }

    /// Whoever reads is not thrown to the top of the list.
    void anotherTeamAsksAgainForWhatShows()
    {
        QSignalSpy reset(m_list.get(), &ConversationSource::reset);
        QSignalSpy many(m_list.get(), &ConversationSource::manyChanged);
        const Team team{TeamId(u"t1"_s), u"Night"_s, {UserId(u"u1"_s)}, 1};
        m_desk->relay->put(team, u"t1"_s, 1);
        QTRY_COMPARE(many.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void whatEachActionSaysStoodThereIsWhatTheOneBeforeDid()
    {
        m_desk->relay->drop();
        const ConversationId chat(u"c2"_s);
        const auto first = m_work->change({chat}, {.state = ConversationState::FollowUp});
        const auto second = m_work->change({chat}, {.state = ConversationState::Resolved});
        QVERIFY(await(second));
        const auto &last = m_desk->outbox.entries().constLast().command.args;
        QCOMPARE(std::get<Protocol::SetState>(last).was, ConversationState::FollowUp);
        QVERIFY(first.isDone());
    }

    void whatIsRemovedGoes()
    {
        QSignalSpy removed(m_list.get(), &ConversationSource::rowsRemoved);
        m_desk->relay->put(Protocol::Vanished{u"conversation"_s}, u"c2"_s, 2);
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(await(m_list->row(ConversationId(u"c2"_s))).error().kind, ErrorKind::NotFound);
    }

    void aRebuiltCacheIsAskedForAgain()
    {
        QSignalSpy reset(m_list.get(), &ConversationSource::reset);
        const auto done = await(m_desk->cache.read([](Sql::Database &) -> Result<> {
            return Error{ErrorKind::Corrupt, u"storage.corrupt"_s, u"as if"_s};
        }));
        QVERIFY(!done);
        QTRY_COMPARE(reset.count(), 1);
        QVERIFY(await(m_list->page({}, {}, 10))->rows.isEmpty());
        m_desk->relay->drop();
        m_desk->relay->connectClient();
        QTRY_COMPARE(await(m_list->page({}, {}, 10))->rows.size(), 3);
    }

private:
    qint64 inFuture(qint64 ms) const { return m_desk->clock.nowMs() + ms; }

    /// Page by page, one row at a time.
    QStringList listed(const ConversationFilter &filter)
    {
        QStringList ids;
        MessageOrder after;
        for (bool complete = false; !complete;) {
            const auto page = await(m_list->page(filter, after, 1));
            ids += idsOf(page->rows);
            after = page->reached;
            complete = page->complete || after.isNull();
        }
        return ids;
    }

    static OutboxEntry readUpTo(qint64 at)
    {
        OutboxEntry mark;
        mark.conversation = ConversationId(u"c1"_s);
        mark.command = {
            CommandId(u"read%1"_s.arg(at)), 1, Protocol::MarkRead{mark.conversation, {at, 1}}};
        return mark;
    }

    static QStringList idsOf(const QList<ConversationRow> &rows)
    {
        QStringList ids;
        for (const auto &row : rows)
            ids << row.conversation.id.value();
        return ids;
    }
    static QList<ConversationRow> rowsOf(const QList<QVariant> &news)
    {
        return news.at(0).value<QList<ConversationRow>>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedConversations> m_list;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedAccounts> m_accounts;
    std::unique_ptr<DeskWork> m_work;
};

QTEST_GUILESS_MAIN(TestCachedConversations)
#include "tst_cachedconversations.moc"
