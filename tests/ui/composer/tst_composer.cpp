// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sendbutton.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

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
    bool says(const QString &words) const
    {
        const auto labels = composer.findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /// A quote is shown, with @p words.
    bool quotes(const QString &words) const
    {
        const auto labels = composer.findChildren<ElidedLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const ElidedLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Quoting"))
                && label->text().contains(words);
        });
    }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(&edit, &event);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&edit, &event);
    }
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSends();
    void enterNeverSendsWhileComposing();
    void shiftEnterBreaksTheLine();
    void ctrlEnterSendsByItsSetting();
    void nothingIsNotSent();
    void whatWasNotTakenComesBack();
    void keepsADraftPerConversation();
    void aDraftIsKeptWhileSomebodyTypes();
    void whatIsCommittedIsKeptWhileTheRestIsComposed();
    void theButtonSaysWhichAccount();
    void blockedCustomersGetNoField();
    void whoIsNoFriendIsReachedForSevenDays();
    void quotesGoWithTheNextReplyOnly();
    void whatWasTakenBackIsNotQuoted();
    void whatWasEditedIsQuotedAsItIsNow();
    void filesGoInFrontOfTheWords();
    void growsWithItsText();
    void theDraftStaysUntilTheReplyIsKept();
    void aFailureFindsItsConversation();
    void filesWaitWithTheirConversation();
    void whatComesBackSaysWhy();
    void saysThatTheDraftIsKept();
    void isSilentWhenTheDraftIsNotKept();
};

void TestComposer::enterSends()
{
    Fixture f;
    QTest::keyClicks(&f.edit, QStringLiteral("hello"));
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.desk.actions.sent.size(), 1);
    QCOMPARE(f.desk.actions.sent.first().bubbles.first().text, QStringLiteral("hello"));
    QCOMPARE(f.desk.actions.sent.first().conversation, f.target(0).conversation);
    QVERIFY(f.edit.toPlainText().isEmpty());
}

void TestComposer::enterNeverSendsWhileComposing()
{
    Fixture f;
    f.compose(QStringLiteral("ㄋㄧˇ"));
    QVERIFY(f.edit.isComposing());
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QTest::keyClick(&f.edit, Qt::Key_Enter);
    QVERIFY(f.desk.actions.sent.isEmpty());
    f.edit.clear();
    f.commit(QStringLiteral("你好"));
    QVERIFY(!f.edit.isComposing());
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QCOMPARE(f.desk.actions.sent.size(), 1);
    QCOMPARE(f.desk.actions.sent.first().bubbles.first().text, QStringLiteral("你好"));
}

void TestComposer::shiftEnterBreaksTheLine()
{
    Fixture f;
    QTest::keyClicks(&f.edit, QStringLiteral("a"));
    QTest::keyClick(&f.edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&f.edit, QStringLiteral("b"));
    QVERIFY(f.desk.actions.sent.isEmpty());
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QVERIFY(f.desk.actions.sent.first().bubbles.first().text.contains(QLatin1Char('b')));
    QCOMPARE(f.desk.actions.sent.first().bubbles.first().text.size(), 3);
}

void TestComposer::ctrlEnterSendsByItsSetting()
{
    Fixture f;
    f.composer.setEnterSends(false);
    QTest::keyClicks(&f.edit, QStringLiteral("a"));
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QVERIFY(f.desk.actions.sent.isEmpty());
    QTest::keyClick(&f.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.desk.actions.sent.size(), 1);
}

void TestComposer::nothingIsNotSent()
{
    Fixture f;
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QTest::keyClicks(&f.edit, QStringLiteral("   "));
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QVERIFY(f.desk.actions.sent.isEmpty());
}

void TestComposer::whatWasNotTakenComesBack()
{
    Fixture f;
    f.desk.actions.failure = Error{ErrorKind::Storage, QStringLiteral("storage.full")};
    QTest::keyClicks(&f.edit, QStringLiteral("important"));
    QTest::keyClick(&f.edit, Qt::Key_Return);
    QTRY_COMPARE(f.edit.toPlainText(), QStringLiteral("important"));
}

void TestComposer::keepsADraftPerConversation()
{
    Fixture f;
    QTest::keyClicks(&f.edit, QStringLiteral("half a sen"));
    f.composer.setTarget(f.target(1));
    QCOMPARE(f.desk.actions.drafts.value(f.target(0).conversation), QStringLiteral("half a sen"));
    QVERIFY(f.edit.toPlainText().isEmpty());
    f.composer.setTarget(f.target(0));
    QTRY_COMPARE(f.edit.toPlainText(), QStringLiteral("half a sen"));
}

