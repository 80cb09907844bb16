// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/playback.h"

#include <QPersistentModelIndex>

namespace Frontdesk {

class TimelineModel;
class TimelineView;
struct HitArea;

/// Sound and films in the bubbles of a timeline: what is pressed there, by mouse or key, and what has
/// to be painted anew. Stops when the conversation is left or the message goes, pauses when the
/// timeline is out of sight.
class InlinePlayer : public QObject
{
    Q_OBJECT

public:
    InlinePlayer(TimelineView &view,
                 TimelineModel &timeline,
                 MediaSource &media,
                 MakePlayer make,
                 QObject *parent = nullptr);

    Playback &playback() { return m_playback; }
    /// Something is open, so that it can be muted, sought in and so on.
    bool isOpen() const;
    /// Seconds forward, or back.
    void step(int seconds);

Q_SIGNALS:
    /// In a window of its own.
    void largeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(const HitArea &part);
    void stopIfGone();
    void repaint();
    void layOut(const MessageId &message);
    QRect rowOf(const MessageId &message) const;
    bool seekAt(QPoint point);

    TimelineView &m_view;
    TimelineModel &m_timeline;
    Playback m_playback;
    bool m_seeking = false; ///< the bar is held
};

} // namespace Frontdesk
