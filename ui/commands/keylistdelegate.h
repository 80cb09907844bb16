// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Frontdesk {

class Theme;

/// A row of KeyListModel: what it does, and the caps of its keys at the right.
class KeyListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit KeyListDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintKeys(QPainter &painter, const QRect &room, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Frontdesk
