// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/http/httpserver.h"
#include "core/relay/ingress/webhookendpoint.h"
#include "tests/support/relaystore.h"

#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret("8c570fa6dd201bb328f1c1eac23a96d8");
const QByteArray OtherSecret("00000000000000000000000000000000");
constexpr qint64 BodyLimit = 4096;

QByteArray anEvent(int number, const QByteArray &user = "U1", const QByteArray &mode = "active")
{
    const auto id = QByteArray::number(number);
    return "{\"type\":\"message\",\"mode\":\"" + mode
        + "\",\"timestamp\":1777636800000,"
          "\"webhookEventId\":\"E"
        + id + "\",\"source\":{\"type\":\"user\",\"userId\":\"" + user
        + "\"},\"message\":{\"type\":\"text\",\"id\":\"M" + id + "\",\"text\":\"hello\"}}";
}

QByteArray bodyWith(const QByteArray &events, const QByteArray &destination = "Ubot")
{
    return "{\"destination\":\"" + destination + "\",\"events\":[" + events + "]}";
}

} // namespace

/// What the platform gets to hear, over a real server.
class TestWebhookEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alarms.clear();
        m_received = 0;
        m_secrets = {Secret};
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_endpoint = std::make_unique<Relay::WebhookEndpoint>(
            **m_store, *m_intake, [this](Platform, const QString &slug) { return find(slug); });
        connect(m_endpoint.get(),
                &Relay::WebhookEndpoint::alarmed,
                this,
                [this](const AccountId &account, const QString &code) {
                    m_alarms.append(account.value().right(2) + u' ' + code);
                });
        connect(
            m_endpoint.get(), &Relay::WebhookEndpoint::received, this, [this] { ++m_received; });
        m_server = std::make_unique<HttpServer>(HttpSettings(), m_clock);
        m_endpoint->addTo(m_server->router(), BodyLimit);
        const auto port = m_server->listen();
        QVERIFY(port);
        m_port = *port;
    }

    void cleanup()
    {
        m_server.reset();
        m_endpoint.reset();
        m_store.reset();
    }

    void keepsWhatIsSigned()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 200);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 200); // delivered again
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(m_endpoint->counters().events, 1);
        QCOMPARE(m_endpoint->counters().duplicates, 1);
        QCOMPARE(m_received, 2);
        QVERIFY(m_alarms.isEmpty());
    }

    void countsBadSignaturesByAccount()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1)), OtherSecret), 401);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1)), {}), 401); // not signed at all
        QCOMPARE(post(u"pot"_s, bodyWith(anEvent(1)), Secret), 401); // of the other account
        QCOMPARE(m_endpoint->signatureFailures(tea()), 2);
        QCOMPARE(m_endpoint->signatureFailures(pot()), 1);
        QCOMPARE(m_endpoint->counters().unsigned_, 3);
        QCOMPARE(m_alarms,
                 QStringList({u"a1 webhook.bad-signature"_s,
                              u"a1 webhook.bad-signature"_s,
                              u"a2 webhook.bad-signature"_s}));
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 0);
        QCOMPARE(count("SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(m_received, 0);
    }

    void takesTheOldSecretWhileItIsReplaced()
    {
        m_secrets = {OtherSecret, Secret};
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1)), Secret), 200);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(2)), OtherSecret), 200);
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
    }

    void knowsNoOtherAddress()
    {
        QCOMPARE(post(u"coffee"_s, bodyWith(anEvent(1))), 404);
        QCOMPARE(post(u"tea/more"_s, bodyWith(anEvent(1))), 404);
        QCOMPARE(m_endpoint->counters().unsigned_, 0);
        QVERIFY(m_alarms.isEmpty());
    }

    void refusesWhatIsTooLarge()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(QByteArray(BodyLimit, ' '))), 413);
        QCOMPARE(count("SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 200);
    }

    void putsAsideWhatCannotBeRead()
    {
        const QByteArray broken("{\"destination\":\"Ubot\",\"events\":[{\"type\":\"mess");
        QCOMPARE(post(u"tea"_s, broken), 200); // the platform cannot do better by sending it again
        QCOMPARE(m_alarms, QStringList{u"a1 webhook.malformed"_s});
        QCOMPARE(m_endpoint->counters().quarantined, 1);
        QCOMPARE(text("SELECT body FROM quarantine"), QString::fromUtf8(broken));
        QCOMPARE(text("SELECT reason FROM quarantine"), u"webhook.malformed"_s);
        QCOMPARE(m_received, 0);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 200); // what comes later flows
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(m_received, 1);
    }

    void putsAsideWhatIsForAnother()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1), "Uother")), 200);
        QCOMPARE(m_alarms, QStringList{u"a1 webhook.wrong-destination"_s});
        QCOMPARE(text("SELECT reason FROM quarantine"), u"webhook.wrong-destination"_s);
        QCOMPARE(count("SELECT count(*) FROM message"), 0);
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 0);
    }

    void aBadEventDoesNotSpoilTheOthers()
    {
        QCOMPARE(post(u"tea"_s, bodyWith("17," + anEvent(1) + ",{\"type\":\"message\"}")), 200);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 3);
        QCOMPARE(m_endpoint->counters().unplaced, 2);
    }

    void letsThePlatformComeBackWhileItRefuses()
    {
        m_endpoint->setRefusing(true);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 503);
        QCOMPARE(post(u"tea"_s, bodyWith({})), 503);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1)), OtherSecret),
                 401); // a stranger learns nothing
        QCOMPARE(m_endpoint->counters().notKept, 2);
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 0);
        m_endpoint->setRefusing(false);
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 200);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
    }

    void saysSoWhenItCouldNotKeep()
    {
        (*m_store)->finish();
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1))), 503);
        QCOMPARE(post(u"tea"_s, "{"), 503); // not put aside either
        QCOMPARE(m_endpoint->counters().notKept, 2);
        QCOMPARE(m_received, 0);
    }

    void answersTheCheckOfTheAddress()
    {
        QCOMPARE(post(u"tea"_s, bodyWith({})), 200);
        QCOMPARE(m_received, 1);
        QCOMPARE(count("SELECT count(*) FROM raw_event"), 0);
        QVERIFY(m_alarms.isEmpty());
    }

    void remembersThatAnotherChannelSpeaks()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1, "U1", "standby"))), 200);
        QCOMPARE(count("SELECT standby FROM conversation"), 1);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
    }

    void keepsTwoCustomersOfOneBodyApart()
    {
        QCOMPARE(post(u"tea"_s, bodyWith(anEvent(1, "U1") + ',' + anEvent(2, "U2"))), 200);
        QCOMPARE(count("SELECT count(*) FROM conversation"), 2);
        QCOMPARE(count("SELECT count(DISTINCT conversation) FROM message"), 2);
        QCOMPARE(count("SELECT count(*) FROM fetch_job WHERE kind = 'profile'"), 2);
    }

