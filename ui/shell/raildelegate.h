// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints the rail: pages, headings, views and accounts, in the wide or the narrow form.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RailDelegate(const Theme &theme, QObject *parent = nullptr);

    void setNarrow(bool narrow) { m_narrow = narrow; }
    bool isNarrow() const { return m_narrow; }
    void setCollapsed(const QSet<QString> &groups) { m_collapsed = groups; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintWide(QPainter &painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    QRect paintRight(QPainter &painter,
                     QRect line,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintNarrow(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintRing(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void
    paintNarrowCount(QPainter &painter, const QRect &row, const QRect &tile, int waiting) const;
    QFont font(TextStep step, const QString &text, const QModelIndex &index, Weight weight) const;

    const Theme &m_theme;
    bool m_narrow = false;
    QSet<QString> m_collapsed;
};

} // namespace Frontdesk
