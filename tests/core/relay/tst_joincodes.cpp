// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channeladapter.h"
#include "core/relay/intake/intake.h"
#include "tests/core/relay/persondesk.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

/// Who goes on with another account is known there (feature A22).
class TestJoinCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PersonDesk>(3);
        m_order = std::make_unique<Relay::OrderCounter>();
        m_intake = std::make_unique<Relay::Intake>(*m_order);
    }
    void cleanup()
    {
        m_desk.reset();
        m_intake.reset();
    }

    void whoBringsTheCodeIsTheSameHuman()
    {
        QCOMPARE(invite(1, 2).outcome, Outcome::Ok);
        write(2, u"U-new"_s, u"您好 "_s + Code.toLower());
        const auto arrived = contactOf(2, u"U-new"_s);
        QVERIFY(!arrived.person.isNull());
        QCOMPARE(m_desk->at(1).person, arrived.person);
        const auto steps = m_desk->steps(1);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.constFirst().reasons, QList{LinkReason::Invitation});
        QCOMPARE(steps.constFirst().by, m_desk->store.amy.id);
        QCOMPARE(lines(), (QStringList{u"1 person.left-for Amy"_s, u"2 person.arrived Amy"_s}));
    }

    void itWorksOnce()
    {
        invite(1, 2);
        write(2, u"U-new"_s, Code);
        write(2, u"U-other"_s, Code);
        QVERIFY(contactOf(2, u"U-other"_s).person.isNull());
        QCOMPARE(lines().size(), 2);
    }

    void itWorksWhereItIsForAndInTime()
    {
        invite(1, 2);
        write(3, u"U-new"_s, Code); // another account
        QVERIFY(m_desk->at(1).person.isNull());
        m_desk->store.clock.jump(31LL * 24 * 3'600'000);
        write(2, u"U-new"_s, Code);
        QVERIFY(m_desk->at(1).person.isNull());
        QVERIFY(lines().isEmpty());
    }

    void whatNobodyGaveIsAWord()
    {
        write(2, u"U-new"_s, u"FD-AAAAAAAAAA"_s);
        write(2, u"U-new"_s, u"FD-"_s.repeated(3000));
        QVERIFY(contactOf(2, u"U-new"_s).person.isNull());
    }

    void whoWasLinkedBeforeIsLinkedOnce()
    {
        m_desk->link(1, 2);
        invite(1, 2);
        write(2, u"U2"_s, Code);
        QCOMPARE(m_desk->steps(1).size(), 1);
        QCOMPARE(lines().filter(u"arrived"_s).size(), 1);
    }

    void itIsTakenBackAsAnyLink()
    {
        invite(1, 2);
        write(2, u"U2"_s, Code);
        const auto link = m_desk->steps(2).constFirst().link;
        m_desk->run(
            Protocol::UnlinkPerson{PersonDesk::contact(2), PersonDesk::contact(1), {}, link});
        QVERIFY(m_desk->at(1).person.isNull());
        QVERIFY(m_desk->at(2).person.isNull());
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(invite(1, 1).code, u"person.invalid"_s); // the same account
        QCOMPARE(invite(1, 2, u"7K3MQX9T2B"_s).code, u"person.invalid"_s);
        QCOMPARE(invite(1, 2, u"FD-"_s + u"A"_s.repeated(10'000)).code, u"person.invalid"_s);
        QCOMPARE(invite(9, 2).code, u"contact.not-found"_s);
        QCOMPARE(invite(1, 9).code, u"account.not-found"_s);
        QCOMPARE(invite(1, 2).outcome, Outcome::Ok);
        QCOMPARE(invite(1, 2).outcome, Outcome::Ok); // as it is
        QCOMPARE(invite(1, 3).code, u"person.invalid"_s); // taken
        m_desk->hidden = {Relay::deskScope(PersonDesk::account(1))};
        QCOMPARE(invite(1, 2).code, u"contact.not-found"_s);
        m_desk->hidden.clear();
        m_desk->link(1, 2, {{LinkReason::Invitation}, {}});
        QCOMPARE(m_desk->last.code, u"person.invalid"_s); // only the relay can say so
    }

private:
    const QString Code = u"FD-7K3MQX9T2B"_s;

    Protocol::CommandResult invite(int contact, int account, const QString &code = {})
    {
        return m_desk->run(Protocol::InvitePerson{code.isEmpty() ? Code : code,
                                                  PersonDesk::contact(contact),
                                                  PersonDesk::account(account)});
    }
    /// As a webhook brings it.
    void write(int account, const QString &user, const QString &text)
    {
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.dedupeKey = u"E%1"_s.arg(++m_events);
        event.messageId = u"M%1"_s.arg(m_events);
        event.userId = user;
        event.conversationId = user;
        event.timestamp = m_desk->store.clock.nowMs();
        event.content.kind = ContentKind::Text;
        event.content.text = text;
        InboundBatch batch;
        batch.events = {event};
        QVERIFY(await(m_desk->store->write([&](Relay::WriteContext &context) -> Result<> {
            const auto accepted = m_intake->accept(context, PersonDesk::account(account), batch);
            return accepted ? Result<>() : Result<>(accepted.error());
        })));
    }
    Contact contactOf(int account, const QString &user)
    {
        return (*await(m_desk->store->read([&](Sql::Database &database) {
                   return Relay::contactOf(database, PersonDesk::account(account), user);
               })))
            .value_or(Contact());
    }
    /// What was said of it, by the account.
    QStringList lines()
    {
        return *await(m_desk->store->read([](Sql::Database &database) {
            return database.select(
                "SELECT (instr('123', substr(account, -1)) ) || ' ' || "
                "json_extract(content, '$.event') || ' ' || json_extract(content, '$.data.by') "
                "FROM message WHERE json_extract(content, '$.event') IN "
                "('person.arrived', 'person.left-for') ORDER BY 1",
                {},
                [](const Sql::Row &row) { return row.text(0); });
        }));
    }

    std::unique_ptr<PersonDesk> m_desk;
    std::unique_ptr<Relay::OrderCounter> m_order;
    std::unique_ptr<Relay::Intake> m_intake;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestJoinCodes)
#include "tst_joincodes.moc"
