// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/pushquota.h"
#include "tests/core/relay/accounts/accountrig.h"
#include "tests/core/relay/accounts/rudeserver.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestPushQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_limit = "{\"type\":\"limited\",\"value\":5000}";
        m_used = "{\"totalUsage\":688}";
        m_status = "200 OK";
        m_rig = std::make_unique<Test::AccountRig>();
        m_server = std::make_unique<Test::RudeServer>(
            [this](QTcpSocket &socket, const QByteArray &request) { answer(socket, request); });
        PlatformClientSettings settings;
        settings.hosts.lineApi = QUrl(m_server->url());
        settings.hosts.lineData = settings.hosts.lineApi;
        m_client = std::make_unique<PlatformClient>(settings);
        m_tokens = std::make_unique<TokenSource>(m_rig->accounts, *m_client, m_rig->clock);
        auto account = Test::AccountRig::account(u"taipei"_s);
        account.accessToken = "long-lived";
        QVERIFY(Test::await(m_rig->accounts.add(account)));
        m_id = account.account.id;
        m_quotas = std::make_unique<PushQuotas>(
            PushQuotas::Parts{m_rig->accounts, *m_tokens, *m_client, m_rig->clock});
    }
    void cleanup()
    {
        m_quotas.reset();
        m_tokens.reset();
        m_client.reset();
        m_server.reset();
        m_rig.reset();
    }

    void nothingIsKnownBeforeThePlatformSaysIt() { QVERIFY(!known()); }

    void keepsWhatThePlatformSays()
    {
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QCOMPARE(known(), (PushQuota{5000, 688, m_rig->clock.nowMs()}));
        QVERIFY(Test::await(m_rig->accounts.load())); // it is on the disk
        QCOMPARE(known(), (PushQuota{5000, 688, m_rig->clock.nowMs()}));
    }

    void noLimitIsNoNumber()
    {
        m_limit = "{\"type\":\"none\"}";
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QVERIFY(known());
        QVERIFY(!known()->limit);
        QVERIFY(Test::await(m_rig->accounts.load()));
        QVERIFY(!known()->limit);
    }

    void aPlatformThatSaysNothingChangesNothing()
    {
        QVERIFY(Test::await(m_quotas->look(m_id)));
        const auto before = known();
        m_status = "500 Oops";
        m_rig->clock.advance(PushQuotas::StaleMs);
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QCOMPARE(known(), before);
    }

    void writesOnlyWhatIsNews()
    {
        QVERIFY(Test::await(m_quotas->look(m_id)));
        const auto ver = account().ver;
        m_rig->clock.advance(60'000);
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QCOMPARE(account().ver, ver);
        m_rig->clock.advance(PushQuotas::StaleMs);
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QCOMPARE(account().ver, ver + 1); // nobody should think that it is old
        m_used = "{\"totalUsage\":689}";
        QVERIFY(Test::await(m_quotas->look(m_id)));
        QCOMPARE(known()->used, 689);
    }

    void asksSoonAfterAPush()
    {
        using namespace std::chrono_literals;
        m_quotas->start({.first = 1h, .again = 1h, .afterPush = 1ms});
        QVERIFY(m_server->requests().isEmpty());
        m_quotas->pushed(m_id);
        m_quotas->pushed(m_id);
        QTRY_VERIFY(known());
        QCOMPARE(m_server->requests().size(), 2); // quota and consumption, once
    }

    void asksAtTheStart()
    {
        using namespace std::chrono_literals;
        m_quotas->start({.first = 1ms, .again = 1h, .afterPush = 1h});
        QTRY_VERIFY(known());
    }

private:
    Account account() const { return m_rig->accounts.byId(m_id)->account; }
    std::optional<PushQuota> known() const { return account().pushQuota; }

    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        const auto body = request.contains("/quota/consumption ") ? m_used : m_limit;
        Test::answering(m_status, body)(socket, request);
    }

    QByteArray m_limit;
    QByteArray m_used;
    QByteArray m_status;
    AccountId m_id;
    std::unique_ptr<Test::AccountRig> m_rig;
    std::unique_ptr<Test::RudeServer> m_server;
    std::unique_ptr<PlatformClient> m_client;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<PushQuotas> m_quotas;
};

QTEST_GUILESS_MAIN(TestPushQuota)
#include "tst_pushquota.moc"
