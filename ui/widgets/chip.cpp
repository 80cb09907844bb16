// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace Frontdesk {

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setText(text);
    setCheckable(true);
}

void Chip::setShortForm(const QString &iconName, const QString &words)
{
    m_iconName = iconName;
    m_shortWords = words;
    updateGeometry();
    update();
}

void Chip::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) == isShort)
        return;
    setToolTip(isShort ? text() : QString());
    updateGeometry();
    update();
}

int Chip::fullWidth() const
{
    // Room for the strong face, so that choosing it does not move its neighbours.
    const QFontMetrics strong(theme().fonts().font(TextStep::Detail, Weight::Strong));
    return strong.horizontalAdvance(text()) + 2 * theme().metrics().control.chipPadding + 2;
}

int Chip::shortWidth() const
{
    const auto &m = theme().metrics().control;
    const QFontMetrics strong(theme().fonts().font(TextStep::Detail, Weight::Strong));
    const int words =
        m_shortWords.isEmpty() ? 0 : m.buttonGap + strong.horizontalAdvance(m_shortWords);
    return m.iconSmall + words + 2 * m.chipPadding + 2;
}

QSize Chip::sizeHint() const
{
    return {m_short ? shortWidth() : fullWidth(), theme().metrics().control.chipHeight};
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
    if (m_short)
        return paintShort(painter);
    painter.setFont(textFont());
    painter.setPen(on ? c.accentText : c.text2);
    const int room = width() - theme().metrics().control.chipPadding;
    painter.drawText(rect(),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void Chip::paintShort(QPainter &painter) const
{
    const auto &m = theme().metrics().control;
    const QColor ink = isChecked() ? theme().colors().accentText : theme().colors().text2;
    const QRect icon(m.chipPadding + 1, 0, m.iconSmall, height());
    theme().icons().draw(painter, icon, m_iconName, m.iconSmall, ink);
    const int left = icon.right() + 1 + m.buttonGap;
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_shortWords);
}

QFont Chip::textFont() const
{
    return theme().fonts().font(TextStep::Detail, isChecked() ? Weight::Strong : Weight::Normal);
}

} // namespace Frontdesk
