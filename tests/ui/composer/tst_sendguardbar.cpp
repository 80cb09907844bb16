// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardform.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/messageedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sendbutton.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    Composer composer{theme, desk.actions, [](const Error &error) {
                          return error.code;
                      }};
    MessageEdit &edit = *composer.edit();
    GuardBar &bar = *composer.findChild<GuardBar *>();
    SendButton &button = *composer.findChild<SendButton *>();

    Fixture()
    {
        fillSampleDesk(desk);
        composer.setAccounts(desk.accounts.list);
        composer.setTarget(target(0));
        composer.resize(600, 200);
        composer.show();
        edit.setFocus();
    }
    ReplyTarget target(int row) const
    {
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return {conversation.id,
                *desk.accounts.account(conversation.account),
                conversation.title,
                false,
                FriendState::Friend};
    }
    void write(const QString &text)
    {
        edit.setPlainText(text);
        edit.moveCursor(QTextCursor::End);
    }
    void enter() { QTest::keyClick(&edit, Qt::Key_Return); }
    qsizetype sent() const { return desk.actions.sent.size(); }
    QStringList marked() const
    {
        QStringList words;
        const auto marks = edit.extraSelections();
        for (const auto &mark : marks)
            words.append(mark.cursor.selectedText());
        return words;
    }
};

} // namespace

class TestSendGuardBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFineGoesAtOnce();
    void theSecondEnterSends();
    void aKeyHeldDownIsNoSecondEnter();
    void theButtonSendsToo();
    void saysAndMarksWhatWasFound();
    void isReadAloudOnce();
    void editingLooksAgain();
    void aNewFindingStopsAgain();
    void takesItOut();
    void eachConversationHasItsOwn();
    void theNameOfTheOwnAccountIsFine();
    void whatStandsAboveTheFieldIsLookedAtToo();
    void aCardIsLookedAtToo();
};

void TestSendGuardBar::whatIsFineGoesAtOnce()
{
    Fixture f;
    f.write(u"您好，明天寄出，單號 2026-0520-17。"_s);
    f.enter();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.bar.isHidden());
}

void TestSendGuardBar::theSecondEnterSends()
{
    Fixture f;
    f.write(u"卡號 5500 0000 0000 0004"_s);
    QVERIFY(f.bar.isHidden()); // nobody is disturbed while writing
    f.enter();
    QCOMPARE(f.sent(), 0);
    QVERIFY(f.bar.isVisible());
    QCOMPARE(f.button.face().verb, u"Send anyway"_s);
    f.enter();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.bar.isHidden());
    QCOMPARE(f.button.face().verb, u"Send"_s);
    QVERIFY(f.marked().isEmpty());
    f.write(u"卡號 5500 0000 0000 0004"_s); // the next reply is another one
    f.enter();
    QCOMPARE(f.sent(), 1);
}

void TestSendGuardBar::aKeyHeldDownIsNoSecondEnter()
{
    Fixture f;
    f.write(u"卡號 5500 0000 0000 0004"_s);
    f.enter();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(&f.edit, &held);
    QCOMPARE(f.sent(), 0);
    QVERIFY(!f.edit.toPlainText().contains(u'\n'));
}

void TestSendGuardBar::theButtonSendsToo()
{
    Fixture f;
    f.write(u"Hi {{name}}"_s);
    f.button.click();
    QCOMPARE(f.sent(), 0);
    f.button.click();
    QCOMPARE(f.sent(), 1);
}

void TestSendGuardBar::saysAndMarksWhatWasFound()
{
    Fixture f;
    f.write(u"您的卡號 5500 0000 0000 0004 已收到，木野居會盡快處理"_s);
    f.enter();
    QVERIFY(f.bar.accessibleName().contains(u"a card number"_s));
    QVERIFY(f.bar.accessibleName().contains(u"木野居"_s));
    QVERIFY(!f.bar.accessibleName().contains(u"5500"_s)); // not in words that are read aloud
    QCOMPARE(f.marked(), (QStringList{u"5500 0000 0000 0004"_s, u"木野居"_s}));
}

