// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractSlider>

class QPainter;

namespace Frontdesk {

/// A line with a knob: how far something has been played.
void paintSeekBar(QPainter &painter, const QRect &rect, double part, const Theme &theme);

/// The same as a control: pressed or pulled it goes there, and says so with sliderMoved().
class SeekBar : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit SeekBar(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pullTo(int x);

    const Theme &m_theme;
};

} // namespace Frontdesk
