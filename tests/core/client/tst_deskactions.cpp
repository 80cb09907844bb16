// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/changefeed.h"
#include "core/client/deskactions.h"
#include "core/client/desknotes.h"
#include "core/client/deskoutbox.h"
#include "core/client/deskwork.h"
#include "core/client/filethread.h"
#include "core/client/outboxoverlay.h"
#include "core/client/waitingcounter.h"
#include "tests/support/attacherhost.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QImage>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Decision = ConversationActions::Decision;

namespace {

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

} // namespace

class TestDeskActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"u1"_s));
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
                                                                     UserId(u"u1"_s)});
        m_work = std::make_unique<DeskWork>(DeskWork::Parts{
            m_desk->cache, m_desk->outbox, *m_desk->commands, m_desk->clock, UserId(u"u1"_s)});
        relay().put(conversation(u"c1"_s, 50));
        relay().put(message(u"m1"_s, u"c1"_s, 50));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
    }
    void cleanup()
    {
        m_work.reset();
        m_actions.reset();
        m_attacher.reset();
        m_files.reset();
        m_accounts.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aReplyIsOnDiskWhenItIsAnswered()
    {
        const TemplateId used(u"t1"_s);
        const auto ids = await(
            m_actions->send(chat(), {text(u"one"_s), text(u"two"_s)}, {}, {.templates = {used}}));
        QCOMPARE(ids->size(), 2);
        Outbox other(m_folder->path());
        QVERIFY(await(other.open()));
        const auto kept = bubblesOf(other.entries(), chat());
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.constFirst().id, ids->constFirst());
        QCOMPARE(kept.constFirst().author, UserId(u"u1"_s));
        QCOMPARE(kept.constFirst().usedTemplate, used);
        QVERIFY(kept.constLast().usedTemplate.isNull());
        const auto &send =
            std::get<Protocol::SendMessages>(other.entries().constFirst().command.args);
        QCOMPARE(send.seen, (MessageOrder{50, 1}));
    }

    /// Files stand in front of the words, and LINE lets only words quote.
    void theWordsQuoteNotTheFileInFrontOfThem()
    {
        Content picture;
        picture.kind = ContentKind::Image;
        picture.media = Media{MediaState::Pending, QString(64, u'a'), {}, u"image/png"_s};
        const MessageId quoted(u"m1"_s);
        QVERIFY(await(m_actions->send(chat(), {picture, text(u"this one"_s)}, quoted)));
        const auto bubbles = bubblesOf(m_desk->outbox.entries(), chat());
        QVERIFY(bubbles.constFirst().quotes.isNull());
        QCOMPARE(bubbles.constLast().quotes, quoted);
        const auto refused = await(m_actions->send(chat(), {picture}, quoted));
        QCOMPARE(refused.error().code, u"rule.cannot-quote"_s);
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

    void aHeldReplyCanBeRecalled()
    {
        using namespace std::chrono_literals;
        QVERIFY(await(m_actions->send(chat(), {text(u"one"_s)}, MessageId(u"m1"_s), {.hold = 5s})));
        QVERIFY(await(m_actions->send(chat(), {text(u"two"_s)}, {}, {.hold = 60s})));
        m_desk->clock.advance(1'000);
        const auto held = m_actions->held(chat());
        QCOMPARE(held.size(), 2);
        QCOMPARE(held.constFirst().left, 4s);
        QCOMPARE(held.constFirst().quotes, MessageId(u"m1"_s));
        QCOMPARE(held.constLast().left, 9s); // never longer than ten
        QVERIFY(await(m_actions->recall(held.constLast().id)));
        QCOMPARE(m_actions->held(chat()).size(), 1);
        QCOMPARE(await(m_actions->draft(chat())).value(), u"two"_s);
        m_actions->letGo(held.constFirst().id);
        QVERIFY(m_actions->held(chat()).isEmpty());
        QCOMPARE(await(m_actions->recall(held.constFirst().id)).error().code, u"command.left"_s);
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 1);
    }

    void aHoldEndsWhileTheReplyIsFree_data()
    {
        QTest::addColumn<qint64>("freeFor");
        QTest::addColumn<qint64>("held");
        QTest::newRow("long enough") << 30'000LL << 5'000LL;
        QTest::newRow("shorter") << 4'500LL << 2'500LL;
        QTest::newRow("no time for the way") << 1'500LL << 0LL;
        QTest::newRow("it is over") << -1'000LL << 5'000LL;
    }
    void aHoldEndsWhileTheReplyIsFree()
    {
        QFETCH(qint64, freeFor);
        QFETCH(qint64, held);
        auto chatNow = conversation(u"c1"_s, 50, 2);
        chatNow.freeUntil = m_desk->clock.nowMs() + freeFor;
        relay().put(chatNow);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
        QVERIFY(
            await(m_actions->send(chat(), {text(u"x"_s)}, {}, {.hold = std::chrono::seconds(5)})));
        const auto replies = m_actions->held(chat());
        QCOMPARE(replies.isEmpty() ? 0 : replies.constFirst().left.count(), held);
    }

    void whatBreaksTheRulesIsRefusedHere_data()
    {
        QTest::addColumn<QList<Content>>("bubbles");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QList<Content>() << u"send.empty"_s;
        QTest::newRow("too long") << QList{text(QString(6000, u'x'))} << u"rule.text-too-long"_s;
        QTest::newRow("too many") << QList<Content>(6, text(u"x"_s)) << u"rule.too-many-bubbles"_s;
    }
    void whatBreaksTheRulesIsRefusedHere()
    {
        QFETCH(QList<Content>, bubbles);
        QFETCH(QString, code);
        QCOMPARE(await(m_actions->send(chat(), bubbles, {})).error().code, code);
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

    void nothingGoesToAChatThatAnotherChannelHolds()
    {
        auto held = conversation(u"c1"_s, 50, 2);
        held.standby = true;
        relay().put(held);
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(await(m_actions->send(chat(), {text(u"x"_s)}, {})).error().code,
                 u"conversation.standby"_s);
    }

    void aPictureIsCopiedAndDescribed()
    {
        const auto path = m_folder->filePath(u"photo.png"_s);
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(path));
        const auto content = await(m_actions->attach(chat(), path));
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Image);
        QCOMPARE(content->media->fileName, u"photo.png"_s);
        QCOMPARE(content->media->width, 30);
        QCOMPARE(content->media->state, MediaState::Pending);
        QVERIFY(QFile::remove(path));
        QVERIFY(PendingFiles(m_folder->filePath(u"pending"_s)).has(content->media->sha));
        QVERIFY(await(m_actions->send(chat(), {*content}, {})));
    }

    void whatIsNoFileSaysSo()
    {
        const auto done = await(m_actions->attach(chat(), m_folder->filePath(u"nowhere.pdf"_s)));
        QCOMPARE(done.error().code, u"file.unreadable"_s);
        QCOMPARE(done.error().args.value(u"name"_s).toString(), u"nowhere.pdf"_s);
    }

    void aQueuedReplyIsTakenBackHere()
    {
        const auto ids = await(m_actions->send(chat(), {text(u"one"_s)}, {}));
        QVERIFY(await(m_actions->decide(ids->constFirst(), Decision::Discard)));
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

    void oneOfAnEarlierRunIsTakenBackWithoutGoing()
    {
        const auto ids = await(m_actions->send(chat(), {text(u"one"_s)}, {}));
        m_desk->commands->connected(); // it left on a connection that broke
        m_desk->commands->disconnected();
        QVERIFY(await(m_actions->decide(ids->constFirst(), Decision::Discard)));
        QTRY_COMPARE(bubblesOf(m_desk->outbox.entries(), chat()).size(), 0);
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 1);
        QVERIFY(
            std::holds_alternative<Protocol::ResolveSend>(relay().commands().constFirst().args));
    }

    void aReplyTakesTheDraftWithIt()
    {
        m_actions->keepDraft(chat(), u"one"_s).ignore();
        QVERIFY(await(m_actions->send(chat(), {text(u"one"_s)}, {})));
        QCOMPARE(*await(m_actions->draft(chat())), QString());
        m_actions->keepDraft(chat(), u"two"_s).ignore();
        QVERIFY(!await(m_actions->send(chat(), {}, {})));
        QCOMPARE(*await(m_actions->draft(chat())), u"two"_s);
    }

    void theOutboxListsWhatWaits()
    {
        DeskOutbox outbox(parts());
        QSignalSpy changed(&outbox, &OutboxSource::changed);
        const auto ids = await(m_actions->send(chat(), {text(u"one"_s), text(u"two"_s)}, {}));
        QVERIFY(await(m_actions->markRead(chat(), {50, 1})));
        QVERIFY(changed.count() > 0);
        QCOMPARE(outbox.replies().size(), 1);
        const auto reply = outbox.replies().constFirst();
        QCOMPARE(reply.messages, *ids);
        QCOMPARE(reply.contents.constLast().text, u"two"_s);
        QCOMPARE(reply.state, SendState::Queued);
        QCOMPARE(reply.since, m_desk->clock.nowMs());
        QVERIFY(await(outbox.cancel(reply.id)));
        QVERIFY(outbox.replies().isEmpty());
        QCOMPARE(await(outbox.cancel(reply.id)).error().code, u"message.not-found"_s);
    }

    void oneThatMayBeOnItsWayIsTakenBackThere()
    {
        relay().swallowResults = true;
        const auto ids = await(m_actions->send(chat(), {text(u"one"_s)}, {}));
        relay().connectClient();
        QTRY_COMPARE(relay().commands().size(), 1);
        QVERIFY(await(m_actions->decide(ids->constFirst(), Decision::Discard)));
        QTRY_COMPARE(relay().commands().size(), 2);
        const auto resolve = std::get<Protocol::ResolveSend>(relay().commands().constLast().args);
        QCOMPARE(resolve.message, ids->constFirst());
        QCOMPARE(resolve.as, Protocol::ResolveSend::As::Discard);
    }

    void aRefusedReplyGoesAgainAsANewCommand()
    {
        bool refuse = true;
        relay().answer = [&](const Protocol::Command &) -> std::optional<Protocol::CommandResult> {
            using Outcome = Protocol::CommandResult::Outcome;
            if (!std::exchange(refuse, false))
                return {};
            return Protocol::CommandResult{
                {}, Outcome::Rejected, {}, 0, u"line.monthly-limit"_s, {}, {}};
        };
        const auto ids = await(m_actions->send(chat(), {text(u"one"_s)}, {}));
        relay().connectClient();
        QTRY_VERIFY(!m_desk->outbox.entries().isEmpty()
                    && m_desk->outbox.entries().constFirst().stage == OutboxEntry::Stage::Refused);
        QVERIFY(await(m_actions->decide(ids->constFirst(), Decision::SendAgain)));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
        QCOMPARE(relay().commands().size(), 2);
        QVERIFY(relay().commands().at(0).id != relay().commands().at(1).id);
        const auto &again = std::get<Protocol::SendMessages>(relay().commands().at(1).args);
        QCOMPARE(again.bubbles.constFirst().id, ids->constFirst());
    }

    void aRefusedNoteKeepsItsWords()
    {
        bool refuse = true;
        relay().answer = [&](const Protocol::Command &) -> std::optional<Protocol::CommandResult> {
            using Outcome = Protocol::CommandResult::Outcome;
            if (!refuse)
                return {};
            return Protocol::CommandResult{
                {}, Outcome::Rejected, {}, 0, u"auth.forbidden"_s, {}, {}};
        };
        DeskNotes notes({m_desk->outbox, m_desk->clock, UserId(u"u1"_s)});
        DeskOutbox outbox(parts());
        const auto id = await(notes.add(chat(), {}, u"call back at five"_s, {}));
        QCOMPARE(outbox.replies().size(), 1);
        QVERIFY(outbox.replies().constFirst().isNote);
        QCOMPARE(outbox.replies().constFirst().state, SendState::Queued);
        relay().connectClient();
        QTRY_COMPARE(outbox.replies().value(0).state, SendState::Failed);
        const auto shown = overlayOf(m_desk->outbox.entries(), chat());
        QCOMPARE(shown.constFirst().content.text, u"call back at five"_s);
        QCOMPARE(shown.constFirst().state, SendState::Failed);
        QCOMPARE(shown.constFirst().errorCode, u"auth.forbidden"_s);
        QCOMPARE(waitingReplies(m_desk->outbox.entries(), chat()).failed, 1);

        refuse = false;
        const auto asked = relay().commands().size();
        QVERIFY(await(m_actions->decide(*id, Decision::SendAgain)));
        QTRY_COMPARE(relay().commands().size(), asked + 1);
        const auto again = std::get<Protocol::AddNote>(relay().commands().constLast().args);
        QCOMPARE(again.id, *id);
        QCOMPARE(again.text, u"call back at five"_s);
        QTRY_VERIFY(outbox.replies().isEmpty());
    }

    void readMarksDoNotPileUp()
    {
        for (int i = 1; i <= 20; ++i)
            QVERIFY(await(m_actions->markRead(chat(), {10 * i, 1})));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 1);
        QVERIFY(await(m_actions->markRead(chat(), {20, 1})));
        QCOMPARE(m_desk->outbox.entries().size(), 1);
        QCOMPARE(m_desk->commands->waiting(), 0);
    }

    void whatTheCustomerIsToSeeIsNotReplacedByAMark()
    {
        QVERIFY(await(m_actions->markRead(chat(), {50, 1})));
        QVERIFY(await(m_actions->showRead(chat(), {50, 1})));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 1);
        QVERIFY(await(m_actions->markRead(chat(), {60, 1})));
        const auto entries = m_desk->outbox.entries();
        QCOMPARE(entries.size(), 2);
        QVERIFY(std::get<Protocol::MarkRead>(entries.constFirst().command.args).tell);
        Outbox other(m_folder->path());
        QVERIFY(await(other.open()));
        QVERIFY(std::get<Protocol::MarkRead>(other.entries().constFirst().command.args).tell);
    }

    void whatWasMarkedUnreadIsReadAgain()
    {
        QVERIFY(await(m_actions->markRead(chat(), {50, 1})));
        OutboxEntry keep;
        keep.command = {CommandId(u"keep"_s),
                        m_desk->clock.nowMs(),
                        Protocol::KeepConversation{chat(), true, {}, {}, {}}};
        keep.conversation = chat();
        QVERIFY(await(m_desk->outbox.put(keep)));
        QVERIFY(await(m_actions->markRead(chat(), {50, 1})));
        const auto last = m_desk->outbox.entries().constLast();
        QVERIFY(std::holds_alternative<Protocol::MarkRead>(last.command.args));
    }

    void draftsComeBack()
    {
        m_actions->keepDraft(chat(), u"half a"_s).ignore();
        QCOMPARE(*await(m_actions->draft(chat())), u"half a"_s);
        m_actions->keepDraft(chat(), {}).ignore();
        QCOMPARE(*await(m_actions->draft(chat())), QString());
    }

    void aConflictIsTold()
    {
        relay().answer = [](const Protocol::Command &) {
            return Protocol::CommandResult{{},
                                           Protocol::CommandResult::Outcome::Conflict,
                                           {},
                                           0,
                                           u"conversation.colleague-answered"_s,
                                           {},
                                           {}};
        };
        QSignalSpy returned(m_actions.get(), &ConversationActions::returned);
        QVERIFY(await(m_actions->send(chat(), {text(u"too late"_s)}, {})));
        relay().connectClient();
        QTRY_COMPARE(returned.count(), 1);
        QCOMPARE(returned.at(0).at(1).toString(), u"too late"_s);
        QCOMPARE(*await(m_actions->draft(chat())), u"too late"_s);
    }

private:
    DeskOutbox::Parts parts()
    {
        return {m_desk->outbox, *m_desk->commands, *m_actions, *m_work, m_desk->clock};
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
};

QTEST_GUILESS_MAIN(TestDeskActions)
#include "tst_deskactions.moc"
