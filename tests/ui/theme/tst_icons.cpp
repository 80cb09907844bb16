// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Frontdesk;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsSomething();
    void takesTheColorAskedFor();
    void isSharpOnDenseScreens();
    void smallIconsGetThickerStrokes();
    void saysNothingForAnUnknownName();
};

void TestIcons::everyIconDrawsSomething()
{
    Icons icons;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 90);
    for (const auto &file : files) {
        const QImage image = icons.pixmap(file.chopped(4), 20, Qt::black, 1).toImage();
        bool inked = false;
        for (int y = 0; y < image.height() && !inked; ++y) {
            for (int x = 0; x < image.width() && !inked; ++x)
                inked = qAlpha(image.pixel(x, y)) > 60;
        }
        QVERIFY2(inked, qPrintable(file));
    }
}

void TestIcons::takesTheColorAskedFor()
{
    Icons icons;
    const QColor wanted(200, 30, 40);
    const QImage image = icons.pixmap(QStringLiteral("check"), 48, wanted, 1)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    int solid = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) < 255)
                continue;
            ++solid;
            QCOMPARE(QColor(image.pixel(x, y)), wanted);
        }
    }
    QVERIFY(solid > 20);
}

void TestIcons::isSharpOnDenseScreens()
{
    Icons icons;
    const QPixmap pixmap = icons.pixmap(QStringLiteral("close"), 16, Qt::black, 2);
    QCOMPARE(pixmap.width(), 32);
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void TestIcons::smallIconsGetThickerStrokes()
{
    QCOMPARE(Icons::strokeFor(20), 1.75);
    QCOMPARE(Icons::strokeFor(16), 2.0);
    QCOMPARE(Icons::strokeFor(14), 2.2);
}

void TestIcons::saysNothingForAnUnknownName()
{
    Icons icons;
    QVERIFY(icons.pixmap(QStringLiteral("no-such-icon"), 16, Qt::black, 1).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
