// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/shownpicture.h"
#include "ui/models/picturewalk.h"
#include "ui/models/timetext.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Frontdesk {

class IconButton;
class ElidedLabel;
class MediaSource;
class PictureCache;

/// The pictures of a conversation, as large as the window. Left and right go through all pictures of
/// the chat; one can be held beside the others, to compare. Deletes itself when closed.
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
    ~ImageViewer() override;

    const Message &current() const { return m_walk.current(); }
    bool isWhole() const { return m_picture.isWhole(); }
    /// Pixels of the screen for one of the picture.
    qreal scale() const;
    /// The one that stands at the left, to compare; null if none does.
    const ShownPicture *held() const { return m_held.get(); }

Q_SIGNALS:
    void failed(const Frontdesk::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    enum class Extent { Set, Chat };

    void build();
    void addSteps();
    void addDeeds();
    void showCurrent();
    void nameIt();
    void step(PictureWalk::Side side);
    void zoomTo(qreal scale);
    void fit();
    void compare();
    void stopComparing();
    void copy();
    void saveAs();
    void saveAll();
    void chooseFolder(Extent extent);
    void startSaving();
    void save(const QList<Message> &pictures, const QString &folder);
    void say(const QString &words);
    QRect stage() const;
    QRect room() const;
    IconButton *addButton(const QString &icon,
                          const QString &name,
                          const QKeySequence &key,
                          const std::function<void()> &what);

    const Theme &m_theme;
    Sources m_sources;
    PictureWalk m_walk;
    ShownPicture m_picture;
    std::unique_ptr<ShownPicture> m_held;
    QString m_folder; ///< where all are to be saved once all are known; else empty
    qreal m_zoom = 0; ///< 0: as large as fits
    QPointF m_offset; ///< of the middle, when it is larger than the window
    QPoint m_dragged;
    ElidedLabel *m_title;
    ElidedLabel *m_status; ///< how far saving is
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_compare;
    IconButton *m_saveAll;
    QWidget *m_bar;
};

} // namespace Frontdesk
