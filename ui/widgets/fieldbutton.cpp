// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldbutton.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>

namespace Frontdesk {

FieldButton::FieldButton(const Theme &theme, QString iconName, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_iconName(std::move(iconName))
{
    setText(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldButton::setKey(const QKeySequence &key)
{
    m_key = key;
    update();
}

QSize FieldButton::sizeHint() const
{
    return {theme().px(160), theme().metrics().control.inputHeight};
}

QSize FieldButton::minimumSizeHint() const
{
    const int side = theme().metrics().control.inputHeight;
    return {side, side};
}

void FieldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics().control;
    const Corners corners = Corners::all(m.radius);
    fillRound(painter, rect(), corners, isDown() ? c.press : isHot() ? c.hover : c.field);
    outlineRound(painter, rect(), corners, c.line);
    const QRect icon(m.inputPadding, 0, m.icon, height());
    theme().icons().draw(painter, icon, m_iconName, m.icon, c.text2);
    const int left = icon.right() + 1 + m.buttonGap;
    QRect room(left, 0, width() - left - m.inputPadding, height());
    if (const QStringList caps = keyCapsOf(m_key); !m_key.isEmpty())
        room.setRight(drawKeyCaps(painter, theme(), room, caps) - m.buttonGap);
    const QFont face = theme().fonts().font(TextStep::Body);
    painter.setFont(face);
    painter.setPen(c.text3);
    painter.drawText(room,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace Frontdesk
