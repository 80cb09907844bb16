// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/shownpicture.h"

#include "core/client/mediasource.h"
#include "ui/models/picturecache.h"
#include "ui/models/picturefile.h"
#include "ui/models/picturewalk.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

constexpr qreal MostPixels = 40e6; ///< of a picture in memory: 160 MB

QSize shownSize(QSize stored)
{
    const qreal pixels = qreal(stored.width()) * stored.height();
    return pixels > MostPixels ? stored * std::sqrt(MostPixels / pixels) : stored;
}

} // namespace

ShownPicture::ShownPicture(MediaSource &media, PictureCache &pictures, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_pictures(pictures)
{
    connect(&pictures, &PictureCache::arrived, this, &ShownPicture::changed);
}

void ShownPicture::show(const Message &message, int turns)
{
    if (m_message.id == message.id)
        return;
    m_message = message;
    m_path.clear();
    m_image = {};
    m_whole = {};
    m_turns = turns;
    Q_EMIT changed();
    if (!PictureWalk::isPicture(message))
        return;
    whenDone(m_media.fetch(message.content.media->sha),
             this,
             [this, asked = message.id](const Result<QString> &path) {
                 if (asked != m_message.id)
                     return;
                 if (path)
                     takeWhole(*path);
                 else
                     Q_EMIT failed(path.error());
             });
}

void ShownPicture::takeWhole(const QString &path)
{
    m_path = path;
    const Promise<QImage> promise;
    QThreadPool::globalInstance()->start(
        [promise, path] { promise.give(readPictureFile(path, shownSize)); });
    whenDone(promise.future(), this, [this, asked = m_message.id](const Result<QImage> &image) {
        if (asked != m_message.id || !image || image->isNull())
            return; // the small one is better than none
        m_image = *image;
        m_whole = QPixmap::fromImage(m_image);
        Q_EMIT changed();
    });
}

void ShownPicture::turn()
{
    m_turns = (m_turns + 1) % 4;
    Q_EMIT changed();
}

QPixmap ShownPicture::pixmap() const
{
    if (!m_whole.isNull())
        return m_whole;
    const auto media = m_message.content.media.value_or(Media{});
    const QPixmap small = m_pictures.picture(media.sha);
    return small.isNull() && !media.thumbnail.isEmpty() ? m_pictures.picture(media.thumbnail)
                                                        : small;
}

QImage ShownPicture::image() const
{
    return m_image.isNull() ? pixmap().toImage() : m_image;
}

QSizeF ShownPicture::size() const
{
    const auto media = m_message.content.media.value_or(Media{});
    QSizeF size = m_whole.isNull() ? QSizeF(media.width, media.height) : QSizeF(m_whole.size());
    if (size.isEmpty())
        size = pixmap().size();
    return m_turns % 2 == 0 ? size : size.transposed();
}

qreal ShownPicture::fitting(QSizeF room) const
{
    const QSizeF size = this->size();
    if (size.isEmpty())
        return 1;
    return std::min({room.width() / size.width(), room.height() / size.height(), 1.0});
}

void ShownPicture::paint(QPainter &painter, const Place &place, const Theme &theme) const
{
    const QPixmap picture = pixmap();
    if (picture.isNull()) {
        theme.icons().draw(painter,
                           place.room,
                           QStringLiteral("image"),
                           theme.metrics().control.icon,
                           theme.colors().text3);
        return;
    }
    QSizeF size = this->size() * place.scale;
    painter.save();
    painter.setClipRect(place.room);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(place.room).center() + place.offset);
    painter.rotate(90.0 * m_turns);
    if (m_turns % 2 != 0)
        size.transpose();
    painter.drawPixmap(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size),
                       picture,
                       QRectF(picture.rect()));
    painter.restore();
}

} // namespace Frontdesk
