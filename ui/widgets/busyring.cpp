// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyring.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

constexpr int FrameMs = 33;
constexpr int DegreesPerFrame = 12;
constexpr int Arc = 100;

} // namespace

BusyRing::BusyRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Busy"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BusyRing::setInk(QColor Colors::*ink)
{
    m_ink = ink;
    update();
}

QSize BusyRing::sizeHint() const
{
    const int side = m_theme.metrics().control.busyRing;
    return {side, side};
}

void BusyRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_theme.colors().*m_ink;
    if (m_theme.reducedMotion()) {
        drawGlyph(painter, rect(), {QStringLiteral("…"), font()}, ink);
        return;
    }
    QColor track = ink;
    track.setAlphaF(0.25F);
    painter.translate(QRectF(rect()).center());
    painter.rotate(m_turn);
    const qreal half = std::min(width(), height()) / 2.0 - 1;
    drawRing(painter, QRectF(-half, -half, 2 * half, 2 * half), Arc / 360.0, 2, ink, track);
}

void BusyRing::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_turn = (m_turn + DegreesPerFrame) % 360;
    update();
}

void BusyRing::showEvent(QShowEvent *)
{
    if (!m_theme.reducedMotion())
        m_timer.start(FrameMs, this);
}

void BusyRing::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace Frontdesk
