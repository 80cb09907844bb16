// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace Frontdesk {

struct Pastel;

/// Radii of the four corners of a rectangle.
struct Corners {
    qreal topLeft = 0;
    qreal topRight = 0;
    qreal bottomRight = 0;
    qreal bottomLeft = 0;

    static Corners all(qreal radius) { return {radius, radius, radius, radius}; }
    friend bool operator==(const Corners &, const Corners &) = default;
};

/// What a tile or an avatar shows when it has no picture.
struct Glyph {
    QString text;
    QFont font;
};

// What bubbles, tiles, chips and buttons are drawn with. Antialiasing is set and restored inside.

QPainterPath roundedPath(const QRectF &rect, const Corners &corners);
void fillRound(QPainter &painter, const QRectF &rect, const Corners &corners, const QColor &fill);
/// A line of @p width inside the edge of @p rect.
void outlineRound(QPainter &painter,
                  const QRectF &rect,
                  const Corners &corners,
                  const QColor &color,
                  qreal width = 1);
/// A circle of dashes inside the edge of @p rect: a place that is empty.
void drawDashedCircle(QPainter &painter, const QRectF &rect, qreal width, const QColor &color);
/// @p text centred by its ink, not by its line: "g" and "ด" would sit low.
void drawGlyph(QPainter &painter, const QRectF &rect, const Glyph &glyph, const QColor &ink);
void drawTile(QPainter &painter,
              const QRectF &rect,
              qreal radius,
              const Glyph &glyph,
              const QColor &fill,
              const QColor &ink);
/// A person: the picture, cut round, or the letter on a pastel.
void drawAvatar(QPainter &painter,
                const QRectF &rect,
                const Pastel &pastel,
                const Glyph &glyph,
                const QPixmap &picture = {});
/// An arc of @p part (0 to 1) over a full circle, from twelve o'clock.
void drawRing(QPainter &painter,
              const QRectF &rect,
              qreal part,
              qreal width,
              const QColor &color,
              const QColor &track);
/// A count in a pill.
void drawCount(QPainter &painter,
               const QRectF &rect,
               const QString &text,
               const QFont &font,
               const QColor &fill,
               const QColor &ink);
/// @p picture, filling @p rect, cut at the middle.
void drawCover(QPainter &painter,
               const QRectF &rect,
               const Corners &corners,
               const QPixmap &picture);
/// A line of one device pixel along the bottom (or right) edge of @p rect.
void drawRule(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color);

/// The letter that stands for @p name: its first grapheme, upper case; for a name of three Han
/// characters the first of the given name, because family names repeat.
QString initialOf(const QString &name);

} // namespace Frontdesk
