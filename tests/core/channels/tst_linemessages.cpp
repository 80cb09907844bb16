// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linemessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

/// JSON is written with ` for ": the moc of Qt 6.4 stumbles over raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('`', '"');
}

OutboundMessage text(const QString &words, const QList<TextMark> &marks = {})
{
    OutboundMessage message;
    message.content.text = words;
    message.content.marks = marks;
    return message;
}

OutboundMessage media(ContentKind kind, const QString &mime, qint64 size)
{
    OutboundMessage message;
    message.content.kind = kind;
    message.content.media = Media{.mime = mime, .size = size, .durationMs = 4200};
    message.mediaUrl = u"https://files.example.com/p/abc"_s;
    return message;
}

OutboundMessage image(qint64 size)
{
    return media(ContentKind::Image, u"image/png"_s, size);
}

OutboundMessage document(const QString &name, const QString &locale)
{
    auto message = media(ContentKind::File, u"application/pdf"_s, 1200000);
    message.content.media->fileName = name;
    message.locale = locale;
    return message;
}

OutboundMessage under(OutboundMessage message, const QString &name, const QString &icon)
{
    message.senderName = name;
    message.senderIcon = icon;
    return message;
}

OutboundMessage sticker()
{
    OutboundMessage message;
    message.content.kind = ContentKind::Sticker;
    message.content.sticker = Sticker{u"446"_s, u"1988"_s, {}, {}};
    return message;
}

OutboundMessage place()
{
    OutboundMessage message;
    message.content.kind = ContentKind::Location;
    message.content.location = Location{u"Shop"_s, u"1-3 Kioicho"_s, 35.67966, 139.73669};
    return message;
}

OutboundMessage card()
{
    OutboundMessage message;
    message.content.kind = ContentKind::Card;
    message.content.data = {{u"altText"_s, u"Sale"_s},
                            {u"contents"_s, QJsonObject{{u"type"_s, u"bubble"_s}}}};
    return message;
}

OutboundMessage quoting(OutboundMessage message)
{
    message.quoteToken = u"qT1"_s;
    return message;
}

OutboundMessage at(OutboundMessage message, const QString &mediaUrl, const QString &previewUrl = {})
{
    message.mediaUrl = mediaUrl;
    message.previewUrl = previewUrl;
    return message;
}

TextMark emoji(int start, int length)
{
    return {.kind = TextMark::Kind::Emoji,
            .start = start,
            .length = length,
            .productId = u"5ac1"_s,
            .emojiId = u"001"_s};
}

TextMark mention(int start, int length, const QString &user)
{
    return {.kind = TextMark::Kind::Mention,
            .start = start,
            .length = length,
            .userId = user,
            .all = user.isEmpty()};
}

QJsonObject builtCard(const OutboundMessage &message)
{
    const auto bytes = Line::buildMessages({message});
    return bytes ? QJsonDocument::fromJson(*bytes).array().at(0).toObject() : QJsonObject();
}

} // namespace

