// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/presenceboard.h"
#include "tests/core/relay/hubrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Frontdesk::Test::FakeWire;
using Protocol::Attendance;

namespace {

/// What a client that was sent all of @p wire knows of a colleague, last.
Presence seenBy(const FakeWire &wire, const ConversationId &conversation, const UserId &user)
{
    auto presence = Presence::Away;
    for (const auto &live : wire.all<Protocol::Live>()) {
        for (const auto &said : live.who) {
            if (said.conversation == conversation && said.user == user)
                presence = said.presence;
        }
    }
    return presence;
}

} // namespace

// Who is where: who hears of it, how long it holds, and what one client can make of it.
class TestHubLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Test::HubRig>();
        m_rig->write(1, u"hello"_s);
        m_chat = m_rig->conversation();
    }
    void cleanup() { m_rig.reset(); }

    void colleaguesHearWhoLooksAndWhoWrites()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        greet(bens, u"ben"_s);
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        const auto head = m_rig->headOf(m_rig->desk()).head;

        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Viewing);
        QCOMPARE(bens.all<Protocol::Live>().constLast().who.constFirst().forMs, 60'000);
        say(amy, m_chat, Presence::Writing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
        say(amy, m_chat, Presence::Away);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Away);
        QCOMPARE(m_rig->headOf(m_rig->desk()).head, head); // nothing of it is in the journal
    }

    void nobodySpeaksForAnother()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        greet(bens, u"ben"_s);
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        const Attendance forged{m_chat, benId(), Presence::Writing, 3'600'000};
        m_rig->hub->received(amy, Protocol::encode(Protocol::Live{{forged}}));
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
        QCOMPARE(seenBy(bens, m_chat, benId()), Presence::Away);
        QCOMPARE(bens.all<Protocol::Live>().constLast().who.constFirst().forMs, 60'000);
    }

    void whoMayNotReadNeitherHearsNorIsHeard()
    {
        m_rig->hidden = {m_rig->desk()};
        FakeWire bens;
        auto *ben = greet(bens, u"ben"_s); // may not read the desk
        QTRY_COMPARE(bens.wholeSnapshots(), 2);
        m_rig->hidden = {};
        FakeWire amys;
        auto *amy = greet(amys, u"amy"_s);
        QTRY_COMPARE(amys.wholeSnapshots(), 3);

        say(ben, m_chat, Presence::Viewing);
        say(ben, ConversationId(u"0190b5a0-2222-7000-8000-00000000ffff"_s), Presence::Viewing);
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(amys, m_chat, amyId()), Presence::Viewing); // all before it is done
        QCOMPARE(seenBy(amys, m_chat, benId()), Presence::Away);
        QVERIFY(bens.all<Protocol::Live>().isEmpty());
        QCOMPARE(bens.closed, 0);
    }

    void whoComesLaterIsToldWhoIsThere()
    {
        FakeWire amys;
        auto *amy = greet(amys, u"amy"_s);
        say(amy, m_chat, Presence::Writing);
        QTRY_COMPARE(seenBy(amys, m_chat, amyId()), Presence::Writing);
        FakeWire bens;
        greet(bens, u"ben"_s);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
    }

    void whoGoesIsGone()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        greet(bens, u"ben"_s);
        say(amy, m_chat, Presence::Writing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
        m_rig->hub->left(amy);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Away);
    }

    void whatIsNotSaidAgainEnds()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        auto *ben = greet(bens, u"ben"_s);
        QTRY_COMPARE(amys.wholeSnapshots() + bens.wholeSnapshots(), 6);
        m_rig->acknowledgeAll(amy, amys);
        m_rig->acknowledgeAll(ben, bens);
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Viewing);
        m_rig->store.clock.advance(PresenceLease.count());
        for (auto *client : {amy, ben}) // they are not silent, only amy does not say it again
            m_rig->hub->received(client, Protocol::encode(Protocol::Ping{1}));
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Away);
        QVERIFY(!amys.closed && !bens.closed);
    }

    void theLastWordCountsWhileThePlaceIsLookedUp()
    {
        FakeWire amys;
        auto *amy = greet(amys, u"amy"_s);
        QTRY_COMPARE(amys.wholeSnapshots(), 3);
        say(amy, m_chat, Presence::Viewing);
        say(amy, m_chat, Presence::Writing);
        say(amy, m_chat, Presence::Away);
        FakeWire bens;
        auto *ben = greet(bens, u"ben"_s);
        say(ben, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, benId()), Presence::Viewing);
        QCOMPARE(seenBy(bens, m_chat, amyId()), Presence::Away);
    }

    void clientsOfAnOlderVersionAreLeftAlone()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        m_rig->greet(bens, {}, u"ben"_s); // names no capability
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(amys, m_chat, amyId()), Presence::Viewing);
        QVERIFY(bens.all<Protocol::Live>().isEmpty());
        QVERIFY(bens.all<Protocol::Welcome>().constFirst().capabilities.isEmpty());
    }

    void aHastyClientIsNotPassedOn()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        greet(bens, u"ben"_s);
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Viewing);
        const auto before = bens.all<Protocol::Live>().size();
        for (int i = 0; i < 2000; ++i)
            say(amy, m_chat, i % 2 != 0 ? Presence::Viewing : Presence::Writing);
        say(amy, m_chat, Presence::Away); // is let go all the same
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Away);
        QVERIFY(bens.all<Protocol::Live>().size() - before < 10);
        say(amy, m_chat, Presence::Viewing); // over its allowance
        say(amy, m_chat, Presence::Away);
        m_rig->store.clock.advance(1000);
        say(amy, m_chat, Presence::Writing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
    }

    /// 64 at once and 8 a second: each of these is told, and none beyond.
    void whatIsWithinTheAllowanceIsTold()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        auto *ben = greet(bens, u"ben"_s);
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Viewing);
        for (int i = 2; i < 64; ++i)
            say(amy, m_chat, Presence::Viewing);
        say(amy, m_chat, Presence::Writing); // the last one of the burst
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Writing);
        for (int second = 0; second < 2; ++second) {
            m_rig->store.clock.advance(1000);
            const bool even = second % 2 == 0;
            for (int i = 1; i < 8; ++i)
                say(amy, m_chat, even ? Presence::Writing : Presence::Viewing);
            say(amy, m_chat, even ? Presence::Viewing : Presence::Writing);
            say(amy, m_chat, even ? Presence::Writing : Presence::Viewing); // the ninth
            hearNextOf(ben, bens);
            QCOMPARE(seenBy(bens, m_chat, amyId()), even ? Presence::Viewing : Presence::Writing);
        }
    }

    /// Who has no room for it does without, and hears it when it is said again.
    void whoHasNoRoomHearsItTheNextTime()
    {
        FakeWire amys;
        FakeWire bens;
        auto *amy = greet(amys, u"amy"_s);
        greet(bens, u"ben"_s);
        QTRY_COMPARE(bens.wholeSnapshots(), 3);
        bens.waiting = 64LL * 1024 * 1024;
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(amys, m_chat, amyId()), Presence::Viewing);
        QVERIFY(bens.all<Protocol::Live>().isEmpty());
        bens.waiting = 0;
        say(amy, m_chat, Presence::Viewing);
        QTRY_COMPARE(seenBy(bens, m_chat, amyId()), Presence::Viewing);
        QCOMPARE(bens.closed, 0);
    }

    void aPersonDoesWhatTheBusiestOfTheirClientsDoes()
    {
        PresenceBoard board;
        const auto *one = reinterpret_cast<const ClientSession *>(1);
        const auto *two = reinterpret_cast<const ClientSession *>(2);
        board.put(one, amyId(), u"desk"_s, {m_chat, {}, Presence::Writing, 0}, 0);
        board.put(two, amyId(), u"desk"_s, {m_chat, {}, Presence::Viewing, 0}, 1000);
        QCOMPARE(board.takeNews(1000).constFirst().who,
                 (QList<Attendance>{{m_chat, amyId(), Presence::Writing, 59'000}}));
        QVERIFY(!board.hasNews());
        board.leave(one);
        QCOMPARE(board.takeNews(1000).constFirst().who,
                 (QList<Attendance>{{m_chat, amyId(), Presence::Viewing, 60'000}}));
        board.expire(60'999);
        QVERIFY(!board.hasNews());
        board.expire(61'000);
        QCOMPARE(board.takeNews(61'000).constFirst().who,
                 (QList<Attendance>{{m_chat, amyId(), Presence::Away, 0}}));
        QVERIFY(board.standing({u"desk"_s}, 61'000).isEmpty());
    }

    void aClientIsInSoManyPlacesAndNoMore()
    {
        PresenceBoard board;
        const auto *one = reinterpret_cast<const ClientSession *>(1);
        for (int i = 0; i < 100; ++i) {
            const ConversationId chat(u"c%1"_s.arg(i));
            board.put(one, amyId(), u"desk"_s, {chat, {}, Presence::Viewing, 0}, 0);
        }
        QCOMPARE(board.standing({u"desk"_s}, 0).size(), Protocol::MaxPresencesPerClient);
        board.put(one, amyId(), u"desk"_s, {ConversationId(u"c0"_s), {}, Presence::Away, 0}, 0);
        board.put(one, amyId(), u"desk"_s, {ConversationId(u"c99"_s), {}, Presence::Viewing, 0}, 0);
        QCOMPARE(board.deskOf(one, ConversationId(u"c99"_s)), u"desk"_s);
        board.leave(one, u"another"_s);
        QCOMPARE(board.standing({u"desk"_s}, 0).size(), Protocol::MaxPresencesPerClient);
        board.leave(one, u"desk"_s);
        QVERIFY(board.standing({u"desk"_s}, 0).isEmpty());
    }

private:
    ClientSession *greet(FakeWire &wire, const QString &token)
    {
        auto *client = m_rig->hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = token;
        hello.capabilities = {u"live"_s};
        m_rig->hub->received(client, Protocol::encode(hello));
        [&] {
            QTRY_VERIFY(!wire.all<Protocol::Welcome>().isEmpty());
        }();
        return client;
    }
    void say(ClientSession *client, const ConversationId &conversation, Presence presence)
    {
        m_rig->hub->received(client,
                             Protocol::encode(Protocol::Live{{{conversation, {}, presence, 0}}}));
    }
    /// Says something of @p client and waits until it is told: what was said before was told too.
    void hearNextOf(ClientSession *client, const FakeWire &wire)
    {
        const auto heard = wire.all<Protocol::Live>().size();
        say(client, m_chat, Presence::Viewing);
        [&] {
            QTRY_VERIFY(wire.all<Protocol::Live>().size() > heard);
        }();
    }
    UserId amyId() const { return m_rig->store.amy.id; }
    UserId benId() const { return m_rig->store.ben.id; }

    std::unique_ptr<Test::HubRig> m_rig;
    ConversationId m_chat;
};

QTEST_GUILESS_MAIN(TestHubLive)
#include "tst_hublive.moc"
