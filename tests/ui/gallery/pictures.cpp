// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pictures.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace Frontdesk::Test {

namespace {

struct BoxColors {
    QColor wall;
    QColor side;
    QColor top;
};

/// A parcel on a table, with a crack in it.
QImage parcel(const BoxColors &colors)
{
    QImage image(480, 360, QImage::Format_RGB32);
    image.fill(colors.wall);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 250, 480, 110), QColor(181, 154, 122));
    painter.translate(240, 210);
    painter.scale(2.6, 2.6);
    const QPolygonF top({{-28, -16}, {0, -26}, {28, -16}, {0, -5}});
    const QPolygonF left({{-28, -16}, {0, -5}, {0, 34}, {-28, 22}});
    const QPolygonF right({{28, -16}, {0, -5}, {0, 34}, {28, 22}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.top);
    painter.drawPolygon(top);
    painter.setBrush(colors.side);
    painter.drawPolygon(left);
    painter.setBrush(colors.top.darker(112));
    painter.drawPolygon(right);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawPolyline(QPolygonF({{-20, -6}, {-12, 0}, {-17, 5}, {-8, 14}}));
    return image;
}

} // namespace

void drawSamplePictures(FakeMedia &media, const QString &folder)
{
    const QList<BoxColors> all{{QColor(228, 218, 203), QColor(63, 107, 87), QColor(92, 139, 116)},
                               {QColor(216, 210, 196), QColor(122, 78, 58), QColor(160, 107, 80)},
                               {QColor(237, 231, 220), QColor(74, 90, 130), QColor(110, 128, 168)}};
    for (int i = 0; i < all.size(); ++i) {
        const QString path = QDir(folder).filePath(QStringLiteral("parcel%1.jpg").arg(i + 1));
        parcel(all.at(i)).save(path);
        media.files.insert(QStringLiteral("album%1").arg(i + 1), path);
    }
}

} // namespace Frontdesk::Test
