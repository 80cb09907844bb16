// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedteams.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// The teams, with what waits in the outbox.
class TestCachedTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_teams = std::make_unique<CachedTeams>(CachedTeams::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"me"_s)});
        putAtRelay(Team{TeamId(u"t1"_s), u"Returns"_s, {UserId(u"amy"_s)}, 3});
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(m_teams->teams().size(), 1);
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_teams.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aTeamMadeOfflineIsThereAtOnce()
    {
        QSignalSpy changed(m_teams.get(), &TeamSource::changed);
        const auto made = await(m_teams->put({{}, u"  Late   shift "_s, {UserId(u"me"_s)}, 0}));
        QVERIFY(made);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(names(), (QStringList{u"Late shift"_s, u"Returns"_s})); // by name
        QCOMPARE(m_teams->teams().constFirst().id, *made);
        QCOMPARE(m_teams->teams().constFirst().members, QList{UserId(u"me"_s)});
    }

    /// The relay knows its own colleague: the second says what stood there before both.
    void twoChangesInARowAreNoConflict()
    {
        auto team = m_teams->teams().constFirst();
        team.members.append(UserId(u"me"_s));
        QVERIFY(await(m_teams->put(team)));
        team = m_teams->teams().constFirst();
        QCOMPARE(team.members.size(), 2);
        team.name = u"Refunds"_s;
        QVERIFY(await(m_teams->put(team)));
        QCOMPARE(names(), QStringList{u"Refunds"_s});
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        QCOMPARE(sent(0).base, 3);
        QCOMPARE(sent(1).base, 3);
        QCOMPARE(sent(1).members.size(), 2);
    }

    void theColleagueWhoWasFirstIsFollowed()
    {
        auto team = m_teams->teams().constFirst();
        team.name = u"Mine"_s;
        QVERIFY(await(m_teams->put(team)));
        QCOMPARE(names(), QStringList{u"Mine"_s});
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Conflict;
            result.code = u"team.changed"_s;
            return result;
        };
        putAtRelay(Team{TeamId(u"t1"_s), u"Theirs"_s, {}, 4});
        m_desk->relay->connectClient();
        QTRY_COMPARE(names(), QStringList{u"Theirs"_s});
    }

    void whatIsNoNameIsRefusedHere()
    {
        QCOMPARE(await(m_teams->put({{}, u"   "_s, {}, 0})).error().code, u"team.invalid"_s);
        const QString longest(TeamSource::LongestName, u'x');
        QVERIFY(await(m_teams->put({{}, longest, {}, 0})));
        QCOMPARE(await(m_teams->put({{}, longest + u'x', {}, 0})).error().code, u"team.invalid"_s);
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

private:
    void putAtRelay(const Team &team) { m_desk->relay->put(team, team.id.value(), team.ver); }
    QStringList names() const
    {
        QStringList names;
        for (const auto &team : m_teams->teams())
            names << team.name;
        return names;
    }
    Protocol::PutTeam sent(int i) const
    {
        return std::get<Protocol::PutTeam>(m_desk->relay->commands().at(i).args);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedTeams> m_teams;
};

QTEST_GUILESS_MAIN(TestCachedTeams)
#include "tst_cachedteams.moc"
