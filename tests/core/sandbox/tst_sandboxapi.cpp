// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/sandboxcaller.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Customer = u"U10000000000000000000000000000001"_s;
const QString Stranger = u"U20000000000000000000000000000001"_s; ///< of another channel
constexpr qint64 Second = 1000;

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

class TestSandboxApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTokensToThoseWithTheSecret();
    void endsTokens();
    void revokesShortLivedTokensOnly();
    void keepsThirtyShortLivedTokens();
    void wantsAToken_data();
    void wantsAToken();
    void givesEveryAnswerItsOwnRequestId();
    void answersWhoTheBotIs();
    void showsProfilesOfThoseWhoLetIt();
    void givesContentWhenItIsReady();
    void saysThatUnsentContentIsGone();
    void marksAsReadUpToAMessage();
    void showsThatTheAccountIsTyping();
    void setsAndTestsTheWebhook();
    void listsGroupMembers();
    void pagesFollowers();
    void happensWrong_data();
    void happensWrong();

private:
    std::unique_ptr<SandboxCaller> m_api;
    qsizetype chatSize(const QString &chatId = Customer);
};

void TestSandboxApi::init()
{
    m_api = std::make_unique<SandboxCaller>();
}

qsizetype TestSandboxApi::chatSize(const QString &chatId)
{
    return m_api->get("/_sandbox/channels/2000000001/chats/" + chatId.toLatin1())
        .json.value(u"entries"_s)
        .toArray()
        .size();
}

void TestSandboxApi::givesTokensToThoseWithTheSecret()
{
    const QByteArray good = "grant_type=client_credentials&client_id=2000000001"
                            "&client_secret=5c1a2b3c4d5e6f708192a3b4c5d6e7f8";
    const Reply stateless = m_api->form("/oauth2/v3/token", good);
    QCOMPARE(stateless.status, 200);
    QCOMPARE(stateless.json.value(u"expires_in"_s).toInteger(), 900);
    QCOMPARE(stateless.json.value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(m_api->form("/v2/oauth/accessToken", good).json.value(u"expires_in"_s).toInteger(),
             2'592'000);
    const Reply wrong = m_api->form("/oauth2/v3/token", good + "x");
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.json.value(u"error"_s).toString(), u"invalid_client"_s);
    QCOMPARE(wrong.json.value(u"error_description"_s).toString(), u"invalid client_secret"_s);
}

void TestSandboxApi::endsTokens()
{
    m_api->clock.advance(899 * Second);
    QCOMPARE(m_api->get("/v2/bot/info").status, 200);
    m_api->clock.advance(Second);
    QCOMPARE(m_api->get("/v2/bot/info").status, 401);
    const Reply verified = m_api->form("/v2/oauth/verify", "access_token=" + m_api->token);
    QCOMPARE(verified.status, 400);
    QCOMPARE(verified.json.value(u"error_description"_s).toString(), u"The access token expired"_s);

    m_api->signIn(u"2000000001"_s);
    m_api->post("/_sandbox/channels/2000000001/tokens/expire", {});
    QCOMPARE(m_api->get("/v2/bot/info").status, 401);
}

void TestSandboxApi::revokesShortLivedTokensOnly()
{
    m_api->form("/v2/oauth/revoke", "access_token=" + m_api->token);
    QCOMPARE(m_api->get("/v2/bot/info").status, 200);
    m_api->token = m_api->platform.tokens.issueShortLived(u"2000000001"_s).value.toLatin1();
    QCOMPARE(m_api->get("/v2/bot/info").status, 200);
    m_api->form("/v2/oauth/revoke", "access_token=" + m_api->token);
    QCOMPARE(m_api->get("/v2/bot/info").status, 401);
}

void TestSandboxApi::keepsThirtyShortLivedTokens()
{
    auto &tokens = m_api->platform.tokens;
    const QString first = tokens.issueShortLived(u"2000000001"_s).value;
    const QString second = tokens.issueShortLived(u"2000000001"_s).value;
    for (int i = 0; i < 28; ++i)
        tokens.issueShortLived(u"2000000001"_s);
    QVERIFY(tokens.find(first));
    tokens.issueShortLived(u"2000000001"_s);
    QVERIFY(!tokens.find(first));
    QVERIFY(tokens.find(second));
}

