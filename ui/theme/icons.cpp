// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace Frontdesk {

namespace {

constexpr int CachedPixmaps = 600;

} // namespace

Icons::Icons()
    : m_pixmaps(CachedPixmaps)
{
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const Key key{name, pixels, color.rgba()};
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;

    QByteArray svg = source(name);
    if (svg.isEmpty() || pixels <= 0)
        return {};
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.75\"",
                "stroke-width=\"" + QByteArray::number(strokeFor(size)) + '"');
    QSvgRenderer renderer(svg);
    auto *result = new QPixmap(pixels, pixels);
    result->fill(Qt::transparent);
    {
        QPainter painter(result);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    result->setDevicePixelRatio(devicePixelRatio);
    const QPixmap copy = *result;
    m_pixmaps.insert(key, result);
    return copy;
}

void Icons::draw(
    QPainter &painter, const QRectF &rect, const QString &name, int size, const QColor &color)
{
    const QPixmap picture = pixmap(name, size, color, painter.device()->devicePixelRatioF());
    const QPointF at(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(QPointF(qRound(at.x()), qRound(at.y())), picture);
}

void Icons::clear()
{
    m_pixmaps.clear();
}

double Icons::strokeFor(int size)
{
    if (size <= 12)
        return 2.4;
    if (size <= 14)
        return 2.2;
    if (size <= 17)
        return 2.0;
    return 1.75;
}

QByteArray Icons::source(const QString &name)
{
    const auto known = m_sources.constFind(name);
    if (known != m_sources.cend())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_sources.insert(name, svg);
    return svg;
}

} // namespace Frontdesk
