// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineoutcome.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SendOutcome::Kind;
using Transport = PlatformAnswer::Transport;

namespace {

constexpr auto Reply = SendRoute::Reply;
constexpr auto Push = SendRoute::Push;

/// JSON is written with ` for ": the moc of Qt 6.4 stumbles over raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('`', '"');
}

PlatformAnswer
answer(int status, const QByteArray &body = "{}", Transport transport = Transport::Answered)
{
    return {.status = status,
            .body = body,
            .headers = {{"X-Line-Request-Id", "r-2"}},
            .transport = transport};
}

PlatformAnswer says(int status, const QByteArray &message)
{
    return answer(status, json("{`message`:`%`}").replace("%", message));
}

PlatformAnswer complains(const QByteArray &property, const QByteArray &message)
{
    const auto body = json("{`message`:`The request body has 1 error(s)`,"
                           "`details`:[{`message`:`%1`,`property`:`%2`}]}");
    return answer(400, QByteArray(body).replace("%1", message).replace("%2", property));
}

const QByteArray Sent = json(
    "{`sentMessages`:[{`id`:`590000000000000200`,`quoteToken`:`q1`},{`id`:590000000000000201}]}");

} // namespace

/// What every answer to a send means: the tables of LINE's documents, row by row.
class TestLineOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<SendRoute>("route");
        QTest::addColumn<bool>("first");
        QTest::addColumn<PlatformAnswer>("answered");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        acceptedRows();
        unclearRows();
        notTakenRows();
        refusedRows();
    }

    void classifies()
    {
        QFETCH(SendRoute, route);
        QFETCH(bool, first);
        QFETCH(PlatformAnswer, answered);
        const auto outcome = Line::classify(route, first, answered);
        QTEST(outcome.kind, "kind");
        QTEST(outcome.errorCode, "code");
        QCOMPARE(outcome.requestId, u"r-2"_s);
    }

    void neverRepeatsAReplyThatMayHaveArrived()
    {
        for (int status = 0; status < 600; ++status) {
            for (const auto transport : {Transport::Answered, Transport::Broken}) {
                const auto outcome = Line::classify(Reply, true, answer(status, {}, transport));
                QVERIFY(outcome.kind != Kind::RetrySameKey);
                const bool isRefusal = status >= 400 && status < 500 && status != 408;
                if (!isRefusal)
                    QVERIFY(outcome.kind == Kind::Unknown || outcome.kind == Kind::Accepted);
            }
        }
    }

    void neverLosesAPushThatMayHaveArrived()
    {
        for (int status = 0; status < 600; ++status) {
            for (const auto transport : {Transport::Answered, Transport::Broken}) {
                const auto outcome = Line::classify(Push, true, answer(status, {}, transport));
                QVERIFY(outcome.kind != Kind::Unknown && outcome.kind != Kind::FallBackToPush);
                if (status < 200 || (status >= 300 && status < 400) || status >= 500)
                    QCOMPARE(outcome.kind, Kind::RetrySameKey);
            }
        }
    }

    void readsWhatWasSent()
    {
        const auto outcome = Line::classify(Reply, true, answer(200, Sent));
        QCOMPARE(outcome.platformIds,
                 (QStringList{u"590000000000000200"_s, u"590000000000000201"_s}));
        QCOMPARE(outcome.quoteTokens, (QStringList{u"q1"_s, QString()}));
        QVERIFY(outcome.errorArgs.isEmpty());
    }

    void acceptsWithoutIds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("before 2023") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << Sent.left(40);
        QTest::newRow("not JSON") << QByteArray("<html>OK</html>");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("null") << json("{`sentMessages`:null}");
    }

    void acceptsWithoutIds()
    {
        QFETCH(QByteArray, body);
        const auto outcome = Line::classify(Push, true, answer(200, body));
        QCOMPARE(outcome.kind, Kind::Accepted);
        QVERIFY(outcome.platformIds.isEmpty());
    }

    void aUsedKeyGivesTheOriginalIds()
    {
        auto used = answer(409,
                           json("{`message`:`The retry key is already "
                                "accepted`,`sentMessages`:[{`id`:`7`,`quoteToken`:`q`}]}"));
        used.headers.append(qMakePair("x-line-accepted-request-id"_ba, "r-1"_ba));
        const auto outcome = Line::classify(Push, false, used);
        QCOMPARE(outcome.kind, Kind::Accepted);
        QCOMPARE(outcome.platformIds, QStringList{u"7"_s});
        QCOMPARE(outcome.quoteTokens, QStringList{u"q"_s});
        QCOMPARE(outcome.requestId, u"r-1"_s);
    }

    void waitsAtLeastASecond_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::chrono::milliseconds>("wait");
        QTest::newRow("none") << QByteArray() << std::chrono::milliseconds(0);
        QTest::newRow("seconds") << QByteArray("7") << std::chrono::milliseconds(7s);
        QTest::newRow("zero") << QByteArray("0") << std::chrono::milliseconds(1s);
        QTest::newRow("negative") << QByteArray("-5") << std::chrono::milliseconds(1s);
        QTest::newRow("a date") << QByteArray("Fri, 07 Aug 2026 00:00:00 GMT")
                                << std::chrono::milliseconds(0);
        QTest::newRow("a year") << QByteArray("31536000") << std::chrono::milliseconds(1h);
    }

    void waitsAtLeastASecond()
    {
        QFETCH(QByteArray, header);
        auto limited = says(429, "The API rate limit has been exceeded. Try again later.");
        if (!header.isEmpty())
            limited.headers.append(qMakePair("Retry-After"_ba, header));
        const auto outcome = Line::classify(Push, true, limited);
        QCOMPARE(outcome.kind, Kind::RetryLater);
        // Without a word of LINE the outbox decides, and waits longer each time.
        QTEST(outcome.retryAfter.value_or(std::chrono::milliseconds(0)), "wait");
    }

    void tellsLinesOwnWords()
    {
        const auto outcome = Line::classify(
            Push, true, complains("messages[0].text", "Length must be between 0 and 5000"));
        QCOMPARE(outcome.errorArgs,
                 (QVariantMap{{u"status"_s, 400},
                              {u"message"_s, u"Length must be between 0 and 5000"_s},
                              {u"property"_s, u"messages[0].text"_s}}));
    }

