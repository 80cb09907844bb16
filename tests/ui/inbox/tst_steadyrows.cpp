// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/inbox/steadyrows.h"

#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

// Tells when another row came under a pointer that stood still.
class TestSteadyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRowCameUnderThePointer_data()
    {
        QTest::addColumn<int>("removed");
        QTest::addColumn<bool>("here");
        QTest::addColumn<int>("told");
        QTest::newRow("above it") << 1 << true << 1;
        QTest::newRow("the row itself") << 3 << true << 1;
        QTest::newRow("below it") << 5 << true << 0;
        QTest::newRow("the pointer is elsewhere") << 1 << false << 0;
    }
    void anotherRowCameUnderThePointer()
    {
        QFETCH(const int, removed);
        QFETCH(const bool, here);
        FixedClock clock;
        QStringListModel model;
        QStringList rows;
        for (int i = 0; i < 20; ++i)
            rows << QString::number(i);
        model.setStringList(rows);
        QListView view;
        view.setUniformItemSizes(true);
        view.setModel(&model);
        view.resize(200, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto *steady = new SteadyRows(view, Qt::DisplayRole, clock);
        QSignalSpy moved(steady, &SteadyRows::movedUnderPointer);
        const QPoint at = view.visualRect(model.index(3)).center();
        QCursor::setPos(view.viewport()->mapToGlobal(at));
        QTRY_COMPARE(QCursor::pos(), view.viewport()->mapToGlobal(at));
        view.viewport()->setAttribute(Qt::WA_UnderMouse, here);
        model.removeRow(removed);
        QTEST(int(moved.size()), "told");
        // The same rows once more are no change.
        moved.clear();
        model.setStringList(model.stringList());
        QCOMPARE(moved.size(), 0);
    }
};

QTEST_MAIN(TestSteadyRows)
#include "tst_steadyrows.moc"
