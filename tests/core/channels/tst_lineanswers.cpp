// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineanswers.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Transport = PlatformAnswer::Transport;

namespace {

/// JSON is written with ' for ": the moc of Qt 6.4 stumbles over raw strings in macros.
PlatformAnswer good(QByteArray body)
{
    return {.status = 200, .body = body.replace('\'', '"')};
}

PlatformAnswer answer(int status, QByteArray body = "{}", Transport transport = Transport::Answered)
{
    return {.status = status, .body = body.replace('\'', '"'), .transport = transport};
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestLineAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProfiles()
    {
        const auto full =
            Line::readProfile(good("{'displayName':'Mia "
                                   "🍎','userId':'U1','pictureUrl':'https://profile.line-scdn.net/"
                                   "0h','statusMessage':'hi','language':'zh-TW'}"));
        QVERIFY(full);
        QCOMPARE(
            *full,
            (PlatformProfile{
                u"U1"_s, u"Mia 🍎"_s, u"https://profile.line-scdn.net/0h"_s, u"hi"_s, u"zh-TW"_s}));
        const auto bare =
            Line::readProfile(good("{'displayName':'','userId':'U1','pictureUrl':null}"));
        QVERIFY(bare);
        QCOMPARE(*bare, (PlatformProfile{u"U1"_s, {}, {}, {}, {}}));
        const auto hostile = Line::readProfile(
            good("{'displayName':'x','userId':'U1','pictureUrl':'file:///etc/passwd'}"));
        QVERIFY(hostile && hostile->pictureUrl.isEmpty());
    }

    void readsGroups()
    {
        const auto group = Line::readGroupSummary(good(
            "{'groupId':'C1','groupName':'Team','pictureUrl':'https://profile.line-scdn.net/g'}"));
        QVERIFY(group);
        QCOMPARE(*group, (GroupSummary{u"C1"_s, u"Team"_s, u"https://profile.line-scdn.net/g"_s}));
        const auto count = Line::readMemberCount(good("{'count':3}"));
        QVERIFY(count && *count == 3);
    }

    void readsTheAccount()
    {
        const auto info = Line::readAccountInfo(
            good("{'userId':'U8e','basicId':'@216abcde','premiumId':'@shop','displayName':'Shop "
                 "A','chatMode':'chat','markAsReadMode':'manual'}"));
        QVERIFY(info);
        QCOMPARE(*info,
                 (AccountInfo{u"U8e"_s, u"@216abcde"_s, u"@shop"_s, u"Shop A"_s, {}, true, true}));
        const auto bot = Line::readAccountInfo(
            good("{'userId':'U8e','chatMode':'bot','markAsReadMode':'auto'}"));
        QVERIFY(bot && !bot->chatEnabled && !bot->markAsReadManually);
    }

    void readsQuotas()
    {
        QCOMPARE(*Line::readQuota(good("{'type':'limited','value':1000}")), MessageQuota{1000});
        QCOMPARE(*Line::readQuota(good("{'type':'none'}")), MessageQuota{});
        QCOMPARE(codeOf(Line::readQuota(good("{'type':'limited'}"))), u"line.bad-answer"_s);
        QCOMPARE(*Line::readQuotaUsed(good("{'totalUsage':500}")), 500);
    }

    void readsContent_data()
    {
        QTest::addColumn<PlatformAnswer>("answered");
        QTest::addColumn<ContentAnswer>("content");
        auto ready = good("bytes");
        ready.headers = {{"Content-Type", "Image/JPEG; charset=x"}, {"Content-Length", "5"}};
        QTest::newRow("ready") << ready
                               << ContentAnswer{ContentAnswer::State::Ready, u"image/jpeg"_s, 5};
        QTest::newRow("ready, silent")
            << good({}) << ContentAnswer{ContentAnswer::State::Ready, {}, 0};
        QTest::newRow("preparing")
            << answer(202) << ContentAnswer{ContentAnswer::State::Preparing, {}, 0};
        QTest::newRow("missing") << answer(404, "{'message':'not found'}")
                                 << ContentAnswer{ContentAnswer::State::Missing, {}, 0};
        QTest::newRow("gone") << answer(410, "{'message':'The content is gone'}")
                              << ContentAnswer{ContentAnswer::State::Gone, {}, 0};
    }

    void readsContent()
    {
        QFETCH(PlatformAnswer, answered);
        const auto content = Line::readContent(answered);
        QVERIFY(content);
        QTEST(*content, "content");
    }

    void takesNoHalfContent()
    {
        QCOMPARE(codeOf(Line::readContent(answer(200, "half", Transport::Broken))),
                 u"line.no-answer"_s);
        QCOMPARE(codeOf(Line::readContent(answer(206, "part"))), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readContent(answer(500))), u"line.server-error"_s);
    }

    void readsTranscoding()
    {
        QCOMPARE(*Line::readTranscoding(good("{'status':'processing'}")),
                 TranscodingState::Processing);
        QCOMPARE(*Line::readTranscoding(good("{'status':'succeeded'}")),
                 TranscodingState::Succeeded);
        QCOMPARE(*Line::readTranscoding(good("{'status':'failed'}")), TranscodingState::Failed);
        QCOMPARE(codeOf(Line::readTranscoding(good("{'status':'new'}"))), u"line.bad-answer"_s);
    }

