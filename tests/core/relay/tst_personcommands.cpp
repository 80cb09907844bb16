// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/personrows.h"
#include "core/relay/journal/rows.h"
#include "tests/support/relaystore.h"

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

AccountId accountOf(int n)
{
    return AccountId(u"0190b5a0-0000-7000-8000-0000000000a%1"_s.arg(n));
}

ContactId contactOfAccount(int n)
{
    return ContactId(u"0190b5a0-3333-7000-8000-00000000000%1"_s.arg(n));
}

} // namespace

// Customers of several accounts who are one human. Account n has the contact n.
class TestPersonCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_hidden.clear();
        m_commands = std::make_unique<CommandProcessor>(
            **m_store, [this](Sql::Database &database, const UserId &user) -> Result<QStringList> {
                auto scopes = readableScopes(database, user);
                if (scopes)
                    scopes->removeIf(
                        [this](const QString &scope) { return m_hidden.contains(scope); });
                return scopes;
            });
        addDeskHandlers(*m_commands, *m_order);
        QVERIFY(Test::await((*m_store)->write(
            [this](WriteContext &context) -> Result<> { return fill(context); })));
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_store.reset();
    }

    void twoContactsBecomeOne()
    {
        QCOMPARE(link(1, 1, 2).outcome, Outcome::Ok);
        QCOMPARE(persons(), (QStringList{u"1"_s, u"1"_s, QString(), QString()}));
        QCOMPARE(contact(1).ver, 2);
        // A thin line in both chats, which names nobody of the other desk.
        QCOMPARE(lines(), (QStringList{u"1 person.link by Amy"_s, u"2 person.link by Amy"_s}));
    }

    void linkingAgainChangesNothing()
    {
        link(1, 1, 2);
        QCOMPARE(link(2, 2, 1).outcome, Outcome::Ok);
        QCOMPARE(contact(1).ver, 2);
        QCOMPARE(lines().size(), 2);
    }

    void whoWasLinkedComesAlong()
    {
        link(1, 1, 2);
        link(2, 3, 4);
        link(3, 2, 3);
        QCOMPARE(persons(), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"1"_s}));
    }

    void aLinkTakenBackWasNever()
    {
        link(1, 1, 2);
        link(2, 3, 4);
        const auto before = persons();
        link(3, 2, 3);
        QCOMPARE(unlink(2, 3).outcome, Outcome::Ok);
        QCOMPARE(persons(), before);
    }

    void whoIsTakenOutLeavesTheOthersTogether()
    {
        link(1, 1, 2);
        link(2, 2, 3); // 2 holds 1 and 3 together
        link(3, 2, 4);
        QCOMPARE(unlink(2).outcome, Outcome::Ok);
        const auto now = persons();
        QCOMPARE(now.at(1), QString());
        QVERIFY(!now.at(0).isEmpty());
        QCOMPARE(now.at(2), now.at(0));
        QCOMPARE(now.at(3), now.at(0));
        QCOMPARE(lines().filter(u"unlink"_s), (QStringList{u"2 person.unlink by Amy"_s}));
    }

    void whoIsStillHeldByAThirdIsNotParted()
    {
        link(1, 1, 2);
        link(2, 2, 3);
        link(3, 1, 3);
        QCOMPARE(unlink(1, 3).outcome, Outcome::Ok);
        QCOMPARE(contact(1).person, contact(3).person);
        QVERIFY(lines().filter(u"unlink"_s).isEmpty());
    }

    void theLastOfTwoIsAloneToo()
    {
        link(1, 1, 2);
        unlink(1);
        QCOMPARE(persons(), (QStringList{QString(), QString(), QString(), QString()}));
        QCOMPARE(unlink(1).outcome, Outcome::Ok); // is as was wanted
    }

    void whatAColleagueChangedIsShownNotOverwritten()
    {
        link(1, 1, 2);
        const auto seen = contact(2).person;
        link(2, 3, 2);
        unlink(1, 2); // another name for 2 and 3
        const auto result = run(Protocol::UnlinkPerson{contactOfAccount(2), {}, seen});
        QCOMPARE(result.outcome, Outcome::Conflict);
        QCOMPARE(result.code, u"person.changed"_s);
        QCOMPARE(std::get<Contact>(result.current.constFirst().entity), contact(2));
        QCOMPARE(contact(2).person, contact(3).person);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(link(1, 1, 1).code, u"person.invalid"_s);
        QCOMPARE(run(Protocol::LinkPerson{LinkId(u"x"_s), contactOfAccount(1), contactOfAccount(2)})
                     .code,
                 u"person.invalid"_s);
        link(1, 1, 2);
        QCOMPARE(link(1, 3, 4).code, u"person.invalid"_s); // the id is taken
        QCOMPARE(run(Protocol::LinkPerson{LinkId(uuid(5)), contactOfAccount(1), ContactId(uuid(6))})
                     .code,
                 u"contact.not-found"_s);
    }

    void whatOneMayNotReadOneCannotLink()
    {
        m_hidden = {deskScope(accountOf(2))};
        QCOMPARE(link(1, 1, 2).code, u"contact.not-found"_s);
        QCOMPARE(link(2, 2, 1).code, u"contact.not-found"_s);
        QCOMPARE(persons(), (QStringList{QString(), QString(), QString(), QString()}));
    }

    void eachDeskHearsOfItsOwnContactOnly()
    {
        link(1, 1, 2);
        for (int n : {1, 2}) {
            const auto tail = Test::await((*m_store)->read([n](Sql::Database &database) {
                return tailAfter(database, deskScope(accountOf(n)), 0, 100);
            }));
            QVERIFY(tail);
            QVERIFY(tail->frame.contains(contactOfAccount(n).value().toUtf8()));
            QVERIFY(!tail->frame.contains(contactOfAccount(3 - n).value().toUtf8()));
        }
    }

    // Who mentions a colleague does not wait for news of that colleague's own scope.
    void theEffectShowsWhereItsAuthorLooks()
    {
        const auto noted = run(Protocol::AddNote{
            MessageId(uuid(50)), ConversationId(uuid(101)), u"look"_s, {m_store->ben.id}});
        QCOMPARE(noted.outcome, Outcome::Ok);
        QCOMPARE(noted.scope, deskScope(accountOf(1)));
        link(1, 3, 4);
        m_hidden = {deskScope(accountOf(4))};
        const auto linked = link(2, 1, 3); // 4 comes along, unseen
        QCOMPARE(linked.outcome, Outcome::Ok);
        QCOMPARE(linked.scope, deskScope(accountOf(3)));
    }

