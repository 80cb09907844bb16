// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/mentionpopup.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
        edit()->setFocus();
    }
    MentionPopup *popup() const { return desk().findChild<MentionPopup *>(); }
    /// Ben asks for me in the chat of @p conversation.
    void mention(const QString &id, const ConversationId &conversation, const QString &text)
    {
        auto before = sampleText(id + u"b"_s, u"可以換嗎？"_s, Direction::Inbound, clock.nowMs());
        before.conversation = conversation;
        fakes.timeline.put(before);
        auto note = sampleText(id, text, Direction::Note, clock.nowMs() + 1);
        note.conversation = conversation;
        note.author = UserId(u"Ben"_s);
        fakes.timeline.put(note);
        Q_EMIT fakes.conversations.mentioned(
            {{note.id, conversation, note.author, clock.nowMs(), false, 1}});
    }
};

} // namespace

// A colleague asks for me, and is answered where I am.
class TestMentionPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithWhatWasSaidAndLeavesTheFocus()
    {
        Fixture f;
        QSignalSpy said(f.popup()->findChild<Voice *>(), &Voice::said);
        f.mention(u"n1"_s, Fixture::other(), u"@Amy Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        QCOMPARE(f.popup()->title()->text(), u"Ben asks for you"_s);
        QCOMPARE(f.popup()->note()->text(), u"@Amy Refund?"_s);
        QVERIFY(f.popup()->before().constLast().contains(u"可以換嗎？"_s));
        QCOMPARE(f.window->focusWidget(), f.edit());
        QTest::keyClicks(f.edit(), u"go on"_s);
        QCOMPARE(f.edit()->toPlainText(), u"go on"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY(!f.popup()->accessibleName().isEmpty());
        QVERIFY(!f.popup()->field()->accessibleName().isEmpty());
    }

    void isAnsweredInANoteOfThatChat()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        QVERIFY(f.window->commands().run("mention.answer"));
        QTRY_COMPARE(f.window->focusWidget(), f.popup()->field());
        QTest::keyClicks(f.popup()->field(), u"Yes"_s);
        QTest::keyClick(f.popup()->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.fakes.notes.added.size(), 1);
        const auto note = f.fakes.notes.added.constFirst();
        QCOMPARE(note.conversation, Fixture::other());
        QCOMPARE(note.text, u"Yes"_s);
        QCOMPARE(note.mentions, QList<UserId>{UserId(u"Ben"_s)});
        QTRY_COMPARE(f.fakes.notes.finished, QList<MessageId>{MessageId(u"n1"_s)});
        QTRY_VERIFY(!f.popup()->isVisible());
        QTRY_COMPARE(f.window->focusWidget(), f.edit()); // and back to work
        QCOMPARE(f.desk().state().conversation, sampleConversation());
        QVERIFY(!f.window->commands().run("mention.answer"));
    }

    /// As its notice on the desktop does.
    void ofAVipBreaksThroughTheQuiet()
    {
        Fixture f;
        Preferences quiet = f.window->preferences();
        quiet.notices.quietUntil = f.clock.nowMs() + NoticeSettings::QuietForMs;
        f.desk().setPreferences(quiet);
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        auto vip = await(f.fakes.conversations.row(ConversationId(u"c3"_s)));
        QVERIFY(vip);
        auto row = *vip;
        row.conversation.priority = Priority::Vip;
        ++row.conversation.ver;
        f.fakes.conversations.put(row);
        f.mention(u"n2"_s, row.conversation.id, u"And this one?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        QCOMPARE(f.popup()->note()->text(), u"And this one?"_s);
        QTest::keyClick(f.popup()->field(), Qt::Key_Escape);
        QTRY_VERIFY(!f.popup()->isVisible()); // n1 was not waiting behind it
    }

    /// Nothing that somebody typed is lost by a key.
    void escapeClosesAndKeepsWhatWasTyped()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        f.popup()->beginAnswer();
        QTest::keyClicks(f.popup()->field(), u"half a"_s);
        QTest::keyClick(f.popup()->field(), Qt::Key_Escape);
        QTRY_VERIFY(!f.popup()->isVisible());
        QCOMPARE(f.fakes.notes.kept.value(Fixture::other()), u"half a"_s);
        QVERIFY(f.fakes.notes.added.isEmpty());
    }

    void severalComeOneAfterTheOther()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"first"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        f.popup()->beginAnswer();
        QTest::keyClicks(f.popup()->field(), u"half a"_s);
        f.mention(u"n2"_s, Fixture::other(), u"second"_s);
        QVERIFY(!QTest::qWaitFor([&] { return f.popup()->note()->text() == u"second"_s; },
                                 700)); // it waits its turn
        QCOMPARE(f.popup()->field()->toPlainText(), u"half a"_s);
        QTest::keyClick(f.popup()->field(), Qt::Key_Escape);
        QCOMPARE(f.popup()->note()->text(), u"second"_s);
        QVERIFY(f.popup()->field()->toPlainText().isEmpty());
    }

    void whatIsOnTheScreenNeedsNone()
    {
        Fixture f;
        f.mention(u"n1"_s, sampleConversation(), u"Refund?"_s);
        QVERIFY(!QTest::qWaitFor([&] { return f.popup()->isVisible(); }, 700));
    }

    void whatCouldNotBeKeptStays()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        f.fakes.notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        QTest::keyClicks(f.popup()->field(), u"Yes"_s);
        f.popup()->answering()->click();
        QTRY_VERIFY(f.popup()->problem()->isVisible());
        QCOMPARE(f.popup()->field()->toPlainText(), u"Yes"_s);
    }

    /// The answer is where notes are written, and nothing is said below another colleague's.
    void whatCouldNotBeKeptAfterEscapeIsBegun()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        f.fakes.notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        QTest::keyClicks(f.popup()->field(), u"Yes"_s);
        f.popup()->answering()->click();
        QTest::keyClick(f.popup()->field(), Qt::Key_Escape);
        QTRY_COMPARE(f.fakes.notes.kept.value(Fixture::other()), u"Yes"_s);
        QVERIFY(f.popup()->problem()->isHidden());
    }

    void readElsewhereItGoes()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), u"Refund?"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        auto row = *await(f.fakes.conversations.row(Fixture::other()));
        row.readUpTo = {f.clock.nowMs() + 60'000, 0};
        f.fakes.conversations.put(row);
        QTRY_VERIFY(!f.popup()->isVisible());
    }

    void aLongNoteHasItsLimits()
    {
        Fixture f;
        f.mention(u"n1"_s, Fixture::other(), QString(10'000, u'茶'));
        QTRY_VERIFY(f.popup()->isVisible());
        QVERIFY(f.popup()->height() < f.desk().height());
        QVERIFY(f.desk().rect().contains(f.popup()->geometry()));
        QSignalSpy opened(f.popup(), &MentionPopup::openRequested);
        f.popup()->opening()->click();
        QCOMPARE(opened.size(), 1);
        QTRY_COMPARE(f.desk().state().conversation, Fixture::other());
    }
};

QTEST_MAIN(TestMentionPopup)
#include "tst_mentionpopup.moc"
