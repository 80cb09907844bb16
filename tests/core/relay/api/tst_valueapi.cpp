// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/relay/api/valueendpoint.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/rows.h"
#include "tests/core/relay/api/relayrig.h"

#include <QJsonArray>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Who sees a sensitive value whole, over HTTPS.
class TestValueApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<RelayRig>();
        m_phone = keep(true);
        m_level = keep(false);
    }
    void cleanupTestCase() { m_rig.reset(); }

    void whoMaySeeItSeesItAndIsNoted()
    {
        const auto answer = ask("POST", m_phone, u"reveal"_s, u"admin@example.com"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value(u"value"_s).toString(), u"0912345678"_s);
        const auto noted = audit();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.constFirst(), m_contact.value() + u' ' + m_phone.value());
    }

    void whoMayNotSeesNothingAnywhere()
    {
        const auto before = audit();
        const auto answer = ask("POST", m_phone, u"reveal"_s, u"agent@example.com"_s);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json.value(u"code"_s).toString(), u"auth.forbidden"_s);
        QVERIFY(!answer.bytes.contains("12345"));
        QCOMPARE(audit(), before);
        const auto past = ask("GET", m_phone, u"history"_s, u"agent@example.com"_s);
        QCOMPARE(past.status, 200);
        QVERIFY(!past.bytes.contains("12345"));
        QVERIFY(!past.bytes.contains("98765"));
        QCOMPARE(past.json.value(u"history"_s).toArray().size(), 2);
    }

    void historyIsTheNewestFirst()
    {
        const auto answer = ask("GET", m_level, u"history"_s, u"agent@example.com"_s);
        QCOMPARE(answer.status, 200);
        const auto all = answer.json.value(u"history"_s).toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).toObject().value(u"value"_s).toString(), u"0912345678"_s);
        QCOMPARE(all.at(1).toObject().value(u"value"_s).toString(), u"0987654321"_s);
        QCOMPARE(all.at(1).toObject().value(u"at"_s).toInt(), 1000);
        QCOMPARE(all.at(1).toObject().value(u"by"_s).toString(), u"somebody"_s);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(ask("POST", AttributeId(u"x"_s), u"reveal"_s, u"admin@example.com"_s).status, 404);
        QCOMPARE(m_rig->ask("POST", pathOf(ContactId(u"x"_s), m_phone, u"reveal"_s)).status, 401);
        const auto token = m_rig->signIn(u"admin@example.com"_s);
        const auto answer =
            m_rig->ask("POST", pathOf(ContactId(u"x"_s), m_phone, u"reveal"_s), token);
        QCOMPARE(answer.json.value(u"code"_s).toString(), u"contact.not-found"_s);
        QCOMPARE(audit().size(), 1);
    }

private:
    static QString
    pathOf(const ContactId &contact, const AttributeId &attribute, const QString &what)
    {
        return u"/api/v1/contacts/%1/values/%2/%3"_s.arg(contact.value(), attribute.value(), what);
    }
    RelayRig::Answer
    ask(const QByteArray &verb, const AttributeId &id, const QString &what, const QString &who)
    {
        return m_rig->ask(verb, pathOf(m_contact, id, what), m_rig->signIn(who));
    }
    QStringList audit()
    {
        return *await(m_rig->relay->core().store.read([](Sql::Database &database) {
            return database.select("SELECT subject FROM audit WHERE action = 'contact.reveal' "
                                   "AND app_user <> '' AND at > 0 AND workspace = :workspace",
                                   {{":workspace", Workspace}},
                                   [](const Sql::Row &row) { return row.text(0); });
        }));
    }
    /// An attribute that administrators may see, and two values of it after one another.
    AttributeId keep(bool sensitive)
    {
        Attribute one;
        one.id = AttributeId(newUuid(1));
        one.name = sensitive ? u"Phone"_s : u"Level"_s;
        one.sensitive = sensitive;
        one.revealTo = sensitive ? User::Role::Administrator : User::Role::Agent;
        const auto done = await(m_rig->relay->core().store.write([&](WriteContext &context)
                                                                     -> Result<> {
            if (m_contact.isNull()) {
                auto added = context.database.execute(
                    "INSERT INTO account (workspace, id, platform, slug, name, basic_id, "
                    "bot_user_id, channel_id, group_name, locale, letter, color, ver) "
                    "VALUES (1, 'a1', 'line', 'tea', 'Tea', '@tea', 'Ubot', '100', '', "
                    "'zh-TW', 'T', 1, 1)");
                if (!added)
                    return added.error();
                Contact contact;
                contact.id = ContactId(newUuid(2));
                contact.account = AccountId(u"a1"_s);
                contact.platformUserId = u"U1"_s;
                auto put = putContact(context.database, contact);
                if (!put)
                    return put.error();
                m_contact = put->id;
            }
            const auto put = putAttribute(context.database, {one, {}, 0, 0});
            if (!put)
                return put.error();
            const UserId by(u"somebody"_s);
            for (const auto &[text, at] :
                 {std::pair(u"0987654321"_s, 1000), std::pair(u"0912345678"_s, 2000)}) {
                auto kept = putValue(context.database, m_contact, {one.id, text, {}, by, at}, at);
                if (!kept)
                    return kept;
            }
            return {};
        }));
        Q_ASSERT(done);
        return one.id;
    }

    std::unique_ptr<RelayRig> m_rig;
    ContactId m_contact;
    AttributeId m_phone;
    AttributeId m_level;
};

QTEST_GUILESS_MAIN(TestValueApi)
#include "tst_valueapi.moc"
