// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scrollpage.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Frontdesk;

namespace {

constexpr int Count = 20;

/// A button above, and a page of buttons that is higher than there is room.
struct Page {
    QWidget window;
    QPushButton above;
    ScrollPage *area = new ScrollPage;
    QWidget *growing = new QWidget;
    QList<QPushButton *> buttons;

    Page()
    {
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        growing->setFixedHeight(1);
        column->addWidget(growing);
        for (int i = 0; i < Count; ++i) {
            buttons.append(new QPushButton(QString::number(i)));
            column->addWidget(buttons.last());
        }
        area->setWidget(inside);
        area->setFocusPolicy(Qt::NoFocus);
        auto *whole = new QVBoxLayout(&window);
        whole->addWidget(&above);
        whole->addWidget(area);
        window.resize(200, 160);
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        above.setFocus(Qt::TabFocusReason);
        return QTest::qWaitForWindowActive(&window);
    }
    bool sees(const QWidget *one) const
    {
        const QRect place(one->mapTo(area->viewport(), QPoint()), one->size());
        return area->viewport()->rect().contains(place.adjusted(0, -4, 0, 4));
    }
    QScrollBar &bar() const { return *area->verticalScrollBar(); }
};

void turnWheel(const Page &page)
{
    auto *at = page.area->viewport();
    const QPointF middle = at->rect().center();
    QWheelEvent event(middle,
                      at->mapToGlobal(middle),
                      {},
                      {0, 1200},
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(at, &event);
}

} // namespace

class TestScrollPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It had the focus before the page scrolled to it.
    void theRingComesAlong()
    {
        Theme theme; // whose rings stand above everything
        theme.applyTo(*qApp);
        const auto plain = qScopeGuard([] { QApplication::setStyle(QStringLiteral("Fusion")); });
        Page page;
        auto *last = page.buttons.constLast();
        auto *ring = new FocusRing(*last);
        QVERIFY(page.show());
        QVERIFY(!page.sees(last));
        last->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(page.sees(last));
        QVERIFY(ring->isVisible());
        page.above.setFocus(Qt::TabFocusReason);
        QVERIFY(!ring->isVisible());
        page.bar().setValue(0);
        page.bar().setValue(page.bar().maximum());
        QVERIFY(!ring->isVisible()); // it belongs to nobody now
    }

    void tabFromOutsideBringsItIntoSight()
    {
        Page page;
        QVERIFY(page.show());
        page.bar().setValue(page.bar().maximum());
        QVERIFY(!page.sees(page.buttons.first()));
        QTest::keyClick(&page.above, Qt::Key_Tab);
        QVERIFY(page.buttons.first()->hasFocus());
        QVERIFY(page.sees(page.buttons.first()));
        page.above.setFocus();
        QTest::keyClick(&page.above, Qt::Key_Backtab);
        QVERIFY(page.buttons.last()->hasFocus());
        QVERIFY(page.sees(page.buttons.last()));
    }

    void itStaysInSightWhenThePageGrows()
    {
        Page page;
        QVERIFY(page.show());
        page.buttons.at(2)->setFocus(Qt::TabFocusReason);
        QVERIFY(page.sees(page.buttons.at(2)));
        page.growing->setFixedHeight(1000);
        QTRY_VERIFY(page.bar().maximum() > 1000);
        QTRY_VERIFY(page.sees(page.buttons.at(2)));
        page.window.resize(200, 120);
        QTRY_VERIFY(page.sees(page.buttons.at(2)));
    }

    void whoScrollsAwayIsLeftThere()
    {
        Page page;
        QVERIFY(page.show());
        page.buttons.last()->setFocus(Qt::TabFocusReason);
        QVERIFY(page.sees(page.buttons.last()));
        turnWheel(page);
        QTRY_VERIFY(!page.sees(page.buttons.last()));
        const int left = page.bar().value();
        page.growing->setFixedHeight(30);
        QCoreApplication::processEvents();
        QCOMPARE(page.bar().value(), left);
        QTest::keyClick(page.buttons.last(), Qt::Key_Backtab);
        QVERIFY(page.sees(page.buttons.at(Count - 2)));
    }

    void aPageMayBeTakenOut()
    {
        Page page;
        QVERIFY(page.show());
        page.buttons.first()->setFocus(Qt::TabFocusReason);
        page.area->takeWidget()->deleteLater(); // and the focus with it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        page.window.resize(200, 200);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestScrollPage)
#include "tst_scrollpage.moc"
