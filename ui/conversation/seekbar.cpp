// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/seekbar.h"

#include "ui/theme/paint.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

void paintSeekBar(QPainter &painter, const QRect &rect, double part, const Theme &theme)
{
    const Colors &c = theme.colors();
    const qreal thick = theme.px(4);
    QRectF track(rect);
    track.setTop(rect.center().y() - thick / 2);
    track.setHeight(thick);
    fillRound(painter, track, Corners::all(thick / 2), c.edge);
    if (part < 0)
        return; // nothing is being played
    QRectF done = track;
    done.setWidth(track.width() * std::min(part, 1.0));
    fillRound(painter, done, Corners::all(thick / 2), c.accent);
    QRectF knob(0, 0, theme.px(10), theme.px(10));
    knob.moveCenter({done.right(), track.center().y()});
    fillRound(painter, knob, Corners::all(knob.width() / 2), c.accent);
}

SeekBar::SeekBar(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::NoFocus); // the arrows are keys of the window
}

QSize SeekBar::sizeHint() const
{
    return {m_theme.px(160), m_theme.px(24)};
}

void SeekBar::pullTo(int x)
{
    const double part = std::clamp(double(x) / std::max(1, width() - 1), 0.0, 1.0);
    setSliderPosition(minimum() + static_cast<int>(part * (maximum() - minimum())));
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    pullTo(event->pos().x());
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        pullTo(event->pos().x());
}

void SeekBar::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int span = maximum() - minimum();
    const double part = span > 0 ? double(sliderPosition() - minimum()) / span : 0;
    const int half = m_theme.px(5); // of the knob
    paintSeekBar(painter, rect().adjusted(half, 0, -half, 0), part, m_theme);
}

} // namespace Frontdesk
