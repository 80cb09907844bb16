// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace Frontdesk {

/// Turns while something is being done. The only thing in the window that loops; with reduced motion
/// it stands still as three dots.
class BusyRing : public QWidget
{
    Q_OBJECT

public:
    explicit BusyRing(const Theme &theme, QWidget *parent = nullptr);

    void setInk(QColor Colors::*ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Theme &m_theme;
    QColor Colors::*m_ink = &Colors::accent;
    QBasicTimer m_timer;
    int m_turn = 0; ///< degrees
};

} // namespace Frontdesk
