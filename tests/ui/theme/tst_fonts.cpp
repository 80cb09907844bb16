// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/stems.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Frontdesk;

namespace {

QStringList familiesUsedFor(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList result;
    const auto runs = layout.glyphRuns();
    for (const auto &run : runs)
        result.append(run.rawFont().familyName());
    return result;
}

/// How much of @p text is ink, in pixels.
double inkOf(const QString &text, const QFont &font, const QColor &ink, const QColor &ground)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(4, 30, text);
    painter.end();
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += double(qGray(image.pixel(x, y)) - qGray(ground.rgb()));
    }
    return sum / (qGray(ink.rgb()) - qGray(ground.rgb()));
}

bool installed(const QString &family)
{
    return QFontDatabase::hasFamily(family);
}

} // namespace

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepStemsPlain(); }
    void choosesHanFormsByTextThenLocale_data();
    void choosesHanFormsByTextThenLocale();
    void putsEmojiSecond();
    void drawsEveryScriptWithItsFont_data();
    void drawsEveryScriptWithItsFont();
    void growsWithTheZoom();
    void isAsHeavyOnDarkAsOnLight_data();
    void isAsHeavyOnDarkAsOnLight();
};

void TestFonts::choosesHanFormsByTextThenLocale_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("forms");
    QTest::newRow("kana wins") << QStringLiteral("直してください") << QStringLiteral("zh-TW")
                               << int(HanForms::Japanese);
    QTest::newRow("half width kana")
        << QStringLiteral("ｶﾅ") << QString() << int(HanForms::Japanese);
    QTest::newRow("account decides")
        << QStringLiteral("直接") << QStringLiteral("ja") << int(HanForms::Japanese);
    QTest::newRow("taiwan") << QStringLiteral("直接") << QStringLiteral("zh-TW")
                            << int(HanForms::TraditionalChinese);
    QTest::newRow("mainland") << QStringLiteral("直接") << QStringLiteral("zh-CN")
                              << int(HanForms::SimplifiedChinese);
    QTest::newRow("hangul") << QStringLiteral("안녕") << QStringLiteral("ja")
                            << int(HanForms::Korean);
    QTest::newRow("nothing known")
        << QStringLiteral("直接") << QString() << int(HanForms::TraditionalChinese);
}

void TestFonts::choosesHanFormsByTextThenLocale()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(int, forms);
    QCOMPARE(int(Fonts::hanForms(text, locale)), forms);
}

void TestFonts::putsEmojiSecond()
{
    if (!installed(QStringLiteral("Noto Color Emoji")) || !installed(QStringLiteral("Noto Sans")))
        QSKIP("needs the Noto fonts");
    const QStringList families = Fonts::families(HanForms::TraditionalChinese);
    QVERIFY(families.size() >= 2);
    QVERIFY2(families.at(1).contains(QLatin1String("Emoji")), qPrintable(families.join(u'|')));
}

void TestFonts::drawsEveryScriptWithItsFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("family");
    QTest::newRow("emoji") << QStringLiteral("😀") << QString()
                           << QStringLiteral("Noto Color Emoji");
    QTest::newRow("digits") << QStringLiteral("12") << QString() << QStringLiteral("Noto Sans");
    QTest::newRow("thai") << QStringLiteral("สวัสดี") << QStringLiteral("th")
                          << QStringLiteral("Noto Sans Thai");
    QTest::newRow("taiwan") << QStringLiteral("骨") << QStringLiteral("zh-TW")
                            << QStringLiteral("Noto Sans CJK TC");
    QTest::newRow("japan") << QStringLiteral("骨") << QStringLiteral("ja")
                           << QStringLiteral("Noto Sans CJK JP");
}

void TestFonts::drawsEveryScriptWithItsFont()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, family);
    if (!installed(family))
        QSKIP("needs the Noto fonts");
    const Fonts fonts(100, QStringLiteral("en"));
    QCOMPARE(familiesUsedFor(text, fonts.forText(TextStep::Message, text, locale)),
             QStringList{family});
}

void TestFonts::growsWithTheZoom()
{
    QCOMPARE(Fonts(100, {}).pixelSize(TextStep::Message), 14);
    QCOMPARE(Fonts(250, {}).pixelSize(TextStep::Message), 35);
    QVERIFY(Fonts(250, {}).lineHeight(TextStep::Body) >= 50);
    QVERIFY(Fonts(80, {}).lineHeight(TextStep::Body) >= 16);
}

void TestFonts::isAsHeavyOnDarkAsOnLight_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Han") << QStringLiteral("點數什麼時候會入帳？");
    QTest::newRow("kana") << QStringLiteral("予約を変更できますか？");
    QTest::newRow("Thai") << QStringLiteral("สั่งชาไทยเย็น");
    QTest::newRow("Latin") << QStringLiteral("The oak sample ships");
}

void TestFonts::isAsHeavyOnDarkAsOnLight()
{
    QFETCH(QString, text);
    const auto font = Fonts(100, QStringLiteral("zh-TW")).font(TextStep::Body);
    const auto onLight = inkOf(text, font, Qt::black, Qt::white);
    const auto onDark = inkOf(text, font, Qt::white, Qt::black);
    QVERIFY2(qAbs(onDark / onLight - 1) < 0.03,
             qPrintable(QStringLiteral("%1 on dark, %2 on light").arg(onDark).arg(onLight)));
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
