// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/companyrows.h"
#include "tests/core/relay/persondesk.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

/// Companies, and who belongs to them (feature C18).
class TestCompanyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PersonDesk>(2); }
    void cleanup() { m_desk.reset(); }

    void oneIsMadeAndChanged()
    {
        const auto made = put(1, u"  Haruya   Xinyi "_s, u"TP-017"_s);
        QCOMPARE(made.outcome, Outcome::Ok);
        QCOMPARE(made.scope, Relay::orgScope());
        QCOMPARE(stored(1).name, u"Haruya Xinyi"_s);
        QCOMPARE(put(1, u"Haruya Xinyi"_s, u"TP-018"_s, 1).outcome, Outcome::Ok);
        QCOMPARE(stored(1).code, u"TP-018"_s);
        QCOMPARE(stored(1).ver, 2);
        QVERIFY(put(1, u"Haruya Xinyi"_s, u"TP-018"_s, 2).scope.isEmpty()); // nothing to do
    }

    void theSecondOfTwoIsAConflict()
    {
        put(1, u"A"_s, {});
        put(1, u"B"_s, {}, 1, m_desk->store.ben);
        const auto late = put(1, u"C"_s, {}, 1);
        QCOMPARE(late.outcome, Outcome::Rejected);
        QCOMPARE(late.code, u"company.changed"_s);
        QCOMPARE(stored(1).name, u"B"_s);
        // Who was offline did several things to it.
        QCOMPARE(put(1, u"D"_s, {}, 2, m_desk->store.ben).outcome, Outcome::Ok);
        QCOMPARE(put(1, u"E"_s, {}, 2, m_desk->store.ben).outcome, Outcome::Ok);
    }

    void noTwoHaveOneCode()
    {
        put(1, u"A"_s, u"tp-1"_s);
        const auto second = put(2, u"B"_s, u"ＴＰ-1"_s);
        QCOMPARE(second.code, u"company.code-taken"_s);
        QCOMPARE(second.codeArgs.value(u"name"_s).toString(), u"A"_s);
        QCOMPARE(put(2, u"B"_s, {}).outcome, Outcome::Ok);
        QCOMPARE(put(3, u"C"_s, {}).outcome, Outcome::Ok); // none is not the same as none
        retire(1, u"A"_s, u"tp-1"_s);
        QCOMPARE(put(2, u"B"_s, u"TP-1"_s, 1).outcome, Outcome::Ok);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("error");
        const auto id = PersonDesk::uuid(1);
        QTest::newRow("no name") << id << u" \n "_s << QString() << QString()
                                 << u"company.no-name"_s;
        QTest::newRow("name") << id << u"王"_s.repeated(10'000) << QString() << QString()
                              << u"company.too-long"_s;
        QTest::newRow("code") << id << u"A"_s << u"1"_s.repeated(41) << QString()
                              << u"company.too-long"_s;
        QTest::newRow("note") << id << u"A"_s << QString() << u"1"_s.repeated(1001)
                              << u"company.too-long"_s;
        QTest::newRow("id") << u"x"_s << u"A"_s << QString() << QString() << u"command.invalid"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, note);
        QFETCH(QString, error);
        const auto result = m_desk->run(Protocol::PutCompany{{CompanyId(id), name, code, note}, 0},
                                        User::Role::Supervisor);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.code, error);
        QCOMPARE(put(7, u"A"_s, {}, 3).code, u"company.not-found"_s); // changed, and is not there
    }

    void agentsPutCustomersIntoOneAndDoNotChangeIt()
    {
        put(1, u"A"_s, {});
        const auto changed = m_desk->run(Protocol::PutCompany{{company(1), u"B"_s, {}}, 1});
        QCOMPARE(changed.outcome, Outcome::Rejected);
        QCOMPARE(changed.code, u"auth.forbidden"_s);
        QCOMPARE(m_desk->run(Protocol::PutCompany{{company(2), u"B"_s, {}}, 0}).code,
                 u"auth.forbidden"_s);
        QCOMPARE(stored(1).name, u"A"_s);
        QVERIFY(stored(2).id.isNull());
        QCOMPARE(
            m_desk
                ->run(Protocol::PutCompany{{company(2), u"B"_s, {}}, 0}, User::Role::Administrator)
                .outcome,
            Outcome::Ok);
        QCOMPARE(join(1, company(1), {}).outcome, Outcome::Ok);
    }

    void whoBelongsToOneIsToldInTheirOwnDesk()
    {
        put(1, u"A"_s, {});
        const auto moved = join(1, company(1), {});
        QCOMPARE(moved.outcome, Outcome::Ok);
        QCOMPARE(moved.scope, Relay::deskScope(PersonDesk::account(1)));
        QCOMPARE(m_desk->at(1).company, company(1));
        QCOMPARE(m_desk->at(1).ver, 2);
        QVERIFY(join(1, company(1), {}).scope.isEmpty()); // both meant the same
        const auto tail = await(m_desk->store->read([](Sql::Database &database) {
            return Relay::tailAfter(database, Relay::deskScope(PersonDesk::account(1)), 0, 100);
        }));
        QVERIFY(tail);
        QVERIFY(tail->frame.contains(company(1).value().toUtf8()));
    }

    void whereAColleaguePutThemIsShownNotOverwritten()
    {
        put(1, u"A"_s, {});
        put(2, u"B"_s, {});
        join(1, company(1), {}, m_desk->store.ben);
        const auto late = join(1, company(2), {});
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.code, u"company.changed"_s);
        QCOMPARE(late.codeArgs.value(u"now"_s).toString(), company(1).value());
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_desk->store.ben.id.value());
        QCOMPARE(std::get<Contact>(late.current.constFirst().entity), m_desk->at(1));
        QCOMPARE(join(1, company(2), company(1)).outcome, Outcome::Ok);
        QCOMPARE(join(1, {}, company(2)).outcome, Outcome::Ok);
        QVERIFY(m_desk->at(1).company.isNull());
    }

    void whatIsNotThereOrNotReadableIsNotFound()
    {
        QCOMPARE(join(1, company(9), {}).code, u"company.not-found"_s);
        put(1, u"A"_s, {});
        m_desk->hidden = {Relay::deskScope(PersonDesk::account(2))};
        QCOMPARE(join(2, company(1), {}).code, u"contact.not-found"_s);
        QVERIFY(m_desk->at(2).company.isNull());
    }

    /// What is written otherwise to the customer leaves it where it is.
    void aNewProfileLeavesItAsItIs()
    {
        put(1, u"A"_s, {});
        join(1, company(1), {});
        m_desk->set(1, u"phone"_s, u"0912"_s);
        QCOMPARE(m_desk->at(1).company, company(1));
    }

private:
    static CompanyId company(int n) { return CompanyId(PersonDesk::uuid(n)); }
    Protocol::CommandResult put(int n,
                                const QString &name,
                                const QString &code,
                                qint64 base = 0,
                                std::optional<User> who = {})
    {
        return m_desk->run(
            Protocol::PutCompany{{company(n), name, code}, base}, User::Role::Supervisor, who);
    }
    void retire(int n, const QString &name, const QString &code)
    {
        Company one{company(n), name, code};
        one.retired = true;
        const auto result =
            m_desk->run(Protocol::PutCompany{one, stored(n).ver}, User::Role::Supervisor);
        QCOMPARE(result.outcome, Outcome::Ok);
    }
    Protocol::CommandResult
    join(int contact, const CompanyId &to, const CompanyId &was, std::optional<User> who = {})
    {
        return m_desk->run(
            Protocol::SetCompany{PersonDesk::contact(contact), to, was}, User::Role::Agent, who);
    }
    Company stored(int n)
    {
        return (*await(m_desk->store->read([n](Sql::Database &database) {
                   return Relay::companyById(database, company(n));
               })))
            .value_or(Company());
    }

    std::unique_ptr<PersonDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestCompanyCommands)
#include "tst_companycommands.moc"