private:
    AccountId tea() const { return m_store->account; }
    static AccountId pot() { return AccountId(u"0190b5a0-0000-7000-8000-0000000000a2"_s); }

    std::optional<WebhookAccount> find(const QString &slug) const
    {
        const auto *line = channelAdapter(Platform::Line);
        if (slug == u"tea")
            return WebhookAccount{tea(), line, m_secrets, u"Ubot"_s};
        if (slug == u"pot")
            return WebhookAccount{pot(), line, {OtherSecret}, u"Upot"_s};
        return {};
    }

    /// The status that LINE would see; unsigned if @p secret is empty.
    int post(const QString &slug, const QByteArray &body, const QByteArray &secret = Secret)
    {
        QNetworkRequest request(
            QUrl(u"http://127.0.0.1:%1/webhooks/line/%2"_s.arg(m_port).arg(slug)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!secret.isEmpty()) {
            request.setRawHeader(
                "x-line-signature",
                QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256)
                    .toBase64());
        }
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QString text(const char *sql)
    {
        return Test::await((*m_store)->read([sql](Sql::Database &database) {
                   return database.selectOne(
                       sql, {}, [](const Sql::Row &row) { return row.text(0); });
               }))
            ->value_or(QString());
    }
    qint64 count(const char *sql) { return text(sql).toLongLong(); }

    Clock m_clock;
    QNetworkAccessManager m_network;
    QList<QByteArray> m_secrets{Secret};
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Relay::WebhookEndpoint> m_endpoint;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QStringList m_alarms;
    int m_received = 0;
};

QTEST_GUILESS_MAIN(TestWebhookEndpoint)
#include "tst_webhookendpoint.moc"