    void readsWebhookSettings()
    {
        QCOMPARE(*Line::readWebhookEndpoint(
                     good("{'endpoint':'https://r.example.com/x','active':true}")),
                 (WebhookEndpoint{u"https://r.example.com/x"_s, true}));
        QCOMPARE(
            *Line::readWebhookEndpoint(answer(404, "{'message':'Webhook endpoint not found'}")),
            WebhookEndpoint{});
        QCOMPARE(*Line::readWebhookTest(good("{'success':true,'timestamp':'2026-01-01T00:00:00Z','"
                                             "statusCode':200,'reason':'OK','detail':'200'}")),
                 (WebhookTest{true, 200, u"OK"_s, u"200"_s}));
        QCOMPARE(
            *Line::readWebhookTest(good("{'success':false,'statusCode':0,'reason':'COULD_NOT_"
                                        "CONNECT','detail':'TLS handshake failure: https://r'}")),
            (WebhookTest{false, 0, u"COULD_NOT_CONNECT"_s, u"TLS handshake failure: https://r"_s}));
    }

    void readsTokens()
    {
        QCOMPARE(
            *Line::readToken(good("{'token_type':'Bearer','access_token':'eyJ','expires_in':899}")),
            (AccessToken{"eyJ", 899s}));
        const auto refused = Line::readToken(
            answer(400, "{'error':'invalid_client','error_description':'invalid client_secret'}"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(refused.error().code, u"line.token"_s);
        QCOMPARE(codeOf(Line::readToken(good("{'access_token':'eyJ'}"))), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readToken(good("{'expires_in':899}"))), u"line.bad-answer"_s);
    }

    void isDoneWhateverTheBodySays()
    {
        QVERIFY(Line::readDone(good({})));
        QVERIFY(Line::readDone(answer(202, "{}")));
        QCOMPARE(codeOf(Line::readDone(answer(400, "{'message':'Invalid markAsReadToken.'}"))),
                 u"line.invalid-request"_s);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const auto *body :
             {"", "[]", "null", "<html>", "{'displayName':", "{}", "{'displayName':5}"})
            QTest::newRow(*body ? body : "nothing") << QByteArray(body);
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        const auto answered = good(body);
        QCOMPARE(codeOf(Line::readProfile(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readGroupSummary(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readMemberCount(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readAccountInfo(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readQuota(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readQuotaUsed(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readTranscoding(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readWebhookEndpoint(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readWebhookTest(answered)), u"line.bad-answer"_s);
        QCOMPARE(codeOf(Line::readToken(answered)), u"line.bad-answer"_s);
    }

    void saysWhatTheCallerCanDo_data()
    {
        QTest::addColumn<PlatformAnswer>("answered");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("not sent") << answer(0, {}, Transport::NotSent) << ErrorKind::Offline
                                  << u"line.unreachable"_s;
        QTest::newRow("broken") << answer(0, {}, Transport::Broken) << ErrorKind::Timeout
                                << u"line.no-answer"_s;
        QTest::newRow("half") << answer(200, "{", Transport::Broken) << ErrorKind::Timeout
                              << u"line.no-answer"_s;
        QTest::newRow("400") << answer(400) << ErrorKind::Rejected << u"line.invalid-request"_s;
        QTest::newRow("401") << answer(401) << ErrorKind::Unauthorized << u"line.token"_s;
        QTest::newRow("403") << answer(403) << ErrorKind::Rejected << u"line.forbidden"_s;
        QTest::newRow("404") << answer(404) << ErrorKind::NotFound << u"line.not-found"_s;
        QTest::newRow("410") << answer(410) << ErrorKind::NotFound << u"line.gone"_s;
        QTest::newRow("413") << answer(413) << ErrorKind::Rejected << u"line.too-large"_s;
        QTest::newRow("429") << answer(
            429, "{'message':'The API rate limit has been exceeded. Try again later.'}")
                             << ErrorKind::RateLimited << u"line.rate-limit"_s;
        QTest::newRow("429 month")
            << answer(429, "{'message':'You have reached your monthly limit.'}")
            << ErrorKind::Rejected << u"line.monthly-limit"_s;
        QTest::newRow("500") << answer(500) << ErrorKind::Offline << u"line.server-error"_s;
        QTest::newRow("302") << answer(302) << ErrorKind::Corrupt << u"line.bad-answer"_s;
    }

    void saysWhatTheCallerCanDo()
    {
        QFETCH(PlatformAnswer, answered);
        const auto error = Line::errorOf(answered);
        QVERIFY(error.has_value());
        QTEST(error->kind, "kind");
        QTEST(error->code, "code");
        QCOMPARE(error->retryAfter.has_value(), error->kind == ErrorKind::RateLimited);
    }
};

QTEST_APPLESS_MAIN(TestLineAnswers)
#include "tst_lineanswers.moc"
