// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accountattention.h"
#include "tests/core/relay/accounts/accountrig.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

const QString BadSignature = u"webhook.bad-signature"_s;
const QString Malformed = u"webhook.malformed"_s;
const QString Token = u"line.token"_s;
constexpr qint64 Minute = 60'000;

} // namespace

class TestAccountAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Test::AccountRig>();
        QVERIFY(Test::await(m_rig->accounts.add(Test::AccountRig::account(u"taipei"_s))));
        m_attention = std::make_unique<AccountAttention>(m_rig->accounts, m_rig->clock);
    }
    void cleanup()
    {
        m_attention.reset();
        m_rig.reset();
    }

    /// The platform was given a new secret: nothing that it signs fits any more.
    void areissuedSecretIsSeenThoughWebhooksWereGood()
    {
        m_attention->keptWebhook(m_id);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(shown(), QString());
            m_attention->refusedWebhook(m_id);
        }
        QTRY_COMPARE(shown(), BadSignature);
        QCOMPARE(m_attention->refusals(m_id), 3);
        m_rig->clock.advance(10 * Minute);
        m_attention->tick();
        QTRY_COMPARE(shown(), BadSignature); // nobody has mended it
        m_attention->keptWebhook(m_id);
        QTRY_COMPARE(shown(), QString());
    }

    void astrangerWhoKnocksIsNoNews()
    {
        for (int i = 0; i < 10; ++i) {
            m_attention->keptWebhook(m_id);
            m_attention->refusedWebhook(m_id);
            m_attention->refusedWebhook(m_id);
        }
        QCOMPARE(m_attention->refusals(m_id), 2);
        QVERIFY(staysAt(QString()));
    }

    void theFirstIsShownWhenNothingGoodComes()
    {
        m_attention->refusedWebhook(m_id);
        QTRY_COMPARE(shown(), BadSignature);
        m_attention->keptWebhook(m_id); // the refusal was a moment ago
        QVERIFY(staysAt(BadSignature));
        m_rig->clock.advance(5 * Minute);
        m_attention->keptWebhook(m_id);
        QTRY_COMPARE(shown(), QString());
    }

    void whatStopsMoreIsShownFirst()
    {
        m_attention->raise(m_id, Token);
        QTRY_COMPARE(shown(), Token);
        m_attention->refusedWebhook(m_id);
        m_attention->putAside(m_id, Malformed);
        m_attention->raise(m_id, u"webhook.inactive"_s);
        QVERIFY(staysAt(Token));
        m_attention->lower(m_id, Token);
        QTRY_COMPARE(shown(), u"webhook.inactive"_s);
        m_attention->lower(m_id, u"webhook.inactive"_s);
        QTRY_COMPARE(shown(), BadSignature);
        m_rig->clock.advance(5 * Minute);
        m_attention->keptWebhook(m_id);
        QTRY_COMPARE(shown(), Malformed);
    }

    void whatWasPutAsideIsSeenForAnHour()
    {
        m_attention->putAside(m_id, Malformed);
        QTRY_COMPARE(shown(), Malformed);
        m_attention->keptWebhook(m_id);
        m_rig->clock.advance(59 * Minute);
        m_attention->tick();
        QVERIFY(staysAt(Malformed));
        m_rig->clock.advance(Minute);
        m_attention->tick();
        QTRY_COMPARE(shown(), QString());
    }

    void orUntilSomebodyLooked()
    {
        m_attention->putAside(m_id, Malformed);
        QTRY_COMPARE(shown(), Malformed);
        QVERIFY(Test::await(m_attention->checked(m_id, {})));
        QCOMPARE(shown(), QString());
        QVERIFY(Test::await(m_attention->checked(m_id, Token)));
        QCOMPARE(shown(), Token);
    }

    void whatWasNotedBeforeTheStartStays()
    {
        QVERIFY(Test::await(m_rig->accounts.setAttention(m_id, Token)));
        AccountAttention again(m_rig->accounts, m_rig->clock);
        again.putAside(m_id, Malformed);
        QVERIFY(staysAt(Token));
        again.lower(m_id, Token);
        QTRY_COMPARE(shown(), Malformed);
    }

    void whatCouldNotBeWrittenIsWrittenLater()
    {
        const auto run = [&](const char *sql) {
            return Test::await(m_rig->store.write([sql](WriteContext &context) -> Result<> {
                return context.database.executeScript(sql);
            }));
        };
        QVERIFY(run("CREATE TRIGGER refuse BEFORE UPDATE ON account BEGIN "
                    "SELECT RAISE(ABORT, 'no'); END"));
        m_attention->raise(m_id, Token);
        QVERIFY(staysAt(QString()));
        QVERIFY(run("DROP TRIGGER refuse"));
        m_attention->tick();
        QTRY_COMPARE(shown(), Token);
    }

private:
    QString shown() const { return m_rig->accounts.byId(m_id)->account.attention; }
    /// After everything that was on its way to the disk.
    bool staysAt(const QString &code)
    {
        const auto behind = m_rig->store.write([](WriteContext &) -> Result<> { return {}; });
        return Test::await(behind) && shown() == code;
    }

    std::unique_ptr<Test::AccountRig> m_rig;
    std::unique_ptr<AccountAttention> m_attention;
    const AccountId m_id{u"id-taipei"_s};
};

QTEST_GUILESS_MAIN(TestAccountAttention)
#include "tst_accountattention.moc"
