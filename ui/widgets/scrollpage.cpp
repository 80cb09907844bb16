// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace Frontdesk {

namespace {

constexpr int RingAround = 4; ///< pixels that a ring takes outside of what it is around
constexpr int RoomBeyond = 32; ///< pixels of what comes next, so that it is seen to be there

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
        revealSoon();
    return done;
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    revealSoon();
}

void ScrollPage::follow(QWidget *focus)
{
    if (!focus || !widget() || !widget()->isAncestorOf(focus))
        return;
    m_follows = QApplication::mouseButtons() == Qt::NoButton;
    reveal();
    revealSoon(); // what it does with the focus may move it
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
void ScrollPage::revealSoon()
{
    if (m_follows)
        QMetaObject::invokeMethod(this, &ScrollPage::reveal, Qt::QueuedConnection);
}

} // namespace Frontdesk
