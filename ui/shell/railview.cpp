// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Frontdesk {

namespace {

RailModel::Kind kindOfRow(const QModelIndex &index)
{
    return index.data(RailModel::KindRole).value<RailModel::Kind>();
}

} // namespace

RailView::RailView(const Theme &theme, RailModel &rows, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setModel(&rows);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&rows, &RailModel::modelReset, this, &RailView::endDrag);
}

QItemSelectionModel::SelectionFlags RailView::selectionCommand(const QModelIndex &,
                                                               const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void RailView::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape)
        return endDrag();
    if (moveByKey(*event))
        return;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (foldByKey(event->key()) || openByKey(event->key())))
        return;
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && before != currentIndex())
        Q_EMIT reached(currentIndex());
}

/// As in a tree: left closes a group, or goes up to its heading; right opens it.
bool RailView::foldByKey(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    if (kindOfRow(at) == RailModel::Kind::Group) {
        Q_EMIT folded(at, key == Qt::Key_Left);
        return true;
    }
    if (key == Qt::Key_Right)
        return false;
    int row = at.row();
    while (row >= 0 && kindOfRow(m_rows.index(row)) != RailModel::Kind::Group)
        --row;
    if (row < 0)
        return false;
    setCurrentIndex(m_rows.index(row));
    return true;
}

bool RailView::openByKey(int key)
{
    const bool opens = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!opens || !currentIndex().isValid())
        return false;
    if (kindOfRow(currentIndex()) == RailModel::Kind::Group)
        Q_EMIT foldToggled(currentIndex());
    else
        Q_EMIT opened(currentIndex());
    return true;
}

bool RailView::moveByKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!isArrow || (event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    if (currentIndex().isValid())
        Q_EMIT moved(currentIndex(), event.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void RailView::mousePressEvent(QMouseEvent *event)
{
    endDrag();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()
        && kindOfRow(index) == RailModel::Kind::Account) {
        m_pressed = index;
        m_pressedAt = event->position().toPoint();
    }
    QListView::mousePressEvent(event);
}

void RailView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return QListView::mouseMoveEvent(event);
    // While a button is down the list would take what it passes over for what is meant.
    const QPoint at = event->position().toPoint();
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_pressed.isValid() || (!m_dragging && !isFar))
        return;
    m_dragging = true;
    m_dropAt = rowToDropAt(at.y());
    viewport()->setCursor(m_dropAt ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void RailView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        const QModelIndex index = indexAt(event->position().toPoint());
        const bool isClick = event->button() == Qt::LeftButton && index.isValid();
        QListView::mouseReleaseEvent(event);
        if (isClick && kindOfRow(index) == RailModel::Kind::Group)
            Q_EMIT foldToggled(index);
        else if (isClick && index == currentIndex())
            Q_EMIT opened(index);
        return;
    }
    const int from = m_pressed.row();
    const auto to = m_dropAt;
    endDrag();
    if (to && *to != from)
        Q_EMIT dropped(from, *to);
}

void RailView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuWanted(index,
                          byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                : event->globalPos());
}

void RailView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_dragging || !m_dropAt || *m_dropAt == m_pressed.row())
        return;
    const auto &m = m_theme.metrics();
    const QRect row = visualRect(m_rows.index(*m_dropAt));
    const int y = *m_dropAt > m_pressed.row() ? row.bottom() + 1 : row.top();
    QPainter painter(viewport());
    painter.fillRect(m.rail.inset,
                     y - m.control.focusWidth / 2,
                     viewport()->width() - 2 * m.rail.inset,
                     m.control.focusWidth,
                     m_theme.colors().accent);
}

void RailView::endDrag()
{
    m_pressed = QPersistentModelIndex();
    m_dropAt.reset();
    if (std::exchange(m_dragging, false))
        viewport()->unsetCursor();
    viewport()->update();
}

/// Between the rows of its group, and half a row beyond them; elsewhere it means nothing.
std::optional<int> RailView::rowToDropAt(int y) const
{
    const int from = m_pressed.row();
    const auto [first, last] = m_rows.groupOf(from);
    if (first < 0)
        return {};
    const QRect top = visualRect(m_rows.index(first));
    const QRect bottom = visualRect(m_rows.index(last));
    const int half = top.height() / 2;
    if (y < top.top() - half || y > bottom.bottom() + half)
        return {};
    int gap = first;
    while (gap <= last && visualRect(m_rows.index(gap)).center().y() < y)
        ++gap;
    return gap > from ? gap - 1 : gap;
}

} // namespace Frontdesk