private:
    Result<> fill(WriteContext &context) const
    {
        for (int n = 1; n <= 4; ++n) {
            const auto account = accountOf(n);
            if (account != m_store->account) {
                auto done = context.database.execute(
                    "INSERT INTO account (workspace, id, platform, slug, name, basic_id, "
                    "bot_user_id, channel_id, group_name, locale, letter, color, ver) VALUES (1, "
                    ":id, 'line', :id, 'x', '@x', :id, :id, '', 'en', 'X', 1, 1)",
                    {{":id", account.value()}});
                if (!done)
                    return done.error();
            }
            Contact contact;
            contact.id = contactOfAccount(n);
            contact.account = account;
            contact.platformUserId = u"U"_s;
            if (auto put = putContact(context.database, contact); !put)
                return put.error();
            Conversation conversation;
            conversation.id = ConversationId(uuid(100 + n));
            conversation.account = account;
            conversation.contact = contact.id;
            conversation.platformId = u"U"_s;
            if (auto put = putConversation(context.database, conversation); !put)
                return put.error();
        }
        return {};
    }

    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'))), 0, args};
        const auto result = Test::await(m_commands->run(m_store->amy, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    Protocol::CommandResult link(int id, int one, int other)
    {
        return run(
            Protocol::LinkPerson{LinkId(uuid(id)), contactOfAccount(one), contactOfAccount(other)});
    }
    Protocol::CommandResult unlink(int one, int other = 0)
    {
        return run(Protocol::UnlinkPerson{contactOfAccount(one),
                                          other != 0 ? contactOfAccount(other) : ContactId(),
                                          contact(one).person});
    }
    Contact contact(int n)
    {
        const auto found = Test::await((*m_store)->read(
            [n](Sql::Database &database) { return contactById(database, contactOfAccount(n)); }));
        return found && *found ? **found : Contact();
    }
    /// Of contacts 1 to 4; the number of the link that gives the name.
    QStringList persons()
    {
        QStringList all;
        for (int n = 1; n <= 4; ++n) {
            const auto person = contact(n).person.value();
            all.append(person.isEmpty() ? person : QString::number(person.right(4).toInt()));
        }
        return all;
    }
    QStringList lines()
    {
        const auto found = Test::await((*m_store)->read([](Sql::Database &database) {
            return database.select(
                "SELECT substr(c.id, -1) || ' ' || json_extract(m.content, '$.event') || ' by ' || "
                "json_extract(m.content, '$.data.by') FROM message m JOIN conversation c "
                "ON c.id = m.conversation ORDER BY 1",
                {},
                [](const Sql::Row &row) { return row.text(0); });
        }));
        return found ? *found : QStringList();
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
    QStringList m_hidden;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestPersonCommands)
#include "tst_personcommands.moc"
