// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QSet>

#include <utility>

namespace Frontdesk {

namespace {

constexpr int RingAround = 4; ///< pixels that a ring takes outside of what it is around
constexpr int RoomBeyond = 32; ///< pixels of what comes next, so that it is seen to be there

void collectStops(QWidget &widget, QList<QWidget *> &found);

void collectStops(QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto *item = layout.itemAt(i);
        if (auto *widget = item->widget())
            collectStops(*widget, found);
        else if (auto *inner = item->layout())
            collectStops(*inner, found);
    }
}

/// What Tab comes to in @p widget, in the order in which it is laid out.
void collectStops(QWidget &widget, QList<QWidget *> &found)
{
    const bool takesTab = widget.focusPolicy() & Qt::TabFocus;
    if (takesTab)
        found.append(&widget);
    if (widget.layout())
        return collectStops(*widget.layout(), found);
    if (takesTab)
        return; // what it is made of is its own matter
    const auto children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *child : children) {
        if (!child->isWindow())
            collectStops(*child, found);
    }
}

bool isChained(const QList<QWidget *> &wanted)
{
    const QSet<QWidget *> ours(wanted.cbegin(), wanted.cend());
    auto *at = wanted.constFirst();
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        do
            at = at->nextInFocusChain();
        while (!ours.contains(at));
        if (at != wanted.at(i))
            return false;
    }
    return true;
}

} // namespace

ScrollPage::ScrollPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    // Sent for what people do, not for what the program sets.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        m_follows = false;
    });
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    const auto type = event->type();
    if (watched == widget() && (type == QEvent::Resize || type == QEvent::LayoutRequest))
        followPage();
    return done;
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    followPage();
}

void ScrollPage::follow(QWidget *focus)
{
    if (!focus || !widget() || !widget()->isAncestorOf(focus))
        return;
    m_follows = QApplication::mouseButtons() == Qt::NoButton;
    reveal();
    followPage(); // what it does with the focus may move it
}

void ScrollPage::reveal()
{
    auto *focus = QApplication::focusWidget();
    if (!m_follows || !focus || !widget() || !widget()->isAncestorOf(focus))
        return;
    const QRect ringed = QRect(focus->mapTo(widget(), QPoint()), focus->size())
                             .adjusted(-RingAround, -RingAround, RingAround, RingAround);
    const QRect seen(-widget()->pos(), viewport()->size());
    if (ringed.height() > seen.height())
        ensureWidgetVisible(focus); // it knows where in it the cursor is
    else if (ringed.top() < seen.top() || ringed.bottom() > seen.bottom())
        ensureVisible(
            ringed.center().x(), ringed.center().y(), 0, ringed.height() / 2 + RoomBeyond);
}

/// After the layout, of which this is asked in the middle.
void ScrollPage::followPage()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            orderTabs();
            reveal();
        },
        Qt::QueuedConnection);
}

/// Qt puts what is made later at the end of the window.
void ScrollPage::orderTabs()
{
    if (!widget())
        return;
    QList<QWidget *> wanted;
    collectStops(*widget(), wanted);
    if (wanted.size() < 2 || isChained(wanted))
        return;
    for (qsizetype i = 1; i < wanted.size(); ++i)
        setTabOrder(wanted.at(i - 1), wanted.at(i));
}

} // namespace Frontdesk
