// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedbutton.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QKeyEvent>

namespace Frontdesk {

namespace {

/// The window or a menu had the focus meanwhile, or it has none yet.
bool comesWithTheWindow(const QFocusEvent &event)
{
    return event.reason() == Qt::ActiveWindowFocusReason || event.reason() == Qt::PopupFocusReason;
}

} // namespace

PaintedButton::PaintedButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedButton::setDisabledBecause(const QString &reason)
{
    setEnabled(false);
    setToolTip(reason);
    setAccessibleDescription(reason);
}

void PaintedButton::setUsable()
{
    setEnabled(true);
    setToolTip({});
    setAccessibleDescription({});
}

void PaintedButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    // Who pressed it knows where it is. Nor does a window that is new begin with a ring somewhere;
    // a dialog does, in which Enter has a meaning.
    const bool isNew =
        comesWithTheWindow(*event) && !m_wasRinged && window()->windowType() == Qt::Window;
    if (event->reason() == Qt::MouseFocusReason || isNew)
        return;
    if (!m_ring) {
        m_ring = new QFocusFrame(this);
        m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_ring->setWidget(this);
}

void PaintedButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    m_wasRinged = comesWithTheWindow(*event) && m_ring && m_ring->widget();
    if (m_ring)
        m_ring->setWidget(nullptr);
}

/// What has no room; a tooltip of somebody else says more.
void PaintedButton::showRestInToolTip()
{
    if (toolTip() != m_restTip)
        return;
    m_restTip = width() < sizeHint().width() ? text() : QString();
    setToolTip(m_restTip);
}

bool PaintedButton::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showRestInToolTip();
    const bool enter = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return;
    if (enter && isEnabled()) {
        click();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Frontdesk
