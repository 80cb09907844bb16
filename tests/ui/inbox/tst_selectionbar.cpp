// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/inboxfixture.h"
#include "ui/inbox/bulknoteform.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/selectionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestSelectionBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarOfASelectionHasWhatTheMenuHas()
    {
        InboxFixture f;
        auto *view = f.pane.view();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(view->selected().size(), f.model.rowCount());
        auto *bar = f.pane.findChild<SelectionBar *>();
        QVERIFY(bar && bar->isVisible());
        const auto button = [bar](const QString &name) {
            const auto buttons = bar->findChildren<IconButton *>();
            for (auto *one : buttons) {
                if (one->accessibleName() == name)
                    return one;
            }
            return static_cast<IconButton *>(nullptr);
        };
        auto *follow = button(QStringLiteral("Follow up"));
        auto *more = button(QStringLiteral("More"));
        QVERIFY(follow && more);
        // In the width of a list nothing is cut off; with room there is more.
        bar->resize(260, bar->height());
        QVERIFY(!follow->isVisible() && more->isVisible());
        const int least = bar->minimumSizeHint().width();
        bar->resize(900, bar->height());
        QVERIFY(follow->isVisible());
        QCOMPARE(bar->minimumSizeHint().width(), least); // it can be made narrow again
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(view->findChild<QMenu *>());
        auto *menu = view->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        menu->actions().constFirst()->trigger(); // resolve, all of them
        menu->close();
        QTRY_COMPARE(f.model.rowCount(), 0);
    }

    void oneNoteForAllThatAreSelected()
    {
        InboxFixture f;
        const int all = f.model.rowCount();
        const auto label = [&f](const QString &words) {
            return f.named<Label>(words);
        };
        f.control.addNote({f.idAt(0), f.idAt(1)}, QStringLiteral("Closed on Monday"));
        QTRY_VERIFY(label(QStringLiteral("A note added to 2 conversations")));
        QCOMPARE(f.model.rowCount(), all);
        QVERIFY(f.control.canUndo());
        f.pane.undo(); // here a note leaves at once, and what has left stays: that is said
        QTRY_VERIFY(label(QStringLiteral("2 notes had been added already and stay")));

        auto *form = new BulkNoteForm(f.theme, 2, &f.pane);
        QSignalSpy accepted(form, &BulkNoteForm::accepted);
        form->popUpAt({});
        auto *text = form->findChild<QPlainTextEdit *>();
        auto *add = form->findChild<Button *>();
        QVERIFY(text && add && !add->isEnabled());
        text->setPlainText(QStringLiteral(" \n"));
        QVERIFY(!add->isEnabled());
        text->setPlainText(QString(20'001, QLatin1Char('x')));
        QVERIFY(!add->isEnabled());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(accepted.isEmpty());
        text->setPlainText(QStringLiteral("Closed on Monday"));
        QVERIFY(add->isEnabled());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 1);
    }
};

QTEST_MAIN(TestSelectionBar)
#include "tst_selectionbar.moc"
