// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/scenes.h"
#include "tests/ui/support/controls.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/contact/contactpanel.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/railmodel.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchview.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 300;
constexpr int LeastRing = 24; ///< pixels by which a control that has the focus looks otherwise

QImage lookOf(const QWidget &widget)
{
    auto *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

int differences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * a.height(); // it has grown, or gone
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    }
    return count;
}

/// Where Tab leads, until it comes back to where it was.
struct Walk {
    QList<QPointer<QWidget>> visited;
    QStringList unseen; ///< had the focus and did not show it
};

QWidget *focusOr(QWidget &window)
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : &window;
}

Walk walk(QWidget &window, Qt::Key key)
{
    Walk walk;
    QTest::keyClick(focusOr(window), key); // what a window begins with, nobody went to
    for (int step = 0; step < MostSteps; ++step) {
        const QPointer<QWidget> focus = QApplication::focusWidget();
        if (!focus || walk.visited.contains(focus))
            break;
        walk.visited.append(focus);
        QCoreApplication::processEvents(); // lists scroll, rings are placed
        const QImage with = lookOf(*focus);
        QTest::keyClick(focus, key);
        if (!focus || QApplication::focusWidget() == focus)
            continue;
        QCoreApplication::processEvents();
        if (differences(with, lookOf(*focus)) < LeastRing)
            walk.unseen << u"%1 \"%2\""_s.arg(describe(*focus), nameOf(*focus));
    }
    return walk;
}

/// Its key stands in its tooltip: "Full screen (F)".
bool hasKey(const QWidget &widget)
{
    return widget.toolTip().size() > widget.accessibleName().size() + 2;
}

/// The arrows lead from one of a group to the next, so Tab leads to one of them.
bool isReachedByArrows(const QWidget &widget, const Walk &walk)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    const auto *group = button->group();
    const auto siblings = group ? group->buttons()
        : button->autoExclusive()
        ? button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)
        : QList<QAbstractButton *>();
    return std::any_of(siblings.cbegin(), siblings.cend(), [&](QAbstractButton *one) {
        return walk.visited.contains(one);
    });
}

/// The field above it has the focus and takes the arrows for it.
bool isSteeredByItsField(const QWidget &widget, const Walk &walk)
{
    if (!qobject_cast<const QAbstractItemView *>(&widget)
        && !qobject_cast<const QCalendarWidget *>(widget.parentWidget()))
        return false;
    return widget.focusPolicy() == Qt::NoFocus && !walk.visited.isEmpty();
}

bool isReached(const QWidget &widget, const Walk &walk)
{
    return walk.visited.contains(&widget) || walk.visited.contains(widget.focusProxy())
        || isReachedByArrows(widget, walk)
        || (widget.focusPolicy() == Qt::NoFocus && hasKey(widget))
        || isSteeredByItsField(widget, walk);
}

QWidget *focus()
{
    return QApplication::focusWidget();
}

bool openDesk(Scenes &scenes)
{
    scenes.window.show();
    if (!scenes.showDesk())
        return false;
    scenes.window.activateWindow();
    return QTest::qWaitForWindowActive(&scenes.window);
}

} // namespace

