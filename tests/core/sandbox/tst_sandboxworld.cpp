// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/bubbletext.h"
#include "core/sandbox/media.h"
#include "core/sandbox/scan.h"
#include "core/sandbox/scenario.h"
#include "core/sandbox/worldfile.h"
#include "tests/core/sandbox/sandboxcaller.h"

#include <QImage>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace Frontdesk;
using namespace Frontdesk::Sandbox;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestSandboxWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAStateFile();
    void saysWhatIsWrongInAStateFile_data();
    void saysWhatIsWrongInAStateFile();
    void scans_data();
    void scans();
    void playsTheSameDayForTheSameSeed();
    void keepsTheRate();
    void thanksForAnswers();
    void neverRepeatsMessageIds();
    void makesPicturesThatOpen();
    void showsMessagesAsText_data();
    void showsMessagesAsText();
};

void TestSandboxWorld::readsAStateFile()
{
    FixedClock clock;
    Platform platform(clock);
    const auto loaded = loadWorld(platform, R"({"channels":[
        {"channelId":"1","secret":"s","quota":10,"used":3,"longLivedTokens":["forever"],
         "webhook":{"endpoint":"https://a/","redelivery":false},
         "customers":[{"userId":"U1","displayName":"A"},{"userId":"U2","displayName":"B","follows":false}]},
        {"channelId":"2","secret":"t","customers":[{"userId":"U1"}],
         "groups":[{"id":"R1","isRoom":true,"members":["U1"]}]}]})");
    QVERIFY(loaded);
    const Channel &first = platform.world.channels.at(0);
    QCOMPARE(first.monthlyLimit, std::optional<qint64>(10));
    QCOMPARE(first.monthlyUsage, 3);
    QVERIFY(!first.webhook.redelivers);
    QVERIFY(first.friends.at(u"U1"_s).follows);
    QVERIFY(!first.friends.at(u"U2"_s).follows);
    QCOMPARE(platform.tokens.find(u"forever"_s)->channelId, u"1"_s);
    const Channel &second = platform.world.channels.at(1);
    QCOMPARE(second.monthlyLimit, std::nullopt);
    QVERIFY(second.groups.at(u"R1"_s).isRoom);
    QCOMPARE(platform.world.person(u"U1"_s)->displayName, u"A"_s);
}

void TestSandboxWorld::saysWhatIsWrongInAStateFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no channels") << QByteArray("{}");
    QTest::newRow("no secret") << QByteArray(R"({"channels":[{"channelId":"1"}]})");
    QTest::newRow("twice") << QByteArray(
        R"({"channels":[{"channelId":"1","secret":"s"},{"channelId":"1","secret":"s"}]})");
}

void TestSandboxWorld::saysWhatIsWrongInAStateFile()
{
    QFETCH(QByteArray, json);
    FixedClock clock;
    Platform platform(clock);
    const auto loaded = loadWorld(platform, json);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"sandbox.state"_s);
    QVERIFY(!loaded.error().detail.isEmpty());
}

void TestSandboxWorld::scans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *text, const char *answer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(answer);
    };
    row("https://line.me/R/ti/p/%40118taipi", "add 2000000001");
    row("https://line.me/R/ti/p/@118taipi", "add 2000000001");
    row(" https://line.me/R/ti/p/%40330tokyo\n", "add 2000000003");
    row("https://line.me/R/oaMessage/%40229bngkk", "chat 2000000002 ");
    row("https://line.me/R/oaMessage/%40118taipi/?Hi%20there%21", "chat 2000000001 Hi there!");
    row("https://line.me/R/oaMessage/%40118taipi/?%E6%A1%8C%E8%99%9F%207",
        "chat 2000000001 桌號 7");
    row("https://line.me/R/ti/p/%40nobody00", "sandbox.unknown-account");
    row("https://shop.example/menu?table=7", "link https://shop.example/menu?table=7");
    row("https://line.me/R/nv/location/", "link https://line.me/R/nv/location/");
    row("javascript:alert(1)", "sandbox.not-a-link");
    row("just words", "sandbox.not-a-link");
}

void TestSandboxWorld::scans()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    SandboxCaller api;
    const auto scanned = scan(api.platform.world, text);
    if (!scanned) {
        QCOMPARE(scanned.error().code, answer);
        return;
    }
    switch (scanned->kind) {
    case Scanned::Kind::AddFriend:
        QCOMPARE(u"add "_s + scanned->channelId, answer);
        break;
    case Scanned::Kind::OpenChat:
        QCOMPARE(u"chat "_s + scanned->channelId + u' ' + scanned->prefill, answer);
        break;
    case Scanned::Kind::OtherLink:
        QCOMPARE(u"link "_s + scanned->link, answer);
        break;
    }
}

namespace {

/// Who wrote what, of a minute of a day at @p perMinute.
QStringList play(double perMinute, quint32 seed)
{
    SandboxCaller api;
    BusyDay day(api.platform, perMinute, seed);
    for (int second = 0; second < 60; ++second) {
        day.play();
        api.clock.advance(1000);
    }
    QStringList lines;
    for (const WebhookPost &post : api.posted) {
        const QJsonValue event = QJsonDocument::fromJson(post.body)[u"events"_s][0];
        lines.append(event[u"source"_s][u"userId"_s].toString() + u' '
                     + event[u"message"_s][u"type"_s].toString() + u' '
                     + event[u"message"_s][u"text"_s].toString());
    }
    return lines;
}

} // namespace

