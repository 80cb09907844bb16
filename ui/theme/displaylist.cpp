// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/displaylist.h"

#include <QPainter>

namespace Frontdesk {

namespace {

/// One paint function per kind of item.
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const Theme &theme, const PictureOf &pictures)
        : m_painter(painter)
        , m_theme(theme)
        , m_pictures(pictures)
    {
    }

    void operator()(const FillItem &item) const
    {
        if (item.fill)
            fillRound(m_painter, item.rect, item.corners, color(item.fill));
        if (item.line)
            outlineRound(m_painter, item.rect, item.corners, color(item.line));
    }
    void operator()(const EmptyPlaceItem &item) const
    {
        constexpr qreal Width = 1.5;
        const qreal width = Width * m_theme.zoom() / 100;
        drawDashedCircle(m_painter, item.rect, width, color(item.ink));
    }
    void operator()(const TextItem &item) const
    {
        m_painter.setPen(color(item.ink));
        item.block.draw(m_painter, item.at);
    }
    void operator()(const IconItem &item) const
    {
        m_theme.icons().draw(m_painter, item.rect, item.name, item.size, color(item.ink));
    }
    void operator()(const AvatarItem &item) const
    {
        const QPixmap picture = item.picture.isEmpty() ? QPixmap() : m_pictures(item.picture);
        drawAvatar(m_painter, item.rect, m_theme.colors().pastel(item.id), item.glyph, picture);
    }
    void operator()(const TileItem &item) const
    {
        if (item.ring > 0 && item.ringColor) {
            const QRect outer = item.rect.adjusted(-item.ring, -item.ring, item.ring, item.ring);
            fillRound(
                m_painter, outer, Corners::all(item.radius + item.ring), color(item.ringColor));
        }
        const Colors &c = m_theme.colors();
        drawTile(
            m_painter, item.rect, item.radius, item.glyph, c.account(item.color), c.accountInk);
    }
    void operator()(const PictureItem &item) const
    {
        const QPixmap picture = item.sha.isEmpty() ? QPixmap() : m_pictures(item.sha);
        if (picture.isNull()) {
            fillRound(m_painter, item.rect, item.corners, color(&Colors::hover));
            m_theme.icons().draw(m_painter,
                                 item.rect,
                                 item.iconName,
                                 m_theme.metrics().control.iconEmpty,
                                 color(&Colors::text3));
            return;
        }
        if (!item.whole) {
            drawCover(m_painter, item.rect, item.corners, picture);
            return;
        }
        const QSize size = picture.size().scaled(item.rect.size(), Qt::KeepAspectRatio);
        QRect fitted(QPoint(), size);
        fitted.moveCenter(item.rect.center());
        drawCover(m_painter, fitted, Corners::all(0), picture);
    }
    void operator()(const MapItem &item) const;
    void operator()(const RingItem &item) const
    {
        drawRing(
            m_painter, item.rect, item.part, item.width, color(item.ink), color(&Colors::line));
    }

private:
    QColor color(ColorRole role) const { return m_theme.colors().*role; }

    QPainter &m_painter;
    const Theme &m_theme;
    const PictureOf &m_pictures;
};

void ItemPainter::operator()(const MapItem &item) const
{
    // Drawn on a grid of 72 by 48. A map is paper: light in every scheme.
    const Colors &paper = colorsOf(Scheme::Light);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipPath(roundedPath(item.rect, Corners::all(item.radius)));
    m_painter.fillRect(item.rect, paper.hover);
    m_painter.translate(item.rect.topLeft());
    m_painter.scale(item.rect.width() / 72.0, item.rect.height() / 48.0);
    m_painter.fillRect(QRectF(28, -2, 20, 18), paper.okSoft);
    m_painter.setPen(QPen(paper.canvas, 5));
    m_painter.drawLine(QPointF(-8, 34), QPointF(80, 18));
    m_painter.drawLine(QPointF(22, -8), QPointF(22, 56));
    m_painter.drawLine(QPointF(54, -8), QPointF(60, 56));
    QPainterPath pin(QPointF(36, 32));
    pin.cubicTo(36, 32, 45, 25, 45, 18);
    pin.arcTo(QRectF(27, 9, 18, 18), 0, 180);
    pin.cubicTo(27, 25, 36, 32, 36, 32);
    m_painter.fillPath(pin, paper.badFill);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(paper.onBad);
    m_painter.drawEllipse(QPointF(36, 18), 3.5, 3.5);
    m_painter.restore();
}

} // namespace

QRect rectOf(const DisplayItem &item)
{
    if (const auto *text = std::get_if<TextItem>(&item))
        return {text->at, text->block.size()};
    return std::visit(
        [](const auto &other) {
            if constexpr (std::is_same_v<std::decay_t<decltype(other)>, TextItem>)
                return QRect();
            else
                return other.rect;
        },
        item);
}

void moveBy(DisplayItem &item, QPoint offset)
{
    std::visit(
        [offset](auto &any) {
            if constexpr (std::is_same_v<std::decay_t<decltype(any)>, TextItem>)
                any.at += offset;
            else
                any.rect.translate(offset);
        },
        item);
}

void append(DisplayList &list, const DisplayList &items, QPoint offset)
{
    for (DisplayItem item : items) {
        moveBy(item, offset);
        list.append(std::move(item));
    }
}

void paint(QPainter &painter,
           const DisplayList &list,
           const Theme &theme,
           const PictureOf &pictures)
{
    const ItemPainter each(painter, theme, pictures);
    for (const auto &item : list)
        std::visit(each, item);
}

} // namespace Frontdesk