void TestSendGuardBar::isReadAloudOnce()
{
    Fixture f;
    QSignalSpy said(f.bar.findChild<Voice *>(), &Voice::said);
    f.write(u"Hi {{name}}"_s);
    f.enter();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"{{name}}"_s));
    QTest::keyClicks(&f.edit, u"!"_s);
    QCOMPARE(said.size(), 1);
}

void TestSendGuardBar::editingLooksAgain()
{
    Fixture f;
    f.write(u"木野居 here"_s);
    f.enter();
    QVERIFY(f.bar.isVisible());
    f.write(u"we are here"_s);
    QVERIFY(f.bar.isHidden());
    QCOMPARE(f.button.face().verb, u"Send"_s);
    f.enter();
    QCOMPARE(f.sent(), 1);
}

void TestSendGuardBar::aNewFindingStopsAgain()
{
    Fixture f;
    f.write(u"木野居 here"_s);
    f.enter();
    QTest::keyClicks(&f.edit, u" {{x}}"_s);
    QCOMPARE(f.marked().size(), 2);
    f.enter();
    QCOMPARE(f.sent(), 0);
    f.enter();
    QCOMPARE(f.sent(), 1);
}

void TestSendGuardBar::takesItOut()
{
    Fixture f;
    f.write(u"a {{x}} b {{y}}"_s);
    f.enter();
    f.bar.findChild<Button *>()->click();
    QCOMPARE(f.edit.toPlainText(), u"a  b "_s);
    QVERIFY(f.bar.isHidden());
    f.edit.undo();
    QCOMPARE(f.edit.toPlainText(), u"a {{x}} b {{y}}"_s);
}

void TestSendGuardBar::eachConversationHasItsOwn()
{
    Fixture f;
    f.write(u"Hi {{name}}"_s);
    f.enter();
    f.composer.setTarget(f.target(1));
    QVERIFY(f.bar.isHidden());
    QVERIFY(f.marked().isEmpty());
    f.write(u"Hi {{name}}"_s);
    f.enter();
    QCOMPARE(f.sent(), 0); // asked in the other one only
    f.composer.setTarget(f.target(0));
    QTRY_COMPARE(f.edit.toPlainText(), u"Hi {{name}}"_s);
    QVERIFY(f.bar.isVisible());
    f.enter();
    QCOMPARE(f.sent(), 1);
    QCOMPARE(f.desk.actions.sent.at(0).conversation, f.target(0).conversation);
}

void TestSendGuardBar::theNameOfTheOwnAccountIsFine()
{
    Fixture f;
    f.write(f.target(0).account.name);
    f.enter();
    QCOMPARE(f.sent(), 1);
    f.composer.setTarget(f.target(2));
    f.write(f.target(0).account.name);
    f.enter();
    QCOMPARE(f.sent(), 1);
}

void TestSendGuardBar::whatStandsAboveTheFieldIsLookedAtToo()
{
    Fixture f;
    Content above;
    above.text = u"卡號 5500 0000 0000 0004"_s;
    QVERIFY(f.composer.addBubbles({above}));
    QVERIFY(f.bar.isHidden());
    f.write(u"謝謝"_s);
    f.enter();
    QCOMPARE(f.sent(), 0);
    QVERIFY(f.bar.isVisible());
    QVERIFY(f.bar.accessibleName().contains(u"above the field"_s));
    QVERIFY(f.marked().isEmpty());
    QVERIFY(!f.bar.findChild<Button *>()->isVisible()); // there is nothing in the field
    f.enter();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.bar.isHidden());
}

void TestSendGuardBar::aCardIsLookedAtToo()
{
    Fixture f;
    const CardFace face{{}, u"Sale"_s, u"Card 5500 0000 0000 0004"_s, {}};
    QVERIFY(f.composer.addBubbles({cardContent({u"Sale"_s, {face}})}));
    f.composer.send();
    QCOMPARE(f.sent(), 0);
    QVERIFY(f.bar.isVisible());
    f.composer.send();
    QCOMPARE(f.sent(), 1);
}

QTEST_MAIN(TestSendGuardBar)
#include "tst_sendguardbar.moc"
