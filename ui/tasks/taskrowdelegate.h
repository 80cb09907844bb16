// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints a row of TaskListModel: a box, what is to be done over whom it is for, and at the right when
/// and by whom. A press on the box ticks it.
class TaskRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskRowDelegate(const Theme &theme, QObject *parent = nullptr);

    int rowHeight() const;
    /// Where the box is, within @p row.
    QRect boxIn(const QRect &row) const;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void boxPressed(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintBox(QPainter &painter, const QRect &row, bool isDone) const;
    int paintEnd(QPainter &painter, const QRect &inner, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Frontdesk
