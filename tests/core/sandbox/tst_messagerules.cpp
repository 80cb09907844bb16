// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/messagerules.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Sandbox;

class TestMessageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void countsMessages_data();
    void countsMessages();
    void mentionsInGroupsOnly();
    void quotesFromTheSameChatOnly();
    void holdsFlexToItsSizes();
    void speaksInThePlatformsShape();
};

namespace {

QJsonObject parsed(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("not JSON: %s", json.constData());
    return document.object();
}

/// "property: message" for each problem; the bare message where there are no details.
QString complaints(const QJsonObject &request, const MessageScope &scope = {})
{
    Problems problems;
    checkMessages(request, scope, problems);
    if (problems.isEmpty())
        return {};
    const QJsonObject body = problems.body();
    const QJsonArray details = body.value(QStringLiteral("details")).toArray();
    QStringList lines;
    for (const QJsonValue &detail : details) {
        lines.append(detail[QStringLiteral("property")].toString() + QStringLiteral(": ")
                     + detail[QStringLiteral("message")].toString());
    }
    return lines.isEmpty() ? body.value(QStringLiteral("message")).toString()
                           : lines.join(QLatin1Char('|'));
}

QString complaintsAbout(const QByteArray &message, const MessageScope &scope = {})
{
    return complaints(parsed("{\"messages\":[" + message + "]}"), scope);
}

QByteArray text(qsizetype length)
{
    return R"({"type":"text","text":")" + QByteArray(length, 'x') + R"("})";
}

const QByteArray Url = "https://cdn.example/a.jpg";

QByteArray image(const QByteArray &url)
{
    return R"({"type":"image","originalContentUrl":")" + url
        + R"(","previewImageUrl":"https://cdn.example/p.jpg"})";
}

QByteArray withAction(const QByteArray &action)
{
    return R"({"type":"template","altText":"a","template":{"type":"buttons","text":"t","actions":[)"
        + action + "]}}";
}

QByteArray quickReplies(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items.append(R"({"type":"action","action":{"type":"location","label":"here"}})");
    return R"({"type":"text","text":"a","quickReply":{"items":[)" + items.join(',') + "]}}";
}

QByteArray flex(const QByteArray &contents)
{
    return R"({"type":"flex","altText":"a","contents":)" + contents + "}";
}

QByteArray bubble(const QByteArray &text, const QByteArray &size = "mega")
{
    return R"({"type":"bubble","size":")" + size
        + R"(","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":")" + text
        + R"("}]}})";
}

} // namespace

