// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QRect>

#include <functional>
#include <variant>

class QPainter;

namespace Frontdesk {

using ColorRole = QColor Colors::*;

/// A filled or outlined rectangle; nullptr leaves fill or line out.
struct FillItem {
    QRect rect;
    Corners corners;
    ColorRole fill = nullptr;
    ColorRole line = nullptr;
};

/// An empty place for a person.
struct EmptyPlaceItem {
    QRect rect;
    ColorRole ink = &Colors::edge;
};

struct TextItem {
    TextBlock block;
    QPoint at;
    ColorRole ink = &Colors::text;
};

struct IconItem {
    QString name;
    QRect rect; ///< the icon is centred in it
    int size = 16;
    ColorRole ink = &Colors::text2;
};

struct AvatarItem {
    QRect rect;
    QString id; ///< chooses the pastel
    Glyph glyph = {};
    QString picture; ///< sha; empty for none
};

/// Something in the colour of an account: its tile with its letter, or a band without one.
struct TileItem {
    QRect rect;
    int color = 1; ///< number of the account's colour
    qreal radius = 0;
    Glyph glyph = {};
    int ring = 0; ///< width of a gap around it, in the colour of what it stands on
    ColorRole ringColor = nullptr;
};

/// A picture, or an icon on a quiet ground until it is there.
struct PictureItem {
    QRect rect;
    Corners corners;
    QString sha;
    QString iconName;
    bool whole = false; ///< fit it in instead of cutting it to fill
};

/// The little map of a location card: no map data, only a street, a park and a pin.
struct MapItem {
    QRect rect;
    qreal radius = 0;
};

/// An arc that says: under way, or how much is left.
struct RingItem {
    QRect rect;
    ColorRole ink = &Colors::accent;
    qreal part = 0.3; ///< of the round
    int width = 2;
};

using DisplayItem = std::variant<FillItem,
                                 EmptyPlaceItem,
                                 TextItem,
                                 IconItem,
                                 AvatarItem,
                                 TileItem,
                                 PictureItem,
                                 MapItem,
                                 RingItem>;

/// What one row of the timeline consists of, in the order of painting. Positions are relative to the
/// row. Colours are roles, so that a change of theme needs no new layout.
using DisplayList = QList<DisplayItem>;

QRect rectOf(const DisplayItem &item);
void moveBy(DisplayItem &item, QPoint offset);
/// Appends @p items, moved by @p offset.
void append(DisplayList &list, const DisplayList &items, QPoint offset);

/// Gives the picture of a sha, or a null pixmap while it is not there.
using PictureOf = std::function<QPixmap(const QString &sha)>;

void paint(QPainter &painter,
           const DisplayList &list,
           const Theme &theme,
           const PictureOf &pictures);

} // namespace Frontdesk
