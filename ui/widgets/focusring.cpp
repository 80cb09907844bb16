// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include <QFocusEvent>

namespace Frontdesk {

FocusRing::FocusRing(QWidget &around)
    : QFocusFrame(&around)
    , m_around(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_around && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        setWidget(&m_around);
    else if (watched == &m_around && event->type() == QEvent::FocusOut)
        setWidget(nullptr);
    return QFocusFrame::eventFilter(watched, event);
}

} // namespace Frontdesk
