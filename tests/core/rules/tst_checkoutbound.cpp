// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineerrors.h"
#include "core/channels/webhookerrors.h"
#include "core/protocol/errorcodes.h"
#include "core/rules/channelrules.h"
#include "core/rules/ruleerrors.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Content text(const QString &words, const QList<TextMark> &marks = {})
{
    Content content;
    content.text = words;
    content.marks = marks;
    return content;
}

Content media(ContentKind kind, qint64 size, const QString &mime, qint64 duration = 0)
{
    Content content;
    content.kind = kind;
    content.media = Media{.mime = mime, .size = size, .durationMs = duration};
    return content;
}

Content withText(Content content, const QString &words)
{
    content.text = words;
    return content;
}

Content
location(const QString &title, const QString &address, double latitude = 1, double longitude = 2)
{
    Content content;
    content.kind = ContentKind::Location;
    content.location = Location{title, address, latitude, longitude};
    return content;
}

Content sticker(const QString &packageId, const QString &stickerId)
{
    Content content;
    content.kind = ContentKind::Sticker;
    content.sticker = Sticker{packageId, stickerId, {}, {}};
    return content;
}

Content card(const QString &altText, const QJsonObject &contents)
{
    Content content;
    content.kind = ContentKind::Card;
    content.data = {{u"altText"_s, altText}, {u"contents"_s, contents}};
    return content;
}

Content only(ContentKind kind)
{
    Content content;
    content.kind = kind;
    return content;
}

/// A bubble whose JSON has @p size bytes.
QJsonObject bubble(qsizetype size)
{
    return {{u"type"_s, u"bubble"_s}, {u"x"_s, QString(size - 24, u'x')}};
}

QJsonObject carousel(int cards)
{
    QJsonArray bubbles;
    for (int i = 0; i < cards; ++i)
        bubbles.append(QJsonObject{{u"type"_s, u"bubble"_s}});
    return {{u"type"_s, u"carousel"_s}, {u"contents"_s, bubbles}};
}

QList<TextMark> emojis(int count)
{
    QList<TextMark> marks;
    for (int i = 0; i < count; ++i)
        marks.append({.start = i, .length = 1, .productId = u"p"_s, .emojiId = u"1"_s});
    return marks;
}

QList<TextMark> mentions(int count)
{
    QList<TextMark> marks;
    for (int i = 0; i < count; ++i)
        marks.append({.kind = TextMark::Kind::Mention, .start = i, .length = 1, .all = true});
    return marks;
}

constexpr qint64 Megabyte = 1024 * 1024;
const QString Jpeg(u"image/jpeg"_s);

} // namespace

