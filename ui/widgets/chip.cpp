// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace Frontdesk {

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setText(text);
    setCheckable(true);
}

QSize Chip::sizeHint() const
{
    const auto &m = theme().metrics().control;
    // Room for the strong face, so that choosing it does not move its neighbours.
    const QFontMetrics strong(theme().fonts().font(TextStep::Detail, Weight::Strong));
    return {strong.horizontalAdvance(text()) + 2 * m.chipPadding + 2, m.chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const Corners corners = Corners::all(height() / 2.0);
    const bool on = isChecked();
    QColor fill = on ? c.accentSoft : c.raised;
    if (!on && isHot())
        fill = c.hover;
    fillRound(painter, rect(), corners, fill);
    outlineRound(painter, rect(), corners, on ? c.accent : c.line);
    painter.setFont(textFont());
    painter.setPen(on ? c.accentText : c.text2);
    const int room = width() - theme().metrics().control.chipPadding;
    painter.drawText(rect(),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

QFont Chip::textFont() const
{
    return theme().fonts().font(TextStep::Detail, isChecked() ? Weight::Strong : Weight::Normal);
}

} // namespace Frontdesk
