// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/sendbutton.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverReadMarkup();
    void elidedWordsAreInTheToolTip();
    void busyButtonsDoNothingTwice();
    void buttonsAnswerToReturn();
    void offSaysWhy();
    void iconButtonsNameThemselvesAndTheirKey();
    void theSendButtonKeepsItsLetter();
    void theEyeShowsThePassword();
    void errorsReplaceHelp();
    void badgesWithoutWordsAreGone();
    void followTheTheme();
};

void TestWidgets::labelsNeverReadMarkup()
{
    Theme theme;
    Label label(theme, TextStep::Body);
    label.setText(QStringLiteral("<b>bold</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestWidgets::elidedWordsAreInTheToolTip()
{
    Theme theme;
    ElidedLabel label(theme, TextStep::Body);
    label.setText(QStringLiteral("<img src=x> a long account name"));
    label.resize(600, 20);
    label.show();
    QVERIFY(label.toolTip().isEmpty());
    label.resize(60, 20);
    QVERIFY(label.toolTip().contains(QLatin1String("&lt;img")));
    QCOMPARE(label.accessibleName(), label.text());
}

void TestWidgets::busyButtonsDoNothingTwice()
{
    Theme theme;
    Button button(theme, QStringLiteral("Check again"));
    button.resize(button.sizeHint());
    button.show();
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    const int width = button.width();
    button.setBusy(QStringLiteral("Checking…"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(button.minimumWidth() >= width);
    button.setIdle();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 2);
}

void TestWidgets::buttonsAnswerToReturn()
{
    Theme theme;
    Button button(theme, QStringLiteral("Assign"));
    button.show();
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void TestWidgets::offSaysWhy()
{
    Theme theme;
    Button button(theme, QStringLiteral("Assign"));
    button.setDisabledBecause(QStringLiteral("Needs the supervisor role"));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("Needs the supervisor role"));
    button.setUsable();
    QVERIFY(button.isEnabled() && button.toolTip().isEmpty());
}

void TestWidgets::iconButtonsNameThemselvesAndTheirKey()
{
    Theme theme;
    IconButton button(theme, QStringLiteral("settings"), {});
    button.setName(QStringLiteral("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(button.accessibleName(), QStringLiteral("Settings"));
    QVERIFY(button.toolTip().contains(QLatin1String("Ctrl+,")));
    QVERIFY(button.sizeHint().width() >= 24);
}

void TestWidgets::theSendButtonKeepsItsLetter()
{
    Theme theme;
    SendButton button(theme);
    button.setFace({QStringLiteral("Send"),
                    QStringLiteral("A very long account name that never ends"),
                    QStringLiteral("A"),
                    {},
                    2});
    QVERIFY(button.sizeHint().width() <= 200 + 60);
    button.resize(button.minimumSizeHint());
    const QImage shot = button.grab().toImage();
    QCOMPARE(QColor(shot.pixel(shot.width() - 12, shot.height() / 2)), theme.colors().account(2));
    QCOMPARE(QColor(shot.pixel(9, 9)), theme.colors().accountInk); // a corner of the tile
}

void TestWidgets::theEyeShowsThePassword()
{
    Theme theme;
    PasswordField field(theme, QStringLiteral("Password"));
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    auto *eye = field.findChild<IconButton *>();
    eye->click();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Hide password"));
}

void TestWidgets::errorsReplaceHelp()
{
    Theme theme;
    TextField field(theme, QStringLiteral("Letter"));
    field.setHelp(QStringLiteral("One character"));
    QCOMPARE(field.edit()->accessibleDescription(), QStringLiteral("One character"));
    field.setError(QStringLiteral("Too long"));
    QCOMPARE(field.edit()->accessibleDescription(), QStringLiteral("Too long"));
    field.setError({});
    QCOMPARE(field.edit()->accessibleDescription(), QStringLiteral("One character"));
    QCOMPARE(field.edit()->accessibleName(), QStringLiteral("Letter"));
}

void TestWidgets::badgesWithoutWordsAreGone()
{
    Theme theme;
    QWidget window;
    Badge badge(theme, &window);
    window.show();
    badge.say(Badge::Tone::Good, QStringLiteral("Friend"));
    QVERIFY(badge.isVisible());
    badge.say(Badge::Tone::Good, {});
    QVERIFY(!badge.isVisible());
}

void TestWidgets::followTheTheme()
{
    Theme theme;
    Button button(theme, QStringLiteral("Sign in"), Button::Kind::Primary);
    button.resize(button.sizeHint());
    QCOMPARE(QColor(button.grab().toImage().pixel(4, 16)), theme.colors().accent);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(QColor(button.grab().toImage().pixel(4, 16)), theme.colors().accent);
    theme.setZoom(200);
    QCOMPARE(button.sizeHint().height(), 64);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
