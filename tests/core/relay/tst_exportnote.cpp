// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/readablescopes.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

const auto Sha = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;

} // namespace

// A chat that leaves the program leaves a line in the audit, once, and nothing else.
class TestExportNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_hidden.clear();
        m_commands = std::make_unique<CommandProcessor>(
            **m_store, [this](Sql::Database &database, const UserId &user) {
                auto scopes = readableScopes(database, user);
                if (scopes)
                    scopes->removeIf(
                        [this](const QString &scope) { return m_hidden.contains(scope); });
                return scopes;
            });
        addDeskHandlers(*m_commands, *m_order);
        QVERIFY(Test::await((*m_store)->write([this](WriteContext &context) {
            auto done = context.database.execute(
                "INSERT INTO conversation (workspace, id, account, kind, platform_id, contact, "
                "ver) "
                "VALUES (1, :id, :account, 'user', 'U1', '', 1)",
                {{":id", m_conversation.value()}, {":account", m_store->account.value()}});
            return done ? Result<>() : Result<>(done.error());
        })));
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void keepsOneLineHoweverOftenItIsSaid()
    {
        const Protocol::NoteExport note{m_conversation, u"pdf"_s, Sha, 212, true, true};
        const auto result = run(note, 1);
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY(result.scope.isEmpty()); // nobody's desk changes
        QCOMPARE(run(note, 1).outcome, Outcome::Ok);
        QCOMPARE(audit(),
                 QStringList{u"%1 conversation.export %2 pdf 212 %3 notes masked"_s.arg(
                     m_store->amy.id.value(), m_conversation.value(), Sha)});
        QCOMPARE(run({m_conversation, u"print"_s, Sha, 0, false, false}, 2).outcome, Outcome::Ok);
        QCOMPARE(audit().size(), 2);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("sha");
        QTest::addColumn<int>("messages");
        QTest::newRow("another way") << u"fax"_s << Sha << 1;
        QTest::newRow("no hash") << u"pdf"_s << QString() << 1;
        QTest::newRow("a long one") << u"pdf"_s << QString(10'000, u'a') << 1;
        QTest::newRow("with words in it") << u"pdf"_s << QString(Sha).replace(0, 4, u"a b "_s) << 1;
        QTest::newRow("in capitals") << u"pdf"_s << Sha.toUpper() << 1;
        QTest::newRow("fewer than none") << u"pdf"_s << Sha << -1;
    }
    void refusesWhatIsNone()
    {
        QFETCH(const QString, way);
        QFETCH(const QString, sha);
        QFETCH(const int, messages);
        QCOMPARE(run({m_conversation, way, sha, messages, false, false}, 1).code,
                 u"export.invalid"_s);
        QVERIFY(audit().isEmpty());
    }

    void whatSomebodyMayNotReadIsNotThere()
    {
        m_hidden = {deskScope(m_store->account)};
        QCOMPARE(run({m_conversation, u"pdf"_s, Sha, 1, false, false}, 1).code,
                 u"conversation.not-found"_s);
        QCOMPARE(run({ConversationId(u"none"_s), u"pdf"_s, Sha, 1, false, false}, 2).code,
                 u"conversation.not-found"_s);
        QVERIFY(audit().isEmpty());
    }

private:
    Protocol::CommandResult run(const Protocol::NoteExport &note, int id)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(id, 12, 10, QChar(u'0'))), 0, note};
        const auto result = Test::await(m_commands->run(m_store->amy, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    QStringList audit()
    {
        return *Test::await((*m_store)->read([](Sql::Database &database) {
            return database.select(
                "SELECT app_user || ' ' || action || ' ' || subject FROM audit ORDER BY id",
                {},
                [](const Sql::Row &row) { return row.text(0); });
        }));
    }

    const ConversationId m_conversation{u"0190b5a0-2222-7000-8000-000000000001"_s};
    QStringList m_hidden;
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
};

QTEST_GUILESS_MAIN(TestExportNote)
#include "tst_exportnote.moc"
