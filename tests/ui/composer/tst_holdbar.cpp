// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/holdbar.h"
#include "ui/composer/messageedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sendbutton.h"
#include "ui/widgets/voice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    Composer composer{theme, desk.actions, [](const Error &error) {
                          return error.code;
                      }};
    MessageEdit &edit = *composer.edit();
    HoldBar &bar = *composer.findChild<HoldBar *>();
    ConversationId here = target(0).conversation;

    Fixture()
    {
        composer.setTarget(target(0));
        composer.setHold(5s);
        composer.resize(600, 200);
        composer.show();
        edit.setFocus();
    }
    ReplyTarget target(int row)
    {
        if (desk.conversations.rows.isEmpty())
            fillSampleDesk(desk);
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return {conversation.id,
                *desk.accounts.account(conversation.account),
                conversation.title,
                false,
                FriendState::Friend};
    }
    void sendText(const QString &text)
    {
        edit.setPlainText(text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void attachFile()
    {
        Q_EMIT edit.filesDropped({u"/tmp/a.jpg"_s});
        QCoreApplication::processEvents();
    }
    qsizetype held() const { return desk.actions.heldBack.value(here).size(); }
};

} // namespace

class TestHoldBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAHoldNothingShows();
    void saysWhatIsHeld();
    void escBringsItBack();
    void undoBringsItBackWhereNothingIsWritten();
    void theLatestComesBackFirst();
    void whatIsWrittenSinceStays();
    void isOfItsConversation();
    void comesBackToItsOwnConversation();
    void canSkipTheWait();
    void theQuoteComesBackToo();
    void everyTextComesBackWhereItStood();
    void whatHasLeftDoesNotComeBack();
};

void TestHoldBar::withoutAHoldNothingShows()
{
    Fixture f;
    f.composer.setHold(0s);
    f.sendText(u"hello"_s);
    QCOMPARE(f.desk.actions.sent.constLast().hold, 0ms);
    QVERIFY(f.bar.isHidden());
}

void TestHoldBar::saysWhatIsHeld()
{
    Fixture f;
    QSignalSpy said(f.bar.findChild<Voice *>(), &Voice::said);
    f.sendText(u"hello there"_s);
    QCOMPARE(f.desk.actions.sent.constLast().hold, 5000ms);
    QTRY_VERIFY(f.bar.isVisible());
    QVERIFY(f.bar.accessibleName().contains(u"5 s"_s));
    QVERIFY(f.bar.accessibleName().contains(u"hello there"_s));
    QCOMPARE(said.size(), 1);
    f.desk.actions.heldBack[f.here].first().left = 1200ms;
    QTRY_VERIFY(f.bar.accessibleName().contains(u"2 s"_s));
    QCOMPARE(said.size(), 1); // once a reply
    f.desk.actions.heldBack.clear();
    QTRY_VERIFY(f.bar.isHidden());
}

void TestHoldBar::escBringsItBack()
{
    Fixture f;
    QSignalSpy escaped(&f.composer, &Composer::escaped);
    f.attachFile();
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QTRY_COMPARE(f.edit.toPlainText(), u"hello"_s);
    QVERIFY(f.bar.isHidden());
    QCOMPARE(f.held(), 0);
    QCOMPARE(escaped.size(), 0);
    QTRY_COMPARE(f.desk.actions.drafts.value(f.here), u"hello"_s);
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constLast().bubbles.size(), 2); // with its file
    f.desk.actions.heldBack.clear();
    QTRY_VERIFY(f.bar.isHidden());
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestHoldBar::undoBringsItBackWhereNothingIsWritten()
{
    Fixture f;
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QTest::keyClicks(&f.edit, u"x"_s);
    QTest::keyClick(&f.edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.edit.toPlainText().isEmpty());
    QCOMPARE(f.held(), 1);
    QTest::keyClick(&f.edit, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.edit.toPlainText(), u"hello"_s);
    QCOMPARE(f.held(), 0);
}

