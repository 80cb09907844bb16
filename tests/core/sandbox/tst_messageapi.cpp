// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/sandboxcaller.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Customer = u"U10000000000000000000000000000001"_s;
constexpr qint64 Second = 1000;
constexpr qint64 Hour = 3'600'000;

QJsonArray texts(int count = 1)
{
    QJsonArray messages;
    for (int i = 0; i < count; ++i)
        messages.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString::number(i)}});
    return messages;
}

QJsonObject push(const QString &to, int count = 1)
{
    return {{u"to"_s, to}, {u"messages"_s, texts(count)}};
}

QString message(const Reply &reply)
{
    return reply.json.value(u"message"_s).toString();
}

} // namespace

class TestMessageApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAReplyTokenOnce();
    void takesAReplyTokenForAMinute();
    void startsTheMinuteAnewOnRedelivery();
    void refusesARetryKeyWithAReply();
    void keepsTheTokenWhenTheReplyIsWrong();
    void remembersRetryKeysForADay();
    void pushesToThoseItKnows();
    void doesNotDeliverToThoseWhoBlocked();
    void countsWhatIsPaid();
    void multicasts();
    void refusesOtherThanJson();

private:
    QString replyToken();
    qsizetype chatSize(const QString &chatId = Customer);

    std::unique_ptr<SandboxCaller> m_api;
};

void TestMessageApi::init()
{
    m_api = std::make_unique<SandboxCaller>();
}

QString TestMessageApi::replyToken()
{
    m_api->act(Customer, {{u"do"_s, u"text"_s}, {u"text"_s, u"hi"_s}});
    return m_api->lastEvents().at(0)[u"replyToken"_s].toString();
}

qsizetype TestMessageApi::chatSize(const QString &chatId)
{
    return m_api->get("/_sandbox/channels/2000000001/chats/" + chatId.toLatin1())
        .json.value(u"entries"_s)
        .toArray()
        .size();
}

void TestMessageApi::takesAReplyTokenOnce()
{
    const QJsonObject body{{u"replyToken"_s, replyToken()}, {u"messages"_s, texts(5)}};
    const Reply reply = m_api->post("/v2/bot/message/reply", body);
    QCOMPARE(reply.status, 200);
    const QJsonArray sent = reply.json.value(u"sentMessages"_s).toArray();
    QCOMPARE(sent.size(), 5);
    QVERIFY(!sent.at(0)[u"quoteToken"_s].toString().isEmpty());
    QCOMPARE(chatSize(), 6);
    const Reply again = m_api->post("/v2/bot/message/reply", body);
    QCOMPARE(again.status, 400);
    QCOMPARE(message(again), u"Invalid reply token"_s);
    QCOMPARE(chatSize(), 6);
}

void TestMessageApi::takesAReplyTokenForAMinute()
{
    const auto reply = [this](const QString &token) {
        return m_api
            ->post("/v2/bot/message/reply", {{u"replyToken"_s, token}, {u"messages"_s, texts()}})
            .status;
    };
    const QString first = replyToken();
    m_api->clock.advance(60 * Second);
    QCOMPARE(reply(first), 200);
    const QString second = replyToken();
    m_api->clock.advance(61 * Second);
    QCOMPARE(reply(second), 400);
    // A token of another channel is no token here.
    const QString third = replyToken();
    m_api->signIn(u"2000000002"_s);
    QCOMPARE(reply(third), 400);
}

void TestMessageApi::startsTheMinuteAnewOnRedelivery()
{
    const QString token = replyToken();
    const QString event = m_api->lastEvents().at(0)[u"webhookEventId"_s].toString();
    m_api->clock.advance(300 * Second);
    m_api->post("/_sandbox/webhooks/redeliver", {{u"webhookEventId"_s, event}});
    QVERIFY(m_api->lastEvents().at(0)[u"deliveryContext"_s][u"isRedelivery"_s].toBool());
    QCOMPARE(m_api->lastEvents().at(0)[u"replyToken"_s].toString(), token);
    m_api->clock.advance(50 * Second);
    QCOMPARE(
        m_api->post("/v2/bot/message/reply", {{u"replyToken"_s, token}, {u"messages"_s, texts()}})
            .status,
        200);
}

void TestMessageApi::refusesARetryKeyWithAReply()
{
    const QJsonObject body{{u"replyToken"_s, replyToken()}, {u"messages"_s, texts()}};
    QCOMPARE(m_api
                 ->post("/v2/bot/message/reply",
                        body,
                        {"X-Line-Retry-Key: 2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"})
                 .status,
             400);
    QCOMPARE(m_api->post("/v2/bot/message/reply", body).status, 200);
}

void TestMessageApi::keepsTheTokenWhenTheReplyIsWrong()
{
    const QString token = replyToken();
    QCOMPARE(
        m_api->post("/v2/bot/message/reply", {{u"replyToken"_s, token}, {u"messages"_s, texts(6)}})
            .status,
        400);
    QCOMPARE(
        m_api->post("/v2/bot/message/reply", {{u"replyToken"_s, token}, {u"messages"_s, texts()}})
            .status,
        200);
}

