// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/filmposter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int LongSide = 480;
constexpr int ShortestSide = 60; // of what is long and thin a mark has to be seen too
constexpr int PosterQuality = 80;

QSize posterSize(const QSize &film)
{
    if (film.isEmpty())
        return {LongSide, LongSide * 9 / 16};
    const auto size = film.scaled(LongSide, LongSide, Qt::KeepAspectRatio);
    return size.expandedTo({ShortestSide, ShortestSide});
}

} // namespace

QByteArray filmPoster(const QSize &film)
{
    QImage image(posterSize(film), QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    const double side = std::min(image.width(), image.height()) / 3.0;
    const QPointF middle(image.width() / 2.0, image.height() / 2.0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({middle + QPointF(-side / 2, -side / 2),
                                   middle + QPointF(-side / 2, side / 2),
                                   middle + QPointF(side / 2, 0)}));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", PosterQuality);
    return bytes;
}

} // namespace Frontdesk