void TestComposer::aDraftIsKeptWhileSomebodyTypes()
{
    Fixture f;
    const auto kept = [&] {
        return f.desk.actions.drafts.value(f.target(0).conversation);
    };
    int typed = 0;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::keyClick(&f.edit, Qt::Key_A); // never pausing
        ++typed;
        return !kept().isEmpty();
    }));
    QVERIFY(kept().size() <= typed);
}

/// An input method gives the front of a long sentence away and goes on with the rest.
void TestComposer::whatIsCommittedIsKeptWhileTheRestIsComposed()
{
    Fixture f;
    const auto kept = [&] {
        return f.desk.actions.drafts.value(f.target(0).conversation);
    };
    QInputMethodEvent event(QStringLiteral("ㄋㄧˇ"), {});
    event.setCommitString(QStringLiteral("今天的訂單"));
    QApplication::sendEvent(&f.edit, &event);
    QVERIFY(f.edit.isComposing());
    QTRY_COMPARE(kept(), QStringLiteral("今天的訂單"));
}

void TestComposer::theButtonSaysWhichAccount()
{
    Fixture f;
    auto *send = f.composer.findChild<SendButton *>();
    QCOMPARE(send->face().account, QStringLiteral("晴葉 線上商店"));
    QVERIFY(send->accessibleName().contains(QStringLiteral("晴葉 線上商店")));
    QVERIFY(!send->isEnabled());
    QVERIFY(!send->toolTip().isEmpty());
    f.composer.setTarget(f.target(2));
    QCOMPARE(send->face().color, 6);
    QTest::keyClicks(&f.edit, QStringLiteral("x"));
    QVERIFY(send->isEnabled());
}

void TestComposer::blockedCustomersGetNoField()
{
    Fixture f;
    QVERIFY(f.edit.isVisible());
    ReplyTarget blocked = f.target(0);
    blocked.friendState = FriendState::Blocked;
    f.composer.setTarget(blocked);
    QVERIFY(!f.edit.isVisible());
    f.composer.send();
    QVERIFY(f.desk.actions.sent.isEmpty());
    f.composer.setTarget(f.target(0));
    QVERIFY(f.edit.isVisible());
}

/// LINE brings replies to those who wrote within seven days.
void TestComposer::whoIsNoFriendIsReachedForSevenDays()
{
    Fixture f;
    f.composer.setNow([] { return SampleNow; });
    ReplyTarget stranger = f.target(0);
    stranger.friendState = FriendState::NotFriend;
    stranger.lastAt = SampleNow - 7LL * 24 * 3'600'000;
    f.composer.setTarget(stranger);
    QVERIFY(f.edit.isVisible());
    stranger.lastAt -= 1;
    f.composer.setTarget(stranger);
    QVERIFY(!f.edit.isVisible());
    QVERIFY(f.says(QStringLiteral("has not written for 7 days")));
    stranger.friendState = FriendState::Unknown; // may be one, for all that is known
    f.composer.setTarget(stranger);
    QVERIFY(f.edit.isVisible());
}

void TestComposer::quotesGoWithTheNextReplyOnly()
{
    Fixture f;
    f.composer.quote(
        sampleText(QStringLiteral("q"), QStringLiteral("may I?"), Direction::Inbound, SampleNow));
    QTest::keyClicks(&f.edit, QStringLiteral("yes"));
    f.composer.send();
    QTest::keyClicks(&f.edit, QStringLiteral("more"));
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.at(0).quotes, MessageId(QStringLiteral("q")));
    QVERIFY(f.desk.actions.sent.at(1).quotes.isNull());
}

