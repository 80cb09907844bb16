// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/latinkey.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/sendbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

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
    void theIconOfAFieldIsInItsMiddle();
    void oneRingShowsTheFocus();
    void badgesWithoutWordsAreGone();
    void followTheTheme();
    void lettersAreKeysOnEveryLayout();
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
    button.setKey(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    button.setName(QStringLiteral("Settings"));
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

void TestWidgets::theIconOfAFieldIsInItsMiddle()
{
    for (const int zoom : {100, 200}) {
        Theme theme;
        theme.setZoom(zoom);
        TextField field(theme, QStringLiteral("Name"));
        field.setIconName(QStringLiteral("search"));
        field.setLabelHidden(true);
        field.show();
        const auto labels = field.edit()->findChildren<Label *>();
        const auto icon = std::find_if(labels.cbegin(), labels.cend(), [](const Label *label) {
            return !label->pixmap(Qt::ReturnByValue).isNull() && label->isVisible();
        });
        QVERIFY(icon != labels.cend());
        const int off = (*icon)->geometry().center().y() - field.edit()->rect().center().y();
        QVERIFY2(std::abs(off) <= 1, qPrintable(QString::number(off)));
    }
}

void TestWidgets::oneRingShowsTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const QList<QLineEdit *> fields{new QLineEdit, new QLineEdit, new QLineEdit};
    for (auto *field : fields)
        column->addWidget(field);
    const FocusRing *keyboard = new FocusRing(*fields.at(1));
    const FocusRing *always = new FocusRing(*fields.at(2), FocusRing::When::Always);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    fields.at(1)->setFocus(Qt::MouseFocusReason);
    QVERIFY(!keyboard->widget()); // who pressed it knows where it is
    fields.at(2)->setFocus(Qt::MouseFocusReason);
    QCOMPARE(always->widget(), fields.at(2));
    fields.at(1)->setFocus(Qt::TabFocusReason);
    QCOMPARE(keyboard->widget(), fields.at(1));
    QVERIFY(!always->widget());
    fields.at(0)->setFocus(Qt::PopupFocusReason); // as a menu takes it
    QVERIFY(!keyboard->widget());
    fields.at(1)->setFocus(Qt::PopupFocusReason);
    QCOMPARE(keyboard->widget(), fields.at(1)); // and gives it back
    fields.at(0)->setFocus(Qt::MouseFocusReason);
    fields.at(1)->setFocus(Qt::ActiveWindowFocusReason); // a window that had none begins without
    QVERIFY(!keyboard->widget());
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

void TestWidgets::lettersAreKeysOnEveryLayout()
{
#if !defined(Q_OS_LINUX)
    QSKIP("key codes of X11 and Wayland");
#endif
    const auto press = [](int key, quint32 scanCode) {
        return QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0);
    };
    QCOMPARE(latinKey(press(0x0E48, 44)), int(Qt::Key_J)); // Thai mai ek
    QCOMPARE(latinKey(press(0x0E32, 45)), int(Qt::Key_K)); // sara aa
    QCOMPARE(latinKey(press(0x3128, 44)), int(Qt::Key_J)); // zhuyin
    QCOMPARE(latinKey(press(Qt::Key_J, 54)), int(Qt::Key_J)); // Dvorak says J elsewhere
    QCOMPARE(latinKey(press(Qt::Key_Down, 44)), int(Qt::Key_Down));
    QCOMPARE(latinKey(press(0x0E48, 0)), 0x0E48);
    QCOMPARE(latinKey(press(0x0E1D, 61)), int(Qt::Key_Slash));
    QCOMPARE(latinKey(press(0x0104, 38)), 0x0104); // AltGr+A on a Polish keyboard is a letter
    QCOMPARE(latinKey(press(Qt::Key_Eacute, 11)), int(Qt::Key_Eacute));
    const QKeyEvent french(QEvent::KeyPress, Qt::Key_Eacute, Qt::ControlModifier, 11, 0, 0);
    QCOMPARE(latinKey(french), int(Qt::Key_2));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
