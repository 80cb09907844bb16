// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/closecodes.h"
#include "tests/core/relay/hubrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Frontdesk::Test::FakeWire;

// When the hub ends a connection, and what it takes from one that it has ended.
class TestHubLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Test::HubRig>(); }
    void cleanup() { m_rig.reset(); }

    void closesWhoSaysNothing()
    {
        FakeWire wire;
        m_rig->hub->arrived(wire);
        m_rig->store.clock.advance(11'000);
        QTRY_COMPARE(wire.closed, CloseCode::NotSignedIn);
    }

    void closesWhoDoesNotAcknowledge()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        m_rig->store.clock.advance(31'000);
        QTRY_COMPARE(wire.closed, CloseCode::TooSlow);
    }

    void aPongSaysWhatIsNotAcknowledged()
    {
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        const auto heads = [&] {
            m_rig->hub->received(client, Protocol::encode(Protocol::Ping{1}));
            return wire.all<Protocol::Pong>().constLast().heads;
        };
        m_rig->acknowledgeAll(client, wire);
        QVERIFY(heads().isEmpty());
        m_rig->write(1, u"x"_s);
        QTRY_VERIFY(!wire.all<Protocol::Events>().isEmpty());
        const auto head = m_rig->headOf(m_rig->desk()).head;
        QCOMPARE(heads().value(m_rig->desk()), head); // it may never have arrived
        m_rig->acknowledgeAll(client, wire);
        QVERIFY(heads().isEmpty());
    }

    void dropsWhoHasFallenSilent()
    {
        FakeWire silent;
        auto *client = m_rig->greet(silent);
        QTRY_COMPARE(silent.wholeSnapshots(), 3);
        m_rig->acknowledgeAll(client, silent);
        m_rig->store.clock.advance(31'000);
        FakeWire talking;
        auto *other = m_rig->greet(talking);
        QTRY_COMPARE(talking.wholeSnapshots(), 3);
        m_rig->acknowledgeAll(other, talking);
        m_rig->store.clock.advance(15'000);
        QTRY_COMPARE(silent.closed, FakeWire::Aborted);
        QCOMPARE(talking.closed, 0);
    }

    void refusesTooManyCommandsAtOnce()
    {
        int started = 0;
        m_rig->run = [&](const Protocol::Command &) {
            ++started;
            return Promise<Protocol::CommandResult>().future();
        };
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        Protocol::Command command;
        command.args = Protocol::MarkRead{ConversationId(u"c"_s), {1, 1}};
        for (int i = 0; i < 64; ++i) {
            command.id = CommandId(QString::number(i));
            m_rig->hub->received(client, Protocol::encode(command));
        }
        QCOMPARE(started, 64);
        QCOMPARE(wire.closed, 0);
        m_rig->hub->received(client, Protocol::encode(command));
        QCOMPARE(started, 64);
        QCOMPARE(wire.closed, CloseCode::Protocol);
        QCOMPARE(wire.all<Protocol::Bye>().constLast().code, u"relay.busy"_s);
    }

    void saysWhichVersionsItSpeaks_data()
    {
        QTest::addColumn<int>("oldest");
        QTest::addColumn<int>("newest");
        QTest::newRow("older") << 0 << Protocol::OldestVersion - 1;
        QTest::newRow("newer") << Protocol::NewestVersion + 1 << Protocol::NewestVersion + 2;
    }
    void saysWhichVersionsItSpeaks()
    {
        QFETCH(const int, oldest);
        QFETCH(const int, newest);
        FakeWire wire;
        auto *client = m_rig->hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = u"amy"_s;
        hello.oldest = oldest;
        hello.newest = newest;
        m_rig->hub->received(client, Protocol::encode(hello));
        QCOMPARE(wire.closed, CloseCode::Version);
        const auto bye = wire.all<Protocol::Bye>().constLast();
        QCOMPARE(bye.code, u"protocol.version"_s);
        QCOMPARE(bye.args.value(u"relay"_s).toInt(), Protocol::NewestVersion);
        QCOMPARE(bye.args.value(u"ours"_s).toInt(), newest);
    }

    void speaksTheNewestThatBothSpeak()
    {
        FakeWire wire;
        auto *client = m_rig->hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = u"amy"_s;
        hello.newest = Protocol::NewestVersion + 3;
        m_rig->hub->received(client, Protocol::encode(hello));
        QTRY_COMPARE(wire.all<Protocol::Welcome>().size(), 1);
        QCOMPARE(wire.all<Protocol::Welcome>().constFirst().version, Protocol::NewestVersion);
    }

    void dropsWhoAsksAndDoesNotRead()
    {
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        wire.waiting = 100 * 1024 * 1024;
        m_rig->hub->received(client, Protocol::encode(Protocol::Ping{1}));
        QCOMPARE(wire.closed, FakeWire::Aborted);
        QVERIFY(wire.all<Protocol::Pong>().isEmpty());
    }

    // S13. What waits in the socket is not for somebody who may not see it any more.
    void revokingDropsWhatWaits()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        wire.waiting = 1;
        m_rig->hub->revoke(u"s1"_s);
        QCOMPARE(wire.closed, FakeWire::Aborted);
    }

    void aCloseThatIsNotAnsweredEndsAnyway()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        m_rig->hub->revoke(u"s1"_s);
        QCOMPARE(wire.closed, CloseCode::NotSignedIn);
        QVERIFY(!wire.aborted); // time for the bye to arrive
        QTRY_VERIFY_WITH_TIMEOUT(wire.aborted, 2000);
    }

    void revokingDuringTheWelcomeIsNotMissed()
    {
        FakeWire wire;
        m_rig->holdNextReader();
        auto *client = m_rig->greet(wire);
        QTRY_VERIFY(m_rig->readerIsHeld());
        m_rig->hub->revoke(u"s1"_s);
        m_rig->letReadersGo();
        QTRY_COMPARE(wire.closed, CloseCode::NotSignedIn);
        QCOMPARE(wire.all<Protocol::Bye>().constLast().code, u"auth.revoked"_s);
        QVERIFY(wire.all<Protocol::Welcome>().isEmpty());
        QVERIFY(!client->isSignedIn());
    }

    void nothingIsTakenFromARevokedSession()
    {
        int started = 0;
        m_rig->run = [&](const Protocol::Command &) {
            ++started;
            return ready<Protocol::CommandResult>(Protocol::CommandResult());
        };
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        m_rig->hub->revoke(u"s1"_s);
        const auto frames = wire.frames.size();
        Protocol::Command command;
        command.id = CommandId(u"1"_s);
        command.args = Protocol::MarkRead{ConversationId(u"c"_s), {1, 1}};
        m_rig->hub->received(client, Protocol::encode(command));
        m_rig->hub->received(client, Protocol::encode(Protocol::Ping{1}));
        QCOMPARE(started, 0);
        QCOMPARE(wire.frames.size(), frames);
    }

    // The one that comes next may stand where the one that left stood.
    void aLateAnswerIsNotForTheNextClient()
    {
        const Promise<Identity> late;
        m_rig->identify = [&](const QString &) {
            return late.future();
        };
        FakeWire first;
        m_rig->hub->left(m_rig->greet(first));
        std::vector<std::unique_ptr<FakeWire>> strangers;
        for (int i = 0; i < 16; ++i) {
            strangers.push_back(std::make_unique<FakeWire>());
            m_rig->hub->arrived(*strangers.back());
        }
        late.give(Identity{m_rig->store.amy, u"s1"_s});
        m_rig->identify = [&](const QString &) {
            return ready<Identity>(Identity{m_rig->store.ben, u"s2"_s});
        };
        FakeWire last;
        m_rig->greet(last);
        QTRY_COMPARE(last.wholeSnapshots(), 3);
        for (const auto &stranger : strangers)
            QVERIFY(stranger->frames.isEmpty());
    }

private:
    std::unique_ptr<Test::HubRig> m_rig;
};

QTEST_GUILESS_MAIN(TestHubLimits)
#include "tst_hublimits.moc"
