// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"

#include <QBasicTimer>
#include <QListView>

namespace Frontdesk {

class BubbleDelegate;
class Button;
class Clock;
class PictureCache;
class TimelineModel;

/// The messages of one conversation. Stays at the newest one while it is there, keeps its place while
/// older ones come in above, and loads them when the upper end is near.
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
    bool isAtBottom() const;
    /// Scrolls to the newest message and stays there.
    void goToBottom();
    /// Scrolls to a message and marks it for a moment.
    void reveal(const MessageId &message);

Q_SIGNALS:
    /// A button, link or picture of @p message was pressed.
    void activatedPart(const Frontdesk::HitArea &part, const Frontdesk::MessageId &message);
    void quoteWanted(const Frontdesk::Message &message);
    /// The newest message has been on the screen.
    void reachedBottom();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    struct Anchor {
        QPersistentModelIndex index;
        int top = 0;
    };

    void buildMore();
    void watchModel();
    void keepPlace();
    void restorePlace();
    void followSoon();
    void loadIfNear();
    void placeViewport();
    void placeMore();
    void showMore();
    void tick();
    std::optional<HitArea> partAt(QPoint position, QModelIndex *index = nullptr) const;
    void activatePart(const HitArea &part, const QModelIndex &index);
    void openMenu(const QModelIndex &index, QPoint global);

    const Theme &m_theme;
    const Clock &m_clock;
    TimelineModel &m_timeline;
    PictureCache &m_pictures;
    BubbleDelegate *m_delegate;
    Button *m_more; ///< "3 new messages", over the lower end
    QBasicTimer m_slow; ///< a send under way gets its ring after a moment
    QBasicTimer m_mark; ///< takes the mark from a revealed message
    Anchor m_anchor;
    bool m_stick = true; ///< the newest message stays in sight
    int m_unseen = 0; ///< came while it was out of sight
    std::optional<HitArea> m_pressed;
};

} // namespace Frontdesk
