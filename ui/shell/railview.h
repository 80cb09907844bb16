// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/railmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace Frontdesk {

/// The rows of the rail under the hand: arrows move the ring, a click or Enter opens, Alt with an
/// arrow or the mouse takes a row to another place. What is open is the selection, which only the
/// program changes.
class RailView : public QListView
{
    Q_OBJECT

public:
    RailView(const Theme &theme, RailModel &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    /// The ring came there by a key.
    void reached(const QModelIndex &index);
    void folded(const QModelIndex &group, bool closed);
    void foldToggled(const QModelIndex &group);
    /// An account was taken to another row of its group.
    void dropped(int from, int to);
    /// One up or down, by a key.
    void moved(const QModelIndex &index, int by);
    void menuWanted(const QModelIndex &index, const QPoint &at);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool foldByKey(int key);
    bool openByKey(int key);
    bool moveByKey(const QKeyEvent &event);
    void endDrag();
    std::optional<int> rowToDropAt(int y) const;

    const Theme &m_theme;
    RailModel &m_rows;
    QPersistentModelIndex m_pressed; ///< what may be dragged
    QPoint m_pressedAt;
    bool m_dragging = false;
    std::optional<int> m_dropAt; ///< the row where it would stand
};

} // namespace Frontdesk
