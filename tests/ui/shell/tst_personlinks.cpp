// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/linkform.h"
#include "ui/contact/linkquestion.h"
#include "ui/contact/personrow.h"
#include "ui/contact/personsection.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/undotoast.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// The accounts that one customer writes to, in the window.
class TestPersonLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        for (const auto &row : std::as_const(m_fakes->conversations.rows)) {
            auto &contact = m_fakes->contacts.contacts[row.conversation.contact];
            contact.id = row.conversation.contact;
            contact.account = row.conversation.account;
            m_fakes->contacts.chats.insert(contact.id, row.conversation);
        }
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 2);
        m_desk->open(m_open);
        QTRY_COMPARE(section()->contact(), contactOf(m_open));
        QTRY_VERIFY(timeline().rowCount() > 0);
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void theKeyLinksAnotherCustomer()
    {
        QCOMPARE(rows().size(), 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(form());
        QTRY_COMPARE(form()->findChild<QListWidget *>()->count(), 0); // themselves are not offered
        QTest::keyClicks(edit(), u"wendy"_s);
        QTest::keyClick(edit(), Qt::Key_Return); // before the answer has come
        QTRY_VERIFY(question());
        question()->accept();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(rows().constFirst()->accessibleName().contains(u"Kinoya Interior"_s));
        QVERIFY(rows().constFirst()->accessibleName().contains(u"LINE"_s));
        QVERIFY(m_fakes->contacts.grounds.reasons.isEmpty()); // a colleague knew
        // The way back is that of this link, whatever else there is.
        QTRY_VERIFY(toast()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_fakes->contacts.takenBack.size(), 1);
        QTRY_COMPARE(rows().size(), 0);
    }

    void whoSaysNoLinksNobody()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_L, Qt::ShiftModifier);
        QTest::keyClicks(edit(), u"wendy"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(question());
        question()->reject();
        QVERIFY(m_fakes->contacts.contacts.value(contactOf(m_open)).person.isNull());
    }

    void whatTheDiskRefusedIsSaid()
    {
        m_fakes->contacts.failure = Error{ErrorKind::Rejected, u"storage.full"_s};
        m_commands.run("person.link");
        QTest::keyClicks(edit(), u"wendy"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(question());
        question()->accept();
        QTRY_VERIFY(toast()->isVisible());
        QCOMPARE(rows().size(), 0);
    }

    void enterOpensTheOtherChat()
    {
        linkBoth();
        rows().constFirst()->setFocus();
        QTest::keyClick(rows().constFirst(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->chat()->conversation(), m_other);
        QTRY_COMPARE(rows().size(), 1); // now the first one is the other
        QVERIFY(rows().constFirst()->accessibleName().contains(u"晴葉 線上商店"_s));
    }

    void newMessagesMoveTheTimeAndKeepTheFocus()
    {
        linkBoth();
        rows().constFirst()->setFocus();
        const auto before = rows().constFirst()->accessibleName();
        ConversationRow row = m_fakes->conversations.rows.at(4);
        row.conversation.lastOrder.at = SampleNow - 3 * 24 * 3'600'000LL;
        row.conversation.ver = 9;
        m_fakes->conversations.put(row);
        QTRY_VERIFY(rows().constFirst()->accessibleName() != before);
        QVERIFY(rows().constFirst()->hasFocus());
    }

    void unlinkingCanBeUndone()
    {
        QVERIFY(!m_commands.obstacle(*findCommand("person.unlink")).isEmpty()); // to nobody so far
        linkBoth();
        m_commands.run("person.unlink");
        QTRY_COMPARE(rows().size(), 0);
        QTRY_VERIFY(toast()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows().size(), 1);
    }

    void allAccountsStandInOneTimeline()
    {
        fillOther();
        linkBoth();
        QVERIFY(!chatsShown().contains(m_other));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_W);
        QTRY_VERIFY(chatsShown().contains(m_other));
        QVERIFY(chatsShown().contains(m_open));
        QCOMPARE(breaks().constLast(), u"sh"_s); // what came in between stands before the last
        QVERIFY(breaks().contains(u"hm"_s));
        QCOMPARE(m_desk->chat()->conversation(), m_open); // written is to the one that is open
        // What comes while it is open stands in it too.
        auto fresh = sampleText(u"new"_s, u"Hello"_s, Direction::Inbound, SampleNow + 90'000);
        fresh.conversation = m_other;
        fresh.account = AccountId(u"hm"_s);
        m_fakes->timeline.put(fresh);
        QTRY_VERIFY(timeline().rowOf(fresh.id) >= 0);
        QTest::keyClick(list(), Qt::Key_W);
        QTRY_VERIFY(!chatsShown().contains(m_other));
        QVERIFY(breaks().isEmpty());
    }

    void whatOthersWroteElsewhereIsNotReadHere()
    {
        fillOther();
        linkBoth();
        m_commands.run("person.whole");
        QTRY_VERIFY(chatsShown().contains(m_other));
        for (int row = 0; row < timeline().rowCount(); ++row) {
            const auto message = entry(row).first();
            if (message.conversation == m_other)
                QVERIFY(!message.quotable);
        }
        QCOMPARE(timeline().newestOrder(), newestOf(m_open));
    }

    /// Along the accounts of one customer it stays; with the next customer it ends.
    void theSwitchGoesWithTheCustomer()
    {
        fillOther();
        linkBoth();
        m_commands.run("person.whole");
        QTRY_VERIFY(chatsShown().contains(m_other));
        m_desk->open(m_other);
        QTRY_COMPARE(m_desk->chat()->conversation(), m_other);
        QTRY_VERIFY(chatsShown().contains(m_open));
        m_desk->open(ConversationId(u"c3"_s));
        QTRY_COMPARE(m_desk->chat()->conversation(), ConversationId(u"c3"_s));
        m_desk->open(m_open);
        QTRY_COMPARE(section()->contact(), contactOf(m_open));
        QTRY_VERIFY(timeline().rowCount() > 0);
        QVERIFY(!chatsShown().contains(m_other));
    }

    void whoIsUnlinkedLeavesTheTimeline()
    {
        fillOther();
        linkBoth();
        m_commands.run("person.whole");
        QTRY_VERIFY(chatsShown().contains(m_other));
        m_commands.run("person.unlink");
        QTRY_VERIFY(!chatsShown().contains(m_other));
        QVERIFY(!m_commands.obstacle(*findCommand("person.whole")).isEmpty());
    }

private:
    ConversationListView *list() const { return m_desk->inbox()->view(); }
    UndoToast *toast() const { return m_desk->findChild<UndoToast *>(); }
    PersonSection *section() const { return m_desk->findChild<PersonSection *>(); }
    QList<PersonRow *> rows() const { return section()->findChildren<PersonRow *>(); }
    LinkQuestion *question() const { return m_desk->findChild<LinkQuestion *>(); }
    static LinkForm *form() { return qobject_cast<LinkForm *>(QApplication::activePopupWidget()); }
    static QLineEdit *edit() { return form()->findChild<QLineEdit *>(); }
    TimelineModel &timeline() const
    {
        return *qobject_cast<TimelineModel *>(m_desk->chat()->timeline()->model());
    }
    TimelineEntry entry(int row) const
    {
        return timeline().index(row).data(TimelineModel::EntryRole).value<TimelineEntry>();
    }
    QSet<ConversationId> chatsShown() const
    {
        QSet<ConversationId> chats;
        for (int row = 0; row < timeline().rowCount(); ++row)
            chats.insert(entry(row).first().conversation);
        return chats;
    }
    QStringList breaks() const
    {
        QStringList accounts;
        for (int row = 0; row < timeline().rowCount(); ++row) {
            const auto id = timeline().index(row).data(TimelineModel::AccountBreakRole).toString();
            if (!id.isEmpty())
                accounts << id;
        }
        return accounts;
    }
    ContactId contactOf(const ConversationId &chat) const
    {
        for (const auto &row : std::as_const(m_fakes->conversations.rows)) {
            if (row.conversation.id == chat)
                return row.conversation.contact;
        }
        return {};
    }
    MessageOrder newestOf(const ConversationId &chat) const
    {
        MessageOrder newest;
        for (const auto &message : std::as_const(m_fakes->timeline.messages)) {
            if (message.conversation == chat)
                newest = std::max(newest, message.order);
        }
        return newest;
    }
    void linkBoth()
    {
        m_fakes->contacts.link(contactOf(m_open), contactOf(m_other)).ignore();
        QTRY_COMPARE(rows().size(), 1);
        QTRY_COMPARE(section()->chats().size(), 2);
    }
    /// Two messages of the other chat: before everything, and before the last of the open one.
    void fillOther()
    {
        auto first = sampleText(u"o1"_s, u"Is the sofa still there?"_s, Direction::Inbound, 10);
        auto second =
            sampleText(u"o2"_s, u"The arm of it"_s, Direction::Inbound, newestOf(m_open).at - 1);
        for (auto *message : {&first, &second}) {
            message->conversation = m_other;
            message->account = AccountId(u"hm"_s);
            m_fakes->timeline.messages.append(*message);
        }
    }

    const ConversationId m_open = sampleConversation();
    const ConversationId m_other{u"c5"_s};
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
};

QTEST_MAIN(TestPersonLinks)
#include "tst_personlinks.moc"
