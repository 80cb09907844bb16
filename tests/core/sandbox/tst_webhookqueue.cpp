// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/sandboxcaller.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Sandbox;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Customer = u"U10000000000000000000000000000001"_s;
const QString Group = u"Cb0000000000000000000000000000001"_s;
const QString Secret = u"5c1a2b3c4d5e6f708192a3b4c5d6e7f8"_s;

} // namespace

class TestWebhookQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsAsThePlatformDoes_data();
    void signsAsThePlatformDoes();
    void signsTheBytesItSends();
    void sendsNothingToASleepingChannel();
    void redeliversUntilItIsTaken();
    void givesUpInTheEnd();
    void doesNotRedeliverUnlessAsked();
    void delays();
    void duplicates();
    void reorders();
    void batches();
    void signsWrong();
    void escapes();
    void loses();
    void sendsRawBytes();
    void listsDeliveries();
    void writesEveryKindOfEvent_data();
    void writesEveryKindOfEvent();

private:
    void say(const QString &text);
    void plan(const QJsonObject &plan);
    QStringList texts() const;

    std::unique_ptr<SandboxCaller> m_api;
};

void TestWebhookQueue::init()
{
    m_api = std::make_unique<SandboxCaller>();
}

void TestWebhookQueue::say(const QString &text)
{
    m_api->act(Customer, {{u"do"_s, u"text"_s}, {u"text"_s, text}});
}

void TestWebhookQueue::plan(const QJsonObject &plan)
{
    QCOMPARE(m_api->post("/_sandbox/webhooks/plans", plan).status, 200);
}

/// The texts of all bodies, one string a body.
QStringList TestWebhookQueue::texts() const
{
    QStringList all;
    for (const WebhookPost &post : m_api->posted) {
        QString texts;
        const QJsonArray events =
            QJsonDocument::fromJson(post.body).object().value(u"events"_s).toArray();
        for (const QJsonValue &event : events)
            texts += (texts.isEmpty() ? u""_s : u"+"_s) + event[u"message"_s][u"text"_s].toString();
        all.append(texts);
    }
    return all;
}

void TestWebhookQueue::signsAsThePlatformDoes_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("empty events")
        << u"8c570fa6dd201bb328f1c1eac23a96d8"_s
        << QByteArray(R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]})")
        << QByteArray("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
    QTest::newRow("nothing") << u"SECRET"_s << QByteArray("{}")
                             << QByteArray("3q8QXTAGaey18yL8FWTqdVlbMr6hcuNvM4tefa0o9nA=");
}

void TestWebhookQueue::signsAsThePlatformDoes()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QCOMPARE(WebhookQueue::sign(body, secret), signature);
}

void TestWebhookQueue::signsTheBytesItSends()
{
    say(u"哈囉 😀"_s);
    QCOMPARE(m_api->posted.size(), 1);
    const WebhookPost &post = m_api->posted.constFirst();
    QCOMPARE(post.signature, WebhookQueue::sign(post.body, Secret));
    QCOMPARE(post.endpoint, u"https://relay.example/2000000001"_s);
    const QJsonObject body = QJsonDocument::fromJson(post.body).object();
    QCOMPARE(body.value(u"destination"_s).toString(), u"Ua0000000000000000000000000000001"_s);
    const QJsonObject event = body.value(u"events"_s).toArray().at(0).toObject();
    QCOMPARE(event.value(u"mode"_s).toString(), u"active"_s);
    QCOMPARE(event.value(u"timestamp"_s).toInteger(), m_api->clock.nowMs());
    QCOMPARE(event.value(u"webhookEventId"_s).toString().size(), 26);
    QCOMPARE(event.value(u"replyToken"_s).toString().size(), 32);
    QCOMPARE(event[u"message"_s][u"id"_s].toString().size(), 18);
}

void TestWebhookQueue::sendsNothingToASleepingChannel()
{
    m_api->post("/_sandbox/channels/2000000001",
                {{u"webhook"_s, QJsonObject{{u"active"_s, false}}}});
    say(u"hello?"_s);
    QVERIFY(m_api->posted.isEmpty());
}

