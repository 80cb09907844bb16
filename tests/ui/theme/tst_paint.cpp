// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Frontdesk;

namespace {

QImage canvas(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheLetterOfAName_data();
    void choosesTheLetterOfAName();
    void centresGlyphsByTheirInk_data();
    void centresGlyphsByTheirInk();
    void roundsOnlyTheCornersAskedFor();
    void cutsPicturesToFill();
    void dashesGoRoundWithoutAStump();
};

void TestPaint::choosesTheLetterOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letter");
    QTest::newRow("latin") << QStringLiteral("wendy Carter") << QStringLiteral("W");
    QTest::newRow("three han") << QStringLiteral("張語安") << QStringLiteral("語");
    QTest::newRow("japanese") << QStringLiteral("高橋 ゆうな") << QStringLiteral("高");
    QTest::newRow("thai without its vowel") << QStringLiteral("ปู่ชา") << QStringLiteral("ป");
    QTest::newRow("emoji") << QStringLiteral("👨‍👩‍👧 home")
                           << QStringLiteral("👨‍👩‍👧");
    QTest::newRow("nothing") << QStringLiteral("  ") << QString();
}

void TestPaint::choosesTheLetterOfAName()
{
    QFETCH(QString, name);
    QFETCH(QString, letter);
    QCOMPARE(initialOf(name), letter);
}

void TestPaint::centresGlyphsByTheirInk_data()
{
    QTest::addColumn<QString>("letter");
    for (const auto *letter : {"g", "A", "ด", "商"})
        QTest::newRow(letter) << QString::fromUtf8(letter);
}

void TestPaint::centresGlyphsByTheirInk()
{
    QFETCH(QString, letter);
    QImage image = canvas(80, 80);
    QPainter painter(&image);
    drawGlyph(painter, image.rect(), {letter, Fonts(250, {}).glyph(16, {})}, Qt::black);
    painter.end();
    const QRect ink = inkOf(image);
    QVERIFY(!ink.isEmpty());
    QVERIFY2(qAbs(ink.center().x() - 40) <= 2 && qAbs(ink.center().y() - 40) <= 2,
             qPrintable(QStringLiteral("%1, %2").arg(ink.center().x()).arg(ink.center().y())));
}

void TestPaint::roundsOnlyTheCornersAskedFor()
{
    QImage image = canvas(40, 40);
    QPainter painter(&image);
    fillRound(painter, image.rect(), {12, 0, 0, 12}, Qt::black);
    painter.end();
    QCOMPARE(qGray(image.pixel(0, 0)), 255);
    QCOMPARE(qGray(image.pixel(39, 0)), 0);
    QCOMPARE(qGray(image.pixel(39, 39)), 0);
    QCOMPARE(qGray(image.pixel(0, 39)), 255);
}

void TestPaint::cutsPicturesToFill()
{
    QPixmap wide(200, 50);
    wide.fill(Qt::red);
    {
        QPainter painter(&wide);
        painter.fillRect(75, 0, 50, 50, Qt::blue);
    }
    QImage image = canvas(40, 40);
    QPainter painter(&image);
    drawCover(painter, image.rect(), Corners::all(0), wide);
    painter.end();
    QCOMPARE(QColor(image.pixel(20, 20)), QColor(Qt::blue));
    QCOMPARE(QColor(image.pixel(3, 3)), QColor(Qt::blue));
}

void TestPaint::dashesGoRoundWithoutAStump()
{
    QImage image = canvas(60, 60);
    QPainter painter(&image);
    drawDashedCircle(painter, QRectF(2, 2, 56, 56), 4, Qt::black);
    painter.end();
    // Along the middle of the line: dark and light take turns, and are about as long.
    QList<int> runs{0};
    bool dark = true; // it begins with a dash
    for (int step = 6; step < 714; ++step) {
        const qreal angle = qDegreesToRadians(step / 2.0);
        const QPointF at(30 + 26 * std::cos(angle), 30 + 26 * std::sin(angle));
        if ((qGray(image.pixel(int(at.x()), int(at.y()))) < 128) != dark) {
            dark = !dark;
            runs.append(0);
        }
        ++runs.last();
    }
    QCOMPARE(runs.size() % 2, 0);
    QVERIFY(runs.size() >= 16);
    const auto [least, most] = std::minmax_element(runs.cbegin(), runs.cend());
    QVERIFY2(*most < 2 * *least, qPrintable(QString::number(*most)));
}

QTEST_MAIN(TestPaint)
#include "tst_paint.moc"
