// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/filmviewer.h"

#include "ui/conversation/playback.h"
#include "ui/conversation/playerparts.h"
#include "ui/conversation/seekbar.h"
#include "ui/models/timetext.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr qint64 StepMs = 5000;
constexpr int BarHeight = 48;

} // namespace

FilmViewer::FilmViewer(const Theme &theme, Playback &playback, QWidget *window)
    : QDialog(window, Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_playback(playback)
    , m_bar(new Pane(theme, &Colors::list, Qt::TopEdge))
    , m_place(new SeekBar(theme))
    , m_time(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Video"));
    if (window)
        setGeometry(QRect(window->mapToGlobal(QPoint()), window->size()));
    build();
    connect(&playback, &Playback::moved, this, &FilmViewer::showPlace);
    connect(&playback, &Playback::changed, this, &FilmViewer::follow);
    connect(&playback, &QObject::destroyed, this, &QDialog::reject);
    connect(m_place, &QAbstractSlider::sliderMoved, this, [this](int ms) { m_playback.seek(ms); });
    follow();
}

void FilmViewer::build()
{
    auto *row = new QHBoxLayout(m_bar);
    const auto &gap = m_theme.metrics().gap;
    row->setContentsMargins(gap.normal, 0, gap.normal, 0);
    row->setSpacing(gap.tiny);
    m_play =
        addButton(*row, QStringLiteral("pause"), tr("Pause"), Qt::Key_Space, [this] { toggle(); });
    row->addSpacing(gap.small);
    m_place->setAccessibleName(tr("Position"));
    row->addWidget(m_place, 1);
    row->addSpacing(gap.normal);
    row->addWidget(m_time);
    row->addSpacing(gap.small);
    m_sound = addButton(
        *row, QStringLiteral("volume"), tr("Sound off"), Qt::Key_M, [this] { toggleSound(); });
    addButton(*row, QStringLiteral("expand"), tr("Full screen"), Qt::Key_F, [this] {
        toggleFullScreen();
    });
    addButton(*row, QStringLiteral("close"), tr("Close"), Qt::Key_Escape, [this] { reject(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(m_bar);
    m_bar->setFixedHeight(m_theme.px(BarHeight));
    setFocus();
}

/// Its key does the same wherever the focus is, so it does not take it.
IconButton *FilmViewer::addButton(QBoxLayout &row,
                                  const QString &icon,
                                  const QString &name,
                                  const QKeySequence &key,
                                  const std::function<void()> &what)
{
    auto *button = new IconButton(m_theme, icon, name);
    button->setKey(key);
    button->setFocusPolicy(Qt::NoFocus);
    row.addWidget(button);
    connect(button, &IconButton::clicked, this, what);
    return button;
}

void FilmViewer::follow()
{
    const auto state = m_playback.state();
    if (state == Playback::State::Nothing || state == Playback::State::Failed
        || !m_playback.isFilm())
        return reject(); // the bubble says why
    const bool playing = state == Playback::State::Playing;
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setName(playing ? tr("Pause") : tr("Play"));
    const bool silent = m_playback.isMuted() || !m_playback.hasSound();
    m_sound->setIconName(silent ? QStringLiteral("volume-off") : QStringLiteral("volume"));
    m_sound->setName(silent ? tr("Sound on") : tr("Sound off"));
    m_sound->setEnabled(m_playback.hasSound());
    showPlace();
}

void FilmViewer::showPlace()
{
    const auto duration = m_playback.duration();
    m_place->setRange(0, static_cast<int>(duration));
    if (!m_place->isSliderDown())
        m_place->setValue(static_cast<int>(m_playback.position()));
    m_time->setText(TimeText::duration(m_playback.position()) + QStringLiteral(" / ")
                    + TimeText::duration(duration));
    update();
}

void FilmViewer::toggle()
{
    m_playback.toggle(Message(m_playback.message()));
}

void FilmViewer::toggleSound()
{
    m_playback.setMuted(!m_playback.isMuted());
}

void FilmViewer::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void FilmViewer::step(qint64 ms)
{
    m_playback.seek(m_playback.position() + ms);
}

QRect FilmViewer::stage() const
{
    return rect().adjusted(0, 0, 0, -m_bar->height());
}

void FilmViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_MediaTogglePlayPause:
        return toggle();
    case Qt::Key_Left:
        return step(-StepMs);
    case Qt::Key_Right:
        return step(StepMs);
    case Qt::Key_Home:
        return m_playback.seek(0);
    case Qt::Key_M:
        return toggleSound();
    case Qt::Key_F:
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return; // presses no button by accident
    case Qt::Key_Escape:
        if (isFullScreen())
            return toggleFullScreen();
        [[fallthrough]];
    default:
        QDialog::keyPressEvent(event);
    }
}

void FilmViewer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && stage().contains(event->pos()))
        toggle();
}

/// The second of two presses: what the first did is undone.
void FilmViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (stage().contains(event->pos()))
        toggleFullScreen();
}

void FilmViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().rail);
    if (!m_playback.picture().isNull())
        paintFilm(painter, stage(), m_playback.picture(), m_theme.colors().rail);
}

} // namespace Frontdesk
