// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedbutton.h"

#include "ui/widgets/focusring.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>

namespace Frontdesk {

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
    if (m_ring || event->reason() == Qt::MouseFocusReason)
        return; // from now on it follows by itself; most buttons never need one
    m_ring = new FocusRing(*this);
    m_ring->follow(*event);
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
    const auto *key =
        event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (enter && isEnabled()) {
        click();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Frontdesk
