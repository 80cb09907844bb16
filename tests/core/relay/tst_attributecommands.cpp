// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/attributerows.h"
#include "tests/support/relaystore.h"

#include <QJsonDocument>
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

Attribute attribute(int n, const QString &name, AttributeType type = AttributeType::Text)
{
    Attribute one;
    one.id = AttributeId(uuid(n));
    one.name = name;
    one.type = type;
    return one;
}

} // namespace

// What is known of customers, at the relay.
class TestAttributeCommands : public QObject
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
        m_chief = m_store->ben;
        m_chief.role = User::Role::Administrator;
        m_contact = addContact();
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void onlyAdministratorsDefineThem()
    {
        QCOMPARE(put(attribute(1, u"Level"_s), 0, m_store->amy).code, u"auth.forbidden"_s);
        QCOMPARE(put(attribute(1, u"Level"_s), 0, m_store->ben).code, u"auth.forbidden"_s);
        QCOMPARE(put(attribute(1, u"Level"_s), 0).outcome, Outcome::Ok);
        QCOMPARE(held(1).name, u"Level"_s);
        auto other = m_store->amy;
        other.role = User::Role::Administrator;
        auto one = attribute(1, u"Grade"_s);
        QCOMPARE(put(one, 0, other).code, u"attribute.changed"_s);
        QCOMPARE(put(one, 0).outcome, Outcome::Ok); // my own again, as without a network
        QCOMPARE(put(one, 2, other).outcome, Outcome::Ok); // says nothing new
        QCOMPARE(held(1).ver, 2);
        QCOMPARE(put(attribute(9, u"x"_s), 3).code, u"attribute.not-found"_s);
    }

    void whatStandsInOneKeepsItsMeaning()
    {
        auto money = attribute(1, u"Discount"_s, AttributeType::Money);
        money.currency = u"TWD"_s;
        QCOMPARE(put(money, 0).outcome, Outcome::Ok);
        auto other = money;
        other.currency = u"JPY"_s;
        QCOMPARE(put(other, 1).code, u"attribute.fixed"_s);
        other = money;
        other.sensitive = true;
        QCOMPARE(put(other, 1).code, u"attribute.fixed"_s);
        other = attribute(1, u"Discount"_s);
        QCOMPARE(put(other, 1).code, u"attribute.fixed"_s);
    }

    void noTwoThatAreOfferedHaveOneName()
    {
        put(attribute(1, u"Level"_s), 0);
        QCOMPARE(put(attribute(2, u"ＬＥＶＥＬ"_s), 0).code, u"attribute.name-taken"_s);
        auto old = attribute(1, u"Level"_s);
        old.retired = true;
        QCOMPARE(put(old, 1).outcome, Outcome::Ok);
        QCOMPARE(put(attribute(2, u"Level"_s), 0).outcome, Outcome::Ok);
        old.retired = false;
        QCOMPARE(put(old, 2).code, u"attribute.name-taken"_s);
        auto one = attribute(3, u"Branch"_s);
        one.accounts = {AccountId(uuid(77))};
        QCOMPARE(put(one, 0).code, u"account.not-found"_s);
    }

    void aValueSaysWhoWroteItAndWhen()
    {
        put(attribute(1, u"Birthday"_s, AttributeType::Date), 0);
        m_store->clock.advance(5000);
        QCOMPARE(set(1, u"2001/2/3"_s, {}).outcome, Outcome::Ok);
        const auto values = contact().values;
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.constFirst().value, u"2001-02-03"_s);
        QCOMPARE(values.constFirst().by, m_store->amy.id);
        QCOMPARE(values.constFirst().at, m_store->clock.nowMs());
        QVERIFY(values.constFirst().source.isEmpty());
        QCOMPARE(contact().ver, 2);
        QCOMPARE(set(1, u"2001-02-03"_s, u"?"_s, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(contact().ver, 2); // both meant the same
        QCOMPARE(set(1, u"soon"_s, u"2001-02-03"_s).code, u"value.date"_s);
        QCOMPARE(contact().values, values);
        QCOMPARE(set(1, {}, u"2001-02-03"_s).outcome, Outcome::Ok);
        QVERIFY(contact().values.isEmpty());
        QCOMPARE(history(1), (QStringList{{}, u"2001-02-03"_s}));
    }

    /// Profiles and tags come and go beside it.
    void whatChangesElseLeavesItThere()
    {
        put(attribute(1, u"Level"_s), 0);
        set(1, u"gold"_s, {});
        run(Protocol::TagContact{m_contact, {{TagId(uuid(50)), u"VIP"_s, 1}}, {}, 0}, m_store->amy);
        QCOMPARE(contact().values.size(), 1);
        const auto item = lastOf(deskScope(m_store->account));
        QCOMPARE(std::get<Contact>(item.entity).values.size(), 1);
        QCOMPARE(std::get<Contact>(item.entity).tags.size(), 1);
    }

    void theSecondOfTwoIsAConflictAndSeesTheFirst()
    {
        put(attribute(1, u"Level"_s), 0);
        set(1, u"gold"_s, {});
        m_store->clock.advance(1000);
        const auto late = set(1, u"silver"_s, {}, m_store->ben);
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.code, u"value.changed"_s);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->amy.id.value());
        QCOMPARE(late.codeArgs.value(u"at"_s).toLongLong(), m_store->clock.nowMs() - 1000);
        QCOMPARE(late.codeArgs.value(u"now"_s).toString(), u"gold"_s);
        const auto now = std::get<Contact>(late.current.constFirst().entity);
        QCOMPARE(now.values.constFirst().value, u"gold"_s);
        QCOMPARE(contact().values.constFirst().value, u"gold"_s);
        // Another field is no conflict.
        put(attribute(2, u"Branch"_s), 0);
        QCOMPARE(set(2, u"Taipei"_s, {}, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(contact().values.size(), 2);
        // Who wants to keep what a colleague took away is told by whom.
        set(1, {}, u"gold"_s);
        const auto gone = set(1, u"silver"_s, u"gold"_s, m_store->ben);
        QCOMPARE(gone.codeArgs.value(u"by"_s).toString(), m_store->amy.id.value());
    }

    void onlyWhoHasItCanHaveAValue()
    {
        QCOMPARE(set(1, u"x"_s, {}).code, u"attribute.not-found"_s);
        auto one = attribute(1, u"Level"_s);
        put(one, 0);
        set(1, u"gold"_s, {});
        one.retired = true;
        put(one, 1);
        QCOMPARE(set(1, u"silver"_s, u"gold"_s).code, u"attribute.not-found"_s);
        QCOMPARE(contact().values.size(), 1); // what stood there stays
    }

    void sensitiveOnesLeaveTheRelayMasked()
    {
        auto phone = attribute(1, u"Phone"_s);
        phone.sensitive = true;
        phone.revealTo = User::Role::Supervisor;
        put(phone, 0);
        QCOMPARE(set(1, u"0912345678"_s, {}).code, u"auth.forbidden"_s);
        QCOMPARE(set(1, u"0912345678"_s, {}, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(contact().values.constFirst().value, u"•••678"_s);
        const auto late = set(1, u"0987654321"_s, u"•••000"_s, m_store->ben);
        QCOMPARE(late.code, u"value.changed"_s);
        QCOMPARE(late.codeArgs.value(u"now"_s).toString(), u"•••678"_s);
        QVERIFY(!Protocol::encode(late).contains("12345"));
        for (const auto &scope : {orgScope(), deskScope(m_store->account)}) {
            QVERIFY(!tail(scope).contains("12345"));
            for (const auto &item : snapshot(scope))
                QVERIFY(!Protocol::encodeItem(item).contains("12345"));
        }
        // As it stood on screen.
        QCOMPARE(set(1, u"0987654321"_s, u"•••678"_s, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(history(1), (QStringList{u"0987654321"_s, u"0912345678"_s}));
    }

    /// It is there without a definition, for everybody, and not masked.
    void theNoteIsKeptWithItsEdits()
    {
        const auto write = [this](const QString &text, const QString &was) {
            return run(Protocol::SetContactValue{m_contact, AttributeId(u"note"_s), text, was},
                       m_store->amy)
                .code;
        };
        QCOMPARE(write(u"No calls.\nLINE is fine."_s, {}), QString());
        QCOMPARE(contact().values.constFirst().value, u"No calls.\nLINE is fine."_s);
        QCOMPARE(write(u"Calls after six."_s, {}), u"value.changed"_s);
        QCOMPARE(write(u"Calls after six."_s, u"No calls.\nLINE is fine."_s), QString());
        QCOMPARE(write(QString(1001, u'x'), u"Calls after six."_s), u"value.too-long"_s);
        const auto all = read([this](Sql::Database &database) {
            return valueHistory(database, m_contact, AttributeId(u"note"_s));
        });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constLast().value, u"No calls.\nLINE is fine."_s);
        auto own = attribute(1, u"x"_s);
        own.id = AttributeId(u"note"_s);
        QCOMPARE(put(own, 0).code, u"command.invalid"_s); // nobody makes another of it
    }

    void snapshotsAndDigestsAgree()
    {
        put(attribute(1, u"Level"_s), 0);
        put(attribute(2, u"Branch"_s), 0);
        Protocol::Digest digest;
        QStringList names;
        const auto items = snapshot(orgScope());
        for (const auto &item : items) {
            digest.add(Protocol::kindOf(item.entity), item.id, item.ver);
            if (const auto *one = std::get_if<Attribute>(&item.entity))
                names << one->name;
        }
        QCOMPARE(names, (QStringList{u"Level"_s, u"Branch"_s}));
        QCOMPARE(read([](Sql::Database &database) { return digestOf(database, orgScope()); }),
                 digest.text());
    }

    void whatIsNotOfItsFormIsRefused()
    {
        const auto refused = [this](const QByteArray &args) {
            const auto frame =
                Protocol::decode(R"({"t":"cmd","id":")" + nextId().value().toUtf8()
                                 + R"(","type":"attribute.put","args":)" + args + '}');
            return Test::await(m_commands->run(m_chief, std::get<Protocol::Command>(*frame)))
                ->codeArgs.value(u"field"_s)
                .toString();
        };
        QCOMPARE(refused(R"({"id":"i","name":"n","type":"colour"})"), u"type"_s);
        QCOMPARE(refused(R"({"id":"i","name":"n","type":"text","reveal_to":"all"})"),
                 u"reveal_to"_s);
        QCOMPARE(refused(R"({"id":"i","name":"n","type":"list","choices":[1]})"), u"choices"_s);
        QCOMPARE(refused(R"({"id":"i","name":"n","type":"text"})"), u"id"_s);
    }

private:
    CommandId nextId()
    {
        return CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0')));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        return *Test::await(m_commands->run(who, {nextId(), 0, args}));
    }
    Protocol::CommandResult put(const Attribute &one, qint64 base, const User &who)
    {
        return run(Protocol::PutAttribute{one, base}, who);
    }
    Protocol::CommandResult put(const Attribute &one, qint64 base)
    {
        return put(one, base, m_chief);
    }
    Protocol::CommandResult set(int n, const QString &value, const QString &was, const User &who)
    {
        return run(Protocol::SetContactValue{m_contact, AttributeId(uuid(n)), value, was}, who);
    }
    Protocol::CommandResult set(int n, const QString &value, const QString &was)
    {
        return set(n, value, was, m_store->amy);
    }
    Attribute held(int n)
    {
        return read([n](Sql::Database &database) {
                   return attributeById(database, AttributeId(uuid(n)));
               })
            .value_or(Attribute());
    }
    Contact contact()
    {
        return read([this](Sql::Database &database) { return contactById(database, m_contact); })
            .value_or(Contact());
    }
    QStringList history(int n)
    {
        QStringList values;
        const auto all = read([this, n](Sql::Database &database) {
            return valueHistory(database, m_contact, AttributeId(uuid(n)));
        });
        for (const auto &one : all)
            values << one.value;
        return values;
    }
    QByteArray tail(const QString &scope)
    {
        return read([&](Sql::Database &database) { return tailAfter(database, scope, 0, 100); })
            .frame;
    }
    Protocol::Item lastOf(const QString &scope)
    {
        return std::get<Protocol::Events>(*Protocol::decode(tail(scope))).items.constLast();
    }
    QList<Protocol::Item> snapshot(const QString &scope)
    {
        QList<Protocol::Item> items;
        SnapshotPlace place;
        for (bool last = false; !last;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            last = part.last;
            items += std::get<Protocol::Snapshot>(*Protocol::decode(part.frame)).items;
        }
        return items;
    }
    ContactId addContact()
    {
        Contact one;
        one.id = ContactId(uuid(600));
        one.account = m_store->account;
        one.platformUserId = u"U1"_s;
        const auto done = Test::await((*m_store)->write([&](WriteContext &context) {
            auto stored = putContact(context.database, one);
            if (stored)
                context.log.put(*stored);
            return stored;
        }));
        Q_ASSERT(done);
        return one.id;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
    User m_chief;
    ContactId m_contact;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestAttributeCommands)
#include "tst_attributecommands.moc"
