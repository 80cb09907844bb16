// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/authorizedplatform.h"
#include "core/relay/accounts/platformclient.h"
#include "core/relay/accounts/tokensource.h"
#include "tests/core/relay/accounts/accountrig.h"
#include "tests/core/relay/accounts/rudeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_status = 200;
        m_issued = 0;
        m_rig = std::make_unique<Test::AccountRig>();
        m_server = std::make_unique<Test::RudeServer>(
            [this](QTcpSocket &socket, const QByteArray &request) { answer(socket, request); });
        PlatformClientSettings settings;
        settings.hosts.lineApi = QUrl(m_server->url());
        settings.hosts.lineData = settings.hosts.lineApi;
        m_client = std::make_unique<PlatformClient>(settings);
        m_tokens = std::make_unique<TokenSource>(m_rig->accounts, *m_client, m_rig->clock);
        QVERIFY(Test::await(m_rig->accounts.add(Test::AccountRig::account(u"taipei"_s))));
        m_id = AccountId(u"id-taipei"_s);
    }
    void cleanup()
    {
        m_tokens.reset();
        m_client.reset();
        m_server.reset();
        m_rig.reset();
    }

    void asksOnceHoweverManyWait()
    {
        QList<Async<QByteArray>> all;
        for (int i = 0; i < 20; ++i)
            all.append(m_tokens->token(m_id));
        for (const auto &each : std::as_const(all))
            QCOMPARE(*Test::await(each), QByteArray("token-1"));
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().first().contains("client_id=channel-taipei"));
        QVERIFY(m_server->requests().first().contains("client_secret=secret-of-taipei"));
    }

    void renewsShortlyBeforeTheEnd()
    {
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-1"));
        QCOMPARE(m_tokens->endsAt(m_id), m_rig->clock.nowMs() + 900'000);
        m_rig->clock.advance(13 * 60'000 - 1);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-1"));
        m_rig->clock.advance(1);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-2"));
    }

    void ajumpOfTheClockChangesNothing()
    {
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-1"));
        m_rig->clock.jump(-24LL * 3600 * 1000);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-1"));
    }

    void onerefusalRenewsOnce()
    {
        QVERIFY(Test::await(m_tokens->token(m_id)));
        m_rig->clock.advance(60'000);
        m_tokens->invalidate(m_id);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-2"));
        // Others that were on their way with the first token meet the same refusal.
        m_tokens->invalidate(m_id);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-2"));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void failuresAreNotKept()
    {
        QSignalSpy refused(m_tokens.get(), &TokenSource::refused);
        QSignalSpy issued(m_tokens.get(), &TokenSource::issued);
        m_status = 400;
        const auto wrong = Test::await(m_tokens->token(m_id));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(refused.count(), 1);
        m_rig->clock.advance(30'000);
        m_status = 500;
        QVERIFY(!Test::await(m_tokens->token(m_id)));
        QCOMPARE(refused.count(), 1);
        m_status = 200;
        m_rig->clock.advance(2'000);
        QVERIFY(Test::await(m_tokens->token(m_id)));
        QCOMPARE(issued.count(), 1);
    }

    void afailureIsNotRepeatedAtOnce()
    {
        m_status = 500;
        for (int i = 0; i < 10; ++i)
            QVERIFY(!Test::await(m_tokens->token(m_id)));
        QCOMPARE(m_server->requests().size(), 1);
        m_rig->clock.advance(2'000);
        QVERIFY(!Test::await(m_tokens->token(m_id)));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void anewSecretIsTriedAtOnce()
    {
        m_status = 400;
        QVERIFY(!Test::await(m_tokens->token(m_id)));
        m_status = 200;
        QVERIFY(Test::await(m_rig->accounts.rotateSecret(m_id, "new-secret")));
        QVERIFY(Test::await(m_tokens->token(m_id)));
        QVERIFY(m_server->requests().last().contains("client_secret=new-secret"));
    }

    void theLongLivedOneIsUsedAsItIs()
    {
        QVERIFY(Test::await(m_rig->accounts.replaceToken(m_id, "long-lived")));
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("long-lived"));
        QCOMPARE(m_tokens->endsAt(m_id), 0);
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(!Test::await(m_tokens->token(AccountId(u"nobody"_s))));
    }

    void arefusedLongLivedOneGivesWayToIssuedOnes()
    {
        QVERIFY(Test::await(m_rig->accounts.replaceToken(m_id, "revoked")));
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("revoked"));
        QSignalSpy refused(m_tokens.get(), &TokenSource::refused);
        QSignalSpy issued(m_tokens.get(), &TokenSource::issued);
        m_tokens->invalidate(m_id);
        m_tokens->invalidate(m_id); // others that were on their way with it
        QCOMPARE(refused.count(), 1);
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("token-1"));
        QCOMPARE(issued.count(), 1);
        // A new one counts again.
        QVERIFY(Test::await(m_rig->accounts.replaceToken(m_id, "fresh")));
        QCOMPARE(*Test::await(m_tokens->token(m_id)), QByteArray("fresh"));
    }

    void requestsCarryIt()
    {
        AuthorizedPlatform platform(m_rig->accounts, *m_tokens, *m_client);
        const OutboundRequest question{"GET", "/v2/bot/info", false, {}, {}};
        QCOMPARE(Test::await(platform.send(m_id, question))->status, 200);
        QVERIFY(m_server->requests().last().contains("Authorization: Bearer token-1\r\n"));
    }

    void withoutATokenNothingIsSent_data()
    {
        QTest::addColumn<int>("tokenStatus");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("notSent");
        QTest::newRow("refused") << 400 << 401 << false;
        QTest::newRow("LINE is down") << 500 << 0 << true;
    }
    void withoutATokenNothingIsSent()
    {
        QFETCH(const int, tokenStatus);
        QFETCH(const int, status);
        QFETCH(const bool, notSent);
        m_status = tokenStatus;
        AuthorizedPlatform platform(m_rig->accounts, *m_tokens, *m_client);
        const OutboundRequest push{"POST", "/v2/bot/message/push", false, {}, "{}"};
        const auto answer = *Test::await(platform.send(m_id, push));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.transport == PlatformAnswer::Transport::NotSent, notSent);
        QCOMPARE(m_server->requests().size(), 1); // the one for the token
    }

private:
    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        if (!request.startsWith("POST /oauth2/v3/token"))
            return Test::answering("200 OK", "{}")(socket, request);
        if (m_status == 400)
            return Test::answering("400 Bad Request", R"({"error":"invalid_client"})")(socket,
                                                                                       request);
        if (m_status != 200)
            return Test::answering("500 Oops")(socket, request);
        const auto token = "token-" + QByteArray::number(++m_issued);
        Test::answering("200 OK",
                        "{\"access_token\":\"" + token
                            + "\",\"expires_in\":900,\"token_type\":\"Bearer\"}")(socket, request);
    }

    std::unique_ptr<Test::AccountRig> m_rig;
    std::unique_ptr<Test::RudeServer> m_server;
    std::unique_ptr<PlatformClient> m_client;
    std::unique_ptr<TokenSource> m_tokens;
    AccountId m_id;
    int m_status = 200;
    int m_issued = 0;
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