void TestMessageRules::checks_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("complaint");

    const auto good = [](const char *name, const QByteArray &message) {
        QTest::newRow(name) << message << QString();
    };
    const auto bad = [](const char *name, const QByteArray &message, const char *complaint) {
        QTest::newRow(name) << message << QString::fromUtf8(complaint);
    };
    good("text", text(5000));
    bad("long text", text(5001), "messages[0].text: Length must be between 0 and 5000");
    bad("empty text", text(0), "messages[0].text: May not be empty");
    bad("text missing", R"({"type":"text"})", "messages[0].text: must be specified");
    bad("text a number", R"({"type":"text","text":5})", "messages[0].text: must be a string");
    // 2501 emoji are 5002 UTF-16 units.
    bad("emoji count twice",
        R"({"type":"text","text":")" + QByteArray("😀").repeated(2501) + R"("})",
        "messages[0].text: Length must be between 0 and 5000");
    good("emoji",
         R"({"type":"text","text":"a $","emojis":[{"index":2,"productId":"p","emojiId":"1"}]})");
    bad("emoji at no place",
        R"({"type":"text","text":"a $","emojis":[{"index":0,"productId":"p","emojiId":"1"}]})",
        "messages[0].emojis[0].index: must be the position of a $");
    bad("null", "null", "messages[0]: must be specified");
    bad("file",
        R"({"type":"file"})",
        "messages[0]: This message type is not available for your account");
    bad("unknown",
        R"({"type":"dance"})",
        "messages[0].type: Must be one of the following values: [text, textV2, sticker, image, "
        "video, audio, location, imagemap, template, flex, coupon]");

    good("image", image(Url));
    bad("http", image("http://cdn.example/a.jpg"), "messages[0].originalContentUrl: invalid uri");
    bad("no scheme", image("cdn.example/a.jpg"), "messages[0].originalContentUrl: invalid uri");
    bad("not encoded",
        image("https://cdn.example/圖.jpg"),
        "messages[0].originalContentUrl: invalid uri");
    bad("space",
        image("https://cdn.example/a b.jpg"),
        "messages[0].originalContentUrl: invalid uri");
    good("2000 characters", image(Url + '?' + QByteArray(1974, 'x')));
    bad("2001 characters",
        image(Url + '?' + QByteArray(1975, 'x')),
        "messages[0].originalContentUrl: Length must be between 0 and 2000");
    bad("no preview",
        R"({"type":"video","originalContentUrl":"https://a.example/v.mp4"})",
        "messages[0].previewImageUrl: must be specified");
    good("audio",
         R"({"type":"audio","originalContentUrl":"https://a.example/a.m4a","duration":1000})");
    bad("audio without duration",
        R"({"type":"audio","originalContentUrl":"https://a.example/a.m4a"})",
        "messages[0].duration: must be specified");
    good("location",
         R"({"type":"location","title":"t","address":"a","latitude":25.03,"longitude":121.5})");
    bad("location off the earth",
        R"({"type":"location","title":"t","address":"a","latitude":91,"longitude":121.5})",
        "messages[0].latitude: must be between -90 and 90");
    good("sticker", R"({"type":"sticker","packageId":"446","stickerId":"1988"})");
    bad("sticker by name",
        R"({"type":"sticker","packageId":"cats","stickerId":"1988"})",
        "messages[0].packageId: invalid packageId");

    good("sender", R"({"type":"text","text":"a","sender":{"name":"12345678901234567890"}})");
    bad("long sender",
        R"({"type":"text","text":"a","sender":{"name":"123456789012345678901"}})",
        "sender.name length is invalid");
    bad("sender LINE",
        R"({"type":"text","text":"a","sender":{"name":"Line shop"}})",
        "sender.name is invalid");
    good("13 quick replies", quickReplies(13));
    bad("14 quick replies",
        quickReplies(14),
        "messages[0].quickReply.items: Size must be between 1 and 13");

    good("postback", withAction(R"({"type":"postback","label":"Buy","data":"a=1"})"));
    bad("postback without data",
        withAction(R"({"type":"postback","label":"Buy"})"),
        "messages[0].template.actions[0].data: must be specified");
    // A label is counted as people see it: a family of four is one character.
    good("label of families",
         withAction(R"({"type":"message","text":"t","label":")"
                    + QByteArray("👨‍👩‍👧‍👦").repeated(20) + R"("})"));
    bad("long label",
        withAction(R"({"type":"message","text":"t","label":"123456789012345678901"})"),
        "messages[0].template.actions[0].label: Length must be between 0 and 20");
    bad("camera in a template",
        withAction(R"({"type":"camera","label":"a"})"),
        "messages[0].template.actions[0].type: Must be one of the following values: [postback, "
        "message, uri, datetimepicker, clipboard]");
    bad("javascript",
        withAction(R"({"type":"uri","label":"a","uri":"javascript:alert"})"),
        "messages[0].template.actions[0].uri: invalid uri scheme");
    bad("confirm with one action",
        R"({"type":"template","altText":"a","template":{"type":"confirm","text":"t",
            "actions":[{"type":"message","label":"l","text":"t"}]}})",
        "messages[0].template.actions: Size must be between 2 and 2");

    good("flex", flex(bubble("hello")));
    bad("flex without altText",
        R"({"type":"flex","contents":)" + bubble("hello") + "}",
        "messages[0].altText: must be specified");
    bad("flex with empty text",
        flex(bubble("")),
        "messages[0].contents.body.contents[0].text: must be non-empty text");
    bad("flex of another size",
        flex(bubble("a", "huge")),
        "messages[0].contents.size: Must be one of the following values: [nano, micro, deca, "
        "hecto, "
        "kilo, mega, giga]");
    bad("carousel of different sizes",
        flex(R"({"type":"carousel","contents":[)" + bubble("a", "kilo") + ',' + bubble("b") + "]}"),
        "messages[0].contents.contents: bubbles must have the same size");
    good("textV2", R"({"type":"textV2","text":"{{a}} {e}","substitution":{"e":{"type":"emoji",
                       "productId":"p","emojiId":"1"}}})");
    bad("textV2 with an open brace",
        R"({"type":"textV2","text":"a { b"})",
        "messages[0].text: unbalanced braces");
    bad("textV2 without its value",
        R"({"type":"textV2","text":"{e}"})",
        "messages[0].substitution: e must be specified");
}