void TestWebhookQueue::redeliversUntilItIsTaken()
{
    m_api->webhookOutcome = {503, u"ERROR_STATUS_CODE"_s, u"503"_s};
    say(u"a"_s);
    auto &queue = m_api->platform.webhooks;
    QCOMPARE(m_api->posted.size(), 1);
    QCOMPARE(queue.nextDueMs(), m_api->clock.monotonicMs() + 1000);
    queue.sendDue();
    QCOMPARE(m_api->posted.size(), 1);
    m_api->clock.advance(1000);
    queue.sendDue();
    QCOMPARE(m_api->posted.size(), 2);
    m_api->webhookOutcome = {204, u"OK"_s, u"204"_s};
    m_api->clock.advance(2000);
    queue.sendDue();
    QCOMPARE(m_api->posted.size(), 3);
    QCOMPARE(queue.nextDueMs(), std::nullopt);

    // Identical but for isRedelivery.
    QJsonObject first =
        QJsonDocument::fromJson(m_api->posted.at(0).body)[u"events"_s][0].toObject();
    const QJsonObject third = m_api->lastEvents().at(0).toObject();
    QVERIFY(third[u"deliveryContext"_s][u"isRedelivery"_s].toBool());
    first.insert(u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, true}});
    QCOMPARE(third, first);
}

