// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputframe.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Frontdesk {

InputFrame::InputFrame(const Theme &theme, QPlainTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(edit)
{
    const auto &m = theme.metrics();
    edit.setFrameShape(QFrame::NoFrame);
    edit.viewport()->setAutoFillBackground(false);
    edit.document()->setDocumentMargin(m.gap.normal);
    edit.installEventFilter(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(&edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool InputFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void InputFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const Corners corners = Corners::all(m_theme.metrics().control.radius);
    const bool focused = m_edit.hasFocus();
    fillRound(painter, rect(), corners, c.field);
    outlineRound(painter,
                 rect(),
                 corners,
                 focused ? c.focus : c.edge,
                 focused ? m_theme.metrics().control.focusWidth : 1);
}

} // namespace Frontdesk
