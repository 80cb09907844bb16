// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabbutton.h"

#include <QFontMetrics>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int MostShown = 999;

} // namespace

TabButton::TabButton(const Theme &theme, const QString &text, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
}

void TabButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n wait for an answer", nullptr, count) : QString());
    updateGeometry();
    update();
}

void TabButton::setPlace(Place place)
{
    m_place = place;
    updateGeometry();
}

void TabButton::setLine(Role line)
{
    m_line = line;
    update();
}

QSize TabButton::sizeHint() const
{
    const auto &m = theme().metrics();
    const auto &fonts = theme().fonts();
    // Room for the strong face, so that opening one does not move its neighbours.
    int width =
        QFontMetrics(fonts.font(TextStep::Body, Weight::Strong)).horizontalAdvance(text()) + 1;
    if (m_count > 0) {
        width +=
            m.gap.small + QFontMetrics(fonts.font(TextStep::Detail)).horizontalAdvance(countText());
    }
    return {width, m_place == Place::List ? m.list.tabs : m.composer.tabs};
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &fonts = theme().fonts();
    const bool open = isChecked();
    const QFont font = fonts.font(TextStep::Body, open ? Weight::Strong : Weight::Normal);
    painter.setFont(font);
    painter.setPen(open || isHot() ? c.text : c.text2);
    const int beside = m_count > 0
        ? QFontMetrics(fonts.font(TextStep::Detail)).horizontalAdvance(countText())
            + theme().metrics().gap.tiny
        : 0;
    const QString shown =
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - beside);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (m_count > 0) {
        painter.setFont(fonts.font(TextStep::Detail));
        painter.setPen(c.text3);
        painter.drawText(
            rect(), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, countText());
    }
    const int thick = theme().metrics().gap.hair;
    if (open)
        painter.fillRect(QRect(0, height() - thick, width(), thick), c.*m_line);
}

QString TabButton::countText() const
{
    return m_count > MostShown ? QStringLiteral("%1+").arg(MostShown) : QString::number(m_count);
}

} // namespace Frontdesk