void TestWebhookQueue::givesUpInTheEnd()
{
    m_api->webhookOutcome = {0, u"REQUEST_TIMEOUT"_s, {}};
    say(u"a"_s);
    for (int i = 0; i < 20; ++i) {
        m_api->clock.advance(100'000);
        m_api->platform.webhooks.sendDue();
    }
    QCOMPARE(m_api->posted.size(), 6);
}

void TestWebhookQueue::doesNotRedeliverUnlessAsked()
{
    m_api->post("/_sandbox/channels/2000000001",
                {{u"webhook"_s, QJsonObject{{u"redelivery"_s, false}}}});
    m_api->webhookOutcome = {500, u"ERROR_STATUS_CODE"_s, {}};
    say(u"a"_s);
    QCOMPARE(m_api->platform.webhooks.nextDueMs(), std::nullopt);
}

void TestWebhookQueue::delays()
{
    plan({{u"quirk"_s, u"delay"_s}, {u"delayMs"_s, 700}});
    say(u"late"_s);
    say(u"early"_s);
    m_api->clock.advance(700);
    m_api->platform.webhooks.sendDue();
    QCOMPARE(texts(), (QStringList{u"early"_s, u"late"_s}));
}

void TestWebhookQueue::duplicates()
{
    plan({{u"quirk"_s, u"duplicate"_s}, {u"count"_s, 3}});
    say(u"a"_s);
    say(u"b"_s);
    QCOMPARE(texts(), (QStringList{u"a"_s, u"a"_s, u"a"_s, u"b"_s}));
    QCOMPARE(m_api->posted.at(0).body, m_api->posted.at(2).body);
}

void TestWebhookQueue::reorders()
{
    plan({{u"quirk"_s, u"reorder"_s}, {u"count"_s, 3}});
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        say(text);
    QCOMPARE(texts(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
}

void TestWebhookQueue::batches()
{
    plan({{u"quirk"_s, u"batch"_s}, {u"count"_s, 2}, {u"times"_s, 2}});
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        say(text);
    QCOMPARE(texts(), (QStringList{u"a+b"_s, u"c+d"_s, u"e"_s}));
}

void TestWebhookQueue::signsWrong()
{
    plan({{u"quirk"_s, u"wrongSignature"_s}});
    plan({{u"quirk"_s, u"noSignature"_s}});
    m_api->webhookOutcome = {401, u"ERROR_STATUS_CODE"_s, {}};
    say(u"a"_s);
    say(u"b"_s);
    const WebhookPost &wrong = m_api->posted.at(0);
    QCOMPARE(wrong.signature.size(), 44);
    QVERIFY(wrong.signature != WebhookQueue::sign(wrong.body, Secret));
    QVERIFY(m_api->posted.at(1).signature.isNull());
    QCOMPARE(m_api->platform.webhooks.nextDueMs(), std::nullopt);
}

void TestWebhookQueue::escapes()
{
    plan({{u"quirk"_s, u"escape"_s}});
    say(u"😀"_s);
    const WebhookPost &post = m_api->posted.constFirst();
    QVERIFY(post.body.contains("\\ud83d\\ude00"));
    QCOMPARE(post.signature, WebhookQueue::sign(post.body, Secret));
    QCOMPARE(texts(), QStringList{u"😀"_s});
}

void TestWebhookQueue::loses()
{
    plan({{u"quirk"_s, u"lose"_s}});
    const Reply reply = m_api->act(Customer, {{u"do"_s, u"text"_s}, {u"text"_s, u"a"_s}});
    QVERIFY(m_api->posted.isEmpty());
    m_api->post("/_sandbox/webhooks/redeliver",
                {{u"webhookEventId"_s, reply.json.value(u"webhookEventId"_s)}});
    QCOMPARE(texts(), QStringList{u"a"_s});
    QCOMPARE(m_api->post("/_sandbox/webhooks/redeliver", {{u"webhookEventId"_s, u"x"_s}}).status,
             404);
}

void TestWebhookQueue::sendsRawBytes()
{
    m_api->post("/_sandbox/channels/2000000001/events", {{u"raw"_s, u"{not json"_s}});
    QCOMPARE(m_api->posted.constLast().body, QByteArray("{not json"));
    QCOMPARE(m_api->posted.constLast().signature, WebhookQueue::sign("{not json", Secret));
    m_api->post("/_sandbox/channels/2000000001/events", {{u"raw"_s, u"x"_s}, {u"signed"_s, false}});
    QVERIFY(m_api->posted.constLast().signature.isNull());
    m_api->post("/_sandbox/channels/2000000001/events",
                {{u"events"_s, QJsonArray{QJsonObject{{u"type"_s, u"novelty"_s}}}}});
    QCOMPARE(m_api->lastEvents().at(0)[u"type"_s].toString(), u"novelty"_s);
}

void TestWebhookQueue::listsDeliveries()
{
    say(u"a"_s);
    m_api->webhookOutcome = {0, u"REQUEST_TIMEOUT"_s, {}};
    say(u"b"_s);
    const QJsonArray all = m_api->get("/_sandbox/webhooks").json.value(u"deliveries"_s).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)[u"status"_s].toInteger(), 200);
    QCOMPARE(all.at(1)[u"status"_s].toInteger(-1), 0);
    QCOMPARE(all.at(1)[u"reason"_s].toString(), u"REQUEST_TIMEOUT"_s);
    QCOMPARE(m_api->get("/_sandbox/webhooks?after=1").json.value(u"deliveries"_s).toArray().size(),
             1);
}

void TestWebhookQueue::writesEveryKindOfEvent_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<QByteArray>("part"); // of the event
    QTest::addColumn<bool>("hasReplyToken");
    const auto row = [](const char *act, const char *part, bool hasReplyToken = true) {
        QTest::newRow(act) << QByteArray(act) << QByteArray(part) << hasReplyToken;
    };
    row(R"({"do":"sticker"})", R"("packageId":"446")");
    row(R"({"do":"location","title":"here"})", R"("title":"here")");
    row(R"({"do":"image","imageSet":{"id":"s","index":2,"total":3}})", R"("index":2)");
    row(R"({"do":"imageSet","count":2})", R"("total":2)");
    row(R"({"do":"audio","durationMs":1500})", R"("duration":1500)");
    row(R"({"do":"file","fileName":"a.txt","bytes":"aGk=","contentType":"text/plain"})",
        R"("fileSize":2)");
    row(R"({"do":"text","text":"a","quotedMessageId":"77"})", R"("quotedMessageId":"77")");
    row(R"({"do":"message","message":{"type":"hologram"}})", R"("type":"hologram")");
    row(R"({"do":"postback","data":"a=1"})", R"("postback":{"data":"a=1"})");
    row(R"({"do":"beacon","hwid":"d41d8cd98f","type":"enter"})", R"("hwid":"d41d8cd98f")");
    row(R"({"do":"accountLink","result":"ok","nonce":"n"})",
        R"("link":{"nonce":"n","result":"ok"})");
    row(R"({"do":"event","type":"novelty","payload":{"x":1}})", R"("type":"novelty")");
    row(R"({"do":"follow"})", R"("follow":{"isUnblocked":false})");
    row(R"({"do":"unfollow"})", R"("type":"unfollow")", false);
    row(R"({"do":"text","text":"in a group","in":"Cb0000000000000000000000000000001"})",
        R"("groupId":"Cb0000000000000000000000000000001","type":"group","userId":"U1)");
    row(R"({"do":"join","in":"Cb0000000000000000000000000000001"})", R"("type":"join")");
    row(R"({"do":"memberJoined","in":"Cb0000000000000000000000000000001"})",
        R"("joined":{"members":[{"type":"user","userId":"U1)");
    row(R"({"do":"memberLeft","in":"Cb0000000000000000000000000000001"})",
        R"("left":{"members":[{)",
        false);
    row(R"({"do":"leave","in":"Cb0000000000000000000000000000001"})", R"("type":"leave")", false);
}

void TestWebhookQueue::writesEveryKindOfEvent()
{
    QFETCH(QByteArray, act);
    QFETCH(QByteArray, part);
    QFETCH(bool, hasReplyToken);
    const Reply reply = m_api->act(Customer, QJsonDocument::fromJson(act).object());
    QCOMPARE(reply.status, 200);
    QVERIFY2(m_api->posted.constLast().body.contains(part),
             m_api->posted.constLast().body.constData());
    QCOMPARE(m_api->lastEvents().at(0).toObject().contains(u"replyToken"_s), hasReplyToken);
}

QTEST_GUILESS_MAIN(TestWebhookQueue)
#include "tst_webhookqueue.moc"