void TestComposer::whatWasTakenBackIsNotQuoted()
{
    Fixture f;
    PictureCache pictures{f.desk.media};
    QWidget chat;
    f.composer.settleIn(chat, f.desk.sources(), pictures);
    Message asked = sampleText(
        QStringLiteral("q1"), QStringLiteral("my secret"), Direction::Inbound, SampleNow);
    f.composer.quote(asked);
    QVERIFY(f.quotes(QStringLiteral("my secret")));
    QTest::keyClicks(&f.edit, QStringLiteral("an answer"));
    auto erased = asked;
    erased.content = {};
    erased.content.kind = ContentKind::Erased;
    ++erased.ver;

    f.composer.setTarget(f.target(1)); // nor in a chat that waits
    f.composer.setTarget(f.target(0));
    QVERIFY(f.quotes(QStringLiteral("my secret")));
    f.composer.setTarget(f.target(1));
    Q_EMIT f.desk.timeline.messagesChanged({erased}, 1);
    QVERIFY(!f.says(QStringLiteral("took back")));
    f.composer.setTarget(f.target(0));
    QVERIFY(!f.quotes(QString()));
    QVERIFY(f.says(QStringLiteral("took back")));
    QTRY_COMPARE(f.edit.toPlainText(), QStringLiteral("an answer"));

    f.composer.quote(asked);
    Q_EMIT f.desk.timeline.messagesChanged({erased}, 2);
    QVERIFY(!f.quotes(QString()));
    QVERIFY(f.says(QStringLiteral("took back")));
    f.composer.send();
    QVERIFY(f.desk.actions.sent.constFirst().quotes.isNull());
}

void TestComposer::whatWasEditedIsQuotedAsItIsNow()
{
    Fixture f;
    PictureCache pictures{f.desk.media};
    QWidget chat;
    f.composer.settleIn(chat, f.desk.sources(), pictures);
    Message asked =
        sampleText(QStringLiteral("q1"), QStringLiteral("at three"), Direction::Inbound, SampleNow);
    f.composer.quote(asked);
    auto edited = asked;
    edited.content.text = QStringLiteral("at four");
    ++edited.ver;
    Q_EMIT f.desk.timeline.messagesChanged({edited}, 1);
    QVERIFY(f.quotes(QStringLiteral("at four")));
    Q_EMIT f.desk.timeline.messagesChanged({asked}, 2); // an older state, late
    QVERIFY(f.quotes(QStringLiteral("at four")));
    f.composer.send();
    QTest::keyClicks(&f.edit, QStringLiteral("yes"));
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constFirst().quotes, asked.id);
}

void TestComposer::filesGoInFrontOfTheWords()
{
    Fixture f;
    Q_EMIT f.edit.filesDropped({QStringLiteral("/tmp/a.jpg")});
    QTest::keyClicks(&f.edit, QStringLiteral("the picture"));
    QTRY_VERIFY(f.composer.findChild<SendButton *>()->isEnabled());
    QCoreApplication::processEvents();
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.first().bubbles.size(), 2);
    QCOMPARE(f.desk.actions.sent.first().bubbles.first().kind, ContentKind::Image);
}

void TestComposer::growsWithItsText()
{
    Fixture f;
    QCOMPARE(f.edit.height(), 40);
    f.edit.setPlainText(QStringLiteral("line\n").repeated(4));
    const int some = f.edit.height();
    QVERIFY(some > 80);
    f.edit.setPlainText(QStringLiteral("line\n").repeated(60));
    QCOMPARE(f.edit.height(), 200);
}

void TestComposer::theDraftStaysUntilTheReplyIsKept()
{
    Fixture f;
    const ConversationId here = f.target(0).conversation;
    QTest::keyClicks(&f.edit, QStringLiteral("important"));
    QTRY_COMPARE(f.desk.actions.drafts.value(here), QStringLiteral("important"));
    f.desk.actions.hold();
    f.composer.send();
    QVERIFY(f.edit.toPlainText().isEmpty());
    QCOMPARE(f.desk.actions.drafts.value(here), QStringLiteral("important"));
    QTest::keyClicks(&f.edit, QStringLiteral("more"));
    f.composer.setTarget(f.target(1)); // whatever keeps the draft keeps what is under way
    QCOMPARE(f.desk.actions.drafts.value(here), QStringLiteral("important\nmore"));
    f.composer.setTarget(f.target(0));
    QCOMPARE(f.edit.toPlainText(), QStringLiteral("more"));
    f.desk.actions.release();
    QTRY_COMPARE(f.desk.actions.drafts.value(here), QStringLiteral("more"));
}

