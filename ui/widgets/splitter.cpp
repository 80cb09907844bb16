// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitter.h"

#include <QPainter>
#include <QResizeEvent>
#include <QSplitterHandle>

namespace Frontdesk {

namespace {

/// One pixel of line in the middle of a wider strip that stands over its neighbours.
class Handle : public QSplitterHandle
{
public:
    Handle(const Theme &theme, Splitter *parent)
        : QSplitterHandle(Qt::Horizontal, parent)
        , m_theme(theme)
        , m_owner(parent)
    {
        setMouseTracking(true);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // QSplitter gives the handle one pixel; the mask-free margins let the mouse find it. The
        // handle's own way is to mask itself, so it is passed over.
        const int reach = (m_theme.metrics().control.sashGrab - 1) / 2;
        setContentsMargins(reach, 0, reach, 0);
        setAttribute(Qt::WA_MouseNoMask);
        QWidget::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), m_theme.colors().line);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        for (int i = 0; i < m_owner->count(); ++i) {
            if (m_owner->handle(i) == this)
                Q_EMIT m_owner->handleDoubleClicked(i);
        }
    }

private:
    const Theme &m_theme;
    Splitter *m_owner;
};

} // namespace

Splitter::Splitter(const Theme &theme, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(m_theme, this);
}

} // namespace Frontdesk
