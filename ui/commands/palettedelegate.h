// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"
#include "ui/theme/displaylist.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Frontdesk {

struct PaletteRow;

/// Paints the rows of the palette: who or what it is, what it was found by, and its key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, PictureOf pictures, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the words may stand, when picture and key have their place.
    QRect
    paintEnds(QPainter &painter, const QRect &rect, const PaletteRow &row, bool selected) const;
    void paintWords(QPainter &painter, const QRect &room, const PaletteRow &row) const;
    QList<QTextLayout::FormatRange> marked(const QList<Search::TextRange> &places) const;
    DisplayItem pictureOf(const PaletteRow &row, const QRect &rect) const;

    const Theme &m_theme;
    PictureOf m_pictures;
};

} // namespace Frontdesk