void TestMessageRules::checks()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, complaint);
    QCOMPARE(complaintsAbout(message), complaint);
}

void TestMessageRules::countsMessages_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("complaint");
    const QString size = QStringLiteral("messages: Size must be between 1 and 5");
    const QByteArray five = text(1) + ',' + text(1) + ',' + text(1) + ',' + text(1) + ',' + text(1);
    QTest::newRow("none") << QByteArray("{\"messages\":[]}") << size;
    QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("messages: May not be empty");
    QTest::newRow("five") << "{\"messages\":[" + five + "]}" << QString();
    QTest::newRow("six") << "{\"messages\":[" + five + ',' + text(1) + "]}" << size;
}

void TestMessageRules::countsMessages()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, complaint);
    QCOMPARE(complaints(parsed(request)), complaint);
}

void TestMessageRules::mentionsInGroupsOnly()
{
    const QByteArray message = R"({"type":"textV2","text":"{u}","substitution":{"u":
        {"type":"mention","mentionee":{"type":"user","userId":"U1"}}}})";
    QCOMPARE(complaintsAbout(message, {true, true, {}}), QString());
    QCOMPARE(complaintsAbout(message, {false, true, {}}),
             QStringLiteral("messages[0].substitution.u: mention is not available"));
}

void TestMessageRules::quotesFromTheSameChatOnly()
{
    MessageScope scope;
    scope.isQuotable = [](const QString &token) {
        return token == QLatin1String("ours");
    };
    const QByteArray good = R"({"type":"text","text":"a","quoteToken":"ours"})";
    const QByteArray bad = R"({"type":"text","text":"a","quoteToken":"theirs"})";
    const QString complaint = QStringLiteral("messages[0].quoteToken: invalid quoteToken");
    QCOMPARE(complaintsAbout(good, scope), QString());
    QCOMPARE(complaintsAbout(bad, scope), complaint);
    QCOMPARE(complaintsAbout(bad), QString());
    scope.canQuote = false;
    QCOMPARE(complaintsAbout(good, scope), complaint);
}

void TestMessageRules::holdsFlexToItsSizes()
{
    QCOMPARE(complaintsAbout(flex(bubble(QByteArray(30'000, 'x')))), QString());
    QCOMPARE(complaintsAbout(flex(bubble(QByteArray(31'000, 'x')))),
             QStringLiteral("messages[0].contents: bubble must be 30 KB or less"));
    const QByteArray half = bubble(QByteArray(26'000, 'x'));
    QCOMPARE(complaintsAbout(flex(R"({"type":"carousel","contents":[)" + half + ',' + half + "]}")),
             QStringLiteral("messages[0].contents: carousel must be 50 KB or less"));
}

void TestMessageRules::speaksInThePlatformsShape()
{
    Problems problems;
    checkMessages(parsed("{\"messages\":[null,{\"type\":\"text\"}]}"), {}, problems);
    QCOMPARE(QJsonDocument(problems.body()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"details":[{"message":"must be specified","property":"messages[0]"},)"
                        R"({"message":"must be specified","property":"messages[1].text"}],)"
                        "\"message\":\"The request body has 2 error(s)\"}"));
}

QTEST_APPLESS_MAIN(TestMessageRules)
#include "tst_messagerules.moc"
