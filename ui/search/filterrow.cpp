// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filterrow.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace Frontdesk {

FilterRow::FilterRow(const Theme &theme, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterRow::say(const QString &text, const QString &locale)
{
    m_locale = locale;
    setText(text);
}

void FilterRow::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

QSize FilterRow::sizeHint() const
{
    return {theme().metrics().rail.width / 2, theme().metrics().rail.row};
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics().rail;
    if (isChecked() || isHot())
        fillRound(painter, rect(), Corners::all(m.radius), isChecked() ? c.select : c.hover);
    const QRect inner = rect().adjusted(m.padding, 0, -m.padding, 0);
    painter.setFont(theme().fonts().font(TextStep::Detail));
    painter.setPen(c.text3);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_count);
    const int taken = painter.fontMetrics().horizontalAdvance(m_count) + m.gap;
    const QRect left = inner.adjusted(0, 0, -taken, 0);
    painter.setFont(theme().fonts().forText(
        TextStep::Body, text(), m_locale, isChecked() ? Weight::Strong : Weight::Normal));
    painter.setPen(c.text);
    painter.drawText(left,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, left.width()));
}

} // namespace Frontdesk
