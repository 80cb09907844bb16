// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/contact/contactpanel.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/undotoast.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"

#include <QMenu>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// A customer is handed to another account (feature A22).
class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_fakes->accounts.list.first().basicId = u"@216abcde"_s;
        m_fakes->accounts.list[1].basicId = u"@330kyoto"_s;
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        QTRY_VERIFY(m_desk->inbox()->view()->model()->rowCount() > 2);
        m_desk->open(sampleConversation());
        QTRY_VERIFY(!m_desk->panel()->customer().isNull());
        QTRY_COMPARE(m_desk->chat()->conversation(), sampleConversation());
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void theLinkStandsInTheReplyAndIsNotSent()
    {
        edit()->setPlainText(u"Hello "_s);
        edit()->moveCursor(QTextCursor::End);
        choose();
        QTRY_VERIFY(edit()->toPlainText().contains(u"FD-7K3MQX9T2B"_s));
        QVERIFY(edit()->toPlainText().startsWith(u"Hello "_s));
        QCOMPARE(m_fakes->contacts.invited.size(), 1);
        QCOMPARE(m_fakes->contacts.invited.constFirst().first, m_desk->panel()->customer());
        QVERIFY(m_fakes->actions.sent.isEmpty()); // the agent does that
    }

    void onlyOtherAccountsWithAnIdAreOffered()
    {
        m_commands.run("person.invite");
        QTRY_VERIFY(menu());
        for (const auto *action : menu()->actions()) {
            const auto named = std::any_of(m_fakes->accounts.list.cbegin(),
                                           m_fakes->accounts.list.cend(),
                                           [&](const Account &one) {
                                               return one.name == action->text()
                                                   && !one.basicId.isEmpty()
                                                   && one.id != m_desk->panel()->account();
                                           });
            QVERIFY(named);
        }
        menu()->close();
        for (auto &account : m_fakes->accounts.list)
            account.basicId.clear();
        QVERIFY(!m_commands.obstacle(*findCommand("person.invite")).isEmpty());
    }

    void whatTheDiskRefusedIsSaid()
    {
        m_fakes->contacts.failure = Error{ErrorKind::Rejected, u"storage.full"_s};
        choose();
        QTRY_VERIFY(m_desk->findChild<UndoToast *>()->isVisible());
        QVERIFY(edit()->toPlainText().isEmpty());
    }

private:
    MessageEdit *edit() const { return m_desk->composer()->edit(); }
    QMenu *menu() const
    {
        return m_desk->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void choose()
    {
        m_commands.run("person.invite");
        QTRY_VERIFY(menu());
        QVERIFY(!menu()->actions().isEmpty());
        menu()->actions().constFirst()->trigger();
        menu()->close();
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
};

QTEST_MAIN(TestInvitation)
#include "tst_invitation.moc"
