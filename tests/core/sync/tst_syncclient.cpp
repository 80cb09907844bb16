// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"
#include "core/sync/syncclient.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestSyncClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
    }
    void cleanup() { m_desk.reset(); }

    void takesASnapshotThenTheTail()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().put(message(u"m1"_s, u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QSignalSpy changed(m_desk->sync.get(), &SyncClient::changed);
        relay().put(message(u"m2"_s, u"c1"_s, 20));
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<ChangeSet>().messages.constFirst().id,
                 MessageId(u"m2"_s));
        QCOMPARE(holdings().filter(u"message|"_s).size(), 2);
    }

    void goesOnWhereItStood()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
        relay().put(message(u"m1"_s, u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(relay().snapshots(), 1);
        QCOMPARE(holdings().filter(u"message|m1"_s).size(), 1);
    }

    void framesThatWaitAreWrittenTogether()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QSignalSpy changed(m_desk->sync.get(), &SyncClient::changed);
        Mailbox<int> gate;
        const auto busy = m_desk->cache.write([&gate](Sql::Database &) -> Result<> {
            gate.waitAll();
            return {};
        });
        const auto from = relay().head();
        for (int i = 0; i < 3; ++i) {
            const auto one = message(u"m%1"_s.arg(i), u"c1"_s, 20 + i);
            m_desk->sync->received(Protocol::Frame(events(from + i, {item(one, from + i + 1)})));
        }
        gate.close();
        QVERIFY(await(busy));
        QTRY_COMPARE(relay().acked().value(deskName()), from + 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<ChangeSet>().messages.size(), 3);
        QCOMPARE(holdings().filter(u"message|"_s).size(), 3);
    }

    // What was said before it is written before it.
    void nothingIsWrittenBeforeWhatItFollows()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QSignalSpy ended(m_desk->sync.get(), &SyncClient::ended);
        Mailbox<int> gate;
        const auto busy = m_desk->cache.write([&gate](Sql::Database &) -> Result<> {
            gate.waitAll();
            return {};
        });
        const auto at = relay().head();
        const auto say = [&](const auto &frame) {
            m_desk->sync->received(Protocol::Frame(frame));
        };
        say(events(at, {item(message(u"m1"_s, u"c1"_s, 20), at + 1)}));
        say(snapshot(at + 5, {item(conversation(u"c1"_s, 30, 2))}));
        say(events(at + 5, {item(message(u"m2"_s, u"c1"_s, 40), at + 6)}));
        gate.close();
        QVERIFY(await(busy));
        QTRY_COMPARE(relay().acked().value(deskName()), at + 6);
        QVERIFY(ended.isEmpty());
        QCOMPARE(holdings().filter(u"message|"_s).size(), 2);
    }

    void asksForWhatIsMissing()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().loseEvents = 1;
        relay().put(message(u"m1"_s, u"c1"_s, 10));
        relay().put(message(u"m2"_s, u"c1"_s, 20));
        QTRY_VERIFY(m_desk->isLevel());
        QVERIFY(relay().gets() > 0);
        QCOMPARE(holdings().filter(u"message|"_s).size(), 2);
    }

    void noticesWithinAHeartbeatWhatWasSwallowed_data()
    {
        QTest::addColumn<bool>("tells");
        QTest::newRow("a relay of now") << true;
        QTest::newRow("an older relay") << false;
    }

    void noticesWithinAHeartbeatWhatWasSwallowed()
    {
        QFETCH(const bool, tells);
        relay().tellsHead = tells;
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().loseEvents = 1;
        relay().put(message(u"m1"_s, u"c1"_s, 10)); // and then nothing more happens
        QSignalSpy changed(m_desk->sync.get(), &SyncClient::changed);
        m_desk->clock.advance(SyncClient::PingEveryMs);
        m_desk->sync->tick();
        if (tells) {
            QTRY_VERIFY(m_desk->isLevel());
            QCOMPARE(holdings().filter(u"message|m1"_s).size(), 1);
            QCOMPARE(changed.count(), 1);
        } else {
            // With the pong it takes itself to be level, which it is not.
            QTRY_COMPARE(m_desk->sync->levelAt(), m_desk->clock.nowMs());
        }
        QCOMPARE(relay().gets(), tells ? 1 : 0);
    }

    void isNotLevelWhileTheRelayIsAhead()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->clock.advance(1000);
        // Something came meanwhile, or a ping never went: it is on its way, and is not asked for.
        m_desk->sync->received(
            Protocol::Frame(Protocol::Pong{m_desk->clock.nowMs(), 0, {{deskName(), 1000}}}));
        const auto level = m_desk->sync->levelAt();
        m_desk->clock.advance(1000);
        m_desk->sync->heard();
        QCOMPARE(m_desk->sync->levelAt(), level);
        QCOMPARE(relay().gets(), 0);
        // What it does not know, or cannot be, does no harm.
        m_desk->sync->received(Protocol::Frame(
            Protocol::Pong{m_desk->clock.nowMs(), 0, {{u"desk:unheard"_s, 5}, {deskName(), -7}}}));
        QVERIFY(m_desk->sync->isCaughtUp());
    }

    void ignoresWhatItKnows()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().doubleEvents = true;
        for (int i = 0; i < 5; ++i)
            relay().put(message(u"m%1"_s.arg(i), u"c1"_s, 10 + i));
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(relay().gets(), 0);
        QCOMPARE(holdings().filter(u"message|"_s).size(), 5);
    }

    void followsARestoredRelay()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().put(conversation(u"c2"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().drop();
        relay().restore(1);
        relay().put(conversation(u"c3"_s, 30));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const auto held = holdings();
        QCOMPARE(held.filter(u"conversation|c1"_s).size(), 1);
        QCOMPARE(held.filter(u"conversation|c2"_s).size(), 0);
        QCOMPARE(held.filter(u"conversation|c3"_s).size(), 1);
    }

    void forgetsWhatMayNotBeReadAnyMore()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        relay().say(Protocol::Gone{deskName(), u"revoked"_s});
        QTRY_COMPARE(holdings(), QStringList());
    }

    void bringsOlderMessages()
    {
        relay().put(conversation(u"c1"_s, 50));
        for (int i = 1; i <= 5; ++i)
            relay().put(message(u"m%1"_s.arg(i), u"c1"_s, 10 * i));
        relay().messagesInSnapshot = 1;
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(holdings().filter(u"message|"_s).size(), 1);
        const ConversationId chat(u"c1"_s);
        QVERIFY(await(m_desk->sync->history(chat, {50, 1}, 2)));
        QCOMPARE(holdings().filter(u"message|"_s).size(), 3);
        relay().drop();
        QCOMPARE(await(m_desk->sync->history(chat, {50, 1}, 2)).error().kind, ErrorKind::Offline);
    }

    void goodbyeSaysWhetherAPersonIsNeeded()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QSignalSpy ended(m_desk->sync.get(), &SyncClient::ended);
        relay().say(Protocol::Bye{u"auth.revoked"_s, {}});
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).value<Error>().kind, ErrorKind::Unauthorized);
        QTRY_VERIFY(!relay().isConnected());
    }

    void whatIsNewIsKeptAndWhatMustBeUnderstoodStops()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QSignalSpy ended(m_desk->sync.get(), &SyncClient::ended);
        relay().put(Protocol::OtherEntity{u"sticky"_s, {{u"text"_s, u"x"_s}}}, u"s1"_s, 1);
        QTRY_VERIFY(m_desk->isLevel());
        QVERIFY(ended.isEmpty());
        const auto held = relay().head();
        relay().put(Protocol::OtherEntity{u"seal"_s, {{u"must_understand"_s, true}}}, u"s2"_s, 1);
        relay().put(message(u"m1"_s, u"c1"_s, 10));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).value<Error>().code, u"protocol.version"_s);
        QTRY_COMPARE(m_desk->sync->state(), SyncClient::State::Offline);
        QCOMPARE(relay().acked().value(deskName()), held);
        QVERIFY(holdings().filter(u"message|"_s).isEmpty());
        // As often as it connects.
        relay().connectClient();
        QTRY_COMPARE(ended.count(), 2);
    }

    void aSilentRelayIsLeft()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        m_desk->clock.advance(SyncClient::PingEveryMs);
        m_desk->sync->tick();
        m_desk->clock.advance(SyncClient::SilentAfterMs + 1);
        m_desk->sync->tick();
        QTRY_VERIFY(!relay().isConnected());
    }

    void saysNowAndThenWhatItHolds()
    {
        relay().put(conversation(u"c1"_s, 10));
        relay().connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        for (qint64 ms = 0; ms < SyncClient::CompareEveryMs; ms += SyncClient::PingEveryMs) {
            QVERIFY(relay().compared().isEmpty());
            m_desk->clock.advance(SyncClient::PingEveryMs);
            m_desk->sync->heard();
            m_desk->sync->tick();
        }
        QTRY_VERIFY(!relay().compared().isEmpty());
        const auto desk = relay().compared().value(deskName());
        QVERIFY(desk.at > 0 && !desk.epoch.isEmpty());
        QCOMPARE(desk.digest.size(), 16);
    }

    void framesOutOfTurnDoNoHarm()
    {
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        m_desk->sync->received(Protocol::Frame(Protocol::Events{u"desk:unheard"_s, 5, 6, {}}));
        m_desk->sync->received(Error{ErrorKind::Corrupt, u"protocol.unknown-frame"_s});
        relay().put(conversation(u"c1"_s, 10));
        QTRY_VERIFY(m_desk->isLevel());
    }

private:
    FakeRelay &relay() { return *m_desk->relay; }
    QStringList holdings() { return *await(m_desk->cache.read(tryCacheDump)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestSyncClient)
#include "tst_syncclient.moc"