void TestHoldBar::theLatestComesBackFirst()
{
    Fixture f;
    f.sendText(u"one"_s);
    f.sendText(u"two"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QVERIFY(f.bar.accessibleName().contains(u"two"_s));
    f.bar.findChild<Button *>()->click();
    QTRY_COMPARE(f.edit.toPlainText(), u"two"_s);
    QVERIFY(f.bar.accessibleName().contains(u"one"_s));
    f.bar.findChild<Button *>()->click();
    QTRY_COMPARE(f.edit.toPlainText(), u"one\ntwo"_s);
}

void TestHoldBar::whatIsWrittenSinceStays()
{
    Fixture f;
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QTest::keyClicks(&f.edit, u"and"_s);
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QTRY_COMPARE(f.edit.toPlainText(), u"hello\nand"_s);
}

void TestHoldBar::isOfItsConversation()
{
    Fixture f;
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    f.composer.setTarget(f.target(1));
    QVERIFY(f.bar.isHidden());
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QCOMPARE(f.held(), 1);
    f.composer.setTarget(f.target(0));
    QVERIFY(f.bar.isVisible());
}

void TestHoldBar::comesBackToItsOwnConversation()
{
    Fixture f;
    f.attachFile();
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    f.desk.actions.hold();
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    f.composer.setTarget(f.target(1));
    QVERIFY(f.composer.isBusyWith(f.here));
    f.desk.actions.release();
    QTRY_VERIFY(!f.composer.isBusyWith(f.here));
    QVERIFY(f.edit.toPlainText().isEmpty());
    QCOMPARE(f.desk.actions.drafts.value(f.here), u"hello"_s);
    f.composer.setTarget(f.target(0));
    QTRY_COMPARE(f.edit.toPlainText(), u"hello"_s);
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constLast().bubbles.size(), 2);
}

void TestHoldBar::canSkipTheWait()
{
    Fixture f;
    f.edit.setPlainText(u"at once"_s);
    QVERIFY(f.composer.sendNow());
    QCOMPARE(f.desk.actions.sent.constLast().hold, 0ms);
    f.sendText(u"later"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QVERIFY(!f.composer.sendNow()); // nothing is written: the one that waits leaves
    QCOMPARE(f.held(), 0);
    QVERIFY(f.bar.isHidden());
    QCOMPARE(f.desk.actions.sent.size(), 2);
}

void TestHoldBar::theQuoteComesBackToo()
{
    Fixture f;
    f.composer.quote(sampleText(u"q"_s, u"may I?"_s, Direction::Inbound, SampleNow));
    f.sendText(u"yes"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QTRY_COMPARE(f.edit.toPlainText(), u"yes"_s);
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constLast().quotes, MessageId(u"q"_s));
}

void TestHoldBar::everyTextComesBackWhereItStood()
{
    Fixture f;
    Content first;
    first.text = u"first"_s;
    Content picture;
    picture.kind = ContentKind::Image;
    Content second;
    second.text = u"second"_s;
    QVERIFY(f.composer.addBubbles({first, picture, second}));
    f.sendText(u"typed"_s);
    QTRY_VERIFY(f.bar.isVisible());
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QTRY_COMPARE(f.edit.toPlainText(), u"typed"_s);
    f.composer.send();
    const auto bubbles = f.desk.actions.sent.constLast().bubbles;
    QCOMPARE(bubbles.size(), 4);
    QCOMPARE(bubbles.at(0), first);
    QCOMPARE(bubbles.at(1), picture);
    QCOMPARE(bubbles.at(2), second);
    QCOMPARE(bubbles.at(3).text, u"typed"_s);
}

void TestHoldBar::whatHasLeftDoesNotComeBack()
{
    Fixture f;
    f.sendText(u"hello"_s);
    QTRY_VERIFY(f.bar.isVisible());
    f.desk.actions.heldBack.clear();
    QTest::keyClick(&f.edit, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(f.edit.toPlainText().isEmpty());
    QVERIFY(f.bar.isHidden());
    QVERIFY(!f.composer.isBusyWith(f.here));
}

QTEST_MAIN(TestHoldBar)
#include "tst_holdbar.moc"
