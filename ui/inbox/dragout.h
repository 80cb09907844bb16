// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <memory>

class QAbstractItemView;
class QMouseEvent;

namespace Frontdesk {

class Label;

/// Takes a conversation out of a list with the mouse: sideways over the edge of the window, where it
/// is let go. Up and down the list's own mouse goes on to select. Esc ends it. It is no drag and drop
/// of the window system, which would not say where it ended, and no other program takes chats.
class DragOut : public QObject
{
    Q_OBJECT

public:
    /// @p view has ConversationListModel's rows; it owns this.
    DragOut(const Theme &theme, QAbstractItemView &view);
    ~DragOut() override;

    bool isActive() const { return m_way == Way::Out; }
    void cancel();

Q_SIGNALS:
    /// Let go outside the window, at @p at of the screen.
    void droppedOutside(const Frontdesk::ConversationId &conversation, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { None, Undecided, Out };

    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool isOutside(const QPoint &at) const;
    void showWhere(const QPoint &at);

    const Theme &m_theme;
    QAbstractItemView &m_view;
    Way m_way = Way::None;
    QPoint m_from;
    ConversationId m_conversation;
    QString m_title;
    std::unique_ptr<Label> m_ghost; ///< while it is outside: what would happen there
};

} // namespace Frontdesk
