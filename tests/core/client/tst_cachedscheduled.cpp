// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/cachedscheduled.h"
#include "core/client/changefeed.h"
#include "core/client/commandmedia.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const UserId Me(u"me"_s);
const ConversationId Chat(u"c1"_s);
constexpr qint64 MinuteMs = 60'000;

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

} // namespace

// Replies with a time, with what waits in the outbox.
class TestCachedScheduled : public QObject
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
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, Me);
        m_accounts = std::make_unique<CachedAccounts>(m_desk->cache, *m_counter, *m_feed);
        m_desk->relay->put(conversation(Chat.value(), 5000));
        m_desk->relay->put(message(u"m1"_s, Chat.value(), 5000));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_online = true;
        m_scheduled = std::make_unique<CachedScheduled>(
            CachedScheduled::Parts{m_desk->cache,
                                   m_desk->outbox,
                                   *m_desk->commands,
                                   *m_feed,
                                   m_desk->clock,
                                   *m_accounts,
                                   User{Me, u"Me"_s, {}, User::Role::Agent},
                                   [this] {
                                       return m_online;
                                   }});
    }
    void cleanup()
    {
        m_scheduled.reset();
        m_accounts.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void oneMadeOfflineIsThereAtOnceAndAfterARestart()
    {
        goOffline();
        QVERIFY(await(m_desk->outbox.keepDraft(Chat, u"good morning"_s)));
        const auto id = await(m_scheduled->put(wish(30 * MinuteMs)));
        QVERIFY(id);
        QCOMPARE(only().send.id, *id);
        QVERIFY(only().onItsWay);
        QCOMPARE(m_scheduled->of(Chat).size(), 1);
        QVERIFY(m_scheduled->of(ConversationId(u"c2"_s)).isEmpty());
        QCOMPARE(m_desk->outbox.draft(Chat), QString()); // it is the reply now
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        const auto put =
            std::get<Protocol::PutScheduled>(again.entries().constFirst().command.args);
        QCOMPARE(put.id, *id);
        QCOMPARE(put.at, m_desk->clock.nowMs() + 30 * MinuteMs);
        QCOMPARE(put.bubbles.constFirst().content.text, u"good morning"_s);
        QVERIFY(!put.seen.isNull());
        QCOMPARE(put.base, 0);
    }

    void timesThatCannotBeAreRefusedHere_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("code");
        QTest::newRow("over") << -MinuteMs << true << u"schedule.past"_s;
        QTest::newRow("now") << qint64(0) << true << u"schedule.past"_s;
        QTest::newRow("soon") << MinuteMs << true << QString();
        QTest::newRow("soon, offline") << 4 * MinuteMs << false << u"schedule.too-soon"_s;
        QTest::newRow("later, offline") << 5 * MinuteMs << false << QString();
        QTest::newRow("far") << 91 * 24 * 60 * MinuteMs << true << u"schedule.too-far"_s;
    }
    void timesThatCannotBeAreRefusedHere()
    {
        QFETCH(qint64, ahead);
        QFETCH(bool, online);
        QFETCH(QString, code);
        m_online = online;
        const auto id = await(m_scheduled->put(wish(ahead)));
        QCOMPARE(bool(id), code.isEmpty());
        if (!id)
            QCOMPARE(id.error().code, code);
    }

    void whatCannotBeSentIsRefusedHere()
    {
        auto one = wish(MinuteMs);
        one.bubbles.clear();
        QCOMPARE(await(m_scheduled->put(one)).error().code, u"send.empty"_s);
        one.bubbles = {text(QString(10'000, u'x'))};
        QCOMPARE(await(m_scheduled->put(one)).error().code, u"rule.text-too-long"_s);
        one.bubbles = QList<Content>(6, text(u"x"_s));
        QCOMPARE(await(m_scheduled->put(one)).error().code, u"rule.too-many-bubbles"_s);
        one = wish(MinuteMs);
        one.conversation = ConversationId(u"nowhere"_s);
        QCOMPARE(await(m_scheduled->put(one)).error().code, u"conversation.not-found"_s);
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

    /// The relay says no hours later: the words are still there.
    void whatTheRelayRefusesStaysWithItsWords()
    {
        goOffline();
        const auto id = await(m_scheduled->put(wish(30 * MinuteMs)));
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Conflict;
            result.code = u"schedule.customer-wrote"_s;
            return result;
        };
        QSignalSpy refused(m_desk->commands.get(), &CommandQueue::refused);
        m_desk->relay->connectClient();
        QTRY_VERIFY(!m_scheduled->replies().isEmpty() && only().refusal);
        QCOMPARE(only().refusal->code, u"schedule.customer-wrote"_s);
        QCOMPARE(only().send.bubbles.constFirst().content.text, u"good morning"_s);
        QVERIFY(only().needsPerson());
        QVERIFY(refused.isEmpty() || refused.constFirst().at(2).toBool()); // it shows in its place
        // Said again: the refused one goes.
        auto again = wish(60 * MinuteMs);
        again.id = *id;
        again.instead = only().refused;
        m_desk->relay->drop();
        QVERIFY(await(m_scheduled->put(again)));
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
        QVERIFY(!only().refusal);
        QVERIFY(await(m_scheduled->remove(*id)));
        QTRY_VERIFY(m_scheduled->replies().isEmpty());
    }

    void aRefusedChangeStandsBesideWhatGoesOut()
    {
        atRelay(u"s1"_s, 3, ScheduleState::Waiting);
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
        goOffline();
        auto change = wish(90 * MinuteMs);
        change.id = ScheduleId(u"s1"_s);
        change.bubbles = {text(u"changed"_s)};
        QVERIFY(await(m_scheduled->put(change)));
        QCOMPARE(only().send.bubbles.constFirst().content.text, u"changed"_s);
        QCOMPARE(
            std::get<Protocol::PutScheduled>(m_desk->outbox.entries().constFirst().command.args)
                .base,
            3);
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Rejected;
            result.code = u"rule.text-too-long"_s;
            return result;
        };
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_scheduled->replies().size(), 2);
        QStringList texts;
        const auto all = m_scheduled->replies();
        for (const auto &one : all) {
            if (one.refusal)
                QVERIFY(await(m_scheduled->dismiss(one.refused)));
            else
                texts << one.send.bubbles.constFirst().content.text;
        }
        QCOMPARE(texts, QStringList{u"as it was"_s});
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
    }

    void whatNeverLeftIsTakenBack()
    {
        goOffline();
        const auto id = await(m_scheduled->put(wish(30 * MinuteMs)));
        QVERIFY(await(m_scheduled->remove(*id)));
        QVERIFY(m_scheduled->replies().isEmpty());
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

    void whatTheRelayHasIsRemovedThere()
    {
        atRelay(u"s1"_s, 3, ScheduleState::Stopped);
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
        QVERIFY(only().needsPerson());
        goOffline();
        QVERIFY(await(m_scheduled->remove(ScheduleId(u"s1"_s))));
        QVERIFY(m_scheduled->replies().isEmpty());
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 1);
        const auto gone =
            std::get<Protocol::RemoveScheduled>(m_desk->relay->commands().constFirst().args);
        QCOMPARE(gone.base, 3);
        QCOMPARE(gone.conversation, Chat);
        m_desk->relay->put(Protocol::Vanished{u"scheduled"_s}, u"s1"_s, 4);
        QTRY_VERIFY(m_scheduled->replies().isEmpty());
        QTRY_VERIFY(m_desk->outbox.entries().isEmpty()); // its row goes from the disk first
    }

    void sentNowIsGoneFromTheList()
    {
        atRelay(u"s1"_s, 3, ScheduleState::Waiting);
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
        goOffline();
        QVERIFY(await(m_scheduled->sendNow(ScheduleId(u"s1"_s))));
        QVERIFY(m_scheduled->replies().isEmpty());
        QCOMPARE(await(m_scheduled->sendNow(ScheduleId(u"s9"_s))).error().code,
                 u"schedule.not-found"_s);
    }

    void aColleaguesIsTheirs()
    {
        atRelay(u"s1"_s, 3, ScheduleState::Waiting, UserId(u"ben"_s));
        QTRY_COMPARE(m_scheduled->replies().size(), 1);
        QVERIFY(!m_scheduled->mayChange(only().send));
        QVERIFY(!m_scheduled->mayRemove(only().send));
        const ScheduleId id(u"s1"_s);
        QCOMPARE(await(m_scheduled->remove(id)).error().code, u"auth.forbidden"_s);
        QCOMPARE(await(m_scheduled->sendNow(id)).error().code, u"auth.forbidden"_s);
        auto change = wish(MinuteMs);
        change.id = id;
        QCOMPARE(await(m_scheduled->put(change)).error().code, u"auth.forbidden"_s);
    }

    void itsFilesGoFirst()
    {
        Content picture;
        picture.kind = ContentKind::Image;
        picture.media = Media{};
        picture.media->sha = u"here"_s;
        Protocol::PutScheduled put;
        put.bubbles = {{MessageId(u"b"_s), picture}};
        Protocol::CommandArgs args = put;
        QCOMPARE(mediaIn(args).size(), 1);
        Media there;
        there.sha = u"there"_s;
        setMedia(args, 0, there);
        QCOMPARE(std::get<Protocol::PutScheduled>(args).bubbles.constFirst().content.media->sha,
                 u"there"_s);
    }

private:
    ScheduleWish wish(qint64 ahead) const
    {
        ScheduleWish one;
        one.conversation = Chat;
        one.at = m_desk->clock.nowMs() + ahead;
        one.bubbles = {text(u"good morning"_s)};
        return one;
    }
    void atRelay(const QString &id, qint64 ver, ScheduleState state, const UserId &author = Me)
    {
        ScheduledSend one;
        one.id = ScheduleId(id);
        one.conversation = Chat;
        one.account = AccountId(u"a1"_s);
        one.author = author;
        one.at = m_desk->clock.nowMs() + 60 * MinuteMs;
        one.bubbles = {{MessageId(u"b1"_s), text(u"as it was"_s)}};
        one.state = state;
        one.ver = ver;
        m_desk->relay->put(one, id, ver);
    }
    void goOffline()
    {
        m_desk->relay->drop();
        m_online = false;
    }
    ScheduledReply only() const { return m_scheduled->replies().value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedAccounts> m_accounts;
    std::unique_ptr<CachedScheduled> m_scheduled;
    bool m_online = true;
};

QTEST_GUILESS_MAIN(TestCachedScheduled)
#include "tst_cachedscheduled.moc"