/// What we send, as bytes: the same content must make the same bytes for ever, or a retry is refused.
class TestLineMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builds_data()
    {
        QTest::addColumn<OutboundMessage>("message");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("text") << text(u"Ready. 一 🍎 {$}\n"_s)
                              << json("{`text`:`Ready. 一 🍎 {$}\\n`,`type`:`text`}");
        QTest::newRow("text that quotes")
            << quoting(text(u"Yes"_s)) << json("{`quoteToken`:`qT1`,`text`:`Yes`,`type`:`text`}");
        QTest::newRow("text under a name")
            << under(text(u"Yes"_s), u"Mia"_s, {})
            << json("{`sender`:{`name`:`Mia`},`text`:`Yes`,`type`:`text`}");
        QTest::newRow("sticker under a name and a picture")
            << under(sticker(), u"Mia"_s, u"https://cdn.example.com/mia.png"_s)
            << json("{`packageId`:`446`,`sender`:{`iconUrl`:`https://cdn.example.com/mia.png`,"
                    "`name`:`Mia`},`stickerId`:`1988`,`type`:`sticker`}");
        QTest::newRow("emojis")
            << text(u"🍎 (love)$(love)"_s, {emoji(3, 6), emoji(10, 6)})
            << json(
                   "{`emojis`:[{`emojiId`:`001`,`index`:3,`productId`:`5ac1`},"
                   "{`emojiId`:`001`,`index`:5,`productId`:`5ac1`}],`text`:`🍎 $$$`,`type`:`text`}");
        QTest::newRow("mention") << text(u"{Hi} @Bob (love) @All"_s,
                                         {mention(5, 4, u"U1"_s), emoji(10, 6), mention(17, 4, {})})
                                 << json("{`substitution`:{`m1`:{`mentionee`:{`type`:`user`,`"
                                         "userId`:`U1`},`type`:`mention`},"
                                         "`m2`:{`emojiId`:`001`,`productId`:`5ac1`,`type`:`emoji`},"
                                         "`m3`:{`mentionee`:{`type`:`all`},`type`:`mention`}},"
                                         "`text`:`{{Hi}} {m1} {m2} {m3}`,`type`:`textV2`}");
        QTest::newRow("sticker") << sticker()
                                 << json("{`packageId`:`446`,`stickerId`:`1988`,`type`:`sticker`}");
        QTest::newRow("sticker that quotes")
            << quoting(sticker())
            << json("{`packageId`:`446`,`quoteToken`:`qT1`,`stickerId`:`1988`,`type`:`sticker`}");
        QTest::newRow("image")
            << at(image(5000000), u"https://f.example.com/a"_s, u"https://f.example.com/b"_s)
            << json("{`originalContentUrl`:`https://f.example.com/a`,`previewImageUrl`:`https://"
                    "f.example.com/b`,`type`:`image`}");
        QTest::newRow("small image")
            << image(1048576)
            << json("{`originalContentUrl`:`https://files.example.com/p/"
                    "abc`,`previewImageUrl`:`https://files.example.com/p/abc`,`type`:`image`}");
        QTest::newRow("address encoded")
            << at(image(1), u"https://f.example.com/圖 1.png"_s)
            << json("{`originalContentUrl`:`https://f.example.com/"
                    "%E5%9C%96%201.png`,`previewImageUrl`:`https://f.example.com/"
                    "%E5%9C%96%201.png`,`type`:`image`}");
        QTest::newRow("video")
            << at(media(ContentKind::Video, u"video/mp4"_s, 9),
                  u"https://f.example.com/v"_s,
                  u"https://f.example.com/p"_s)
            << json("{`originalContentUrl`:`https://f.example.com/v`,`previewImageUrl`:`https://"
                    "f.example.com/p`,`type`:`video`}");
        QTest::newRow("audio") << media(ContentKind::Audio, u"audio/mpeg"_s, 9)
                               << json("{`duration`:4200,`originalContentUrl`:`https://"
                                       "files.example.com/p/abc`,`type`:`audio`}");
        QTest::newRow("location") << place()
                                  << json("{`address`:`1-3 "
                                          "Kioicho`,`latitude`:35.67966,`longitude`:139.73669,`"
                                          "title`:`Shop`,`type`:`location`}");
        QTest::newRow("card")
            << card() << json("{`altText`:`Sale`,`contents`:{`type`:`bubble`},`type`:`flex`}");
    }

    void builds()
    {
        QFETCH(OutboundMessage, message);
        QFETCH(QByteArray, expected);
        const auto bytes = Line::buildMessages({message});
        QVERIFY(bytes);
        QCOMPARE(*bytes, '[' + expected + ']');
        QCOMPARE(*Line::buildMessages({message}), *bytes);
    }

    void sendsADocumentAsACard()
    {
        const auto bytes = Line::buildMessages({document(u"offer.pdf"_s, u"en-GB"_s)});
        QVERIFY(bytes);
        const auto card =
            json("[{`altText`:`File: offer.pdf`,`contents`:{`body`:{`contents`:["
                 "{`text`:`offer.pdf`,`type`:`text`,`weight`:`bold`,`wrap`:true},"
                 "{`color`:`#888888`,`size`:`sm`,`text`:`PDF, 1.2 "
                 "MB`,`type`:`text`}],`layout`:`vertical`,`type`:`box`},"
                 "`footer`:{`contents`:[{`action`:{`label`:`Open`,`type`:`uri`,`uri`:`https://"
                 "files.example.com/p/abc`},"
                 "`style`:`primary`,`type`:`button`}],`layout`:`vertical`,`type`:`box`},"
                 "`size`:`kilo`,`type`:`bubble`},`type`:`flex`}]");
        QCOMPARE(*bytes, card);
    }

    void speaksTheCustomersLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("altText");
        QTest::newRow("Taiwan") << u"zh-TW"_s << u"檔案: a.pdf"_s;
        QTest::newRow("Taiwan, underscore") << u"zh_TW"_s << u"檔案: a.pdf"_s;
        QTest::newRow("traditional") << u"zh-Hant-MO"_s << u"檔案: a.pdf"_s;
        QTest::newRow("China") << u"zh-CN"_s << u"文件: a.pdf"_s;
        QTest::newRow("Japan") << u"ja"_s << u"ファイル: a.pdf"_s;
        QTest::newRow("Thailand") << u"th-TH"_s << u"ไฟล์: a.pdf"_s;
        QTest::newRow("starts alike") << u"idx"_s << u"File: a.pdf"_s;
        QTest::newRow("none") << QString() << u"File: a.pdf"_s;
    }

    void speaksTheCustomersLanguage()
    {
        QFETCH(QString, locale);
        QTEST(builtCard(document(u"a.pdf"_s, locale))["altText"_L1].toString(), "altText");
    }

    void describesOddFiles()
    {
        const auto linesOf = [](const OutboundMessage &message) {
            const auto body = builtCard(message)["contents"_L1].toObject()["body"_L1].toObject();
            QStringList lines;
            const auto contents = body["contents"_L1].toArray();
            for (const auto &line : contents)
                lines.append(line.toObject()["text"_L1].toString());
            return lines;
        };
        QCOMPARE(linesOf(document({}, {})), (QStringList{u"File"_s, u"1.2 MB"_s}));
        QCOMPARE(linesOf(document(u"Makefile"_s, {})), (QStringList{u"Makefile"_s, u"1.2 MB"_s}));
        QCOMPARE(linesOf(document(u"a.not a type"_s, {})),
                 (QStringList{u"a.not a type"_s, u"1.2 MB"_s}));
        auto sizeless = document(u"a"_s, {});
        sizeless.content.media->size = 0;
        QCOMPARE(linesOf(sizeless), QStringList{u"a"_s});
        const auto longName = linesOf(document(QString(10'000, u'x') + u".pdf"_s, {}));
        QCOMPARE(longName.constFirst().size(), 200);
        QVERIFY(longName.constFirst().endsWith(u"x.pdf"_s));
        QCOMPARE(linesOf(document(u"photo\u202Egpj.exe"_s, {})).constFirst(), u"photogpj.exe"_s);
        QCOMPARE(linesOf(document(u"\u202E\n"_s, {})).constFirst(), u"File"_s);
    }

    void putsAllInOneList()
    {
        const auto bytes =
            Line::buildMessages({text(u"1"_s), sticker(), text(u"3"_s), place(), card()});
        QVERIFY(bytes);
        const auto list = QJsonDocument::fromJson(*bytes).array();
        QCOMPARE(list.size(), 5);
        QCOMPARE(list.at(2).toObject()["text"_L1].toString(), u"3"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QList<OutboundMessage>>("messages");
        QTest::addColumn<QString>("code");
        const auto row =
            [](const char *name, const QList<OutboundMessage> &messages, const QString &code) {
                QTest::newRow(name) << messages << code;
            };
        row("none", {}, u"rule.too-many-bubbles"_s);
        row("six", QList<OutboundMessage>(6, text(u"x"_s)), u"rule.too-many-bubbles"_s);
        row("the second", {text(u"x"_s), text({})}, u"rule.text-empty"_s);
        row("rules first", {text(QString(5001, u'x'))}, u"rule.text-too-long"_s);
        row("image that quotes", {quoting(image(1))}, u"rule.cannot-quote"_s);
        row("card that quotes", {quoting(card())}, u"rule.cannot-quote"_s);
        row("no preview", {image(1048577)}, u"rule.preview-missing"_s);
        row("image of no size", {image(0)}, u"rule.preview-missing"_s);
        row("video without preview",
            {media(ContentKind::Video, u"video/mp4"_s, 1)},
            u"rule.preview-missing"_s);
        row("no address", {at(image(1), {})}, u"rule.media-address"_s);
        row("not https", {at(image(1), u"http://f.example.com/a"_s)}, u"rule.media-address"_s);
        row("no host", {at(image(1), u"https:///a"_s)}, u"rule.media-address"_s);
        row("address too long",
            {at(image(1), u"https://f.example.com/"_s + QString(2000, u'x'))},
            u"rule.media-address"_s);
        row("address too long when encoded",
            {at(image(1), u"https://f.example.com/"_s + QString(230, u'圖'))},
            u"rule.media-address"_s);
        row("bad preview",
            {at(image(1), u"https://f.example.com/a"_s, u"ftp://f.example.com/b"_s)},
            u"rule.media-address"_s);
        row("audio without address",
            {at(media(ContentKind::Audio, u"audio/mpeg"_s, 9), {})},
            u"rule.media-address"_s);
        row("button address too long",
            {at(document(u"a"_s, {}), u"https://f.example.com/"_s + QString(1000, u'x'))},
            u"rule.media-address"_s);
    }

    void refuses()
    {
        QFETCH(QList<OutboundMessage>, messages);
        QFETCH(QString, code);
        const auto result = Line::buildMessages(messages);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
        QCOMPARE(result.error().code, code);
    }
};

QTEST_APPLESS_MAIN(TestLineMessages)
#include "tst_linemessages.moc"
