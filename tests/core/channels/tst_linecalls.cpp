// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channeladapter.h"
#include "core/channels/registry.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HeaderFields Json{{"Content-Type", "application/json"}};
const QByteArray Messages(R"([{"type":"text","text":"x"}])");
const QString Key(u"2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"_s);

} // namespace

/// Every request to LINE, as bytes.
class TestLineCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<OutboundRequest>("request");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name,
                            const auto &call,
                            const QByteArray &method,
                            const QByteArray &path,
                            const QByteArray &body = {}) {
            QVERIFY(call.isSupported());
            QTest::newRow(name) << call.request << method << path << body;
        };
        row("profile",
            m_calls.profile(ConversationKind::User, u"U1"_s, u"U1"_s),
            "GET",
            "/v2/bot/profile/U1");
        row("group member",
            m_calls.profile(ConversationKind::Group, u"C1"_s, u"U1"_s),
            "GET",
            "/v2/bot/group/C1/member/U1");
        row("room member",
            m_calls.profile(ConversationKind::Room, u"R1"_s, u"U1"_s),
            "GET",
            "/v2/bot/room/R1/member/U1");
        row("hostile id",
            m_calls.profile(ConversationKind::User, {}, u"../a?b#c/%2e\r\n"_s),
            "GET",
            "/v2/bot/profile/..%2Fa%3Fb%23c%2F%252e%0D%0A");
        row("summary",
            m_calls.groupSummary(ConversationKind::Group, u"C1"_s),
            "GET",
            "/v2/bot/group/C1/summary");
        row("group count",
            m_calls.memberCount(ConversationKind::Group, u"C1"_s),
            "GET",
            "/v2/bot/group/C1/members/count");
        row("room count",
            m_calls.memberCount(ConversationKind::Room, u"R1"_s),
            "GET",
            "/v2/bot/room/R1/members/count");
        row("account", m_calls.accountInfo(), "GET", "/v2/bot/info");
        row("quota", m_calls.quota(), "GET", "/v2/bot/message/quota");
        row("quota used", m_calls.quotaUsed(), "GET", "/v2/bot/message/quota/consumption");
        row("mark as read",
            m_calls.markAsRead(u"mR\"1"_s),
            "POST",
            "/v2/bot/chat/markAsRead",
            "{\"markAsReadToken\":\"mR\\\"1\"}");
        row("typing",
            m_calls.showTyping(u"U1"_s, 20s),
            "POST",
            "/v2/bot/chat/loading/start",
            "{\"chatId\":\"U1\",\"loadingSeconds\":20}");
        row("typing, odd",
            m_calls.showTyping(u"U1"_s, 21s),
            "POST",
            "/v2/bot/chat/loading/start",
            "{\"chatId\":\"U1\",\"loadingSeconds\":25}");
        row("typing, short",
            m_calls.showTyping(u"U1"_s, 0s),
            "POST",
            "/v2/bot/chat/loading/start",
            "{\"chatId\":\"U1\",\"loadingSeconds\":5}");
        row("typing, long",
            m_calls.showTyping(u"U1"_s, 3600s),
            "POST",
            "/v2/bot/chat/loading/start",
            "{\"chatId\":\"U1\",\"loadingSeconds\":60}");
        row("endpoint", m_calls.webhookEndpoint(), "GET", "/v2/bot/channel/webhook/endpoint");
        row("set endpoint",
            m_calls.setWebhookEndpoint(u"https://r.example.com/webhooks/line/a"_s),
            "PUT",
            "/v2/bot/channel/webhook/endpoint",
            "{\"endpoint\":\"https://r.example.com/webhooks/line/a\"}");
        row("test", m_calls.testWebhook({}), "POST", "/v2/bot/channel/webhook/test", "{}");
        row("test of one",
            m_calls.testWebhook(u"https://r.example.com/x"_s),
            "POST",
            "/v2/bot/channel/webhook/test",
            "{\"endpoint\":\"https://r.example.com/x\"}");
    }

    void asks()
    {
        QFETCH(OutboundRequest, request);
        QTEST(request.method, "method");
        QTEST(request.path, "path");
        QTEST(request.body, "body");
        QVERIFY(!request.dataHost);
        QCOMPARE(request.headers, request.body.isEmpty() ? HeaderFields() : Json);
    }

    void fetchesBytesFromTheOtherHost()
    {
        const auto content = m_calls.content(u"590000000000000101"_s).request;
        QCOMPARE(content.path, QByteArray("/v2/bot/message/590000000000000101/content"));
        QVERIFY(content.dataHost);
        const auto transcoding = m_calls.transcoding(u"590000000000000101"_s).request;
        QCOMPARE(transcoding.path,
                 QByteArray("/v2/bot/message/590000000000000101/content/transcoding"));
        QVERIFY(transcoding.dataHost);
    }

    void knowsWhatLineHasNot()
    {
        QVERIFY(!m_calls.groupSummary(ConversationKind::Room, u"R1"_s).isSupported());
        QVERIFY(!m_calls.groupSummary(ConversationKind::User, u"U1"_s).isSupported());
        QVERIFY(!m_calls.memberCount(ConversationKind::User, u"U1"_s).isSupported());
    }

    void asksForAToken()
    {
        const auto request = m_calls.issueToken("1234567890", "se&cr=et+ \u00e9").request;
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/oauth2/v3/token"));
        QCOMPARE(request.headers,
                 (HeaderFields{{"Content-Type", "application/x-www-form-urlencoded"}}));
        QCOMPARE(request.body,
                 QByteArray("grant_type=client_credentials&client_id=1234567890&client_secret=se%"
                            "26cr%3Det%2B%20%C3%A9"));
    }

    void replies()
    {
        const auto request = m_line.reply(u"token\"\\1"_s, Messages);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/v2/bot/message/reply"));
        // A retry key on a reply is refused.
        QCOMPARE(request.headers, Json);
        const QByteArray body("{\"replyToken\":\"token\\\"\\\\1\",\"messages\":[{\"type\":\"text\","
                              "\"text\":\"x\"}]}");
        QCOMPARE(request.body, body);
    }

    void pushes()
    {
        const auto request = m_line.push(u"U1"_s, Messages, Key);
        QCOMPARE(request.path, QByteArray("/v2/bot/message/push"));
        QCOMPARE(request.headers,
                 (HeaderFields{{"Content-Type", "application/json"},
                               {"X-Line-Retry-Key", Key.toLatin1()}}));
        const QByteArray body("{\"to\":\"U1\",\"messages\":[{\"type\":\"text\",\"text\":\"x\"}]}");
        QCOMPARE(request.body, body);
        QCOMPARE(m_line.push(u"U1"_s, Messages, Key), request);
    }

    void holdsNoTokenUntilToldSo()
    {
        auto request = m_calls.accountInfo().request;
        QVERIFY(valuesOf(request.headers, "authorization").isEmpty());
        m_line.authorize(request, "abc");
        QCOMPARE(valuesOf(request.headers, "authorization"), QList<QByteArray>{"Bearer abc"});
    }

    void isFoundByItsPlatform()
    {
        QCOMPARE(m_line.platform(), Platform::Line);
        QCOMPARE(&m_line.rules(), &rulesOf(Platform::Line));
        QVERIFY(!channelAdapter(Platform::WhatsApp));
    }

private:
    const ChannelAdapter &m_line = *channelAdapter(Platform::Line);
    const ChannelCalls &m_calls = m_line.calls();
};

QTEST_APPLESS_MAIN(TestLineCalls)
#include "tst_linecalls.moc"
