// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include "ui/theme/colors.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

/// Antialiasing on, and everything as it was afterwards.
class Smooth
{
public:
    explicit Smooth(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter &m_painter;
};

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QPixmap covering(const QPixmap &picture, const QSizeF &area)
{
    const QSizeF size = picture.deviceIndependentSize();
    if (size.isEmpty() || area.isEmpty())
        return picture;
    const qreal factor = std::max(area.width() / size.width(), area.height() / size.height());
    const QSizeF part = area / factor * picture.devicePixelRatio();
    const QPointF at((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2);
    return picture.copy(QRectF(at, part).toAlignedRect());
}

} // namespace

QPainterPath roundedPath(const QRectF &rect, const Corners &corners)
{
    const qreal most = std::min(rect.width(), rect.height()) / 2;
    const qreal tl = std::min(corners.topLeft, most);
    const qreal tr = std::min(corners.topRight, most);
    const qreal br = std::min(corners.bottomRight, most);
    const qreal bl = std::min(corners.bottomLeft, most);
    QPainterPath path;
    path.moveTo(rect.left() + tl, rect.top());
    path.lineTo(rect.right() - tr, rect.top());
    path.arcTo(rect.right() - 2 * tr, rect.top(), 2 * tr, 2 * tr, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - br);
    path.arcTo(rect.right() - 2 * br, rect.bottom() - 2 * br, 2 * br, 2 * br, 0, -90);
    path.lineTo(rect.left() + bl, rect.bottom());
    path.arcTo(rect.left(), rect.bottom() - 2 * bl, 2 * bl, 2 * bl, 270, -90);
    path.lineTo(rect.left(), rect.top() + tl);
    path.arcTo(rect.left(), rect.top(), 2 * tl, 2 * tl, 180, -90);
    path.closeSubpath();
    return path;
}

void fillRound(QPainter &painter, const QRectF &rect, const Corners &corners, const QColor &fill)
{
    const Smooth smooth(painter);
    painter.fillPath(roundedPath(rect, corners), fill);
}

void outlineRound(
    QPainter &painter, const QRectF &rect, const Corners &corners, const QColor &color, qreal width)
{
    const Smooth smooth(painter);
    const qreal half = width / 2;
    const auto inner = [half](qreal radius) {
        return std::max(0.0, radius - half);
    };
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(rect.adjusted(half, half, -half, -half),
                                 {inner(corners.topLeft),
                                  inner(corners.topRight),
                                  inner(corners.bottomRight),
                                  inner(corners.bottomLeft)}));
}

void drawDashedCircle(QPainter &painter, const QRectF &rect, qreal width, const QColor &color)
{
    const Smooth smooth(painter);
    const QRectF line = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    // Dashes twice as long as they are wide, and as many as go round without a stump.
    const qreal round = line.width() * M_PI / width;
    const qreal dash = round / (2 * std::max(1.0, std::round(round / 4)));
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash, dash});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(line);
}

void drawGlyph(QPainter &painter, const QRectF &rect, const Glyph &glyph, const QColor &ink)
{
    if (glyph.text.isEmpty())
        return;
    const QFontMetricsF metrics(glyph.font);
    const QRectF box = metrics.tightBoundingRect(glyph.text);
    painter.save();
    painter.setFont(glyph.font);
    painter.setPen(ink);
    const QPointF at(rect.center().x() - box.center().x(), rect.center().y() - box.center().y());
    painter.drawText(at, glyph.text);
    painter.restore();
}

void drawTile(QPainter &painter,
              const QRectF &rect,
              qreal radius,
              const Glyph &glyph,
              const QColor &fill,
              const QColor &ink)
{
    fillRound(painter, rect, Corners::all(radius), fill);
    drawGlyph(painter, rect, glyph, ink);
}

void drawAvatar(QPainter &painter,
                const QRectF &rect,
                const Pastel &pastel,
                const Glyph &glyph,
                const QPixmap &picture)
{
    const Corners round = Corners::all(rect.width() / 2);
    if (!picture.isNull()) {
        drawCover(painter, rect, round, picture);
        return;
    }
    fillRound(painter, rect, round, pastel.fill);
    drawGlyph(painter, rect, glyph, pastel.ink);
}

void drawRing(QPainter &painter,
              const QRectF &rect,
              qreal part,
              qreal width,
              const QColor &color,
              const QColor &track)
{
    constexpr int Degree = 16; // Qt counts in sixteenths
    const Smooth smooth(painter);
    const QRectF line = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(line);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(line, 90 * Degree, -qRound(part * 360 * Degree));
}

void drawCount(QPainter &painter,
               const QRectF &rect,
               const QString &text,
               const QFont &font,
               const QColor &fill,
               const QColor &ink)
{
    fillRound(painter, rect, Corners::all(rect.height() / 2), fill);
    drawGlyph(painter, rect, {text, font}, ink);
}

void drawCover(QPainter &painter,
               const QRectF &rect,
               const Corners &corners,
               const QPixmap &picture)
{
    const Smooth smooth(painter);
    QPixmap part = covering(picture, rect.size());
    part.setDevicePixelRatio(1);
    painter.save();
    painter.translate(rect.topLeft());
    QBrush brush(part);
    brush.setTransform(
        QTransform::fromScale(rect.width() / part.width(), rect.height() / part.height()));
    painter.fillPath(roundedPath({QPointF(0, 0), rect.size()}, corners), brush);
    painter.restore();
}

void drawRule(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color)
{
    const qreal thin = 1;
    QRectF line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(thin);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom() - thin);
        break;
    case Qt::LeftEdge:
        line.setWidth(thin);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right() - thin);
        break;
    }
    painter.fillRect(line, color);
}

QString initialOf(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    const bool familyAndGiven =
        trimmed.size() == 3 && std::all_of(trimmed.cbegin(), trimmed.cend(), isHan);
    if (familyAndGiven)
        return trimmed.mid(1, 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const auto end = finder.toNextBoundary();
    QString first = trimmed.left(end < 0 ? 1 : end).toUpper();
    // Thai and its like: the consonant alone, without what stands above and below it.
    if (first.at(0).category() == QChar::Letter_Other)
        first.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return first;
}

} // namespace Frontdesk
