// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/emojipopup.h"
#include "ui/composer/messageedit.h"

#include <QApplication>
#include <QInputMethodEvent>
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

    Fixture()
    {
        fillSampleDesk(desk);
        const Conversation &conversation = desk.conversations.rows.at(0).conversation;
        composer.setTarget({conversation.id,
                            *desk.accounts.account(conversation.account),
                            conversation.title,
                            false,
                            FriendState::Friend});
        composer.resize(600, 200);
        composer.show();
        QApplication::setActiveWindow(&composer);
        edit.setFocus();
    }
    EmojiPopup &popup() const { return *composer.window()->findChild<EmojiPopup *>(); }
    QString chosen() const
    {
        const auto *item = popup().currentItem();
        return item ? item->text() : QString();
    }
};

} // namespace

class TestEmojiPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColonAsksForIt_data();
    void aColonAsksForIt();
    void enterTakesTheChosenOne();
    void oneLetterChoosesNothing();
    void keysMoveAndTabTakes();
    void escLeavesTheColonAlone();
    void anInputMethodIsNotDisturbed();
    void goesWithTheFocus();
    void undoBringsTheNameBack();
};

void TestEmojiPopup::aColonAsksForIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed"); // empty: no question
    QTest::newRow("at the start") << u":smi"_s << u"smi"_s;
    QTest::newRow("behind a space") << u"ok :smi"_s << u"smi"_s;
    QTest::newRow("behind a sentence") << u"好的。:笑"_s << u"笑"_s;
    QTest::newRow("behind an emoji") << u"😀:gift"_s << u"gift"_s;
    QTest::newRow("two words") << u":red_hea"_s << u"red hea"_s;
    QTest::newRow("Thai") << u"ค่ะ :หัวใจ"_s << u"หัวใจ"_s;
    QTest::newRow("a time") << u"10:30"_s << QString();
    QTest::newRow("a time with words") << u"10:am"_s << QString();
    QTest::newRow("an address") << u"https://x"_s << QString();
    QTest::newRow("an address, begun") << u"https:x"_s << QString();
    QTest::newRow("a smiley") << u":)"_s << QString();
    QTest::newRow("a colon alone") << u"ok :"_s << QString();
    QTest::newRow("a heading") << u"姓名:王"_s << QString();
    QTest::newRow("a ratio") << u" :3"_s << QString();
    QTest::newRow("behind a space again") << u":smi now"_s << QString();
    QTest::newRow("too long") << u":"_s + QString(40, u'a') << QString();
}

void TestEmojiPopup::aColonAsksForIt()
{
    QFETCH(QString, text);
    const auto query = emojiQueryBefore(text, text.size());
    QTEST(query ? query->typed : QString(), "typed");
}

void TestEmojiPopup::enterTakesTheChosenOne()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u"ok :gift"_s);
    QVERIFY(f.popup().isVisible());
    QCOMPARE(f.chosen(), u"🎁"_s);
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.edit.toPlainText(), u"ok 🎁"_s);
    QVERIFY(!f.popup().isVisible());
    QVERIFY(f.desk.actions.sent.isEmpty());
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.desk.actions.sent.size(), 1);
}

void TestEmojiPopup::oneLetterChoosesNothing()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":D"_s);
    QVERIFY(f.popup().isVisible());
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.desk.actions.sent.size(), 1);
    QCOMPARE(f.desk.actions.sent.first().bubbles.first().text, u":D"_s);
    QVERIFY(!f.popup().isVisible());
}

void TestEmojiPopup::keysMoveAndTabTakes()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":heart"_s);
    const QString first = f.chosen();
    QTest::keyClick(&f.edit, Qt::Key_Down);
    const QString second = f.chosen();
    QVERIFY(second != first);
    QTest::keyClick(&f.edit, Qt::Key_Up);
    QCOMPARE(f.chosen(), first);
    QTest::keyClick(&f.edit, Qt::Key_Down);
    QTest::keyClick(&f.edit, Qt::Key_Tab);
    QCOMPARE(f.edit.toPlainText(), second);
}

void TestEmojiPopup::escLeavesTheColonAlone()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":gif"_s);
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QVERIFY(!f.popup().isVisible());
    QTest::keyClicks(&f.edit, u"t"_s);
    QVERIFY(!f.popup().isVisible());
    QTest::keyClicks(&f.edit, u" :gift"_s); // another one
    QVERIFY(f.popup().isVisible());
}

void TestEmojiPopup::anInputMethodIsNotDisturbed()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":"_s);
    QInputMethodEvent composing(u"ㄌㄧˇ"_s, {});
    QApplication::sendEvent(&f.edit, &composing);
    QVERIFY(!f.popup().isVisible());
    QInputMethodEvent committed;
    committed.setCommitString(u"禮物"_s);
    QApplication::sendEvent(&f.edit, &committed);
    QVERIFY(f.popup().isVisible());
    QCOMPARE(f.chosen(), u"🎁"_s);
    QApplication::sendEvent(&f.edit, &composing); // Enter belongs to it again
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QVERIFY(f.edit.toPlainText().startsWith(u":禮物"_s));
}

void TestEmojiPopup::goesWithTheFocus()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":gift"_s);
    f.edit.clearFocus();
    QVERIFY(!f.popup().isVisible());
}

void TestEmojiPopup::undoBringsTheNameBack()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u":gift"_s);
    QTest::keyClick(&f.edit, Qt::Key_Return);
    f.edit.undo();
    QCOMPARE(f.edit.toPlainText(), u":gift"_s);
}

QTEST_MAIN(TestEmojiPopup)
#include "tst_emojipopup.moc"
