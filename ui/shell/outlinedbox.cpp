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

void OutlinedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Corners corners = Corners::all(m_theme.metrics().control.cardRadius);
    fillRound(painter, rect(), corners, m_theme.colors().canvas);
    outlineRound(painter, rect(), corners, m_theme.colors().line);
}

} // namespace Frontdesk
