// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/companyeditor.h"
#include "ui/contact/companyform.h"
#include "ui/contact/companymembers.h"
#include "ui/contact/companysection.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/undotoast.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// The company of the customer on screen, in the window (feature C18).
class TestCompanies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_fakes->link.user.role = User::Role::Supervisor;
        for (const auto &row : std::as_const(m_fakes->conversations.rows)) {
            auto &contact = m_fakes->contacts.contacts[row.conversation.contact];
            contact.id = row.conversation.contact;
            contact.account = row.conversation.account;
            contact.displayName = row.conversation.title;
            m_fakes->contacts.chats.insert(contact.id, row.conversation);
            if (row.conversation.id == sampleConversation())
                m_customer = contact.id;
            if (row.conversation.id == m_otherChat)
                m_other = contact.id;
        }
        m_fakes->companies.list = {{CompanyId(u"xinyi"_s), u"晴葉加盟 信義店"_s, u"TP-017"_s},
                                   {CompanyId(u"banqiao"_s), u"晴葉加盟 板橋店"_s}};
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 2);
        m_desk->open(sampleConversation());
        QTRY_COMPARE(section()->contact(), m_customer);
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void typedByItsCodeAndChosen()
    {
        QVERIFY(!m_commands.obstacle(*findCommand("company.members")).isEmpty());
        m_commands.run("company.choose");
        QTRY_VERIFY(popup<CompanyForm>());
        QTest::keyClicks(popup<CompanyForm>()->field()->edit(), u"tp-017"_s);
        QTest::keyClick(popup<CompanyForm>()->field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(section()->company().id, CompanyId(u"xinyi"_s));
        QVERIFY(shown(*section()).contains(u"TP-017"_s));
        QTRY_VERIFY(m_desk->findChild<UndoToast *>()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(section()->company().id.isNull());
    }

    void aNameThatThereIsNotMakesOne()
    {
        m_commands.run("company.choose");
        QTRY_VERIFY(popup<CompanyForm>());
        QTest::keyClicks(popup<CompanyForm>()->field()->edit(), u"Kinoya"_s);
        QCOMPARE(popup<CompanyForm>()->list()->count(), 1);
        QTest::keyClick(popup<CompanyForm>()->field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(section()->company().name, u"Kinoya"_s);
        QCOMPARE(m_fakes->companies.list.size(), 3);
    }

    void anAgentChoosesAndIsToldWhoChanges()
    {
        m_fakes->link.user.role = User::Role::Agent;
        m_fakes->companies.assign(m_customer, CompanyId(u"xinyi"_s)).ignore();
        QTRY_COMPARE(section()->company().id, CompanyId(u"xinyi"_s));
        m_desk->open(m_otherChat); // whoever was made something else hears of it with the next chat
        m_desk->open(sampleConversation());
        QTRY_COMPARE(section()->contact(), m_customer);
        QTRY_VERIFY(section()->editButton()->isVisible());
        QVERIFY(!section()->editButton()->isEnabled());
        QVERIFY(!section()->editButton()->toolTip().isEmpty());
        QVERIFY(!m_commands.obstacle(*findCommand("company.edit")).isEmpty());
        m_commands.run("company.choose");
        QTRY_VERIFY(popup<CompanyForm>());
        QTest::keyClicks(popup<CompanyForm>()->field()->edit(), u"Kinoya"_s);
        QCOMPARE(popup<CompanyForm>()->list()->count(), 0);
        QTest::keyClick(popup<CompanyForm>()->field()->edit(), Qt::Key_Return);
        QVERIFY(popup<CompanyForm>()); // there is nothing to choose
        QTest::keyClick(popup<CompanyForm>()->field()->edit(), Qt::Key_Escape);
        QCOMPARE(m_fakes->companies.list.size(), 2);
    }

    void whoBelongsToOneCanBelongToNone()
    {
        m_fakes->companies.assign(m_customer, CompanyId(u"xinyi"_s)).ignore();
        QTRY_COMPARE(section()->company().id, CompanyId(u"xinyi"_s));
        m_commands.run("company.choose");
        QTRY_VERIFY(popup<CompanyForm>());
        auto *rows = popup<CompanyForm>()->list();
        QCOMPARE(rows->count(), 3);
        rows->setCurrentRow(2);
        QTest::keyClick(popup<CompanyForm>()->field()->edit(), Qt::Key_Return);
        QTRY_VERIFY(section()->company().id.isNull());
    }

    void enterOpensAMember()
    {
        for (const auto &id : {m_customer, m_other})
            m_fakes->companies.assign(id, CompanyId(u"xinyi"_s)).ignore();
        QTRY_COMPARE(section()->company().id, CompanyId(u"xinyi"_s));
        m_commands.run("company.members");
        QTRY_VERIFY(popup<CompanyMembers>());
        auto *rows = popup<CompanyMembers>()->list();
        QTRY_COMPARE(rows->count(), 2);
        const auto name = m_fakes->contacts.contacts.value(m_other).displayName;
        rows->setCurrentRow(rows->item(0)->text().contains(name) ? 0 : 1);
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_COMPARE(m_desk->chat()->conversation(), m_otherChat);
    }

    void itIsEditedAndWhatIsRefusedIsSaid()
    {
        m_fakes->companies.assign(m_customer, CompanyId(u"xinyi"_s)).ignore();
        QTRY_COMPARE(section()->company().id, CompanyId(u"xinyi"_s));
        m_commands.run("company.edit");
        QTRY_VERIFY(m_desk->findChild<CompanyEditor *>());
        auto *editor = m_desk->findChild<CompanyEditor *>();
        m_fakes->companies.failure = Error{ErrorKind::Rejected, u"company.code-taken"_s};
        editor->code()->setText(u"TP-018"_s);
        editor->keep();
        QTRY_VERIFY(editor->problem()->isVisible());
        m_fakes->companies.failure.reset();
        editor->keep();
        QTRY_COMPARE(section()->company().code, u"TP-018"_s);
    }

    void wordsOfAnyLengthKeepTheirPlace()
    {
        const int width = m_desk->width();
        m_fakes->companies.put({{}, u"王\u202e"_s.repeated(5000), {}, u"x"_s.repeated(10'000)})
            .ignore();
        m_fakes->companies.assign(m_customer, CompanyId(u"company3"_s)).ignore();
        QTRY_COMPARE(section()->company().id, CompanyId(u"company3"_s));
        QVERIFY(!shown(*section()).contains(QChar(0x202e)));
        QCOMPARE(m_desk->width(), width);
    }

private:
    template <typename Form>
    static Form *popup()
    {
        return qobject_cast<Form *>(QApplication::activePopupWidget());
    }
    ConversationListView *list() const { return m_desk->inbox()->view(); }
    CompanySection *section() const { return m_desk->findChild<CompanySection *>(); }
    static QString shown(const QWidget &widget)
    {
        QStringList all;
        const auto labels = widget.findChildren<Label *>();
        for (const auto *label : labels)
            all.append(label->text());
        return all.join(u'\n');
    }

    const ConversationId m_otherChat{u"c5"_s};
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
    ContactId m_customer;
    ContactId m_other;
};

QTEST_MAIN(TestCompanies)
#include "tst_companies.moc"
