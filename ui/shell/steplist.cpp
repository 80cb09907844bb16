// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steplist.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace Frontdesk {

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepList::setSteps(const QStringList &names)
{
    m_names = names;
    setCurrent(0);
    updateGeometry();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

QSize StepList::sizeHint() const
{
    return {m_theme.px(200), m_theme.metrics().page.step * static_cast<int>(m_names.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = m_theme.metrics();
    for (int i = 0; i < m_names.size(); ++i) {
        const int top = i * m.page.step;
        const QRect mark(
            0, top + (m.page.step - m.page.stepMark) / 2, m.page.stepMark, m.page.stepMark);
        paintMark(painter, mark, i);
        const bool now = i == m_current;
        painter.setFont(
            m_theme.fonts().font(TextStep::Body, now ? Weight::Strong : Weight::Normal));
        painter.setPen(now ? m_theme.colors().text : m_theme.colors().text2);
        const int x = mark.right() + 1 + m.gap.medium;
        painter.drawText(QRect(x, top, width() - x, m.page.step),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         m_names.at(i));
    }
}

void StepList::paintMark(QPainter &painter, const QRect &mark, int step) const
{
    const Colors &c = m_theme.colors();
    const Corners round = Corners::all(mark.height() / 2.0);
    if (step < m_current) {
        fillRound(painter, mark, round, c.ok);
        m_theme.icons().draw(
            painter, mark, QStringLiteral("check"), m_theme.metrics().control.iconSmall, c.canvas);
        return;
    }
    const bool now = step == m_current;
    if (now)
        fillRound(painter, mark, round, c.accent);
    else
        outlineRound(painter, mark, round, c.edge, 1.5);
    const Glyph number{QString::number(step + 1),
                       m_theme.fonts().font(TextStep::Caption, Weight::Strong)};
    drawGlyph(painter, mark, number, now ? c.onAccent : c.text2);
}

} // namespace Frontdesk