/// What LINE permits. The numbers are those of its documents.
class TestCheckOutbound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data()
    {
        QTest::addColumn<Content>("content");
        QTest::newRow("text") << text(u"hello"_s);
        QTest::newRow("longest text") << text(QString(5000, u'x'));
        QTest::newRow("longest text in pairs") << text(u"🍎"_s.repeated(2500));
        QTest::newRow("emojis") << text(QString(30, u'x'), emojis(20));
        QTest::newRow("mentions") << text(QString(30, u'x'), mentions(20));
        QTest::newRow("image") << media(ContentKind::Image, 10 * Megabyte, Jpeg);
        QTest::newRow("image in capitals") << media(ContentKind::Image, 1, u"IMAGE/PNG"_s);
        QTest::newRow("video") << media(ContentKind::Video, 200 * Megabyte, u"video/mp4"_s);
        QTest::newRow("audio") << media(ContentKind::Audio, 200 * Megabyte, u"audio/mpeg"_s, 1);
        QTest::newRow("audio m4a") << media(ContentKind::Audio, 1, u"audio/x-m4a"_s, 1);
        QTest::newRow("file") << media(ContentKind::File, 200 * Megabyte, u"application/pdf"_s);
        QTest::newRow("location") << location(QString(100, u'x'), QString(100, u'y'), -90, 180);
        QTest::newRow("sticker") << sticker(u"446"_s, u"1988"_s);
        QTest::newRow("card") << card(QString(1500, u'x'), bubble(30 * 1024));
        QTest::newRow("carousel") << card(u"alt"_s, carousel(12));
        QTest::newRow("alternative text beside") << withText(card({}, bubble(100)), u"alt"_s);
    }

    void allows()
    {
        QFETCH(Content, content);
        const auto result = checkOutbound(content, rulesOf(Platform::Line));
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    }

    void refuses_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QVariantMap>("args");
        const auto row = [](const char *name,
                            const Content &content,
                            const QString &code,
                            const QVariantMap &args = {}) {
            QTest::newRow(name) << content << code << args;
        };
        row("text too long",
            text(QString(5001, u'x')),
            u"rule.text-too-long"_s,
            {{u"length"_s, 5001}, {u"limit"_s, 5000}});
        row("pairs too long",
            text(u"🍎"_s.repeated(2501)),
            u"rule.text-too-long"_s,
            {{u"length"_s, 5002}, {u"limit"_s, 5000}});
        row("no text", text({}), u"rule.text-empty"_s);
        row("blank text", text(u" \n\t\u3000"_s), u"rule.text-empty"_s);
        row("emojis",
            text(QString(30, u'x'), emojis(21)),
            u"rule.too-many-emojis"_s,
            {{u"count"_s, 21}, {u"limit"_s, 20}});
        row("mentions",
            text(QString(30, u'x'), mentions(21)),
            u"rule.too-many-mentions"_s,
            {{u"count"_s, 21}, {u"limit"_s, 20}});
        row("mark beyond the text",
            text(u"ab"_s, {{.start = 1, .length = 2, .productId = u"p"_s, .emojiId = u"1"_s}}),
            u"rule.bad-mark"_s);
        row("mark far beyond",
            text(u"ab"_s,
                 {{.start = std::numeric_limits<int>::max(),
                   .length = std::numeric_limits<int>::max(),
                   .productId = u"p"_s,
                   .emojiId = u"1"_s}}),
            u"rule.bad-mark"_s);
        row("mark before the text",
            text(u"ab"_s, {{.start = -1, .length = 1, .productId = u"p"_s, .emojiId = u"1"_s}}),
            u"rule.bad-mark"_s);
        row("empty mark",
            text(u"ab"_s, {{.start = 0, .length = 0, .productId = u"p"_s, .emojiId = u"1"_s}}),
            u"rule.bad-mark"_s);
        row("marks overlap",
            text(u"abc"_s,
                 {{.start = 0, .length = 2, .productId = u"p"_s, .emojiId = u"1"_s},
                  {.start = 1, .length = 1, .productId = u"p"_s, .emojiId = u"1"_s}}),
            u"rule.bad-mark"_s);
        row("emoji without id",
            text(u"abc"_s, {{.start = 0, .length = 2, .productId = u"p"_s}}),
            u"rule.bad-mark"_s);
        row("mention of nobody",
            text(u"abc"_s, {{.kind = TextMark::Kind::Mention, .start = 0, .length = 2}}),
            u"rule.bad-mark"_s);

        row("image too large",
            media(ContentKind::Image, 10 * Megabyte + 1, Jpeg),
            u"rule.media-too-large"_s,
            {{u"kind"_s, u"image"_s}, {u"size"_s, 10 * Megabyte + 1}, {u"limit"_s, 10 * Megabyte}});
        row("image type",
            media(ContentKind::Image, 1, u"image/webp"_s),
            u"rule.media-type"_s,
            {{u"kind"_s, u"image"_s}, {u"mime"_s, u"image/webp"_s}});
        row("image of no type",
            media(ContentKind::Image, 1, {}),
            u"rule.media-type"_s,
            {{u"kind"_s, u"image"_s}, {u"mime"_s, QString()}});
        row("image without media",
            only(ContentKind::Image),
            u"rule.media-missing"_s,
            {{u"kind"_s, u"image"_s}});
        row("caption",
            withText(media(ContentKind::Image, 1, Jpeg), u"look"_s),
            u"rule.no-caption"_s,
            {{u"kind"_s, u"image"_s}});
        row("video too large",
            media(ContentKind::Video, 200 * Megabyte + 1, u"video/mp4"_s),
            u"rule.media-too-large"_s,
            {{u"kind"_s, u"video"_s},
             {u"size"_s, 200 * Megabyte + 1},
             {u"limit"_s, 200 * Megabyte}});
        row("video type",
            media(ContentKind::Video, 1, u"video/quicktime"_s),
            u"rule.media-type"_s,
            {{u"kind"_s, u"video"_s}, {u"mime"_s, u"video/quicktime"_s}});
        row("audio type",
            media(ContentKind::Audio, 1, u"audio/ogg"_s, 1),
            u"rule.media-type"_s,
            {{u"kind"_s, u"audio"_s}, {u"mime"_s, u"audio/ogg"_s}});
        row("audio without duration",
            media(ContentKind::Audio, 1, u"audio/mpeg"_s),
            u"rule.duration-missing"_s,
            {{u"kind"_s, u"audio"_s}});
        row("file too large",
            media(ContentKind::File, 200 * Megabyte + 1, {}),
            u"rule.media-too-large"_s,
            {{u"kind"_s, u"file"_s},
             {u"size"_s, 200 * Megabyte + 1},
             {u"limit"_s, 200 * Megabyte}});

        row("title too long",
            location(QString(101, u'x'), u"a"_s),
            u"rule.location-too-long"_s,
            {{u"field"_s, u"title"_s}, {u"length"_s, 101}, {u"limit"_s, 100}});
        row("address too long",
            location(u"t"_s, QString(101, u'x')),
            u"rule.location-too-long"_s,
            {{u"field"_s, u"address"_s}, {u"length"_s, 101}, {u"limit"_s, 100}});
        row("no title",
            location({}, u"a"_s),
            u"rule.location-incomplete"_s,
            {{u"field"_s, u"title"_s}});
        row("no address",
            location(u"t"_s, u" "_s),
            u"rule.location-incomplete"_s,
            {{u"field"_s, u"address"_s}});
        row("off the globe",
            location(u"t"_s, u"a"_s, 90.1, 0),
            u"rule.location-incomplete"_s,
            {{u"field"_s, u"position"_s}});
        row("not a number",
            location(u"t"_s, u"a"_s, 0, std::numeric_limits<double>::quiet_NaN()),
            u"rule.location-incomplete"_s,
            {{u"field"_s, u"position"_s}});
        row("no place",
            only(ContentKind::Location),
            u"rule.location-incomplete"_s,
            {{u"field"_s, u"position"_s}});
        row("sticker without pack", sticker({}, u"1"_s), u"rule.sticker-incomplete"_s);
        row("no sticker", only(ContentKind::Sticker), u"rule.sticker-incomplete"_s);

        row("card too large",
            card(u"alt"_s, bubble(30 * 1024 + 1)),
            u"rule.card-too-large"_s,
            {{u"size"_s, 30 * 1024 + 1}, {u"limit"_s, 30 * 1024}});
        row("too many cards",
            card(u"alt"_s, carousel(13)),
            u"rule.too-many-cards"_s,
            {{u"count"_s, 13}, {u"limit"_s, 12}});
        row("no alternative text", card({}, bubble(100)), u"rule.alt-text-missing"_s);
        row("alternative text too long",
            card(QString(1501, u'x'), bubble(100)),
            u"rule.alt-text-too-long"_s,
            {{u"length"_s, 1501}, {u"limit"_s, 1500}});
        row("empty card", card(u"alt"_s, {}), u"rule.card-incomplete"_s);

        row("event",
            only(ContentKind::Event),
            u"rule.kind-not-allowed"_s,
            {{u"kind"_s, u"event"_s}});
        row("unknown",
            only(ContentKind::Unknown),
            u"rule.kind-not-allowed"_s,
            {{u"kind"_s, u"unknown"_s}});
        row("erased",
            only(ContentKind::Erased),
            u"rule.kind-not-allowed"_s,
            {{u"kind"_s, u"erased"_s}});
    }

    void refuses()
    {
        QFETCH(Content, content);
        QFETCH(QString, code);
        QFETCH(QVariantMap, args);
        const auto result = checkOutbound(content, rulesOf(Platform::Line));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().args, args);
    }

    void permitsNothingWhereThereAreNoRules_data() { allows_data(); }

    void permitsNothingWhereThereAreNoRules()
    {
        QFETCH(Content, content);
        const auto result = checkOutbound(content, rulesOf(Platform::Instagram));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"rule.kind-not-allowed"_s);
    }

    void everyCodeIsInTheProtocol()
    {
        QStringList missing;
        const auto look = [&missing](const auto &codes) {
            for (const auto code : codes) {
                if (std::find(Protocol::ErrorCodes.begin(), Protocol::ErrorCodes.end(), code)
                    == Protocol::ErrorCodes.end())
                    missing.append(code);
            }
        };
        look(RuleError::All);
        look(LineError::All);
        QCOMPARE(missing, QStringList());
    }
};

QTEST_APPLESS_MAIN(TestCheckOutbound)
#include "tst_checkoutbound.moc"
