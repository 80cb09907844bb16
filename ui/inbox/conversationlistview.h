// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace Frontdesk {

class Button;
class ConversationListModel;
class PictureCache;
class Skeleton;
class SteadyRows;
class WorkControl;

/// The list of conversations. Holds its order while the pointer is over it and offers what waits; a
/// click where another one stood a moment ago opens none.
/// With Ctrl or Shift several are selected, and none of them is opened for it.
class ConversationListView : public QListView
{
    Q_OBJECT

public:
    ConversationListView(const Theme &theme,
                         const Clock &clock,
                         ConversationListModel &conversations,
                         PictureCache &pictures,
                         WorkControl &control,
                         QWidget *parent = nullptr);

    ConversationId current() const;
    /// In the order of the list; the one that is open if no other is.
    QList<ConversationId> selected() const;
    /// Only the open one stays selected.
    void selectOne();
    /// Selects without telling; nothing happens if it is not loaded.
    void select(const ConversationId &conversation);
    /// Opens the next or previous one; where the open one has gone, from the place it had.
    void step(int by);
    /// Below the open one, or above where it is the last; null if it is alone or not in the list.
    ConversationId neighbour() const;
    /// What waits while the order is held is let in, as by a press on what tells of it.
    void takeNew();
    bool hasNew() const;
    /// As Enter does: opens the current row, and tells that the agent wants to write.
    void confirm();
    /// The first page is on its way; said by whoever asks for it again.
    void expectRows();
    /// The menu of a row, for all that are selected.
    void openMenuOfSelected(const QPoint &global);

Q_SIGNALS:
    void chosen(const Frontdesk::ConversationId &conversation);
    /// Enter on a row: the agent wants to write.
    void confirmed();
    void selectedChanged();
    /// Another row is under the pointer than before, and nobody moved it.
    void movedUnderPointer();
    /// From the menu of the rows.
    void tagsWanted(const QList<Frontdesk::ConversationId> &conversations);
    void linkWanted(const QList<Frontdesk::ConversationId> &conversations);
    /// The agent wants this one in a window of its own.
    void windowWanted(const Frontdesk::ConversationId &conversation);
    /// The same, at a place of the screen: it was dragged there.
    void draggedOut(const Frontdesk::ConversationId &conversation, const QPoint &at);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeld(int count);
    void placeHeld();
    void holdOrder();
    bool showsCountdown() const;
    void restoreSelection();
    void readAhead(int position);
    void choose(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &global);
    void keyPressInList(QKeyEvent *event);
    void selectEverything();
    void takeLoaded();
    void takeRemoved(const QModelIndex &parent, int first);
    int rowFrom(int by) const;

    const Theme &m_theme;
    const Clock &m_clock;
    ConversationListModel &m_conversations;
    WorkControl &m_control;
    Button *m_held; ///< "3 new", over the upper end
    Skeleton *m_skeleton;
    SteadyRows *m_steady = nullptr;
    bool m_missed = false; ///< the press was not meant for what is there now
    QBasicTimer m_minute;
    QBasicTimer m_second; ///< while somebody's time is counted down
    ConversationId m_chosen;
    bool m_pointerIsHere = false;
    int m_menus = 0; ///< open, of rows
    bool m_holds = false; ///< the order of the rows
    bool m_wantsAll = false; ///< everything is to be selected once it is loaded
    /// What took the place of the open one, which went and nothing was opened since; invalid: it
    /// was the last one.
    std::optional<QPersistentModelIndex> m_gap;
    bool m_gapMoves = false; ///< the row that holds it is among those being removed
    bool m_chosenGoes = false; ///< the open one is among the rows being removed
    bool m_quiet = false; ///< the program moves the selection, not the agent
};

} // namespace Frontdesk