void TestSandboxApi::wantsAToken_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QString>("start");
    QTest::newRow("none") << QByteArrayList{} << u"Authorization header required"_s;
    QTest::newRow("other scheme") << QByteArrayList{"Authorization: Basic abc"}
                                  << u"Authorization header required"_s;
    QTest::newRow("unknown") << QByteArrayList{"Authorization: Bearer abc"}
                             << u"Authentication failed"_s;
}

void TestSandboxApi::wantsAToken()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(QString, start);
    const Reply reply = m_api->call(HttpMethod::Get, "/v2/bot/info", {}, headers);
    QCOMPARE(reply.status, 401);
    QVERIFY(message(reply).startsWith(start));
}

void TestSandboxApi::givesEveryAnswerItsOwnRequestId()
{
    const QByteArray first = m_api->get("/v2/bot/info").response.header("x-line-request-id");
    const QByteArray second = m_api->get("/v2/bot/nothing").response.header("x-line-request-id");
    const QByteArray third = m_api->get("/v2/bot/info").response.header("x-line-request-id");
    QCOMPARE(first.size(), 36);
    QVERIFY(second.isEmpty());
    QVERIFY(first != third);
}

void TestSandboxApi::answersWhoTheBotIs()
{
    const Reply reply = m_api->get("/v2/bot/info");
    QCOMPARE(reply.json.value(u"userId"_s).toString(), u"Ua0000000000000000000000000000001"_s);
    QCOMPARE(reply.json.value(u"basicId"_s).toString(), u"@118taipi"_s);
    QCOMPARE(reply.json.value(u"chatMode"_s).toString(), u"chat"_s);
    QCOMPARE(reply.json.value(u"markAsReadMode"_s).toString(), u"manual"_s);
}

void TestSandboxApi::showsProfilesOfThoseWhoLetIt()
{
    const QByteArray path = "/v2/bot/profile/" + Customer.toLatin1();
    const Reply reply = m_api->get(path);
    QCOMPARE(reply.json.value(u"displayName"_s).toString(), u"林雅婷"_s);
    QCOMPARE(reply.json.value(u"language"_s).toString(), u"zh-TW"_s);
    QVERIFY(reply.json.value(u"pictureUrl"_s).toString().startsWith(u"https://sandbox.example/"_s));
    m_api->act(Customer, {{u"do"_s, u"unfollow"_s}});
    QCOMPARE(m_api->get(path).status, 404);
    m_api->act(Customer, {{u"do"_s, u"follow"_s}});
    QVERIFY(m_api->lastEvents().at(0)[u"follow"_s][u"isUnblocked"_s].toBool());
    QCOMPARE(m_api->get(path).status, 200);
    QCOMPARE(m_api->get("/v2/bot/profile/" + Stranger.toLatin1()).status, 404);
    QCOMPARE(m_api->get("/v2/bot/profile/nobody").status, 400);
}

void TestSandboxApi::givesContentWhenItIsReady()
{
    const auto path = [this](const QJsonObject &act) {
        return "/v2/bot/message/"
            + m_api->act(Customer, act).json.value(u"messageId"_s).toString().toLatin1()
            + "/content";
    };
    const QByteArray video = path({{u"do"_s, u"video"_s}, {u"answersInPreparation"_s, 2}});
    QCOMPARE(m_api->get(video).status, 202);
    QCOMPARE(m_api->get(video + "/transcoding").json.value(u"status"_s).toString(),
             u"processing"_s);
    QCOMPARE(m_api->get(video + "/transcoding").json.value(u"status"_s).toString(), u"succeeded"_s);
    const Reply ready = m_api->get(video);
    QCOMPARE(ready.status, 200);
    QCOMPARE(ready.response.contentType, QByteArray("video/mp4"));
    QCOMPARE(ready.body.mid(4, 4), QByteArray("ftyp"));

    const QByteArray image = path({{u"do"_s, u"image"_s}});
    QVERIFY(m_api->get(image).body.startsWith("\xFF\xD8\xFF"));
    QVERIFY(m_api->get(image + "/preview").body.startsWith("\xFF\xD8\xFF"));
    QCOMPARE(m_api->get(image + "/transcoding").status, 400);

    const QByteArray file = path({{u"do"_s, u"file"_s}});
    QVERIFY(m_api->get(file).body.startsWith("%PDF-"));
    QCOMPARE(m_api->get(file + "/preview").status, 400);

    QCOMPARE(m_api->get("/v2/bot/message/123/content").status, 404);
    m_api->signIn(u"2000000002"_s);
    QCOMPARE(m_api->get(image).status, 404);
}

