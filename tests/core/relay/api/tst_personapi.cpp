// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/rows.h"
#include "tests/core/relay/api/relayrig.h"

#include <QJsonArray>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Who may be one human, over HTTPS. What the answers hold: tst_personhints.
class TestPersonApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<RelayRig>();
        QVERIFY(await(m_rig->relay->core().store.write([](WriteContext &context) -> Result<> {
            for (const auto *account : {"a1", "a2"}) {
                const auto id = QString::fromLatin1(account);
                auto added = context.database.execute(
                    "INSERT INTO account (workspace, id, platform, slug, name, basic_id, "
                    "bot_user_id, channel_id, group_name, locale, letter, color, ver) "
                    "VALUES (1, :id, 'line', :id, 'Tea', '@tea', :id, :id, '', 'zh-TW', 'T', 1, 1)",
                    {{":id", id}});
                if (!added)
                    return added.error();
                Contact contact;
                contact.id = ContactId(u"of-"_s + id);
                contact.account = AccountId(id);
                contact.platformUserId = u"U1"_s;
                if (auto put = putContact(context.database, contact); !put)
                    return put.error();
            }
            return {};
        })));
    }
    void cleanupTestCase() { m_rig.reset(); }

    void whoIsSignedInIsAnswered()
    {
        const auto token = m_rig->signIn(u"agent@example.com"_s);
        const auto suggested = m_rig->ask("GET", u"/api/v1/contacts/of-a1/suggestions"_s, token);
        QCOMPARE(suggested.status, 200);
        const auto all = suggested.json.value(u"suggestions"_s).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).toObject().value(u"contact"_s).toString(), u"of-a2"_s);
        const auto steps = m_rig->ask("GET", u"/api/v1/contacts/of-a1/links"_s, token);
        QCOMPARE(steps.status, 200);
        QVERIFY(steps.json.value(u"steps"_s).toArray().isEmpty());
    }

    void whoIsNotThereOrNotSignedInIsNotAnswered()
    {
        QCOMPARE(m_rig->ask("GET", u"/api/v1/contacts/of-a1/suggestions"_s).status, 401);
        const auto token = m_rig->signIn(u"agent@example.com"_s);
        for (const auto &id : {u"x"_s, u"x"_s.repeated(2000)}) {
            const auto answer = m_rig->ask("GET", u"/api/v1/contacts/%1/links"_s.arg(id), token);
            QCOMPARE(answer.status, 404);
        }
    }

private:
    std::unique_ptr<RelayRig> m_rig;
};

QTEST_GUILESS_MAIN(TestPersonApi)
#include "tst_personapi.moc"
