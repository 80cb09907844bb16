// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/readablescopes.h"
#include "core/sql/migrator.h"
#include "tests/support/relaystore.h"

#include <QDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

} // namespace

// Views at the relay: whose they are, and who hears of them.
class TestViewCommands : public QObject
{
    Q_OBJECT

    template <typename Job>
    auto read(Job job)
    {
        return *Test::await((*m_store)->read(job));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void aViewBelongsToOneAndMayBeShared()
    {
        const ViewId id(uuid(1));
        Protocol::PutView put{id, u"Late"_s, u"wait>5m"_s, false, 0};
        run(put);
        QCOMPARE(viewsOf(userScope(m_store->amy.id)), 1);
        QCOMPARE(run(put, m_store->ben).code, u"view.not-found"_s);
        put.shared = true;
        run(put);
        QCOMPARE(viewsOf(userScope(m_store->amy.id)), 0);
        QCOMPARE(viewsOf(orgScope()), 1);
        // Who holds the old scope hears that it left.
        const auto tail = read([this](Sql::Database &database) {
            return tailAfter(database, userScope(m_store->amy.id), 0, 10);
        });
        const auto frame = Protocol::decode(tail.frame);
        QVERIFY(frame);
        const auto &events = std::get<Protocol::Events>(*frame);
        QVERIFY(std::holds_alternative<Protocol::Vanished>(events.items.constLast().entity));
        QCOMPARE(run(Protocol::RemoveView{id}, m_store->ben).code, u"view.not-found"_s);
        QCOMPARE(run(Protocol::RemoveView{id}).outcome, Outcome::Ok);
        QCOMPARE(viewsOf(orgScope()), 0);
    }

    /// Newer than its removal: who has heard of that would not take it otherwise.
    void aRemovedViewComesBackToItsOwner()
    {
        const ViewId id(uuid(1));
        const Protocol::PutView put{id, u"Late"_s, u"wait>5m"_s, true, 3};
        run(put);
        run(put); // the same again changes nothing
        run(Protocol::RemoveView{id});
        const auto gone = newestOf(orgScope(), id);
        QVERIFY(std::holds_alternative<Protocol::Vanished>(gone.entity));
        QCOMPARE(run(put, m_store->ben).code, u"view.not-found"_s);
        QCOMPARE(run(put).outcome, Outcome::Ok);
        const auto back = newestOf(orgScope(), id);
        QVERIFY(std::holds_alternative<SavedView>(back.entity));
        QVERIFY(back.ver > gone.ver);
        QCOMPARE(std::get<SavedView>(back.entity).position, 3);
    }

    void whatIsRemovedIsNotKept()
    {
        run(Protocol::PutView{ViewId(uuid(1)), u"Secret"_s, u"secret"_s, false, 0});
        run(Protocol::RemoveView{ViewId(uuid(1))});
        const auto left = read([](Sql::Database &database) {
            return database.select("SELECT name || query FROM saved_view",
                                   {},
                                   [](const Sql::Row &row) { return row.text(0); });
        });
        QCOMPARE(left, QStringList{QString()});
    }

    /// Nobody else hears of it: neither by the journal nor by a snapshot, nor in a digest.
    void aViewOfATeamIsForItsMembers()
    {
        const TeamId team(uuid(1));
        const ViewId id(uuid(2));
        run(Protocol::PutTeam{team, u"Taipei"_s, {m_store->amy.id}, 0}, m_store->ben);
        const auto emptyOrg = digest(orgScope());
        const auto emptyBen = digest(of(m_store->ben));
        run(Protocol::PutView{id, u"Ours"_s, u"is:vip"_s, true, 0, team});
        QCOMPARE(viewsOf(orgScope()), 0);
        QCOMPARE(viewsOf(of(m_store->ben)), 0);
        QCOMPARE(viewsOf(of(m_store->amy)), 1);
        QCOMPARE(digest(orgScope()), emptyOrg);
        QCOMPARE(digest(of(m_store->ben)), emptyBen);
        QCOMPARE(newestOf(of(m_store->ben), id).ver, 0);
        QCOMPARE(newestOf(orgScope(), id).ver, 0);

        // Who comes gets it, who leaves does not keep it, and who comes back gets it again.
        const auto with = [&](const QList<UserId> &members, qint64 base) {
            QCOMPARE(run(Protocol::PutTeam{team, u"Taipei"_s, members, base}, m_store->ben).outcome,
                     Outcome::Ok);
        };
        with({m_store->amy.id, m_store->ben.id}, 1);
        auto last = newestOf(of(m_store->ben), id);
        QVERIFY(std::holds_alternative<SavedView>(last.entity));
        const auto withIt = digest(of(m_store->ben));
        QVERIFY(withIt != emptyBen);
        with({}, 2);
        const auto gone = newestOf(of(m_store->ben), id);
        QVERIFY(std::holds_alternative<Protocol::Vanished>(gone.entity));
        QCOMPARE(digest(of(m_store->ben)), emptyBen);
        QCOMPARE(viewsOf(of(m_store->amy)), 1); // it is hers
        with({m_store->ben.id}, 3);
        last = newestOf(of(m_store->ben), id);
        QVERIFY(std::holds_alternative<SavedView>(last.entity) && last.ver > gone.ver);

        // Shared with all, with nobody, or gone: the members hear of that.
        run(Protocol::PutView{id, u"Ours"_s, u"is:vip"_s, false, 0, team});
        QVERIFY(std::holds_alternative<Protocol::Vanished>(newestOf(of(m_store->ben), id).entity));
        run(Protocol::PutView{id, u"Ours"_s, u"is:vip"_s, true, 0, team});
        QCOMPARE(viewsOf(of(m_store->ben)), 1);
        run(Protocol::RemoveView{id});
        QVERIFY(std::holds_alternative<Protocol::Vanished>(newestOf(of(m_store->ben), id).entity));
        QCOMPARE(digest(of(m_store->ben)), emptyBen);
    }

    /// The canary: a view that is shared with one colleague is nowhere else, in no scope, in none of
    /// the ways by which a scope is read.
    void aViewWithOneColleagueIsForBoth()
    {
        const ViewId id(uuid(2));
        const User cleo = addColleague(u"0190b5a0-0000-7000-8000-000000000003"_s);
        const auto emptyOrg = digest(orgScope());
        const auto emptyCleo = digest(of(cleo));
        const auto emptyBen = digest(of(m_store->ben));
        Protocol::PutView put{id, u"CANARY"_s, u"is:vip"_s, true, 0, {}, m_store->ben.id};
        QCOMPARE(run(put).outcome, Outcome::Ok);
        QCOMPARE(viewsOf(of(m_store->amy)), 1);
        QCOMPARE(viewsOf(of(m_store->ben)), 1);
        QVERIFY(digest(of(m_store->ben)) != emptyBen);
        for (const auto &scope : {orgScope(), of(cleo), deskScope(m_store->account)}) {
            QCOMPARE(newestOf(scope, id).ver, 0);
            QVERIFY2(!tailOf(scope).contains("CANARY"), qPrintable(scope));
        }
        QCOMPARE(viewsOf(orgScope()), 0);
        QCOMPARE(viewsOf(of(cleo)), 0);
        QCOMPARE(digest(orgScope()), emptyOrg);
        QCOMPARE(digest(of(cleo)), emptyCleo);
        // Whom it is shared with cannot change it, nor take it away from its owner.
        QCOMPARE(run(put, m_store->ben).code, u"view.not-found"_s);
        QCOMPARE(run(Protocol::RemoveView{id}, m_store->ben).code, u"view.not-found"_s);

        // To somebody else: who had it hears that it is gone.
        put.with = cleo.id;
        run(put);
        QVERIFY(std::holds_alternative<Protocol::Vanished>(newestOf(of(m_store->ben), id).entity));
        QCOMPARE(digest(of(m_store->ben)), emptyBen);
        QCOMPARE(viewsOf(of(cleo)), 1);
        run(Protocol::RemoveView{id});
        QCOMPARE(viewsOf(of(m_store->amy)), 0);
        const auto gone = newestOf(of(cleo), id);
        QVERIFY(std::holds_alternative<Protocol::Vanished>(gone.entity));
        QCOMPARE(digest(of(cleo)), emptyCleo);
        // And back again, to the same one.
        run(put);
        const auto back = newestOf(of(cleo), id);
        QVERIFY(std::holds_alternative<SavedView>(back.entity) && back.ver > gone.ver);
        QCOMPARE(std::get<SavedView>(back.entity).with, cleo.id);
        QCOMPARE(viewsOf(of(m_store->ben)), 0);
        put.shared = false;
        run(put);
        QCOMPARE(viewsOf(of(cleo)), 0);
        QCOMPARE(viewsOf(of(m_store->amy)), 1);
    }

    void sharedWithOneselfIsOnesOwn()
    {
        const ViewId id(uuid(2));
        run(Protocol::PutView{id, u"Mine"_s, u"is:vip"_s, true, 0, {}, m_store->amy.id});
        QCOMPARE(viewsOf(of(m_store->amy)), 1);
        QCOMPARE(viewsOf(orgScope()), 0);
    }

    void whomNobodyKnowsGetsNothing()
    {
        Protocol::PutView put{
            ViewId(uuid(1)), u"Ours"_s, u"is:vip"_s, true, 0, {}, UserId(uuid(9))};
        QCOMPARE(run(put).code, u"user.not-found"_s);
        put.with = UserId(QString(10'000, u'x'));
        QCOMPARE(run(put).code, u"user.not-found"_s);
        put.with = m_store->ben.id;
        put.team = TeamId(uuid(1));
        QCOMPARE(run(put).code, u"view.invalid"_s); // both
        QCOMPARE(viewsOf(of(m_store->amy)), 0);
        QCOMPARE(viewsOf(of(m_store->ben)), 0);
    }

    void aTeamThatIsNotThereGetsNothing()
    {
        QCOMPARE(run(Protocol::PutView{
                         ViewId(uuid(1)), u"Ours"_s, u"is:vip"_s, true, 0, TeamId(uuid(9))})
                     .code,
                 u"team.not-found"_s);
        QCOMPARE(viewsOf(of(m_store->amy)), 0);
    }

    void viewsOfAnOlderFileStay()
    {
        const QTemporaryDir folder;
        const auto sources = QDir(u":/sql/relay"_s).entryInfoList(QDir::Files, QDir::Name);
        for (const auto &source : sources) {
            if (source.fileName() < u"0009"_s)
                QVERIFY(QFile::copy(source.filePath(), folder.filePath(source.fileName())));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, folder.path()));
        QVERIFY(database.execute(
            "INSERT INTO saved_view (workspace, id, owner, name, query, shared, position, ver) "
            "VALUES (1, 'v', 'amy', 'a', 'is:vip', 1, 0, 4)",
            {}));
        QVERIFY(Sql::migrate(database, u":/sql/relay"_s));
        const auto views = viewsIn(database, orgScope());
        QCOMPARE(views->size(), 1);
        QVERIFY(views->constFirst().team.isNull());
        QVERIFY(views->constFirst().with.isNull());
    }

private:
    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        return run(args, m_store->amy);
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'))), 0, args};
        const auto result = Test::await(m_commands->run(who, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    User addColleague(const QString &id)
    {
        User user{UserId(id), u"Cleo"_s, u"cleo@haruya.example"_s, User::Role::Agent, 1};
        const auto added = Test::await((*m_store)->write([&user](WriteContext &context) {
            auto done = context.database.execute(
                "INSERT INTO app_user (workspace, id, email, name, role, password_hash, ver) "
                "VALUES (1, :id, :email, :name, 'agent', '', 1)",
                {{":id", user.id.value()}, {":email", user.email}, {":name", user.name}});
            context.log.put(user);
            return done ? Result<>() : Result<>(done.error());
        }));
        return added ? user : User();
    }
    /// Everything that a client of @p scope is sent.
    QByteArray tailOf(const QString &scope)
    {
        return read([&](Sql::Database &database) { return tailAfter(database, scope, 0, 1000); })
            .frame;
    }
    static QString of(const User &user) { return userScope(user.id); }
    qsizetype viewsOf(const QString &scope)
    {
        return read([&](Sql::Database &database) { return viewsIn(database, scope); }).size();
    }
    QString digest(const QString &scope)
    {
        return read([&](Sql::Database &database) { return digestOf(database, scope); });
    }
    /// What the journal of @p scope says of it last; of version 0: nothing.
    Protocol::Item newestOf(const QString &scope, const ViewId &id)
    {
        const auto tail =
            read([&](Sql::Database &database) { return tailAfter(database, scope, 0, 1000); });
        const auto frame = Protocol::decode(tail.frame);
        Protocol::Item newest;
        if (!frame || !std::holds_alternative<Protocol::Events>(*frame))
            return newest;
        for (const auto &item : std::get<Protocol::Events>(*frame).items) {
            if (item.id == id.value())
                newest = item;
        }
        return newest;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestViewCommands)
#include "tst_viewcommands.moc"
