// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/filmviewer.h"

#include "ui/conversation/playback.h"

#include <QKeyEvent>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr qint64 StepMs = 5000;

} // namespace

FilmViewer::FilmViewer(const Theme &theme, Playback &playback, QWidget *window)
    : QDialog(window, Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_playback(playback)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Video"));
    setAccessibleName(tr("Video: Space plays and pauses, Escape closes"));
    if (window)
        setGeometry(QRect(window->mapToGlobal(QPoint()), window->size()));
    connect(&playback, &Playback::moved, this, qOverload<>(&QWidget::update));
    connect(&playback, &Playback::changed, this, &FilmViewer::follow);
    connect(&playback, &QObject::destroyed, this, &QDialog::reject);
}

void FilmViewer::follow()
{
    const auto state = m_playback.state();
    if (state == Playback::State::Nothing || state == Playback::State::Failed
        || !m_playback.isFilm())
        reject(); // the bubble says why
    else
        update();
}

PlayerParts FilmViewer::parts() const
{
    const int high = m_theme.px(40);
    const int gap = m_theme.metrics().gap.normal;
    PlayerParts parts;
    parts.message = m_playback.message().id;
    parts.film = true;
    parts.picture = rect().adjusted(0, 0, 0, -high);
    parts.strip = {0, height() - high, width(), high};
    parts.button = {gap, parts.strip.top(), high, high};
    parts.larger = {width() - high - gap, parts.strip.top(), high, high};
    parts.mute = parts.larger.translated(-high, 0);
    const int words = m_theme.px(96);
    parts.time = {parts.mute.left() - words - gap, parts.strip.top(), words, high};
    const int left = parts.button.right() + 1 + gap;
    parts.bar = {left, parts.strip.top(), std::max(1, parts.time.left() - gap - left), high};
    return parts;
}

void FilmViewer::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void FilmViewer::step(qint64 ms)
{
    m_playback.seek(m_playback.position() + ms);
}

void FilmViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_K:
    case Qt::Key_MediaTogglePlayPause:
        return m_playback.toggle(Message(m_playback.message()));
    case Qt::Key_Left:
        return step(-StepMs);
    case Qt::Key_Right:
        return step(StepMs);
    case Qt::Key_Home:
        return m_playback.seek(0);
    case Qt::Key_M:
        return m_playback.setMuted(!m_playback.isMuted());
    case Qt::Key_F:
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        if (isFullScreen())
            return toggleFullScreen();
        [[fallthrough]];
    default:
        QDialog::keyPressEvent(event);
    }
}

bool FilmViewer::seekAt(QPoint point)
{
    const auto all = parts();
    m_playback.seek(all.timeAt(point.x(), m_playback.duration()));
    return true;
}

void FilmViewer::mousePressEvent(QMouseEvent *event)
{
    m_seeking = false;
    if (event->button() != Qt::LeftButton)
        return;
    const auto all = parts();
    const QPoint at = event->pos();
    if (all.bar.contains(at))
        m_seeking = seekAt(at);
    else if (all.mute.contains(at))
        m_playback.setMuted(!m_playback.isMuted());
    else if (all.larger.contains(at))
        toggleFullScreen();
    else if (all.button.contains(at) || all.picture.contains(at))
        m_playback.toggle(Message(m_playback.message()));
}

void FilmViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_seeking && event->buttons().testFlag(Qt::LeftButton))
        seekAt(event->pos());
}

void FilmViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // the second of two presses
    if (parts().picture.contains(event->pos()))
        toggleFullScreen();
}

void FilmViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().rail);
    paintPlayer(painter, parts(), &m_playback, m_theme, {});
}

} // namespace Frontdesk
