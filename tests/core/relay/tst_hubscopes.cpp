// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/hubrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Frontdesk::Test::FakeWire;
using Do = Protocol::ScopeStart::Do;

namespace {

const AccountId Another(u"0190b5a0-0000-7000-8000-0000000000a2"_s);

std::optional<Protocol::ScopeStart> startOf(const FakeWire &wire, const QString &scope)
{
    const auto welcomes = wire.all<Protocol::Welcome>();
    for (const auto &welcome : welcomes) {
        for (const auto &start : welcome.scopes) {
            if (start.scope == scope)
                return start;
        }
    }
    return {};
}

/// Of the last snapshot of @p scope.
QString epochOf(const FakeWire &wire, const QString &scope)
{
    QString epoch;
    for (const auto &snapshot : wire.all<Protocol::Snapshot>()) {
        if (snapshot.scope == scope)
            epoch = snapshot.epoch;
    }
    return epoch;
}

} // namespace

// Which scopes a client gets, and when what it holds does not count.
class TestHubScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Test::HubRig>(); }
    void cleanup() { m_rig.reset(); }

    void aNewAccountComesToThoseWhoAreHere()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        m_rig->addAccount(Another);
        QTRY_COMPARE(wire.all<Protocol::Permissions>().size(), 1);
        const auto added = wire.all<Protocol::Permissions>().constFirst().added;
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.constFirst().scope, deskScope(Another));
        QTRY_COMPARE(wire.wholeSnapshots(deskScope(Another)), 1);
    }

    /// A tag and how often it is used have one id, as have a chat's read mark and its draft.
    void twoKindsWithOneIdBothGoOut()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        const TagId id(u"0190b5a0-0000-7000-8000-0000000000c1"_s);
        QVERIFY(Test::await(m_rig->store->write([&](WriteContext &context) -> Result<> {
            context.log.put(orgScope(), Tag{id, u"a"_s, 1, 1}, id.value(), 1);
            context.log.put(orgScope(), TagUse{id, 1, 0, 1}, id.value(), 1);
            context.log.put(orgScope(), TagUse{id, 2, 0, 2}, id.value(), 2);
            return {};
        })));
        QTRY_COMPARE(wire.all<Protocol::Events>().size(), 1);
        const auto items = wire.all<Protocol::Events>().constFirst().items;
        QCOMPARE(items.size(), 2);
        QCOMPARE(Protocol::kindOf(items.at(0).entity), u"tag"_s);
        QCOMPARE(std::get<TagUse>(items.at(1).entity).count, 2);
    }

    void aNewAccountStaysHiddenFromThoseWhoMayNotReadIt()
    {
        m_rig->hidden = {deskScope(Another)};
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        m_rig->addAccount(Another);
        QTRY_VERIFY(!wire.all<Protocol::Events>().isEmpty()); // the account itself, in org
        FakeWire later;
        m_rig->greet(later);
        QTRY_COMPARE(later.wholeSnapshots(), 3); // everything asked before it has been read
        QVERIFY(wire.all<Protocol::Permissions>().isEmpty());
        QVERIFY(!startOf(later, deskScope(Another)));
    }

    void anAccountAddedDuringTheWelcomeIsNotMissed()
    {
        FakeWire wire;
        m_rig->holdNextReader();
        m_rig->greet(wire);
        QTRY_VERIFY(m_rig->readerIsHeld());
        m_rig->addAccount(Another);
        m_rig->letReadersGo();
        QTRY_COMPARE(wire.wholeSnapshots(deskScope(Another)), 1);
    }

    void anAccountInTheWelcomeOfOneIsNotMissedByAnother()
    {
        FakeWire first;
        m_rig->greet(first);
        QTRY_COMPARE(first.wholeSnapshots(), 3);
        m_rig->addAccount(Another);
        FakeWire second;
        m_rig->greet(second);
        QTRY_COMPARE(second.wholeSnapshots(), 4);
        QTRY_COMPARE(first.wholeSnapshots(deskScope(Another)), 1);
    }

    void aScopeThatMayNotBeReadAnyMoreIsGone()
    {
        m_rig->write(1, u"before"_s);
        FakeWire before;
        m_rig->greet(before);
        QTRY_COMPARE(before.wholeSnapshots(), 3);
        m_rig->hidden = {m_rig->desk()};
        FakeWire wire;
        auto *client = m_rig->greet(wire, Test::HubRig::cursorsOf(before));
        QTRY_VERIFY(startOf(wire, m_rig->desk()));
        QCOMPARE(startOf(wire, m_rig->desk())->what, Do::Gone);
        // Nor what stands in it, by asking for its conversation.
        const Protocol::HistoryRequest request{
            u"h"_s, m_rig->conversation(), TimelinePlace::end().order, 25};
        m_rig->hub->received(client, Protocol::encode(request));
        QTRY_COMPARE(wire.all<Protocol::History>().size(), 1);
        const auto history = wire.all<Protocol::History>().constFirst();
        QCOMPARE(history.errorCode, u"conversation.not-found"_s);
        QVERIFY(history.items.isEmpty());
        m_rig->write(1, u"after"_s);
        QVERIFY(wire.all<Protocol::Events>().isEmpty());
    }

    void aScopeThatIsTakenAwayIsGoneAtOnce()
    {
        m_rig->write(1, u"before"_s);
        FakeWire amys;
        FakeWire bens;
        auto *amy = m_rig->greet(amys);
        m_rig->greet(bens, {}, u"ben"_s);
        QTRY_COMPARE(amys.wholeSnapshots() + bens.wholeSnapshots(), 6);
        m_rig->hidden = {m_rig->desk()};
        change(m_rig->store.amy, User::Role::Supervisor);
        QTRY_COMPARE(amys.all<Protocol::Gone>().size(), 1);
        QCOMPARE(amys.all<Protocol::Gone>().constFirst().scope, m_rig->desk());
        const auto frames = amys.frames.size();
        m_rig->write(1, u"after"_s);
        QTRY_COMPARE(eventsOf(bens, m_rig->desk()), 1); // ben's rights were not touched
        QCOMPARE(amys.frames.size(), frames);
        QVERIFY(bens.all<Protocol::Gone>().isEmpty());
        // Nobody waits for an acknowledgement of what is gone.
        QCOMPARE(amy->scopes().contains(m_rig->desk()), false);

        m_rig->hidden = {};
        change(m_rig->store.amy, User::Role::Agent);
        QTRY_COMPARE(amys.all<Protocol::Permissions>().size(), 1);
        QTRY_COMPARE(amys.wholeSnapshots(m_rig->desk()), 2);
    }

    void whatWaitsForSomebodyWhoMayNotReadItAnyMoreIsDropped()
    {
        FakeWire wire;
        m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        wire.waiting = 1;
        m_rig->hidden = {m_rig->desk()};
        change(m_rig->store.amy, User::Role::Supervisor);
        QTRY_VERIFY(wire.aborted);
        QVERIFY(wire.all<Protocol::Gone>().isEmpty());
    }

    void aRoleCountsFromWhenItIsGiven()
    {
        FakeWire wire;
        auto *client = m_rig->greet(wire);
        QTRY_COMPARE(wire.wholeSnapshots(), 3);
        change(m_rig->store.amy, User::Role::Administrator);
        QTRY_COMPARE(wire.wholeSnapshots(adminScope()), 1);
        QCOMPARE(client->user().role, User::Role::Administrator);
        change(m_rig->store.amy, User::Role::Agent);
        QTRY_COMPARE(wire.all<Protocol::Gone>().size(), 1);
        QCOMPARE(wire.all<Protocol::Gone>().constFirst().scope, adminScope());
        QCOMPARE(client->user().role, User::Role::Agent);
    }

    void anotherDigestBringsASnapshot_data()
    {
        QTest::addColumn<bool>("right");
        QTest::addColumn<bool>("later");
        QTest::newRow("right") << true << false;
        QTest::newRow("wrong") << false << false;
        QTest::newRow("right, later") << true << true;
        QTest::newRow("wrong, later") << false << true;
    }
    void anotherDigestBringsASnapshot()
    {
        QFETCH(const bool, right);
        QFETCH(const bool, later);
        m_rig->write(3, u"x"_s);
        FakeWire before;
        m_rig->greet(before);
        QTRY_COMPARE(before.wholeSnapshots(), 3);
        auto cursors = Test::HubRig::cursorsOf(before);
        const auto digest = Test::await(m_rig->store->read(
            [&](Sql::Database &database) { return digestOf(database, m_rig->desk()); }));
        const auto told = right ? *digest : u"0123456789abcdef"_s;
        if (!later)
            cursors[m_rig->desk()].digest = told;
        FakeWire wire;
        auto *client = m_rig->greet(wire, cursors);
        QTRY_VERIFY(startOf(wire, m_rig->desk()));
        cursors[m_rig->desk()].digest = told;
        if (later)
            m_rig->hub->received(client, Protocol::encode(Protocol::Ping{1, cursors}));
        QCOMPARE(startOf(wire, m_rig->desk())->what, Do::Same);
        if (!right)
            QTRY_COMPARE(wire.wholeSnapshots(m_rig->desk()), 1);
        FakeWire behind; // what was asked before it has been read
        m_rig->greet(behind);
        QTRY_COMPARE(behind.wholeSnapshots(), 3);
        QCOMPARE(wire.wholeSnapshots(m_rig->desk()), right ? 0 : 1);
        QCOMPARE(m_rig->hub->digestMismatches(), right ? 0 : 1);
    }

    // reliability, loss detector: the database was restored from a copy that lacks the end.
    void whoSawMoreThanThereIsProvesALoss()
    {
        m_rig->write(4, u"x"_s);
        FakeWire other;
        m_rig->greet(other, {}, u"ben"_s);
        QTRY_COMPARE(other.wholeSnapshots(), 3);
        const auto old = m_rig->headOf(m_rig->desk());
        auto held = Test::HubRig::cursorsOf(other);
        auto ahead = held;
        ahead[m_rig->desk()].at = old.head + 10;

        FakeWire wire;
        m_rig->greet(wire, ahead);
        QTRY_COMPARE(wire.wholeSnapshots(m_rig->desk()), 1);
        const auto now = m_rig->headOf(m_rig->desk());
        QCOMPARE(now.head, old.head);
        QVERIFY(now.epoch != old.epoch);
        QCOMPARE(startOf(wire, m_rig->desk())->what, Do::Snapshot);
        QCOMPARE(startOf(wire, m_rig->desk())->epoch, now.epoch);
        QCOMPARE(epochOf(wire, m_rig->desk()), now.epoch);
        QCOMPARE(startOf(wire, orgScope())->what, Do::Same); // which has lost nothing
        QCOMPARE(m_rig->hub->lossesFound(), 1);

        // Those who are here begin anew,
        QTRY_COMPARE(other.wholeSnapshots(m_rig->desk()), 2);
        QCOMPARE(epochOf(other, m_rig->desk()), now.epoch);
        // and those who come when the numbers have grown past what they hold.
        m_rig->write(20, u"y"_s);
        FakeWire late;
        m_rig->greet(late, ahead);
        QTRY_COMPARE(late.wholeSnapshots(m_rig->desk()), 1);
        QCOMPARE(startOf(late, m_rig->desk())->what, Do::Snapshot);
        QCOMPARE(m_rig->hub->lossesFound(), 1);
    }

    void aSnapshotNamesWhatWasErasedSince()
    {
        m_rig->write(2, u"to be forgotten"_s);
        FakeWire before;
        m_rig->greet(before);
        QTRY_COMPARE(before.wholeSnapshots(), 3);
        const auto cursors = Test::HubRig::cursorsOf(before);
        const auto erased = erase(u"1"_s);
        m_rig->schema = Protocol::SchemaRevision + 1; // makes it take a snapshot
        FakeWire wire;
        m_rig->greet(wire, cursors);
        QTRY_COMPARE(wire.wholeSnapshots(m_rig->desk()), 1);
        QStringList named;
        for (const auto &snapshot : wire.all<Protocol::Snapshot>())
            named += snapshot.erased;
        QCOMPARE(named, QStringList{erased.value()});
    }

    // Every frame stays below the limit that the page promises, and together they hold everything.
    void largeContentComesInSeveralFrames()
    {
        FakeWire live;
        auto *client = m_rig->greet(live);
        QTRY_COMPARE(live.wholeSnapshots(), 3);
        constexpr int Count = 30;
        m_rig->write(Count, QString(50'000, u'x'));
        const auto messagesIn = [](const auto &frames) {
            QSet<QString> ids;
            for (const auto &frame : frames) {
                for (const auto &item : frame.items) {
                    if (std::holds_alternative<Message>(item.entity))
                        ids.insert(item.id);
                }
            }
            return int(ids.size());
        };
        const auto acknowledged = [&] {
            m_rig->acknowledgeAll(client, live);
            return messagesIn(live.all<Protocol::Events>());
        };
        QTRY_COMPARE(acknowledged(), Count);

        FakeWire fresh;
        auto *newcomer = m_rig->greet(fresh);
        QTRY_COMPARE(fresh.wholeSnapshots(), 3);
        QCOMPARE(messagesIn(fresh.all<Protocol::Snapshot>()), Count);
        QVERIFY(fresh.all<Protocol::Snapshot>().size() > 3); // it did not fit in one

        Protocol::HistoryRequest request{
            u"h"_s, m_rig->conversation(), TimelinePlace::end().order, 200};
        for (int page = 1; page < Count; ++page) {
            m_rig->hub->received(newcomer, Protocol::encode(request));
            QTRY_COMPARE(fresh.all<Protocol::History>().size(), page);
            const auto history = fresh.all<Protocol::History>().constLast();
            request.before = history.next;
            if (history.end)
                break;
        }
        QCOMPARE(messagesIn(fresh.all<Protocol::History>()), Count);
        for (const auto &frame : live.frames + fresh.frames)
            QVERIFY2(frame.size() <= Protocol::MaxFrameBytes, frame.left(60).constData());
    }

private:
    void change(User user, User::Role role)
    {
        user.role = role;
        QVERIFY(Test::await(m_rig->store->write([&](WriteContext &context) -> Result<> {
            context.log.put(user);
            return {};
        })));
        QCoreApplication::processEvents();
    }
    static int eventsOf(const FakeWire &wire, const QString &scope)
    {
        int count = 0;
        for (const auto &events : wire.all<Protocol::Events>())
            count += events.scope == scope;
        return count;
    }

    MessageId erase(const QString &platformId)
    {
        MessageId id;
        const auto done = Test::await(m_rig->store->write([&](WriteContext &context) -> Result<> {
            auto found = messageOf(context.database, m_rig->store.account, platformId);
            if (!found)
                return found.error();
            auto message = **found;
            message.content = Content();
            message.content.kind = ContentKind::Erased;
            auto stored = updateMessage(context.database, message);
            if (!stored)
                return stored.error();
            context.log.erased(*stored);
            id = stored->id;
            return {};
        }));
        return done ? id : MessageId();
    }

    std::unique_ptr<Test::HubRig> m_rig;
};

QTEST_GUILESS_MAIN(TestHubScopes)
#include "tst_hubscopes.moc"
