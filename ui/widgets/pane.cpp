// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace Frontdesk {

Pane::Pane(const Theme &theme, Role fill, Qt::Edges rules, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fill(fill)
    , m_rules(rules)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Pane::setFill(Role fill)
{
    m_fill = fill;
    update();
}

void Pane::setRules(Qt::Edges rules)
{
    m_rules = rules;
    update();
}

void Pane::setCornerRadius(int radius)
{
    m_radius = radius;
    update();
}

void Pane::setRuleColor(Role rule)
{
    m_rule = rule;
    update();
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_fill && m_radius == 0)
        painter.fillRect(rect(), m_theme.colors().*m_fill);
    else if (m_fill)
        fillRound(painter, rect(), Corners::all(m_theme.px(m_radius)), m_theme.colors().*m_fill);
    for (const auto edge : {Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge}) {
        if (m_rules.testFlag(edge))
            drawRule(painter, QRectF(rect()), edge, m_theme.colors().*m_rule);
    }
}

} // namespace Frontdesk
