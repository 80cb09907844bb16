// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/fieldframe.h"

#include "ui/composer/messageedit.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

FieldFrame::FieldFrame(const Theme &theme, MessageEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(edit)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(edit, &MessageEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const Corners corners = Corners::all(m_theme.metrics().composer.fieldRadius);
    const bool focused = m_edit->hasFocus();
    fillRound(painter, rect(), corners, c.field);
    outlineRound(painter,
                 rect(),
                 corners,
                 focused ? c.focus : c.edge,
                 focused ? m_theme.metrics().control.focusWidth : 1);
}

} // namespace Frontdesk