void TestSandboxApi::saysThatUnsentContentIsGone()
{
    const QString id =
        m_api->act(Customer, {{u"do"_s, u"image"_s}}).json.value(u"messageId"_s).toString();
    m_api->act(Customer, {{u"do"_s, u"unsend"_s}, {u"messageId"_s, id}});
    QCOMPARE(m_api->lastEvents().at(0)[u"unsend"_s][u"messageId"_s].toString(), id);
    QCOMPARE(m_api->lastEvents().at(0)[u"replyToken"_s].isUndefined(), true);
    const Reply reply = m_api->get("/v2/bot/message/" + id.toLatin1() + "/content");
    QCOMPARE(reply.status, 410);
    QCOMPARE(message(reply), u"The content is gone"_s);
}

void TestSandboxApi::marksAsReadUpToAMessage()
{
    QStringList tokens;
    for (int i = 0; i < 3; ++i) {
        m_api->act(Customer, {{u"do"_s, u"text"_s}, {u"text"_s, u"hi"_s}});
        tokens.append(m_api->lastEvents().at(0)[u"message"_s][u"markAsReadToken"_s].toString());
    }
    QCOMPARE(m_api->post("/v2/bot/chat/markAsRead", {{u"markAsReadToken"_s, tokens.at(1)}}).status,
             200);
    const QJsonArray entries =
        m_api->get("/_sandbox/channels/2000000001/chats/" + Customer.toLatin1())
            .json.value(u"entries"_s)
            .toArray();
    QVERIFY(entries.at(0)[u"read"_s].toBool());
    QVERIFY(entries.at(1)[u"read"_s].toBool());
    QVERIFY(!entries.at(2)[u"read"_s].toBool());
    QCOMPARE(m_api->post("/v2/bot/chat/markAsRead", {{u"markAsReadToken"_s, u"x"_s}}).status, 400);
}

