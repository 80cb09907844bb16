// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/composer/composer.h"
#include "ui/composer/holdbar.h"
#include "ui/models/conversationlistmodel.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
        Preferences mine = window->preferences();
        mine.holdSeconds = 5;
        desk().setPreferences(mine);
        edit()->setFocus();
        const bool waits = QTest::qWaitFor([this] {
            return window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty();
        });
        if (!waits)
            qFatal("nobody waits");
    }
    HoldBar &bar() const { return *desk().composer()->findChild<HoldBar *>(); }
    ConversationId shown() const { return desk().chat()->conversation(); }
    /// Writes, sends with @p command, and is in the next chat, where the reply can be called back.
    bool sendWith(const char *command)
    {
        QTest::keyClicks(edit(), u"all done"_s);
        window->commands().run(command);
        return QTest::qWaitFor(
            [this] { return shown() != sampleConversation() && bar().isVisible(); });
    }
    bool isBack() const
    {
        return QTest::qWaitFor([this] {
            return shown() == sampleConversation() && edit()->toPlainText() == u"all done"_s;
        });
    }
};

} // namespace

/// A reply that is held is called back from the chat the program went on to.
class TestRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escReopensWhatWasSentAndLeft()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-next"));
        QVERIFY(f.bar().accessibleName().contains(u"張語安"_s));
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QVERIFY(f.isBack());
        QVERIFY(f.fakes.actions.heldBack.value(sampleConversation()).isEmpty());
        QVERIFY(f.bar().isHidden());
        QTRY_COMPARE(f.window->focusWidget(), static_cast<QWidget *>(f.edit()));
    }

    void afterSendingOneIsWhereOneWantsToBe_data()
    {
        QTest::addColumn<AfterSending>("after");
        QTest::addColumn<int>("by");
        QTest::newRow("stay") << AfterSending::Stay << 0;
        QTest::newRow("next") << AfterSending::Next << 1;
        QTest::newRow("previous") << AfterSending::Previous << -1;
    }

    void afterSendingOneIsWhereOneWantsToBe()
    {
        QFETCH(const AfterSending, after);
        QFETCH(const int, by);
        Fixture f;
        Preferences mine = f.window->preferences();
        mine.afterSending = after;
        f.desk().setPreferences(mine);
        auto *list = f.desk().inbox()->view();
        const auto at = list->model()->index(1, 0); // one above, one below
        const auto idOf = [](const QModelIndex &index) {
            return ConversationId(index.data(ConversationListModel::ConversationIdRole).toString());
        };
        const auto here = idOf(at);
        const auto wanted = idOf(at.siblingAtRow(1 + by));
        f.desk().open(here);
        QTRY_COMPARE(f.shown(), here);
        f.clock.advance(10'000); // long since: it is no chat that has just changed by itself
        QTRY_VERIFY(f.desk().composer()->isEnabled());
        f.edit()->setFocus();
        QTest::keyClicks(f.edit(), u"all done"_s);
        QTRY_VERIFY(f.desk().composer()->canSend());
        QSignalSpy sent(f.desk().composer(), &Composer::sent);
        QVERIFY(f.desk().composer()->send());
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(f.shown(), wanted);
    }

    void escTakesTheResolvingBackToo()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-resolve"));
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QVERIFY(f.isBack());
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::FollowUp); // as it stood
    }

    /// A colleague answered first: the words are a draft again, and a draft in a chat that is done
    /// with is found by nobody.
    void aReplyThatWasStoppedIsNoReasonToResolve()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-resolve"));
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        const auto next = f.shown();
        Q_EMIT f.fakes.actions.returned(sampleConversation(), u"all done"_s);
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::FollowUp); // as it stood
        QCOMPARE(f.shown(), next); // where the agent is, they stay
    }

    void aReplyThatWasStoppedBeforeIsNone()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-next"));
        f.desk().work().resolve({sampleConversation()});
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        Q_EMIT f.fakes.actions.returned(sampleConversation(), u"all done"_s);
        QCoreApplication::processEvents();
        QCOMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved); // meant so
    }

    /// The relay, or this computer, does not take the reply at all: it stays in the outbox.
    void aReplyThatWasRefusedIsNoReasonEither()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-resolve"));
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        WaitingReply refused;
        refused.id = CommandId(u"refused"_s);
        refused.conversation = sampleConversation();
        refused.state = SendState::Failed;
        f.fakes.outbox.put({refused});
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::FollowUp);
    }

    /// Something else was done meanwhile: that stays, and the chat is open again.
    void whatWasDoneSinceStays()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-resolve"));
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
        const auto next = f.shown();
        f.desk().work().followUp({next});
        QTRY_COMPARE(f.stateOf(next), ConversationState::FollowUp);
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QVERIFY(f.isBack());
        QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::New);
        QCOMPARE(f.stateOf(next), ConversationState::FollowUp);
    }

    void whatIsBegunInTheNextOneStaysThere()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-next"));
        const auto next = f.shown();
        QTest::keyClicks(f.edit(), u"hello"_s);
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QVERIFY(f.isBack());
        QCOMPARE(f.fakes.actions.drafts.value(next), u"hello"_s);
    }

    void escInTheListRecallsToo()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-next"));
        f.list()->setFocus();
        QTest::keyClick(f.list(), Qt::Key_Escape);
        QVERIFY(f.isBack());
    }

    void whoeverGoesByHandLeavesItAlone()
    {
        Fixture f;
        QTest::keyClicks(f.edit(), u"all done"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QTRY_VERIFY(f.bar().isVisible());
        f.desk().open(f.other());
        QTRY_COMPARE(f.shown(), f.other());
        QVERIFY(f.bar().isHidden());
    }

    void whatHasLeftIsNotOffered()
    {
        Fixture f;
        QVERIFY(f.sendWith("reply.send-next"));
        f.fakes.actions.heldBack.clear();
        QTRY_VERIFY(f.bar().isHidden());
        const auto next = f.shown();
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCOMPARE(f.shown(), next);
    }
};

QTEST_MAIN(TestRecall)
#include "tst_recall.moc"
