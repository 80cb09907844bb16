// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblemenu.h"
#include "ui/models/timelinemodel.h"

#include <QBasicTimer>
#include <QListView>

namespace Frontdesk {

class BubbleDelegate;
class Clock;
class PictureCache;
class TimelineOverlay;

/// The messages of one conversation. Stays at the newest one while it is there, keeps its place while
/// others come in above or below, and loads them before an end is in sight.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    TimelineView(const Theme &theme,
                 const Clock &clock,
                 TimelineModel &timeline,
                 PictureCache &pictures,
                 QWidget *parent = nullptr);

    void setScene(const BubbleScene &scene);
    const BubbleScene &scene() const;
    BubbleDelegate &bubbles() const { return *m_delegate; }
    /// What the menu of a message shows.
    void setMenuKeys(const BubbleMenuKeys &keys) { m_menuKeys = keys; }
    /// What can be pressed at a place of the viewport.
    std::optional<HitArea> partAt(QPoint position, QModelIndex *index = nullptr) const;
    bool isAtBottom() const;
    /// Where a pop-over about a message stands, on the screen.
    QPoint placeOf(const MessageId &message) const;
    /// Lets a day be chosen, and goes there.
    void pickDate();
    /// Scrolls to the newest of the messages that are loaded and stays there.
    void goToBottom();
    /// The same with the newest of all, from wherever the view is.
    void goToNewest();
    /// Goes to a place of the conversation, wherever it is, and marks @p message (or the first from
    /// there on) for a moment.
    void showAround(const MessageOrder &place, const MessageId &message = {});
    /// Tells that the current message is to be quoted, if it can be.
    void quoteCurrent();
    bool canQuoteCurrent() const;
    /// The same of pinning and unpinning it.
    void pinCurrent();
    bool canPinCurrent() const;
    /// As a press on it does.
    void activatePart(const HitArea &part, const QModelIndex &index);

Q_SIGNALS:
    /// A button, link or picture of @p message was pressed.
    void activatedPart(const Frontdesk::HitArea &part, const Frontdesk::MessageId &message);
    void quoteWanted(const Frontdesk::Message &message);
    void pinWanted(const Frontdesk::Message &message, bool pinned);
    void taskWanted(const Frontdesk::Message &message);
    /// A quoted message that is not among the rows.
    void messageWanted(const Frontdesk::MessageId &message);
    /// The newest message has been on the screen.
    void reachedBottom();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    /// What stands where on the screen, while rows come and go around it.
    struct Anchor {
        MessageId message; ///< null: nothing
        int top = 0; ///< of its bubble
    };

    void watchModel();
    void reveal(const MessageId &message);
    void showLoaded(TimelineModel::Opening opening);
    void countArrival(TimelineModel::Arrival arrival);
    void keepPlace();
    void keepPlaceUntilLaidOut();
    void restorePlace();
    QModelIndex topRow() const;
    int bubbleTop(const QModelIndex &index) const;
    void followSoon();
    void loadIfNear();
    void placeViewport();
    void showMore();
    void showDay();
    qint64 topTime() const;
    void openMenu(const QModelIndex &index, QPoint global);

    const Theme &m_theme;
    const Clock &m_clock;
    TimelineModel &m_timeline;
    PictureCache &m_pictures;
    BubbleDelegate *m_delegate;
    TimelineOverlay *m_overlay;
    QBasicTimer m_slow; ///< a send under way gets its ring after a moment
    QBasicTimer m_mark; ///< takes the mark from a revealed message
    Anchor m_anchor;
    bool m_hadTarget = false; ///< before the rows were changed for whole ones
    bool m_anchored = false; ///< rows will be laid out again, and m_anchor be put back
    bool m_stick = true; ///< the newest message stays in sight
    int m_unseen = 0; ///< came while it was out of sight
    std::optional<HitArea> m_pressed;
    BubbleMenuKeys m_menuKeys;
};

} // namespace Frontdesk