void TestSandboxApi::showsThatTheAccountIsTyping()
{
    const auto isLoading = [this] {
        return m_api->get("/_sandbox/channels/2000000001/chats/" + Customer.toLatin1())
            .json.value(u"isLoading"_s)
            .toBool();
    };
    QCOMPARE(m_api->post("/v2/bot/chat/loading/start", {{u"chatId"_s, Customer}}).status, 202);
    QVERIFY(isLoading());
    m_api->clock.advance(21 * Second);
    QVERIFY(!isLoading());
    const Reply wrong = m_api->post(
        "/v2/bot/chat/loading/start",
        {{u"chatId"_s, u"Cb0000000000000000000000000000001"_s}, {u"loadingSeconds"_s, 7}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.json.value(u"details"_s).toArray().size(), 2);
}

void TestSandboxApi::setsAndTestsTheWebhook()
{
    const QByteArray path = "/v2/bot/channel/webhook/endpoint";
    QCOMPARE(m_api->get(path).json.value(u"endpoint"_s).toString(),
             u"https://relay.example/2000000001"_s);
    const auto put = [&](const QString &endpoint) {
        return m_api->call(
            HttpMethod::Put,
            path,
            QJsonDocument(QJsonObject{{u"endpoint"_s, endpoint}}).toJson(),
            {"Authorization: Bearer " + m_api->token, "Content-Type: application/json"});
    };
    QCOMPARE(put(u"https://new.example/x"_s).status, 200);
    QCOMPARE(m_api->get(path).json.value(u"endpoint"_s).toString(), u"https://new.example/x"_s);
    QCOMPARE(message(put(u"http://new.example/x"_s)), u"Invalid webhook endpoint URL"_s);

    const Reply good = m_api->post("/v2/bot/channel/webhook/test", {});
    QVERIFY(good.json.value(u"success"_s).toBool());
    QVERIFY(m_api->lastEvents().isEmpty());
    m_api->webhookOutcome = {0, u"COULD_NOT_CONNECT"_s, u"TLS handshake failure"_s};
    const Reply bad = m_api->post("/v2/bot/channel/webhook/test", {});
    QVERIFY(!bad.json.value(u"success"_s).toBool());
    QCOMPARE(bad.json.value(u"reason"_s).toString(), u"COULD_NOT_CONNECT"_s);
    m_api->platform.world.channel(u"2000000001"_s)->webhook.endpoint.clear();
    QCOMPARE(m_api->get(path).status, 404);
}

void TestSandboxApi::listsGroupMembers()
{
    const QByteArray group = "/v2/bot/group/Cb0000000000000000000000000000001";
    QCOMPARE(m_api->get(group + "/summary").json.value(u"groupName"_s).toString(), u"晨光茶友會"_s);
    QCOMPARE(m_api->get(group + "/members/count").json.value(u"count"_s).toInteger(), 3);
    QCOMPARE(m_api->get(group + "/members/ids").json.value(u"memberIds"_s).toArray().size(), 3);
    QCOMPARE(m_api->get(group + "/member/" + Customer.toLatin1())
                 .json.value(u"displayName"_s)
                 .toString(),
             u"林雅婷"_s);
    QCOMPARE(m_api->get(group + "/member/" + Stranger.toLatin1()).status, 404);
    m_api->post("/_sandbox/channels/2000000001", {{u"verified"_s, false}});
    QCOMPARE(m_api->get(group + "/members/ids").status, 403);
    QCOMPARE(m_api->get(group + "/members/count").status, 200);
    QCOMPARE(m_api->post(group + "/leave", {}).status, 200);
    QCOMPARE(m_api->get(group + "/summary").status, 404);
}

void TestSandboxApi::pagesFollowers()
{
    QStringList ids;
    QByteArray query = "?limit=3";
    for (int page = 0; page < 5; ++page) {
        const Reply reply = m_api->get("/v2/bot/followers/ids" + query);
        const QJsonArray part = reply.json.value(u"userIds"_s).toArray();
        for (const QJsonValue &id : part)
            ids.append(id.toString());
        const QString next = reply.json.value(u"next"_s).toString();
        if (next.isEmpty())
            break;
        query = "?limit=3&start=" + next.toLatin1();
    }
    QCOMPARE(ids.size(), 8);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(m_api->get("/v2/bot/followers/ids?limit=1001").status, 400);
}

void TestSandboxApi::happensWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("dropped");
    const auto row = [](const char *kind, int status, bool accepted, bool dropped = false) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << status << accepted << dropped;
    };
    row("rateLimit", 429, false);
    row("monthlyLimit", 429, false);
    row("unauthorized", 401, false);
    row("serverError", 500, false);
    row("status", 503, false);
    row("dropBeforeAccept", 0, false, true);
    row("dropAfterAccept", 0, true, true);
    row("serverErrorAfterAccept", 500, true);
    row("hangAfterAccept", 0, true);
    row("truncated", 200, true);
    row("notJson", 200, true);
    row("slow", 200, true);
}

void TestSandboxApi::happensWrong()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, accepted);
    QFETCH(bool, dropped);
    m_api->post("/_sandbox/faults",
                {{u"kind"_s, kind},
                 {u"path"_s, u"/v2/bot/message/push"_s},
                 {u"method"_s, u"POST"_s},
                 {u"skip"_s, 1},
                 {u"status"_s, 503}});
    const QByteArrayList key{"X-Line-Retry-Key: 2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"};
    QCOMPARE(m_api->get("/v2/bot/info").status, 200);
    QCOMPARE(m_api->post("/v2/bot/message/push", push(Customer)).status, 200);
    const Reply faulty = m_api->post("/v2/bot/message/push", push(Customer), key);
    QCOMPARE(faulty.status, status);
    QCOMPARE(faulty.dropped, dropped);
    QCOMPARE(faulty.response.cutAfter.has_value(), kind == "truncated"_L1);
    QCOMPARE(chatSize(), accepted ? 2 : 1);
    // The retry tells the two apart, and the customer has it once.
    QCOMPARE(m_api->post("/v2/bot/message/push", push(Customer), key).status, accepted ? 409 : 200);
    QCOMPARE(chatSize(), 2);
    const QJsonArray requests =
        m_api->get("/_sandbox/requests?path=/v2/bot/message").json.value(u"requests"_s).toArray();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(1)[u"fault"_s].toString(), kind);
    QVERIFY(m_api->get("/_sandbox/faults").json.value(u"faults"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
