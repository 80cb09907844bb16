// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/themewatcher.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSystemUntilToldOtherwise();
    void keepsZoomInRange();
    void zoomsInSteps();
    void buildsThePaletteFromItsRoles();
    void everyTextRoleReadsOnItsGround_data();
    void everyTextRoleReadsOnItsGround();
    void buttonsAreDrawnInThemeColors();
    void understandsThePortal();
};

void TestTheme::followsTheSystemUntilToldOtherwise()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setSystemScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.setSystemScheme(Scheme::Light);
    QCOMPARE(changed.size(), 2);
}

void TestTheme::keepsZoomInRange()
{
    Theme theme;
    theme.setZoom(1000);
    QCOMPARE(theme.zoom(), Theme::ZoomMax);
    theme.setZoom(1);
    QCOMPARE(theme.zoom(), Theme::ZoomMin);
    theme.setZoom(250);
    QCOMPARE(theme.metrics().row.height, 190);
    QCOMPARE(theme.px(10), 25);
}

void TestTheme::zoomsInSteps()
{
    Theme theme;
    theme.zoomIn();
    QCOMPARE(theme.zoom(), 110);
    theme.zoomOut();
    theme.zoomOut();
    QCOMPARE(theme.zoom(), 90);
    for (int i = 0; i < 20; ++i)
        theme.zoomIn();
    QCOMPARE(theme.zoom(), 250);
}

void TestTheme::buildsThePaletteFromItsRoles()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.colors().rail);
    QCOMPARE(palette.color(QPalette::Base), theme.colors().canvas);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.colors().textOff);
}

void TestTheme::everyTextRoleReadsOnItsGround_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
    QTest::newRow("contrast") << int(Theme::Choice::Contrast);
}

void TestTheme::everyTextRoleReadsOnItsGround()
{
    QFETCH(int, choice);
    Theme theme;
    theme.setChoice(static_cast<Theme::Choice>(choice));
    const QPalette p = theme.palette();
    const auto ratio = [&p](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrastRatio(p.color(ink), p.color(ground));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
}

void TestTheme::buttonsAreDrawnInThemeColors()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    theme.applyTo(*qApp);
    QPushButton button(QStringLiteral("Assign"));
    button.resize(button.sizeHint());
    QCOMPARE(button.height(), 32);
    const QImage shot = button.grab().toImage();
    QCOMPARE(QColor(shot.pixel(8, 16)), theme.colors().raised);
    QCOMPARE(QColor(shot.pixel(shot.width() / 2, 0)), theme.colors().line);

    QCheckBox check;
    check.setChecked(true);
    const QImage mark = check.grab().toImage();
    QCOMPARE(QColor(mark.pixel(3, mark.height() / 2 - 4)), theme.colors().accent);
    QApplication::setStyle(QStringLiteral("Fusion")); // ours must not outlive its theme
}

void TestTheme::understandsThePortal()
{
    QCOMPARE(ThemeWatcher::schemeOf(0), Scheme::Light);
    QCOMPARE(ThemeWatcher::schemeOf(1), Scheme::Dark);
    QCOMPARE(ThemeWatcher::schemeOf(2), Scheme::Light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
