// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlinedbox.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace Frontdesk {

OutlinedBox::OutlinedBox(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutlinedBox::setAccountColor(int color)
{
    m_accountColor = color;
    update();
}

void OutlinedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Corners corners = Corners::all(m_theme.metrics().control.cardRadius);
    fillRound(painter, rect(), corners, m_theme.colors().canvas);
    if (m_accountColor > 0) {
        painter.setClipRect(0, 0, m_theme.metrics().composer.edge, height());
        fillRound(painter, rect(), corners, m_theme.colors().account(m_accountColor));
        painter.setClipping(false);
    }
    outlineRound(painter, rect(), corners, m_theme.colors().line);
}

} // namespace Frontdesk
