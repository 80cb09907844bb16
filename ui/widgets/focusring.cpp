// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include <QFocusEvent>

namespace Frontdesk {

namespace {

/// The window or a menu had the focus meanwhile, or it has none yet.
bool comesWithTheWindow(const QFocusEvent &event)
{
    return event.reason() == Qt::ActiveWindowFocusReason || event.reason() == Qt::PopupFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget &around, When when)
    : QFocusFrame(&around)
    , m_around(around)
    , m_when(when)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around.installEventFilter(this);
}

void FocusRing::follow(const QFocusEvent &event)
{
    if (!event.gotFocus()) {
        m_wasShown = comesWithTheWindow(event) && widget();
        setWidget(nullptr);
        m_around.installEventFilter(this); // QFocusFrame has taken that away with its own
        return;
    }
    // Who pressed it knows where it is. Nor does a window that is new begin with a ring somewhere;
    // a dialog does, in which Enter has a meaning.
    const bool isNew =
        comesWithTheWindow(event) && !m_wasShown && m_around.window()->windowType() == Qt::Window;
    if (m_when == When::Always || !(event.reason() == Qt::MouseFocusReason || isNew))
        setWidget(&m_around);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == &m_around && isFocus)
        follow(*static_cast<QFocusEvent *>(event));
    const bool done = QFocusFrame::eventFilter(watched, event);
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        comeIntoSight();
    return done;
}

/// QFocusFrame hides where the page does not show the widget yet, and stays so when it scrolls there.
void FocusRing::comeIntoSight()
{
    if (!widget() || !isHidden() || !m_around.isVisible())
        return;
    if (parentWidget()->rect().intersects(geometry())) {
        raise();
        show();
    }
}

} // namespace Frontdesk
