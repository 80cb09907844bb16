// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/imageviewer.h"

#include "core/client/mediasource.h"
#include "ui/conversation/picturesaver.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelineentry.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
constexpr int GapBetween = 2; ///< of two pictures side by side

const QKeySequence SaveAllKey(Qt::CTRL | Qt::SHIFT | Qt::Key_S);

QString titleOf(const Message &message, const QLocale &locale)
{
    QStringList words{TimeText(locale).exact(shownAt(message))};
    if (!message.senderName.isEmpty())
        words.prepend(withoutBidiControls(message.senderName));
    return words.join(QStringLiteral(" · "));
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
    , m_picture(sources.media, sources.pictures)
    , m_title(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_status(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_bar(new Pane(theme, &Colors::list, Qt::BottomEdge))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture"));
    if (window)
        setGeometry(QRect(window->mapToGlobal(QPoint()), window->size()));
    build();
    connect(&m_walk, &PictureWalk::changed, this, &ImageViewer::showCurrent);
    connect(&m_picture, &ShownPicture::changed, this, qOverload<>(&QWidget::update));
    connect(&m_picture, &ShownPicture::failed, this, &ImageViewer::failed);
    showCurrent();
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::build()
{
    auto *row = new QHBoxLayout(m_bar);
    const auto &gap = m_theme.metrics().gap;
    row->setContentsMargins(gap.large, 0, gap.normal, 0);
    row->setSpacing(gap.tiny);
    row->addWidget(m_title);
    row->addSpacing(gap.normal);
    row->addWidget(m_status);
    row->addStretch();
    addSteps();
    addDeeds();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->setFixedHeight(m_theme.px(BarHeight));
    setFocus();
}

void ImageViewer::addSteps()
{
    m_older =
        addButton(QStringLiteral("chevron-left"), tr("Previous picture"), Qt::Key_Left, [this] {
            step(PictureWalk::Side::Older);
        });
    m_newer = addButton(QStringLiteral("chevron-right"), tr("Next picture"), Qt::Key_Right, [this] {
        step(PictureWalk::Side::Newer);
    });
    addButton(QStringLiteral("minus"), tr("Smaller"), Qt::Key_Minus, [this] {
        zoomTo(scale() / ZoomStep);
    });
    addButton(
        QStringLiteral("plus"), tr("Larger"), Qt::Key_Plus, [this] { zoomTo(scale() * ZoomStep); });
}

void ImageViewer::addDeeds()
{
    addButton(QStringLiteral("redo"), tr("Turn"), Qt::Key_R, [this] { m_picture.turn(); });
    m_compare =
        addButton(QStringLiteral("compare"), tr("Compare"), Qt::Key_C, [this] { compare(); });
    addButton(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    addButton(QStringLiteral("download"), tr("Save as…"), QKeySequence::Save, [this] { saveAs(); });
    m_saveAll =
        addButton(QStringLiteral("save-all"), tr("Save all…"), SaveAllKey, [this] { saveAll(); });
    addButton(QStringLiteral("close"), tr("Close"), Qt::Key_Escape, [this] { reject(); });
}

/// Its key does the same wherever the focus is, so it does not take it.
IconButton *ImageViewer::addButton(const QString &icon,
                                   const QString &name,
                                   const QKeySequence &key,
                                   const std::function<void()> &what)
{
    auto *button = new IconButton(m_theme, icon, name);
    button->setKey(key);
    button->setFocusPolicy(Qt::NoFocus);
    m_bar->layout()->addWidget(button);
    connect(button, &IconButton::clicked, this, what);
    return button;
}

void ImageViewer::showCurrent()
{
    m_older->setEnabled(m_walk.beside(PictureWalk::Side::Older).has_value());
    m_newer->setEnabled(m_walk.beside(PictureWalk::Side::Newer).has_value());
    m_compare->setEnabled(m_held || m_walk.pictures().size() > 1);
    for (const auto side : {PictureWalk::Side::Older, PictureWalk::Side::Newer}) {
        if (const auto next = m_walk.beside(side)) // it will be looked at next
            m_sources.pictures.picture(next->content.media->sha);
    }
    const Message &message = m_walk.current();
    if (m_picture.message().id != message.id) {
        m_picture.show(message);
        fit();
        say({});
    }
    nameIt();
    startSaving();
}

/// Who sent it and when; of several that came together, which it is.
void ImageViewer::nameIt()
{
    QString title = titleOf(m_walk.current(), locale());
    const auto set = m_walk.set();
    if (set.size() > 1) {
        const auto at = std::find_if(set.cbegin(), set.cend(), [this](const Message &picture) {
            return picture.id == m_walk.current().id;
        });
        title += QStringLiteral(" · ")
            + tr("%1 of %2", "picture of a set")
                  .arg(std::distance(set.cbegin(), at) + 1)
                  .arg(set.size());
    }
    if (m_held)
        title = titleOf(m_held->message(), locale()) + QStringLiteral("   |   ") + title;
    m_title->setText(title);
    setAccessibleName(tr("Picture") + QStringLiteral(", ") + title);
}

void ImageViewer::step(PictureWalk::Side side)
{
    m_walk.step(side);
}

/// The current one stays at the left, and another one stands beside it.
void ImageViewer::compare()
{
    if (m_held)
        return stopComparing();
    const auto side = m_walk.beside(PictureWalk::Side::Newer) ? PictureWalk::Side::Newer
                                                              : PictureWalk::Side::Older;
    if (!m_walk.beside(side))
        return; // nothing to compare it with
    m_held = std::make_unique<ShownPicture>(m_sources.media, m_sources.pictures);
    connect(m_held.get(), &ShownPicture::changed, this, qOverload<>(&QWidget::update));
    m_held->show(m_walk.current(), m_picture.turns());
    step(side);
}

void ImageViewer::stopComparing()
{
    m_held.reset();
    fit();
    showCurrent();
}

void ImageViewer::say(const QString &words)
{
    m_status->setText(words);
}

QRect ImageViewer::stage() const
{
    return rect().adjusted(0, m_bar->height(), 0, 0);
}

/// Of the current picture.
QRect ImageViewer::room() const
{
    QRect all = stage();
    if (m_held)
        all.setLeft(all.center().x() + GapBetween);
    return all;
}

qreal ImageViewer::scale() const
{
    return m_zoom > 0 ? m_zoom : m_picture.fitting(room().size());
}

void ImageViewer::zoomTo(qreal scale)
{
    const qreal before = this->scale();
    m_zoom = std::clamp(scale, LeastZoom, MostZoom);
    m_offset *= m_zoom / before;
    update();
}

void ImageViewer::fit()
{
    m_zoom = 0;
    m_offset = {};
    update();
}

void ImageViewer::copy()
{
    const QImage image = m_picture.image();
    if (!image.isNull())
        QGuiApplication::clipboard()->setImage(image);
}

void ImageViewer::saveAs()
{
    if (m_picture.path().isEmpty())
        return; // failed() has said why
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(PictureSaver::nameFor(m_walk.current()));
    const auto save = [this, from = m_picture.path()](const QString &to) {
        const Promise<> promise;
        QThreadPool::globalInstance()->start(
            [promise, from, to] { promise.give(PictureSaver::copy(from, to)); });
        whenDone(promise.future(), this, [this](const Result<> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    };
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

/// Those that were sent together, or all of the chat.
void ImageViewer::saveAll()
{
    const auto together = m_walk.set().size();
    if (together < 2)
        return chooseFolder(Extent::Chat);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("The %n sent together…", nullptr, static_cast<int>(together)), this, [this] {
        chooseFolder(Extent::Set);
    });
    menu->addAction(tr("All pictures of the chat…"), this, [this] { chooseFolder(Extent::Chat); });
    menu->popup(m_saveAll->mapToGlobal(m_saveAll->rect().bottomLeft()));
}

void ImageViewer::chooseFolder(Extent extent)
{
    auto *dialog = new QFileDialog(this, tr("Save all pictures in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, extent](const QString &folder) {
        if (extent == Extent::Set)
            return save(m_walk.set(), folder);
        m_folder = folder;
        say(tr("Looking for pictures…"));
        m_walk.lookThroughAll();
    });
    dialog->open();
}

/// Once the whole chat has been looked through.
void ImageViewer::startSaving()
{
    if (!m_folder.isEmpty() && m_walk.isComplete())
        save(m_walk.pictures(), std::exchange(m_folder, {}));
}

void ImageViewer::save(const QList<Message> &pictures, const QString &folder)
{
    // Closing the window ends it: nobody would see how it goes on.
    auto *saver = new PictureSaver(m_sources.media, pictures, folder, this);
    connect(saver, &PictureSaver::moved, this, [this](int done, int of) {
        say(tr("Saving: %1 of %2").arg(done).arg(of));
    });
    connect(saver, &PictureSaver::finished, this, [this](int saved, int of, const Error &why) {
        say(tr("Saved: %1 of %2").arg(saved).arg(of));
        if (saved < of)
            Q_EMIT failed(why);
    });
    saver->start();
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return saveAs();
    if (QKeySequence(event->keyCombination()) == SaveAllKey)
        return saveAll();
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
        return fit();
    case Qt::Key_1:
        return zoomTo(1);
    case Qt::Key_R:
        m_offset = {};
        return m_picture.turn();
    case Qt::Key_C:
        return compare();
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
    const QRect own = room();
    m_picture.paint(painter, {own, scale(), m_offset}, m_theme);
    if (!m_held)
        return;
    QRect left = stage();
    left.setRight(own.left() - 2 * GapBetween);
    // As large as the other one, for who compares: the zoom is of both.
    const qreal fitted = m_picture.fitting(own.size());
    const qreal larger = scale() / fitted;
    m_held->paint(painter, {left, m_held->fitting(left.size()) * larger, m_offset}, m_theme);
    painter.fillRect(QRect(left.right() + 1, left.top(), 2 * GapBetween - 1, left.height()),
                     m_theme.colors().line);
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
    const QSizeF over = (m_picture.size() * scale() - QSizeF(room().size())) / 2;
    m_offset += event->pos() - std::exchange(m_dragged, event->pos());
    const qreal x = std::max(0.0, over.width());
    const qreal y = std::max(0.0, over.height());
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
    update();
}

} // namespace Frontdesk
