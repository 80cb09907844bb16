// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/message.h"

#include <QImage>
#include <QObject>
#include <QPixmap>

class QPainter;

namespace Frontdesk {

class MediaSource;
class PictureCache;
class Theme;

/// A picture as it is looked at: the small one at once, the whole one when it has been read and
/// decoded, elsewhere; turned as wanted.
class ShownPicture : public QObject
{
    Q_OBJECT

public:
    /// Where it is drawn.
    struct Place {
        QRect room; ///< nothing is drawn outside
        qreal scale = 1; ///< pixels of the screen for one of the picture
        QPointF offset; ///< of the middle, when it is larger than the room
    };

    ShownPicture(MediaSource &media, PictureCache &pictures, QObject *parent = nullptr);

    /// @p turns: quarters, clockwise.
    void show(const Message &message, int turns = 0);
    int turns() const { return m_turns; }
    const Message &message() const { return m_message; }
    bool isWhole() const { return !m_whole.isNull(); }
    /// Of the whole picture; empty while it is not here.
    QString path() const { return m_path; }
    /// The whole picture, or the small one.
    QImage image() const;
    /// Of the whole picture, turned; the small one is drawn as large.
    QSizeF size() const;
    /// The scale at which all of it is seen in @p room, at most 1.
    qreal fitting(QSizeF room) const;
    /// By a quarter, clockwise.
    void turn();
    void paint(QPainter &painter, const Place &place, const Theme &theme) const;

Q_SIGNALS:
    void changed();
    void failed(const Frontdesk::Error &error);

private:
    void takeWhole(const QString &path);
    QPixmap pixmap() const;

    MediaSource &m_media;
    PictureCache &m_pictures;
    Message m_message;
    QString m_path;
    QImage m_image; ///< for the clipboard
    QPixmap m_whole;
    int m_turns = 0;
};

} // namespace Frontdesk