void TestMessageApi::remembersRetryKeysForADay()
{
    const QByteArrayList key{"X-Line-Retry-Key: 2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"};
    const Reply first = m_api->post("/v2/bot/message/push", push(Customer), key);
    QCOMPARE(first.status, 200);
    m_api->clock.advance(23 * Hour);
    m_api->signIn(m_api->channelId);
    const Reply second = m_api->post("/v2/bot/message/push", push(Customer), key);
    QCOMPARE(second.status, 409);
    QCOMPARE(message(second), u"The retry key is already accepted"_s);
    QCOMPARE(second.json.value(u"sentMessages"_s), first.json.value(u"sentMessages"_s));
    QCOMPARE(second.response.header("x-line-accepted-request-id"),
             first.response.header("x-line-request-id"));
    QVERIFY(second.response.header("x-line-request-id")
            != first.response.header("x-line-request-id"));
    QCOMPARE(chatSize(), 1);
    m_api->clock.advance(2 * Hour);
    m_api->signIn(m_api->channelId);
    QCOMPARE(m_api->post("/v2/bot/message/push", push(Customer), key).status, 200);
    QCOMPARE(chatSize(), 2);
    QCOMPARE(m_api->post("/v2/bot/message/push", push(Customer), {"X-Line-Retry-Key: abc"}).status,
             400);
}

void TestMessageApi::pushesToThoseItKnows()
{
    QCOMPARE(m_api->post("/v2/bot/message/push", push(Customer)).status, 200);
    const Reply unknown =
        m_api->post("/v2/bot/message/push", push(u"U99999999999999999999999999999999"_s));
    QCOMPARE(unknown.status, 400);
    QCOMPARE(message(unknown), u"Failed to send messages"_s);
    const Reply malformed = m_api->post("/v2/bot/message/push", push(u"@shop"_s));
    QCOMPARE(malformed.status, 400);
    QCOMPARE(message(malformed),
             u"The property, 'to', in the request body is invalid (line: -, column: -)"_s);
}

void TestMessageApi::doesNotDeliverToThoseWhoBlocked()
{
    m_api->act(Customer, {{u"do"_s, u"unfollow"_s}});
    const Reply reply = m_api->post("/v2/bot/message/push", push(Customer));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"sentMessages"_s).toArray().size(), 1);
    QCOMPARE(chatSize(), 0);
    QCOMPARE(
        m_api->get("/v2/bot/message/quota/consumption").json.value(u"totalUsage"_s).toInteger(),
        1240);
}

void TestMessageApi::countsWhatIsPaid()
{
    const auto usage = [this] {
        return m_api->get("/v2/bot/message/quota/consumption")
            .json.value(u"totalUsage"_s)
            .toInteger();
    };
    QCOMPARE(m_api->get("/v2/bot/message/quota").json.value(u"value"_s).toInteger(), 5000);
    m_api->post("/v2/bot/message/push", push(Customer, 5));
    QCOMPARE(usage(), 1241);
    m_api->post("/v2/bot/message/push", push(u"Cb0000000000000000000000000000001"_s));
    QCOMPARE(usage(), 1244);
    m_api->post("/v2/bot/message/reply",
                {{u"replyToken"_s, replyToken()}, {u"messages"_s, texts()}});
    QCOMPARE(usage(), 1244);
    m_api->post("/_sandbox/channels/2000000001", {{u"used"_s, 5000}});
    const Reply over = m_api->post("/v2/bot/message/push", push(Customer));
    QCOMPARE(over.status, 429);
    QCOMPARE(message(over), u"You have reached your monthly limit."_s);
    m_api->signIn(u"2000000003"_s);
    QCOMPARE(m_api->get("/v2/bot/message/quota").json.value(u"type"_s).toString(), u"none"_s);
}

void TestMessageApi::multicasts()
{
    const QString other = u"U10000000000000000000000000000002"_s;
    QJsonObject body{{u"to"_s, QJsonArray{Customer, other}}, {u"messages"_s, texts()}};
    const Reply reply = m_api->post("/v2/bot/message/multicast", body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("{}"));
    QCOMPARE(chatSize(), 1);
    QCOMPARE(chatSize(other), 1);
    body.insert(u"to"_s, QJsonArray{u"Cb0000000000000000000000000000001"_s});
    QCOMPARE(m_api->post("/v2/bot/message/multicast", body).status, 400);
}

void TestMessageApi::refusesOtherThanJson()
{
    const QByteArrayList token{"Authorization: Bearer " + m_api->token};
    const Reply broken = m_api->call(HttpMethod::Post,
                                     "/v2/bot/message/push",
                                     "{\"to\":",
                                     token + QByteArrayList{"Content-Type: application/json"});
    QCOMPARE(broken.status, 400);
    QVERIFY(message(broken).startsWith(u"The request body could not be parsed as JSON"_s));
    const Reply text = m_api->call(HttpMethod::Post,
                                   "/v2/bot/message/push",
                                   "{}",
                                   token + QByteArrayList{"Content-Type: text/plain"});
    QCOMPARE(text.status, 415);
}

QTEST_GUILESS_MAIN(TestMessageApi)
#include "tst_messageapi.moc"
