// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrow.h"
#include "ui/tasks/tasksection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = qint64(60) * 60 * 1000;

} // namespace

// What is to be done for a customer, in their panel.
class TestTaskSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_section = std::make_unique<TaskSection>(TaskSection::Parts{m_theme,
                                                                     m_clock,
                                                                     m_desk->tasks,
                                                                     m_desk->accounts,
                                                                     UserId(u"me"_s),
                                                                     [](const Error &error) {
                                                                         return error.code;
                                                                     }});
        m_section->resize(304, 400);
        m_section->showConversation(chat(u"c1"_s));
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    }
    void cleanup()
    {
        m_section.reset();
        m_desk.reset();
    }

    void showsWhatIsToBeDoneHereOnly()
    {
        add(u"t1"_s, u"Call"_s, Hour);
        add(u"t2"_s, u"Late"_s, -Hour);
        add(u"t3"_s, u"Elsewhere"_s, Hour, u"c2"_s);
        QCOMPARE(texts(), (QStringList{u"Late"_s, u"Call"_s}));
        const auto *late = m_section->rows().at(0);
        QVERIFY(late->below()->text().startsWith(u"Overdue"_s)); // not by its colour alone
        QVERIFY(!m_section->rows().at(1)->below()->text().startsWith(u"Overdue"_s));
        QCOMPARE(late->box()->accessibleName(), u"Done: Late"_s);
        m_section->showConversation({});
        QVERIFY(!m_section->isVisible());
    }

    void aTickIsDoneAndWhatIsDoneFoldsAway()
    {
        add(u"t1"_s, u"Call"_s, Hour);
        m_section->rows().constFirst()->box()->click();
        QTRY_VERIFY(m_desk->tasks.list.constFirst().isDone());
        QVERIFY(texts().isEmpty());
        QVERIFY(m_section->doneButton()->isVisible());
        m_section->doneButton()->click();
        QCOMPARE(texts(), QStringList{u"Call"_s});
        QVERIFY(m_section->rows().constFirst()->box()->isChecked());
        m_section->rows().constFirst()->box()->click();
        QTRY_VERIFY(!m_desk->tasks.list.constFirst().isDone());
    }

    /// The box says what is so, not what was wished.
    void whatCouldNotBeKeptIsSaid()
    {
        add(u"t1"_s, u"Call"_s, Hour);
        m_desk->tasks.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        QSignalSpy failed(m_section.get(), &TaskSection::failed);
        m_section->rows().constFirst()->box()->click();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().toString(), u"storage.full"_s);
        QVERIFY(!m_section->rows().constFirst()->box()->isChecked());
    }

    void oneIsMadeForThisCustomer()
    {
        m_section->plus()->click();
        auto *form = m_section->findChild<TaskForm *>();
        QVERIFY(form);
        QTest::keyClicks(form->text(), u"Send the invoice"_s);
        form->keeping()->click();
        QTRY_COMPARE(texts(), QStringList{u"Send the invoice"_s});
        const auto made = m_desk->tasks.list.constFirst();
        QCOMPARE(made.conversation, ConversationId(u"c1"_s));
        QCOMPARE(made.account, AccountId(u"a1"_s));
        QCOMPARE(made.assignee, UserId(u"me"_s));
    }

    void manyLeaveRoomForTheOthers()
    {
        for (int i = 0; i < 9; ++i)
            add(u"t%1"_s.arg(i), QString(1000, u'茶'), Hour);
        QCOMPARE(m_section->rows().size(), 4);
        QVERIFY(m_section->rows().constFirst()->text()->text().size() < 130);
        QVERIFY(m_section->others()->isVisible());
        QVERIFY(m_section->others()->text().contains(u'5'));
    }

    void theFocusIsNotLostWithARow()
    {
        add(u"t1"_s, u"Call"_s, Hour);
        auto *box = m_section->rows().constFirst()->box();
        box->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(texts().isEmpty());
        QTRY_VERIFY(m_section->plus()->hasFocus());
    }

private:
    static Conversation chat(const QString &id)
    {
        Conversation one;
        one.id = ConversationId(id);
        one.account = AccountId(u"a1"_s);
        return one;
    }
    void
    add(const QString &id, const QString &text, qint64 in, const QString &conversation = u"c1"_s)
    {
        m_desk->tasks.add(id, text, m_clock.nowMs() + in).conversation =
            ConversationId(conversation);
        Q_EMIT m_desk->tasks.changed();
    }
    QStringList texts() const
    {
        QStringList texts;
        const auto rows = m_section->rows();
        for (const auto *row : rows)
            texts << row->text()->text();
        return texts;
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<TaskSection> m_section;
};

QTEST_MAIN(TestTaskSection)
#include "tst_tasksection.moc"
