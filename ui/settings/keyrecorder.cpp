// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyrecorder.h"

#include "ui/commands/keydispatcher.h"
#include "ui/theme/paint.h"
#include "ui/widgets/keycaps.h"

#include <QKeyEvent>
#include <QPainter>

namespace Frontdesk {

namespace {

QStringList heldCaps(Qt::KeyboardModifiers held)
{
    // As they stand in a whole key; the sign at its end is not pressed yet.
    QStringList caps = keyCapsOf(QKeySequence(QKeyCombination(held, Qt::Key_F1)));
    caps.removeLast();
    return caps;
}

} // namespace

KeyRecorder::KeyRecorder(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Key"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyRecorder::setKey(const QKeySequence &key)
{
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? tr("No key") : keyName(key));
    update();
}

QSize KeyRecorder::sizeHint() const
{
    return {m_theme.px(180), m_theme.metrics().control.inputHeight};
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // it is pressed to be recorded, whatever it does
        return true;
    }
    return QWidget::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    const bool modifier = event->key() == 0 || event->key() == Qt::Key_unknown
        || (event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_ScrollLock)
        || event->key() == Qt::Key_AltGr;
    if (modifier) {
        hold(event->modifiers());
        return;
    }
    hold({});
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Q_EMIT recorded(QKeySequence(KeyDispatcher::combinationOf(*event)));
}

void KeyRecorder::keyReleaseEvent(QKeyEvent *event)
{
    hold(event->modifiers());
}

void KeyRecorder::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    hold({});
}

void KeyRecorder::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void KeyRecorder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics().control;
    const Corners corners = Corners::all(m.radius);
    fillRound(painter, rect(), corners, isEnabled() ? c.field : c.list);
    outlineRound(
        painter, rect(), corners, hasFocus() ? c.focus : c.edge, hasFocus() ? m.focusWidth : 1);
    const QRect room = rect().adjusted(m.inputPadding, 0, -m.inputPadding, 0);
    QStringList caps = keyCapsOf(m_key);
    if (hasFocus())
        caps = m_held ? heldCaps(m_held) : QStringList();
    if (!caps.isEmpty()) {
        const QRect left(room.x(), room.y(), keyCapsWidth(m_theme, caps), room.height());
        drawKeyCaps(painter, m_theme, left, caps);
        return;
    }
    painter.setFont(m_theme.fonts().font(TextStep::Body));
    painter.setPen(c.text3);
    painter.drawText(room,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     hasFocus() ? tr("Press the new key") : tr("No key"));
}

void KeyRecorder::hold(Qt::KeyboardModifiers modifiers)
{
    m_held =
        modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    update();
}

} // namespace Frontdesk