void TestSandboxWorld::playsTheSameDayForTheSameSeed()
{
    const QStringList day = play(120, 7);
    QCOMPARE(play(120, 7), day);
    QVERIFY(play(120, 8) != day);
    const auto has = [&](const QString &part) {
        return std::any_of(
            day.cbegin(), day.cend(), [&](const QString &line) { return line.contains(part); });
    };
    // All channels, and more than texts.
    QVERIFY(has(u"U10000"_s) && has(u"U20000"_s) && has(u"U30000"_s));
    QVERIFY(has(u" image "_s));
}

void TestSandboxWorld::keepsTheRate()
{
    const auto lines = play(60, 1).size();
    QVERIFY2(lines >= 50 && lines <= 70, qPrintable(QString::number(lines)));
}

void TestSandboxWorld::thanksForAnswers()
{
    SandboxCaller api;
    const QString customer = u"U30000000000000000000000000000001"_s;
    api.signIn(u"2000000003"_s);
    api.act(customer, {{u"do"_s, u"text"_s}, {u"text"_s, u"?"_s}});
    api.post(
        "/v2/bot/message/push",
        {{u"to"_s, customer},
         {u"messages"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"!"_s}}}}});
    BusyDay day(api.platform, 60, 1);
    for (int second = 0; second < 60; ++second) {
        day.play();
        api.clock.advance(1000);
    }
    const auto &entries = api.platform.world.channels.at(2).chats.at(customer).entries;
    QVERIFY(entries.size() > 2);
    QVERIFY(!entries.at(2).isFromAccount());
}

void TestSandboxWorld::neverRepeatsMessageIds()
{
    FixedClock clock;
    Ids ids(clock);
    std::set<QString> seen;
    for (int i = 0; i < 3000; ++i)
        seen.insert(ids.messageId());
    // Started again a little later: still new ones.
    clock.advance(3000);
    Ids later(clock);
    for (int i = 0; i < 3000; ++i)
        seen.insert(later.messageId());
    QCOMPARE(seen.size(), size_t(6000));
    QCOMPARE(seen.cbegin()->size(), 18);
}

void TestSandboxWorld::makesPicturesThatOpen()
{
    QCOMPARE(QImage::fromData(pictureJpeg("a", QSize(320, 200))).size(), QSize(320, 200));
    QCOMPARE(pictureJpeg("a", QSize(64, 64)), pictureJpeg("a", QSize(64, 64)));
    QVERIFY(pictureJpeg("a", QSize(64, 64)) != pictureJpeg("b", QSize(64, 64)));
    QCOMPARE(QImage::fromData(avatarPng("U1")).size(), QSize(200, 200));
    QCOMPARE(QImage::fromData(previewJpeg(pictureJpeg("a", QSize(480, 300)))).width(), 240);
    QVERIFY(previewJpeg("no picture").isEmpty());
    // Every frame of the film is a JPEG of its own behind the first box.
    QVERIFY(videoMp4("a", 1000).count("\xFF\xD8\xFF") == 5);
    QCOMPARE(toneWav(1000).size(), 44 + 32'000);
}

void TestSandboxWorld::showsMessagesAsText_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *message, const char *text) {
        QTest::newRow(name) << QByteArray(message) << QString::fromUtf8(text);
    };
    row("text", R"({"type":"text","text":"嗨"})", "嗨");
    row("textV2",
        R"({"type":"textV2","text":"{{a}} {u} {e}","substitution":{"u":{"type":"mention"},"e":{"type":"emoji"}}})",
        "{a} @u 🙂");
    row("sticker",
        R"({"type":"sticker","packageId":"446","stickerId":"1988","keywords":["Hi","Yay"]})",
        "[sticker 446/1988] Hi, Yay");
    row("location", R"({"type":"location","title":"t","address":"a"})", "📍 t\na");
    row("file", R"({"type":"file","fileName":"a.pdf"})", "📎 a.pdf");
    row("flex",
        R"({"type":"flex","altText":"File","contents":{"type":"bubble","body":{"type":"box",
            "contents":[{"type":"text","text":"menu.pdf"},{"type":"box","contents":[{"type":"text","text":"1 MB"}]}]},
            "footer":{"type":"box","contents":[{"type":"button","action":{"type":"uri","label":"Open",
            "uri":"https://x.example/f"}}]}}})",
        "menu.pdf\n1 MB\n▸ Open  https://x.example/f");
    row("confirm",
        R"({"type":"template","altText":"a","template":{"type":"confirm","text":"Sure?",
            "actions":[{"type":"message","label":"Yes","text":"y"},{"type":"message","label":"No","text":"n"}]}})",
        "Sure?\n▸ Yes\n▸ No");
    row("empty flex", R"({"type":"flex","altText":"alt","contents":{}})", "alt");
    row("unknown", R"({"type":"hologram"})", "[hologram]");
}

void TestSandboxWorld::showsMessagesAsText()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, text);
    QCOMPARE(bubbleText(QJsonDocument::fromJson(message).object()), text);
}

QTEST_GUILESS_MAIN(TestSandboxWorld)
#include "tst_sandboxworld.moc"
