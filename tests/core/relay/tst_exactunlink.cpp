// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/persondesk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

/// Text that stays where it is: statements are known by their address.
const char *literal(const QString &sql)
{
    static QHash<QString, QByteArray> kept;
    auto &bytes = kept[sql];
    bytes = bytes.isEmpty() ? sql.toUtf8() : bytes;
    return bytes.constData();
}

/// All rows of the relay but for journal, versions, history, what commands answered and how many
/// commits there were.
Result<QStringList> dumpOf(Sql::Database &database)
{
    const auto tables = database.select(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
        "('journal', 'scope_head', 'command', 'person_step', 'contact_value_history', 'audit', "
        "'sql_commit')",
        {},
        [](const Sql::Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    QStringList dump;
    for (const auto &table : *tables) {
        const auto columns = database.select(
            "SELECT 'quote(' || name || ')' FROM pragma_table_info(:table) WHERE name <> 'ver'",
            {{":table", table}},
            [](const Sql::Row &row) { return row.text(0); });
        if (!columns)
            return columns.error();
        // The lines that say what was done are the history.
        const auto which = table == u"message" ? u" WHERE content NOT LIKE '%\"person.%'"_s : u""_s;
        const auto rows = database.select(literal(u"SELECT %1 FROM %2%3 ORDER BY 1"_s.arg(
                                              columns->join(u"||' '||"_s), table, which)),
                                          {},
                                          [](const Sql::Row &row) { return row.text(0); });
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            dump.append(table + u": "_s + row);
    }
    return dump;
}

} // namespace

/// What was linked and taken back again is as if it had never been (features X18, C8).
class TestExactUnlink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60 max_size=20");
    }
    void init()
    {
        m_desk = std::make_unique<PersonDesk>(6);
        m_desk->set(1, u"phone"_s, u"0911"_s);
        m_desk->set(2, u"phone"_s, u"0922"_s);
        m_desk->set(3, u"level"_s, u"gold"_s);
    }
    void cleanup() { m_desk.reset(); }

    void linkAndUnlinkLeaveNoTrace()
    {
        const auto before = dump();
        QVERIFY(before.size() > 20);
        const auto made =
            m_desk->link(1, 2, {{LinkReason::Phone, LinkReason::Picture}, {phoneOf(2)}});
        QCOMPARE(m_desk->last.outcome, Outcome::Ok);
        QVERIFY(dump() != before); // the test can see
        takeBack(made, 2, 1); // from either end
        QCOMPARE(dump(), before);
    }

    void historyShowsBothSteps()
    {
        const auto made = m_desk->link(1, 2, {{LinkReason::Phone}, {}});
        const auto then = m_desk->steps(2);
        QCOMPARE(then.size(), 1);
        QCOMPARE(then.constFirst().link, made);
        takeBack(made, 1, 2);
        const auto steps = m_desk->steps(1);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).kind, PersonStep::Kind::Unlink);
        QCOMPARE(steps.at(0).by, m_desk->store.amy.id);
        QCOMPARE(steps.at(1).kind, PersonStep::Kind::Link);
        QCOMPARE(steps.at(1).reasons, QList{LinkReason::Phone});
        QVERIFY(steps.at(1).link.isNull()); // it cannot be taken back twice
        QCOMPARE(m_desk->steps(2), steps);
        QVERIFY(m_desk->steps(3).isEmpty());
    }

    void aChoiceLeavesBothValuesAsTheyAre()
    {
        const auto one = m_desk->at(1).values;
        const auto other = m_desk->at(2).values;
        m_desk->link(1, 2, {{}, {phoneOf(2)}});
        QCOMPARE(m_desk->at(2).chosen, QList{PersonDesk::attribute(u"phone"_s)});
        QVERIFY(m_desk->at(1).chosen.isEmpty());
        QCOMPARE(m_desk->at(1).values, one);
        QCOMPARE(m_desk->at(2).values, other);
    }

    void theLatestChoiceCountsUntilItsLinkGoes()
    {
        m_desk->link(1, 2, {{}, {phoneOf(2)}});
        m_desk->store.clock.jump(1000);
        const auto later = m_desk->link(1, 3, {{}, {phoneOf(1)}});
        QCOMPARE(m_desk->at(1).chosen.size(), 1);
        QVERIFY(m_desk->at(2).chosen.isEmpty());
        takeBack(later, 1, 3);
        QVERIFY(m_desk->at(1).chosen.isEmpty());
        QCOMPARE(m_desk->at(2).chosen.size(), 1);
    }

    /// Who links two that were linked before has linked nothing, and takes nothing back.
    void theWayBackOfNothingIsNothing()
    {
        m_desk->link(1, 2);
        const auto before = dump();
        const auto again = m_desk->link(2, 1, {{}, {phoneOf(1)}});
        QCOMPARE(dump(), before);
        takeBack(again, 2, 1);
        QCOMPARE(m_desk->last.outcome, Outcome::Ok);
        QCOMPARE(dump(), before);
    }

    void anyLinksAndTheirWaysBack()
    {
        QVERIFY(rc::check("links and their unlinks, in any order, are nothing", [this] {
            // Something may be linked already: what earlier cases left.
            if (*rc::gen::inRange(0, 3) == 0)
                link();
            const auto before = dump();
            QList<Made> made;
            const int count = *rc::gen::inRange(1, 12);
            for (int i = 0; i < count; ++i)
                made.append(link());
            while (!made.isEmpty()) {
                const auto one = made.takeAt(*rc::gen::inRange(0, static_cast<int>(made.size())));
                takeBack(one.link, one.contact, one.other);
            }
            RC_ASSERT(dump() == before);
        }));
    }

    void refusesGroundsThatCannotBe_data()
    {
        QTest::addColumn<QList<FieldChoice>>("choices");
        QTest::addColumn<QString>("code");
        const auto phone = PersonDesk::attribute(u"phone"_s);
        QTest::newRow("of a third") << QList{phoneOf(3)} << u"person.invalid"_s;
        QTest::newRow("twice") << QList{phoneOf(1), phoneOf(2)} << u"person.invalid"_s;
        QTest::newRow("no attribute")
            << QList{FieldChoice{AttributeId(u"x"_s.repeated(10'000)), PersonDesk::contact(1)}}
            << u"attribute.not-found"_s;
        QList<FieldChoice> many;
        for (int i = 0; i < 200; ++i)
            many.append({AttributeId(QString::number(i)), PersonDesk::contact(1)});
        QTest::newRow("many") << many << u"person.invalid"_s;
        QTest::newRow("null") << QList{FieldChoice{phone, {}}} << u"person.invalid"_s;
    }

    void refusesGroundsThatCannotBe()
    {
        QFETCH(QList<FieldChoice>, choices);
        QFETCH(QString, code);
        const auto before = dump();
        m_desk->link(1, 2, {{}, choices});
        QCOMPARE(m_desk->last.outcome, Outcome::Rejected);
        QCOMPARE(m_desk->last.code, code);
        QCOMPARE(dump(), before);
        QVERIFY(m_desk->steps(1).isEmpty());
    }

    void refusesReasonsTwiceAndALinkWithoutItsOther()
    {
        m_desk->link(1, 2, {{LinkReason::Phone, LinkReason::Phone}, {}});
        QCOMPARE(m_desk->last.code, u"person.invalid"_s);
        const auto result = m_desk->run(
            Protocol::UnlinkPerson{PersonDesk::contact(1), {}, {}, LinkId(PersonDesk::uuid(1))});
        QCOMPARE(result.code, u"person.invalid"_s);
    }

    void whoAreApartAreNotTold()
    {
        const auto before = dump();
        const auto said =
            m_desk->run(Protocol::SetApart{PersonDesk::contact(2), PersonDesk::contact(1), true});
        QCOMPARE(said.outcome, Outcome::Ok);
        QVERIFY(said.scope.isEmpty()); // nobody waits for news of it
        QVERIFY(isApart(1, 2));
        QVERIFY(isApart(2, 1));
        m_desk->run(Protocol::SetApart{PersonDesk::contact(1), PersonDesk::contact(2), true});
        QCOMPARE(m_desk->steps(1).size(), 1); // once
        m_desk->run(Protocol::SetApart{PersonDesk::contact(1), PersonDesk::contact(2), false});
        QVERIFY(!isApart(1, 2));
        QCOMPARE(dump(), before);
        QCOMPARE(m_desk->steps(1).size(), 2);
        QCOMPARE(
            m_desk->run(Protocol::SetApart{PersonDesk::contact(1), PersonDesk::contact(1), true})
                .code,
            u"person.invalid"_s);
        m_desk->hidden = {Relay::deskScope(PersonDesk::account(2))};
        QCOMPARE(
            m_desk->run(Protocol::SetApart{PersonDesk::contact(1), PersonDesk::contact(2), true})
                .code,
            u"contact.not-found"_s);
    }

private:
    struct Made {
        LinkId link;
        int contact = 0;
        int other = 0;
    };
    static FieldChoice phoneOf(int n)
    {
        return {PersonDesk::attribute(u"phone"_s), PersonDesk::contact(n)};
    }
    Made link()
    {
        const int one = *rc::gen::inRange(1, 7);
        const int other = 1 + (one - 1 + *rc::gen::inRange(1, 6)) % 6;
        LinkGrounds grounds;
        if (*rc::gen::arbitrary<bool>())
            grounds.choices.append(phoneOf(*rc::gen::arbitrary<bool>() ? one : other));
        const auto made = m_desk->link(one, other, grounds);
        return {made, one, other};
    }
    void takeBack(const LinkId &link, int contact, int other)
    {
        m_desk->last = m_desk->run(Protocol::UnlinkPerson{
            PersonDesk::contact(contact), PersonDesk::contact(other), {}, link});
    }
    bool isApart(int one, int other)
    {
        return *await(m_desk->store->read([=](Sql::Database &database) {
            return Relay::isApart(database, PersonDesk::contact(one), PersonDesk::contact(other));
        }));
    }
    QStringList dump() { return *await(m_desk->store->read(dumpOf)); }

    std::unique_ptr<PersonDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestExactUnlink)
#include "tst_exactunlink.moc"