void TestComposer::aFailureFindsItsConversation()
{
    Fixture f;
    const ConversationId here = f.target(0).conversation;
    Q_EMIT f.edit.filesDropped({QStringLiteral("/tmp/a.jpg")});
    QTRY_VERIFY(f.composer.findChild<SendButton *>()->isEnabled());
    QTest::keyClicks(&f.edit, QStringLiteral("first"));
    f.desk.actions.hold();
    f.desk.actions.failure = Error{ErrorKind::Storage, QStringLiteral("storage.full")};
    f.composer.send();
    QTest::keyClicks(&f.edit, QStringLiteral("second"));
    f.composer.setTarget(f.target(1));
    f.desk.actions.release();
    QTRY_COMPARE(f.desk.actions.drafts.value(here), QStringLiteral("first\nsecond"));
    QVERIFY(!f.says(QStringLiteral("storage.full")));
    f.desk.actions.failure.reset();
    f.composer.setTarget(f.target(0));
    QTRY_COMPARE(f.edit.toPlainText(), QStringLiteral("first\nsecond"));
    QVERIFY(f.says(QStringLiteral("storage.full")));
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constLast().bubbles.first().kind, ContentKind::Image);
}

void TestComposer::filesWaitWithTheirConversation()
{
    Fixture f;
    Q_EMIT f.edit.filesDropped({QStringLiteral("/tmp/a.jpg")});
    QTRY_VERIFY(f.composer.findChild<SendButton *>()->isEnabled());
    Q_EMIT f.edit.filesDropped({QStringLiteral("/tmp/b.jpg")}); // answered elsewhere
    f.composer.setTarget(f.target(1));
    QVERIFY(!f.composer.findChild<SendButton *>()->isEnabled());
    QCoreApplication::processEvents();
    f.composer.setTarget(f.target(0));
    QVERIFY(f.composer.findChild<SendButton *>()->isEnabled());
    f.composer.send();
    QCOMPARE(f.desk.actions.sent.constLast().bubbles.size(), 2);
}

void TestComposer::whatComesBackSaysWhy()
{
    Fixture f;
    QTest::keyClicks(&f.edit, QStringLiteral("mine"));
    f.composer.giveBack(
        f.target(0).conversation, QStringLiteral("was sent"), QStringLiteral("Amy answered first"));
    QCOMPARE(f.edit.toPlainText(), QStringLiteral("was sent\nmine"));
    QVERIFY(f.says(QStringLiteral("Amy answered first")));
    QTest::keyClicks(&f.edit, QStringLiteral("!"));
    QVERIFY(!f.says(QStringLiteral("Amy answered first")));
    f.composer.giveBack(
        f.target(1).conversation, QStringLiteral("there"), QStringLiteral("Ben answered first"));
    QVERIFY(!f.says(QStringLiteral("Ben")));
    f.composer.setTarget(f.target(1));
    QVERIFY(f.says(QStringLiteral("Ben answered first")));
}

void TestComposer::saysThatTheDraftIsKept()
{
    Fixture f;
    const ConversationId here = f.target(0).conversation;
    bool safe = false;
    connect(&f.composer, &Composer::draftKept, &f.composer, [&](bool kept) { safe = kept; });
    f.desk.actions.hold(); // a slow disk
    QTest::keyClicks(&f.edit, QStringLiteral("half a sen"));
    QTRY_COMPARE(f.desk.actions.drafts.value(here), QStringLiteral("half a sen"));
    QVERIFY(!safe);
    f.desk.actions.release();
    QTRY_VERIFY(safe);
    f.desk.actions.hold();
    QTest::keyClicks(&f.edit, QStringLiteral("t"));
    QVERIFY(!safe);
    QTRY_COMPARE(f.desk.actions.drafts.value(here), QStringLiteral("half a sent"));
    QTest::keyClicks(&f.edit, QStringLiteral("ence")); // it is behind again
    f.desk.actions.release();
    QCoreApplication::processEvents();
    QVERIFY(!safe);
    QTRY_VERIFY(safe);
    QCOMPARE(f.desk.actions.drafts.value(here), QStringLiteral("half a sentence"));
}

void TestComposer::isSilentWhenTheDraftIsNotKept()
{
    Fixture f;
    QSignalSpy kept(&f.composer, &Composer::draftKept);
    f.desk.actions.draftFailure = Error{ErrorKind::Storage, QStringLiteral("storage.full")};
    QTest::keyClicks(&f.edit, QStringLiteral("half"));
    QTRY_COMPARE(f.desk.actions.drafts.value(f.target(0).conversation), QStringLiteral("half"));
    QCoreApplication::processEvents();
    QVERIFY(!kept.isEmpty());
    for (const auto &one : std::as_const(kept))
        QVERIFY(!one.constFirst().toBool());
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
