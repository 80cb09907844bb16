// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/playerparts.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace Frontdesk {

class Playback;

/// The film that plays, as large as the window, or as the screen. It goes on in its bubble when this
/// is closed. Deletes itself then, and closes when it stops.
class FilmViewer : public QDialog
{
    Q_OBJECT

public:
    FilmViewer(const Theme &theme, Playback &playback, QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlayerParts parts() const;
    void follow();
    void toggleFullScreen();
    void step(qint64 ms);
    bool seekAt(QPoint point);

    const Theme &m_theme;
    Playback &m_playback;
    bool m_seeking = false; ///< the bar is held
};

} // namespace Frontdesk
