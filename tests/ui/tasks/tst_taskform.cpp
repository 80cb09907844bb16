// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/models/taskwords.h"
#include "ui/tasks/taskform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = qint64(60) * 60 * 1000;

} // namespace

// What is to be done, asked for in a small form.
class TestTaskForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (m_form)
            delete m_form;
    }

    void asksWhatWhenAndWho()
    {
        open({});
        QVERIFY(!m_form->keeping()->isEnabled()); // nothing is said yet
        QTest::keyClicks(m_form->text(), u"Call back"_s);
        QVERIFY(m_form->keeping()->isEnabled());
        m_form->when()->setText(u"2h"_s);
        QVERIFY(!m_form->meaning()->text().isEmpty());
        m_form->who()->setCurrentIndex(m_form->who()->findData(u"ben"_s));
        const auto kept = press();
        QCOMPARE(kept.text, u"Call back"_s);
        QCOMPARE(kept.dueAt, m_clock.nowMs() + 2 * Hour);
        QCOMPARE(kept.assignee, UserId(u"ben"_s));
        QCOMPARE(kept.repeat, TaskRepeat::Never);
    }

    void aTimeThatIsNoneIsNotKept()
    {
        open({});
        QTest::keyClicks(m_form->text(), u"Call back"_s);
        m_form->when()->setText(u"sometime"_s);
        QVERIFY(!m_form->keeping()->isEnabled());
        m_form->when()->setText({});
        QVERIFY(m_form->keeping()->isEnabled());
        QCOMPARE(press().dueAt, 0);
    }

    /// One that is overdue, or has its seconds, is not moved by looking at it.
    void whatIsLeftAloneStaysExactly()
    {
        Task task;
        task.id = TaskId(u"t1"_s);
        task.text = u"Call"_s;
        task.dueAt = m_clock.nowMs() - 25 * Hour - 1234;
        task.assignee = UserId(u"gone"_s); // who is not known here
        task.repeat = TaskRepeat::Monthly;
        task.day = 31;
        task.ver = 7;
        open(task);
        QTest::keyClicks(m_form->text(), u" back"_s);
        auto wanted = task;
        wanted.text = u"Call back"_s;
        QCOMPARE(press(), wanted);
    }

    void anotherTimeHasAnotherDay()
    {
        Task task;
        task.text = u"Invoice"_s;
        task.dueAt = m_clock.nowMs() + Hour;
        task.repeat = TaskRepeat::Monthly;
        task.day = 31;
        open(task);
        m_form->when()->setText(u"3d"_s);
        QCOMPARE(press().day, 0);
    }

    void whatComesBackSaysWhy()
    {
        open({});
        QTest::keyClicks(m_form->text(), u"Report"_s);
        m_form->often()->setCurrentIndex(m_form->often()->findData(int(TaskRepeat::Weekly)));
        QSignalSpy accepted(m_form, &TaskForm::accepted);
        m_form->keeping()->click();
        QVERIFY(accepted.isEmpty());
        QVERIFY(isSaid(u"task.no-due"_s));
    }

    void aTextOfTenThousandIsRefusedWithASentence()
    {
        open({});
        m_form->text()->setPlainText(QString(10'000, u'茶'));
        QSignalSpy accepted(m_form, &TaskForm::accepted);
        m_form->keeping()->click();
        QVERIFY(accepted.isEmpty());
        QVERIFY(isSaid(u"task.too-long"_s));
    }

    void theKeyboardIsEnough()
    {
        open({});
        QTRY_VERIFY(m_form->text()->hasFocus());
        QTest::keyClicks(m_form->text(), u"Call"_s);
        QSignalSpy accepted(m_form, &TaskForm::accepted);
        QTest::keyClick(m_form->text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
        open({});
        QTest::keyClick(m_form->text(), Qt::Key_Escape);
        QTRY_VERIFY(!m_form);
    }

private:
    void open(const Task &task)
    {
        m_form = new TaskForm({m_theme,
                               m_clock,
                               {{UserId(u"me"_s), u"Amy"_s, {}, User::Role::Agent, 1},
                                {UserId(u"ben"_s), u"Ben"_s, {}, User::Role::Agent, 1}},
                               [](const Error &error) {
                                   return error.code;
                               }},
                              task,
                              nullptr);
        m_form->popUpAt({20, 20});
        QVERIFY(QTest::qWaitForWindowExposed(m_form));
    }
    Task press()
    {
        QSignalSpy accepted(m_form, &TaskForm::accepted);
        m_form->keeping()->click();
        return accepted.isEmpty() ? Task() : accepted.constFirst().constFirst().value<Task>();
    }
    bool isSaid(const QString &sentence) const
    {
        const auto labels = m_form->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text() == sentence;
        });
    }

    Theme m_theme;
    Test::FixedClock m_clock;
    QPointer<TaskForm> m_form;
};

QTEST_MAIN(TestTaskForm)
#include "tst_taskform.moc"
