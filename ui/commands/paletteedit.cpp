// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/paletteedit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace Frontdesk {

void PaletteEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        event->accept(); // an Enter that nobody wanted must not reach the window
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT pagesMoved(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT pagesMoved(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
            Q_EMIT windowConfirmed();
        else
            Q_EMIT confirmed();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PaletteEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

/// It has the window to itself: Tab goes on in the list.
bool PaletteEdit::focusNextPrevChild(bool next)
{
    if (!m_composing)
        Q_EMIT moved(next ? 1 : -1);
    return true;
}

} // namespace Frontdesk
