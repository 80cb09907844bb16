// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/picturewalk.h"
#include "ui/models/timetext.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QImage>
#include <QPixmap>

namespace Frontdesk {

class IconButton;
class Label;
class MediaSource;
class PictureCache;

/// The pictures of a conversation, as large as the window. The small one shows at once, the whole one
/// when it has been read and decoded, elsewhere. Left and right go through all pictures of the chat.
/// Deletes itself when closed.
class ImageViewer : public QDialog
{
    Q_OBJECT

public:
    struct Sources {
        TimelineSource &timeline;
        MediaSource &media;
        PictureCache &pictures;
    };

    ImageViewer(const Theme &theme,
                const Sources &sources,
                const Message &picture,
                QWidget *window);

    const Message &current() const { return m_walk.current(); }
    bool isWhole() const { return !m_whole.isNull(); }
    /// Pixels of the screen for one of the picture.
    qreal scale() const;

Q_SIGNALS:
    void failed(const Frontdesk::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void build();
    void showCurrent();
    void load();
    void takeWhole(const QString &path);
    void step(PictureWalk::Side side);
    void zoomTo(qreal scale);
    void rotate();
    void copy();
    void saveAs();
    QSizeF pictureSize() const;
    QPixmap shown() const;
    QRect stage() const;
    IconButton *addButton(const QString &icon, const QString &name, const QKeySequence &key);

    const Theme &m_theme;
    Sources m_sources;
    PictureWalk m_walk;
    MessageId m_shown;
    QString m_path; ///< of the whole picture; empty while it is not here
    QImage m_image; ///< the whole picture, for the clipboard
    QPixmap m_whole;
    qreal m_zoom = 0; ///< 0: as large as fits
    int m_turns = 0; ///< quarters, clockwise
    QPointF m_offset; ///< of the middle, when it is larger than the window
    QPoint m_dragged;
    Label *m_title;
    IconButton *m_older;
    IconButton *m_newer;
    QWidget *m_bar;
};

} // namespace Frontdesk
