// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrowdelegate.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tabbutton.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

using Whose = TaskListModel::Whose;
using When = TaskListModel::When;

constexpr qint64 Minute = 60 * 1000;
constexpr qint64 Day = qint64(24) * 60 * Minute;

} // namespace

// My tasks.
class TestTasksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        ConversationRow row;
        row.conversation.id = ConversationId(u"c1"_s);
        row.conversation.title = u"張語安"_s;
        m_desk->conversations.put(row);
        Account account;
        account.id = AccountId(u"a1"_s);
        account.name = u"Tea"_s;
        m_desk->accounts.list << account;
        add(u"late"_s, u"Late"_s, m_clock.nowMs() - Minute);
        add(u"soon"_s, u"Soon"_s, m_clock.nowMs() + Minute);
        add(u"later"_s, u"Later"_s, m_clock.nowMs() + 3 * Day);
        add(u"never"_s, u"Some day"_s, 0);
        add(u"theirs"_s, u"Theirs"_s, m_clock.nowMs() + Minute).assignee = UserId(u"ben"_s);
        m_page = std::make_unique<TasksPage>(TasksPage::Parts{m_theme,
                                                              m_clock,
                                                              m_desk->tasks,
                                                              m_desk->conversations,
                                                              m_desk->accounts,
                                                              [](const Error &error) {
                                                                  return error.code;
                                                              }});
        m_page->resize(900, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->begin();
        QTRY_VERIFY(m_page->list()->hasFocus());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void mineAreShownAndThoseOfAllWhenAskedFor()
    {
        const QAbstractItemModelTester tester(m_page->model());
        QCOMPARE(texts(), (QStringList{u"Late"_s, u"Soon"_s, u"Later"_s, u"Some day"_s}));
        m_page->tab(Whose::Team)->click();
        QVERIFY(texts().contains(u"Theirs"_s));
        QCOMPARE(texts().size(), 5);
        m_page->tab(Whose::Mine)->click();
        QCOMPARE(texts().size(), 4);
    }

    void timesAreFilters()
    {
        m_page->chip(When::Overdue)->click();
        QCOMPARE(texts(), QStringList{u"Late"_s});
        m_page->chip(When::Later)->click();
        QCOMPARE(texts(), (QStringList{u"Later"_s, u"Some day"_s}));
        m_page->chip(When::Done)->click();
        QVERIFY(texts().isEmpty());
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(m_page->chip(When::Overdue)->text().contains(u'1'));
        QVERIFY(m_page->chip(When::Open)->text().contains(u'4'));
    }

    void whatBecomesOverdueIs()
    {
        m_clock.advance(2 * Minute);
        m_page->model()->refresh();
        m_page->chip(When::Overdue)->click();
        QCOMPARE(texts(), (QStringList{u"Late"_s, u"Soon"_s}));
    }

    void aRowSaysForWhomItIs()
    {
        const auto index = m_page->model()->index(0);
        QTRY_COMPARE(index.data(TaskListModel::BelowRole).toString(), u"張語安 · Tea"_s);
        const auto spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Late"_s) && spoken.contains(u"Overdue"_s)
                     && spoken.contains(u"張語安"_s),
                 qPrintable(spoken));
    }

    void spaceTicksAndUndoTakesItBack()
    {
        QTest::keyClick(m_page->list(), Qt::Key_Space);
        QTRY_VERIFY(find(u"late"_s).isDone());
        QCOMPARE(texts().constFirst(), u"Soon"_s);
        // The row that took its place is chosen, so that one can go on.
        QCOMPARE(m_page->list()->currentIndex().row(), 0);
        QVERIFY(m_page->list()->hasFocus());
        QTRY_VERIFY(m_page->undo()->isVisible());
        m_page->undo()->click();
        QTRY_VERIFY(!find(u"late"_s).isDone());
    }

    void oneThatComesBackHasItsOldTimeAgain()
    {
        auto &report = add(u"report"_s, u"Report"_s, m_clock.nowMs() - 2 * Minute);
        report.repeat = TaskRepeat::Daily;
        const auto due = report.dueAt;
        Q_EMIT m_desk->tasks.changed();
        m_page->list()->setCurrentIndex(
            m_page->model()->index(m_page->model()->rowOf(TaskId(u"report"_s))));
        QTest::keyClick(m_page->list(), Qt::Key_Space);
        QTRY_COMPARE(find(u"report"_s).dueAt, due + Day);
        QTRY_VERIFY(m_page->undo()->isVisible());
        m_page->undo()->click();
        QTRY_COMPARE(find(u"report"_s).dueAt, due);
    }

    void enterOpensTheChat()
    {
        QSignalSpy chosen(m_page.get(), &TasksPage::conversationChosen);
        QTest::keyClick(m_page->list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<ConversationId>(), ConversationId(u"c1"_s));
        QSignalSpy closed(m_page.get(), &TasksPage::closed);
        QTest::keyClick(m_page->list(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void aPressOnTheBoxTicks()
    {
        const auto *delegate = static_cast<TaskRowDelegate *>(m_page->list()->itemDelegate());
        const auto row = m_page->list()->visualRect(m_page->model()->index(1));
        QTest::mouseClick(
            m_page->list()->viewport(), Qt::LeftButton, {}, delegate->boxIn(row).center());
        QTRY_VERIFY(find(u"soon"_s).isDone());
        QTest::mouseClick(m_page->list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(!find(u"late"_s).isDone());
    }

    void oneIsChangedAndOneRemoved()
    {
        QTest::keyClick(m_page->list(), Qt::Key_F2);
        auto *form = m_page->findChild<TaskForm *>();
        QVERIFY(form);
        form->text()->setPlainText(u"Later than late"_s);
        form->keeping()->click();
        QTRY_COMPARE(texts().constFirst(), u"Later than late"_s);
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QTRY_COMPARE(texts().size(), 3);
        QTRY_VERIFY(m_page->said()->text().startsWith(u"Removed"_s));
        m_page->undo()->click();
        QTRY_COMPARE(texts().size(), 4);
    }

    void whatCouldNotBeKeptIsSaid()
    {
        m_desk->tasks.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        QTest::keyClick(m_page->list(), Qt::Key_Space);
        QTRY_COMPARE(m_page->said()->text(), u"storage.full"_s);
        QVERIFY(!m_page->undo()->isVisible());
    }

    /// Long texts and names of ten thousand characters are painted in their rows.
    void longWordsStayInTheirRows()
    {
        add(u"long"_s, QString(1000, u'茶'), m_clock.nowMs() - Day).assignee =
            UserId(QString(10'000, u'x'));
        Q_EMIT m_desk->tasks.changed();
        m_page->tab(Whose::Team)->click();
        m_page->grab();
        const auto *delegate = static_cast<TaskRowDelegate *>(m_page->list()->itemDelegate());
        QCOMPARE(m_page->list()->visualRect(m_page->model()->index(0)).height(),
                 delegate->rowHeight());
    }

private:
    Task &add(const QString &id, const QString &text, qint64 dueAt)
    {
        auto &one = m_desk->tasks.add(id, text, dueAt);
        one.conversation = ConversationId(u"c1"_s);
        one.account = AccountId(u"a1"_s);
        return one;
    }
    Task find(const QString &id) const
    {
        for (const auto &one : std::as_const(m_desk->tasks.list)) {
            if (one.id == TaskId(id))
                return one;
        }
        return {};
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int i = 0; i < m_page->model()->rowCount(); ++i)
            texts << m_page->model()->index(i).data().toString();
        return texts;
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<TasksPage> m_page;
};

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
