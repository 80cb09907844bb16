// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/search/searchrowlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints what was found, and the headings between.
class SearchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchRowDelegate(const Theme &theme,
                      const Clock &clock,
                      PictureOf pictures,
                      QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Known {
        SearchHit hit;
        Account account;
        bool selected = false;
        ColorRole ground = nullptr;
        int width = 0;
        qint64 day = 0;
        SearchRowLayout layout;
    };
    const SearchRowLayout &layoutOf(const SearchRowInput &input, int width) const;
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;

    const Theme &m_theme;
    const Clock &m_clock;
    PictureOf m_pictures;
    mutable QCache<QString, Known> m_layouts; ///< by message
};

} // namespace Frontdesk
