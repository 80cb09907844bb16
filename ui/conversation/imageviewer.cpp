// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/imageviewer.h"

#include "core/client/mediasource.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelineentry.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QPainter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <cmath>

namespace Frontdesk {

namespace {

constexpr qreal MostZoom = 8;
constexpr qreal LeastZoom = 0.05;
constexpr qreal ZoomStep = 1.25;
constexpr int BarHeight = 48;
constexpr qreal MostPixels = 40e6; ///< of a picture in memory: 160 MB

QImage readWhole(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // what the sender called it does not matter
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qreal pixels = qreal(size.width()) * size.height();
    if (size.isValid() && pixels > MostPixels)
        reader.setScaledSize(size * std::sqrt(MostPixels / pixels));
    return reader.read();
}

Result<> copyFile(const QString &from, const QString &to)
{
    QFile::remove(to); // the dialog has asked
    if (QFile::copy(from, to))
        return {};
    return Error{ErrorKind::Storage, QStringLiteral("file.unwritable")};
}

QString suggestedName(const Message &message)
{
    const auto media = message.content.media.value_or(Media{});
    if (!media.fileName.isEmpty())
        return QFileInfo(withoutBidiControls(media.fileName)).fileName();
    const QString ending = QMimeDatabase().mimeTypeForName(media.mime).preferredSuffix();
    const QString day = QDateTime::fromMSecsSinceEpoch(shownAt(message))
                            .toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    return day + u'.' + (ending.isEmpty() ? QStringLiteral("jpg") : ending);
}

} // namespace

ImageViewer::ImageViewer(const Theme &theme,
                         const Sources &sources,
                         const Message &picture,
                         QWidget *window)
    : QDialog(window, Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_sources(sources)
    , m_walk(sources.timeline, picture)
    , m_title(new Label(theme, TextStep::Body, Weight::Strong))
    , m_bar(new Pane(theme, &Colors::list, Qt::BottomEdge))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture"));
    if (window)
        setGeometry(QRect(window->mapToGlobal(QPoint()), window->size()));
    build();
    connect(&m_walk, &PictureWalk::changed, this, &ImageViewer::showCurrent);
    connect(&sources.pictures, &PictureCache::arrived, this, qOverload<>(&QWidget::update));
    showCurrent();
}

void ImageViewer::build()
{
    auto *row = new QHBoxLayout(m_bar);
    const auto &gap = m_theme.metrics().gap;
    row->setContentsMargins(gap.large, 0, gap.normal, 0);
    row->setSpacing(gap.tiny);
    row->addWidget(m_title);
    row->addStretch();
    m_older = addButton(QStringLiteral("chevron-left"), tr("Previous picture"), Qt::Key_Left);
    m_newer = addButton(QStringLiteral("chevron-right"), tr("Next picture"), Qt::Key_Right);
    auto *smaller = addButton(QStringLiteral("minus"), tr("Smaller"), Qt::Key_Minus);
    auto *larger = addButton(QStringLiteral("plus"), tr("Larger"), Qt::Key_Plus);
    auto *turn = addButton(QStringLiteral("redo"), tr("Turn"), Qt::Key_R);
    auto *copying = addButton(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy);
    auto *saving = addButton(QStringLiteral("download"), tr("Save as…"), QKeySequence::Save);
    auto *closing = addButton(QStringLiteral("close"), tr("Close"), Qt::Key_Escape);
    connect(m_older, &IconButton::clicked, this, [this] { step(PictureWalk::Side::Older); });
    connect(m_newer, &IconButton::clicked, this, [this] { step(PictureWalk::Side::Newer); });
    connect(smaller, &IconButton::clicked, this, [this] { zoomTo(scale() / ZoomStep); });
    connect(larger, &IconButton::clicked, this, [this] { zoomTo(scale() * ZoomStep); });
    connect(turn, &IconButton::clicked, this, &ImageViewer::rotate);
    connect(copying, &IconButton::clicked, this, &ImageViewer::copy);
    connect(saving, &IconButton::clicked, this, &ImageViewer::saveAs);
    connect(closing, &IconButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->setFixedHeight(m_theme.px(BarHeight));
    setFocus();
}

/// Its key does the same wherever the focus is, so it does not take it.
IconButton *
ImageViewer::addButton(const QString &icon, const QString &name, const QKeySequence &key)
{
    auto *button = new IconButton(m_theme, icon, name);
    button->setKey(key);
    button->setFocusPolicy(Qt::NoFocus);
    m_bar->layout()->addWidget(button);
    return button;
}

void ImageViewer::showCurrent()
{
    m_older->setEnabled(m_walk.beside(PictureWalk::Side::Older).has_value());
    m_newer->setEnabled(m_walk.beside(PictureWalk::Side::Newer).has_value());
    for (const auto side : {PictureWalk::Side::Older, PictureWalk::Side::Newer}) {
        if (const auto next = m_walk.beside(side)) // it will be looked at next
            m_sources.pictures.picture(next->content.media->sha);
    }
    const Message &message = m_walk.current();
    if (m_shown == message.id)
        return;
    m_shown = message.id;
    QStringList words{TimeText(locale()).exact(shownAt(message))};
    if (!message.senderName.isEmpty())
        words.prepend(withoutBidiControls(message.senderName));
    m_title->setText(words.join(QStringLiteral(" · ")));
    setAccessibleName(tr("Picture") + QStringLiteral(", ") + m_title->text());
    m_path.clear();
    m_image = {};
    m_whole = {};
    m_zoom = 0;
    m_turns = 0;
    m_offset = {};
    load();
    update();
}

void ImageViewer::load()
{
    if (!PictureWalk::isPicture(m_walk.current()))
        return;
    const auto asked = m_shown;
    whenDone(m_sources.media.fetch(m_walk.current().content.media->sha),
             this,
             [this, asked](const Result<QString> &path) {
                 if (asked != m_shown)
                     return;
                 if (path)
                     takeWhole(*path);
                 else
                     Q_EMIT failed(path.error());
             });
}

void ImageViewer::takeWhole(const QString &path)
{
    m_path = path;
    const Promise<QImage> promise;
    QThreadPool::globalInstance()->start([promise, path] { promise.give(readWhole(path)); });
    whenDone(promise.future(), this, [this, asked = m_shown](const Result<QImage> &image) {
        if (asked != m_shown || !image || image->isNull())
            return; // the small one is better than none
        m_image = *image;
        m_whole = QPixmap::fromImage(m_image);
        update();
    });
}

void ImageViewer::step(PictureWalk::Side side)
{
    m_walk.step(side);
}

QPixmap ImageViewer::shown() const
{
    if (!m_whole.isNull())
        return m_whole;
    const auto media = m_walk.current().content.media.value_or(Media{});
    const QPixmap small = m_sources.pictures.picture(media.sha);
    return small.isNull() && !media.thumbnail.isEmpty()
        ? m_sources.pictures.picture(media.thumbnail)
        : small;
}

/// Of the whole picture, turned; the small one is drawn as large.
QSizeF ImageViewer::pictureSize() const
{
    const auto media = m_walk.current().content.media.value_or(Media{});
    QSizeF size = m_whole.isNull() ? QSizeF(media.width, media.height) : QSizeF(m_whole.size());
    if (size.isEmpty())
        size = shown().size();
    return m_turns % 2 == 0 ? size : size.transposed();
}

QRect ImageViewer::stage() const
{
    return rect().adjusted(0, m_bar->height(), 0, 0);
}

qreal ImageViewer::scale() const
{
    if (m_zoom > 0)
        return m_zoom;
    const QSizeF size = pictureSize();
    if (size.isEmpty())
        return 1;
    const QSizeF room = stage().size();
    return std::min({room.width() / size.width(), room.height() / size.height(), 1.0});
}

void ImageViewer::zoomTo(qreal scale)
{
    const qreal before = this->scale();
    m_zoom = std::clamp(scale, LeastZoom, MostZoom);
    m_offset *= m_zoom / before;
    update();
}

void ImageViewer::rotate()
{
    m_turns = (m_turns + 1) % 4;
    m_offset = {};
    update();
}

void ImageViewer::copy()
{
    const QImage image = m_image.isNull() ? shown().toImage() : m_image;
    if (!image.isNull())
        QGuiApplication::clipboard()->setImage(image);
}

void ImageViewer::saveAs()
{
    if (m_path.isEmpty())
        return; // failed() has said why
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName(m_walk.current()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, from = m_path](const QString &to) {
        const Promise<> promise;
        QThreadPool::globalInstance()->start(
            [promise, from, to] { promise.give(copyFile(from, to)); });
        whenDone(promise.future(), this, [this](const Result<> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    dialog->open();
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return saveAs();
    switch (event->key()) {
    case Qt::Key_Left:
        return step(PictureWalk::Side::Older);
    case Qt::Key_Right:
    case Qt::Key_Space:
        return step(PictureWalk::Side::Newer);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomTo(scale() * ZoomStep);
    case Qt::Key_Minus:
        return zoomTo(scale() / ZoomStep);
    case Qt::Key_0:
        m_zoom = 0;
        m_offset = {};
        return update();
    case Qt::Key_1:
        return zoomTo(1);
    case Qt::Key_R:
        return rotate();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return; // presses no button by accident
    default:
        QDialog::keyPressEvent(event);
    }
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().rail);
    const QPixmap picture = shown();
    if (picture.isNull()) {
        m_theme.icons().draw(painter,
                             stage(),
                             QStringLiteral("image"),
                             m_theme.metrics().control.icon,
                             m_theme.colors().text3);
        return;
    }
    QSizeF size = pictureSize() * scale();
    const QPointF middle = QRectF(stage()).center() + m_offset;
    painter.setClipRect(stage());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(middle);
    painter.rotate(90.0 * m_turns);
    if (m_turns % 2 != 0)
        size.transpose();
    painter.drawPixmap(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size),
                       picture,
                       QRectF(picture.rect()));
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    zoomTo(scale() * std::pow(ZoomStep, event->angleDelta().y() / 120.0));
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->pos();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QSizeF over = (pictureSize() * scale() - QSizeF(stage().size())) / 2;
    m_offset += event->pos() - std::exchange(m_dragged, event->pos());
    const qreal x = std::max(0.0, over.width());
    const qreal y = std::max(0.0, over.height());
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
    update();
}

} // namespace Frontdesk
