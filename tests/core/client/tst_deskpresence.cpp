// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountsource.h"
#include "core/client/deskpresence.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

class Names : public AccountSource
{
public:
    QList<Account> accounts() const override { return {}; }
    std::optional<Account> account(const AccountId &) const override { return {}; }
    int unanswered(const AccountId &) const override { return 0; }
    int unansweredInAll() const override { return 0; }
    int unansweredOfOurs() const override { return 0; }
    QString userName(const UserId &user) const override
    {
        return user.value() == "u2"_L1 ? u"Mei"_s : u"Ben"_s;
    }
    QList<User> colleagues() const override { return {}; }
    QList<Team> teams() const override { return {}; }
};

const ConversationId Chat(u"c1"_s);
const ConversationId OtherChat(u"c2"_s);
const UserId Me(u"u1"_s);
const UserId Mei(u"u2"_s);
const UserId Ben(u"u3"_s);

} // namespace

// What I do is a lease that is renewed; what others do ends when nobody says it again.
class TestDeskPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_presence = std::make_unique<DeskPresence>(*m_desk->sync, m_names, clock(), Me);
    }
    void cleanup()
    {
        m_presence.reset();
        m_desk.reset();
    }

    void aChatIsLookedAtUntilItIsLeft()
    {
        comeOnline();
        m_presence->enter(Chat);
        wait(500);
        QTRY_COMPARE(told(), (QStringList{u"c1 viewing"_s}));
        wait(29'000);
        wait(1'000);
        QTRY_COMPARE(told(), (QStringList{u"c1 viewing"_s, u"c1 viewing"_s}));
        m_presence->leave(Chat);
        QTRY_COMPARE(told().value(2), u"c1 away"_s);
        wait(60'000);
        settle();
        QCOMPARE(told().size(), 3);
    }

    void twoWindowsOfAChatAreOnePresence()
    {
        comeOnline();
        m_presence->enter(Chat);
        m_presence->enter(Chat);
        wait(1000);
        m_presence->leave(Chat);
        settle();
        QCOMPARE(told(), (QStringList{u"c1 viewing"_s}));
        m_presence->leave(Chat);
        m_presence->leave(Chat); // once too often
        QTRY_COMPARE(told(), (QStringList{u"c1 viewing"_s, u"c1 away"_s}));
    }

    void whoPassesByIsNotThere()
    {
        comeOnline();
        for (int i = 0; i < 20; ++i) {
            m_presence->enter(ConversationId(QString::number(i)));
            wait(100);
            m_presence->leave(ConversationId(QString::number(i)));
        }
        m_presence->enter(Chat);
        wait(500);
        QTRY_COMPARE(told(), (QStringList{u"c1 viewing"_s}));
    }

    void writingEndsWhenItIsSentOrAfterAPause()
    {
        comeOnline();
        m_presence->enter(Chat);
        m_presence->typed(Chat);
        QTRY_COMPARE(told(), (QStringList{u"c1 writing"_s}));
        wait(9'000);
        m_presence->typed(Chat); // goes on
        wait(9'000);
        settle();
        QCOMPARE(told().size(), 1);
        wait(1'000);
        QTRY_COMPARE(told().mid(1), (QStringList{u"c1 viewing"_s}));
        m_presence->typed(Chat);
        m_presence->stoppedTyping(Chat);
        m_presence->stoppedTyping(Chat);
        QTRY_COMPARE(told().mid(2), (QStringList{u"c1 writing"_s, u"c1 viewing"_s}));
        m_presence->typed(OtherChat); // not on any screen
        settle();
        QCOMPARE(told().size(), 4);
    }

    void itIsSaidAgainAfterAReconnect()
    {
        comeOnline();
        m_presence->enter(Chat);
        wait(1000);
        QTRY_COMPARE(told().size(), 1);
        m_desk->relay->drop();
        m_presence->enter(OtherChat);
        wait(1000);
        m_presence->leave(Chat);
        settle();
        QCOMPARE(told().size(), 1);
        comeOnline();
        QTRY_COMPARE(told().mid(1), (QStringList{u"c2 viewing"_s}));
    }

    void anOlderRelayIsNotTold()
    {
        m_desk->relay->capabilities.clear();
        comeOnline();
        m_presence->enter(Chat);
        wait(1000);
        settle();
        QVERIFY(told().isEmpty());
    }

    void showsTheColleaguesAndEndsWhatIsNotSaidAgain()
    {
        comeOnline();
        QSignalSpy changed(m_presence.get(), &PresenceSource::changed);
        hear({{Chat, Ben, Presence::Viewing, 60'000},
              {Chat, Mei, Presence::Viewing, 60'000},
              {Chat, Me, Presence::Writing, 60'000}});
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_presence->colleagues(Chat),
                 (QList<Colleague>{{Ben, u"Ben"_s, Presence::Viewing},
                                   {Mei, u"Mei"_s, Presence::Viewing}}));
        hear({{Chat, Mei, Presence::Writing, 60'000}});
        QTRY_COMPARE(m_presence->colleagues(Chat).constFirst(),
                     (Colleague{Mei, u"Mei"_s, Presence::Writing}));
        wait(30'000);
        hear({{Chat, Mei, Presence::Writing, 3'600'000}}); // said again, and no longer than agreed
        settle();
        QCOMPARE(changed.size(), 3);
        wait(30'000);
        QCOMPARE(m_presence->colleagues(Chat).size(), 1);
        wait(30'000);
        QVERIFY(m_presence->colleagues(Chat).isEmpty());
        QCOMPARE(changed.size(), 5);
    }

    void whoLeavesIsGoneAtOnceAndOfflineNobodyIsThere()
    {
        comeOnline();
        hear({{Chat, Ben, Presence::Viewing, 60'000}, {OtherChat, Mei, Presence::Writing, 60'000}});
        QTRY_COMPARE(m_presence->colleagues(Chat).size(), 1);
        hear({{Chat, Ben, Presence::Away, 0}});
        QTRY_VERIFY(m_presence->colleagues(Chat).isEmpty());
        QCOMPARE(m_presence->colleagues(OtherChat).size(), 1);
        QSignalSpy changed(m_presence.get(), &PresenceSource::changed);
        m_desk->relay->drop();
        QVERIFY(m_presence->colleagues(OtherChat).isEmpty());
        QCOMPARE(changed.size(), 1);
    }

private:
    FixedClock &clock() { return m_desk->clock; }
    void comeOnline()
    {
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
    }
    void wait(qint64 ms)
    {
        clock().advance(ms);
        m_presence->tick();
    }
    /// What was said before is there: one turn for each way.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void hear(const QList<Protocol::Attendance> &who) { m_desk->relay->say(Protocol::Live{who}); }
    QStringList told() const
    {
        QStringList all;
        for (const auto &said : m_desk->relay->attendances()) {
            all.append(said.conversation.value()
                       + (said.presence == Presence::Writing       ? u" writing"_s
                              : said.presence == Presence::Viewing ? u" viewing"_s
                                                                   : u" away"_s));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<DeskPresence> m_presence;
    Names m_names;
};

QTEST_GUILESS_MAIN(TestDeskPresence)
#include "tst_deskpresence.moc"