/// Who has no mouse: Tab comes to everything that can be pressed or typed into, or a key does it;
/// the way leads back, and shows where it is.
class TestKeyboardReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void tabComesToEverything_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < Scenes::all().size(); ++i)
            QTest::newRow(Scenes::all().at(i).name) << i;
    }

    void tabComesToEverything()
    {
        QFETCH(int, scene);
        Scenes scenes;
        QWidget *shown = scenes.open(Scenes::all().at(scene));
        QVERIFY(shown);
        if (qobject_cast<QMenu *>(shown))
            return; // Qt's own: the arrows
        shown->window()->activateWindow();
        QTRY_VERIFY(shown->window()->isActiveWindow() || QApplication::activePopupWidget());
        const Walk there = walk(*shown->window(), Qt::Key_Tab);
        QStringList missed;
        const auto all = controlsIn(*shown);
        for (const auto *control : all) {
            if (control->isEnabled() && !isReached(*control, there))
                missed << u"%1 \"%2\""_s.arg(describe(*control), control->accessibleName());
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"not reached:\n"_s + missed.join(u'\n')));
        QVERIFY2(there.unseen.isEmpty(),
                 qPrintable(u"do not show the focus:\n"_s + there.unseen.join(u'\n')));

        const Walk back = walk(*shown->window(), Qt::Key_Backtab);
        for (const auto &one : there.visited) {
            if (one && one->isVisible() && one->isEnabled())
                QVERIFY2(back.visited.contains(one), qPrintable(describe(*one)));
        }
    }

    void f6GoesFromPaneToPane()
    {
        Scenes scenes;
        QVERIFY(openDesk(scenes));
        auto &desk = *scenes.window.desk();
        auto *list = desk.inbox()->view();
        list->setFocus(Qt::ShortcutFocusReason);
        const QList<QWidget *> wanted{desk.chat()->timeline(),
                                      desk.composer()->edit(),
                                      &desk.panel()->tagsButton(),
                                      desk.rail()->view(),
                                      list};
        for (auto *pane : wanted) {
            QTest::keyClick(focus(), Qt::Key_F6);
            QTRY_COMPARE(focus(), pane);
        }
        for (qsizetype i = wanted.size() - 2; i >= 0; --i) {
            QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
            QTRY_COMPARE(focus(), wanted.at(i));
        }
    }

    void f6ComesToANote()
    {
        Scenes scenes;
        QVERIFY(openDesk(scenes));
        auto &desk = *scenes.window.desk();
        QVERIFY(scenes.window.commands().run("note.write"));
        auto *note = desk.chat()->notePad()->edit();
        QTRY_COMPARE(focus(), note);
        QTest::keyClick(note, Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(focus(), desk.chat()->timeline());
        QTest::keyClick(focus(), Qt::Key_F6);
        QTRY_COMPARE(focus(), note);
    }

    /// From the button in the middle of a pane too: it goes on from there.
    void f6GoesOnFromWhereItIs()
    {
        Scenes scenes;
        QVERIFY(openDesk(scenes));
        auto &desk = *scenes.window.desk();
        auto *inList = desk.inbox()->findChild<QAbstractButton *>();
        inList->setFocus(Qt::TabFocusReason);
        QTest::keyClick(inList, Qt::Key_F6);
        QTRY_COMPARE(focus(), desk.chat()->timeline());
    }

    void f6WorksInTheSearch()
    {
        Scenes scenes;
        fillSampleHits(scenes.fakes);
        QVERIFY(openDesk(scenes));
        QVERIFY(scenes.window.commands().run("search.messages"));
        auto *page = scenes.shown<SearchPage>();
        QVERIFY(page);
        page->field()->setTyped(u"茶"_s);
        QTRY_VERIFY(page->view()->isVisible());
        scenes.window.activateWindow(); // what is offered below the field was a window, too
        QTRY_COMPARE(focus(), page->field()->edit());
        QTest::keyClick(focus(), Qt::Key_F6);
        QTRY_COMPARE(focus(), page->view());
        QTest::keyClick(focus(), Qt::Key_F6);
        QTRY_COMPARE(focus(), scenes.window.desk()->rail()->view());
        QTest::keyClick(focus(), Qt::Key_F6);
        QTRY_COMPARE(focus(), page->field()->edit());
    }

    void groupsOfAccountsFoldByKey()
    {
        Scenes scenes;
        QVERIFY(openDesk(scenes));
        auto *view = scenes.window.desk()->rail()->view();
        const auto kind = [&](int row) {
            return view->model()->index(row, 0).data(RailModel::KindRole).value<RailModel::Kind>();
        };
        view->setFocus(Qt::ShortcutFocusReason);
        int heading = 0;
        while (kind(heading) != RailModel::Kind::Group)
            ++heading;
        const int below = heading + 2;
        view->setCurrentIndex(view->model()->index(below, 0)); // in the first group
        QVERIFY(!view->isRowHidden(below));
        QTest::keyClick(view, Qt::Key_Left); // to its heading
        QCOMPARE(view->currentIndex().row(), heading);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->isRowHidden(below));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(!view->isRowHidden(below));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(view->isRowHidden(below));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!view->isRowHidden(below));
    }

    /// Another window was in front for a while.
    void theRingComesBackWithTheWindow()
    {
        Scenes scenes;
        QVERIFY(openDesk(scenes));
        const auto buttons = scenes.window.desk()->inbox()->findChildren<QAbstractButton *>();
        auto *button = *std::find_if(
            buttons.cbegin(), buttons.cend(), [](auto *one) { return one->isVisible(); });
        scenes.window.desk()->inbox()->view()->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = lookOf(*button);
        button->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY(differences(without, lookOf(*button)) >= LeastRing);
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        other.activateWindow();
        QTRY_VERIFY(other.isActiveWindow());
        scenes.window.activateWindow();
        QTRY_COMPARE(focus(), button);
        QCoreApplication::processEvents();
        QVERIFY(differences(without, lookOf(*button)) >= LeastRing);
    }
};

QTEST_MAIN(TestKeyboardReach)
#include "tst_keyboardreach.moc"