private:
    static void row(const char *name,
                    SendRoute route,
                    bool first,
                    const PlatformAnswer &answered,
                    Kind kind,
                    const QString &code = {})
    {
        QTest::newRow(name) << route << first << answered << kind << code;
    }

    static void acceptedRows()
    {
        row("reply taken", Reply, true, answer(200, Sent), Kind::Accepted);
        row("push taken", Push, true, answer(200, Sent), Kind::Accepted);
        row("push taken at a retry", Push, false, answer(200, Sent), Kind::Accepted);
        row("taken, other good status", Push, true, answer(202), Kind::Accepted);
        row("taken, then cut off",
            Reply,
            true,
            answer(200, "{\"sen", Transport::Broken),
            Kind::Accepted);
        row("key used before",
            Push,
            false,
            says(409, "The retry key is already accepted"),
            Kind::Accepted);
        row("key used before, says the first", Push, true, says(409, "x"), Kind::Accepted);
    }

    static void unclearRows()
    {
        row("reply timed out",
            Reply,
            true,
            answer(0, {}, Transport::Broken),
            Kind::Unknown,
            u"line.no-answer"_s);
        row("push timed out",
            Push,
            true,
            answer(0, {}, Transport::Broken),
            Kind::RetrySameKey,
            u"line.no-answer"_s);
        row("reply 500", Reply, true, answer(500), Kind::Unknown, u"line.server-error"_s);
        row("reply 503 of a proxy",
            Reply,
            true,
            answer(503, "<html>"),
            Kind::Unknown,
            u"line.server-error"_s);
        row("push 500", Push, true, answer(500), Kind::RetrySameKey, u"line.server-error"_s);
        row("push 504", Push, false, answer(504), Kind::RetrySameKey, u"line.server-error"_s);
        row("reply 408", Reply, true, answer(408), Kind::Unknown, u"line.server-error"_s);
        row("push 408", Push, true, answer(408), Kind::RetrySameKey, u"line.server-error"_s);
        row("reply led elsewhere", Reply, true, answer(302), Kind::Unknown, u"line.bad-answer"_s);
        row("push led elsewhere",
            Push,
            true,
            answer(302),
            Kind::RetrySameKey,
            u"line.bad-answer"_s);
        row("late reply refused",
            Reply,
            false,
            says(400, "Invalid reply token"),
            Kind::Unknown,
            u"line.reply-token-invalid"_s);
    }

    static void notTakenRows()
    {
        row("reply not sent",
            Reply,
            true,
            answer(0, {}, Transport::NotSent),
            Kind::RetryLater,
            u"line.unreachable"_s);
        row("push not sent",
            Push,
            true,
            answer(0, {}, Transport::NotSent),
            Kind::RetryLater,
            u"line.unreachable"_s);
        row("reply token invalid",
            Reply,
            true,
            says(400, "Invalid reply token"),
            Kind::FallBackToPush,
            u"line.reply-token-invalid"_s);
        row("reply token invalid, other case",
            Reply,
            true,
            says(400, "invalid reply token."),
            Kind::FallBackToPush,
            u"line.reply-token-invalid"_s);
        row("rate",
            Push,
            true,
            says(429, "The API rate limit has been exceeded. Try again later."),
            Kind::RetryLater,
            u"line.rate-limit"_s);
        row("rate of a reply",
            Reply,
            true,
            says(429, "The API rate limit has been exceeded. Try again later."),
            Kind::RetryLater,
            u"line.rate-limit"_s);
        row("rate in no words",
            Push,
            true,
            answer(429, {}),
            Kind::RetryLater,
            u"line.rate-limit"_s);
        row("token",
            Push,
            true,
            says(401,
                 "Authentication failed. Confirm that the access token in the authorization header "
                 "is valid."),
            Kind::RefreshToken,
            u"line.token"_s);
        row("token at a retry", Push, false, answer(401), Kind::RefreshToken, u"line.token"_s);
        row("token of a reply", Reply, true, answer(401), Kind::RefreshToken, u"line.token"_s);
        row("chat held", Push, true, answer(423), Kind::RetryLater, u"line.chat-held"_s);
    }

    static void refusedRows()
    {
        row("month",
            Push,
            true,
            says(429, "You have reached your monthly limit."),
            Kind::Failed,
            u"line.monthly-limit"_s);
        row("month, cased",
            Push,
            true,
            says(429, "YOU HAVE REACHED YOUR MONTHLY LIMIT"),
            Kind::Failed,
            u"line.monthly-limit"_s);
        row("bad request",
            Push,
            true,
            complains("messages[0].text", "May not be empty"),
            Kind::Failed,
            u"line.invalid-request"_s);
        row("bad reply",
            Reply,
            true,
            complains("messages[0].text", "May not be empty"),
            Kind::Failed,
            u"line.invalid-request"_s);
        row("push says reply token",
            Push,
            true,
            says(400, "Invalid reply token"),
            Kind::Failed,
            u"line.invalid-request"_s);
        row("bad request in no words",
            Push,
            true,
            answer(400, "<html>"),
            Kind::Failed,
            u"line.invalid-request"_s);
        row("no details",
            Push,
            true,
            answer(400, json("{`message`:`x`,`details`:[]}")),
            Kind::Failed,
            u"line.invalid-request"_s);
        row("stranger",
            Push,
            true,
            says(400, "Failed to send messages"),
            Kind::Failed,
            u"line.unknown-recipient"_s);
        row("malformed id",
            Push,
            true,
            says(400, "The property, 'to', in the request body is invalid (line: -, column: -)"),
            Kind::Failed,
            u"line.unknown-recipient"_s);
        row("quote",
            Push,
            true,
            complains("messages[0].quoteToken", "invalid"),
            Kind::Failed,
            u"line.quote-refused"_s);
        row("quote of a reply",
            Reply,
            true,
            complains("messages[0].quoteToken", "invalid"),
            Kind::Failed,
            u"line.quote-refused"_s);
        row("media",
            Push,
            true,
            complains("messages[1].originalContentUrl", "invalid uri"),
            Kind::Failed,
            u"line.media-refused"_s);
        row("preview",
            Push,
            true,
            complains("messages[1].previewImageUrl", "invalid uri"),
            Kind::Failed,
            u"line.media-refused"_s);
        row("sticker",
            Push,
            true,
            complains("messages[0].stickerId", "invalid"),
            Kind::Failed,
            u"line.sticker-refused"_s);
        row("kind",
            Push,
            true,
            says(400, "This message type is not available for your account"),
            Kind::Failed,
            u"line.kind-refused"_s);
        row("plan",
            Push,
            true,
            says(403, "Access to this API is not available for your account"),
            Kind::Failed,
            u"line.forbidden"_s);
        row("not found", Push, true, says(404, "Not found"), Kind::Failed, u"line.not-found"_s);
        row("too large", Push, true, answer(413), Kind::Failed, u"line.too-large"_s);
        row("gone", Push, true, answer(410), Kind::Failed, u"line.invalid-request"_s);
        row("type", Push, true, answer(415), Kind::Failed, u"line.invalid-request"_s);
        row("phone", Push, true, answer(422), Kind::Failed, u"line.invalid-request"_s);
        row("key on a reply", Reply, true, answer(409), Kind::Failed, u"line.invalid-request"_s);
    }
};

QTEST_APPLESS_MAIN(TestLineOutcome)
#include "tst_lineoutcome.moc"
