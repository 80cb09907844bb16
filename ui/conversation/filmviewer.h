// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QAbstractSlider;
class QBoxLayout;

namespace Frontdesk {

class IconButton;
class Label;
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
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    IconButton *addButton(QBoxLayout &row,
                          const QString &icon,
                          const QString &name,
                          const QKeySequence &key,
                          const std::function<void()> &what);
    void follow();
    void showPlace();
    void toggle();
    void toggleSound();
    void toggleFullScreen();
    void step(qint64 ms);
    QRect stage() const;

    const Theme &m_theme;
    Playback &m_playback;
    QWidget *m_bar;
    IconButton *m_play = nullptr;
    IconButton *m_sound = nullptr;
    QAbstractSlider *m_place;
    Label *m_time;
};

} // namespace Frontdesk
