// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/inlineplayer.h"

#include "ui/conversation/bubbledelegate.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timelinemodel.h"

#include <QMouseEvent>

namespace Frontdesk {

InlinePlayer::InlinePlayer(TimelineView &view,
                           TimelineModel &timeline,
                           MediaSource &media,
                           MakePlayer make,
                           QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_timeline(timeline)
    , m_playback(media, std::move(make))
{
    view.bubbles().setPlayback(&m_playback);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &TimelineView::activatedPart, this, &InlinePlayer::act);
    connect(&m_playback, &Playback::moved, this, &InlinePlayer::repaint);
    connect(&m_playback, &Playback::changed, this, &InlinePlayer::layOut);
    connect(&timeline, &TimelineModel::modelReset, this, &InlinePlayer::stopIfGone);
    connect(&timeline, &TimelineModel::dataChanged, this, &InlinePlayer::stopIfGone);
    connect(&timeline, &TimelineModel::rowsRemoved, this, &InlinePlayer::stopIfGone);
}

bool InlinePlayer::isOpen() const
{
    return m_playback.state() == Playback::State::Playing
        || m_playback.state() == Playback::State::Paused;
}

void InlinePlayer::step(int seconds)
{
    if (isOpen())
        m_playback.seek(m_playback.position() + seconds * 1000LL);
}

void InlinePlayer::act(const HitArea &part)
{
    switch (part.action) {
    case BubbleAction::PlayMedia:
        if (const auto message = m_timeline.find(MessageId(part.value)))
            m_playback.toggle(*message);
        break;
    case BubbleAction::MuteMedia:
        m_playback.setMuted(!m_playback.isMuted());
        break;
    case BubbleAction::SpeedMedia:
        m_playback.nextSpeed();
        break;
    case BubbleAction::EnlargeMedia:
        Q_EMIT largeWanted();
        break;
    default:
        break; // the bar goes by where it is pressed; others are not ours
    }
}

/// Another conversation, or the customer took it back.
void InlinePlayer::stopIfGone()
{
    const Message &playing = m_playback.message();
    if (playing.id.isNull())
        return;
    // Rows far away are let go of while it plays.
    const bool left = playing.conversation != m_timeline.conversation();
    const auto now = m_timeline.find(playing.id);
    if (left || (now && !Playback::canPlay(*now)))
        m_playback.stop();
}

QRect InlinePlayer::rowOf(const MessageId &message) const
{
    const int row = m_timeline.rowOf(message);
    return row < 0 ? QRect() : m_view.visualRect(m_timeline.index(row));
}

void InlinePlayer::repaint()
{
    m_view.viewport()->update(rowOf(m_playback.message().id));
}

void InlinePlayer::layOut(const MessageId &message)
{
    const bool atBottom = m_view.isAtBottom();
    auto &bubbles = m_view.bubbles();
    bubbles.forgetLooks();
    if (const int row = m_timeline.rowOf(message); row >= 0)
        Q_EMIT bubbles.sizeHintChanged(m_timeline.index(row));
    if (atBottom) // behind the layout, which is queued too
        QMetaObject::invokeMethod(&m_view, &TimelineView::goToBottom, Qt::QueuedConnection);
    m_view.viewport()->update();
}

bool InlinePlayer::seekAt(QPoint point)
{
    const QRect row = rowOf(m_playback.message().id);
    const int at = m_timeline.rowOf(m_playback.message().id);
    if (at < 0)
        return false;
    const auto &player = m_view.bubbles().layoutOf(m_timeline.index(at), row.width()).player;
    if (!player)
        return false;
    m_playback.seek(player->timeAt(point.x() - row.left(), m_playback.duration()));
    return true;
}

bool InlinePlayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view) {
        if (event->type() == QEvent::Hide)
            m_playback.pause();
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto part = m_view.partAt(mouse->pos());
        m_seeking = mouse->button() == Qt::LeftButton && isOpen() && part
            && part->action == BubbleAction::SeekMedia && m_playback.isOf(MessageId(part->value))
            && seekAt(mouse->pos());
    } else if (event->type() == QEvent::MouseMove && m_seeking) {
        seekAt(static_cast<QMouseEvent *>(event)->pos());
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_seeking = false;
    }
    return false; // the view goes on with it: the focus comes along
}

} // namespace Frontdesk
