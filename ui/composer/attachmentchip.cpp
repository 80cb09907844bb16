// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentchip.h"

#include "core/domain/quickreplies.h"
#include "core/templates/variables.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int ChipRadius = 6;
constexpr int LookSide = 28;
constexpr int FilmMarkSide = 14; // one frame of a film is not to be taken for a picture
constexpr int TextWidth = 110;
constexpr int NameWidth = 140;

QString iconOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Image:
        return QStringLiteral("image");
    case ContentKind::Video:
        return QStringLiteral("video");
    case ContentKind::Audio:
        return QStringLiteral("audio");
    case ContentKind::Sticker:
        return QStringLiteral("sticker");
    case ContentKind::Location:
        return QStringLiteral("location");
    case ContentKind::Card:
        return QStringLiteral("card");
    default:
        return QStringLiteral("file");
    }
}

bool hasLook(ContentKind kind)
{
    return kind != ContentKind::Text;
}

} // namespace

AttachmentChip::AttachmentChip(const Theme &theme, const Content &content, QWidget *parent)
    : Pane(theme, &Colors::hover, {}, parent)
    , m_content(content)
    , m_row(new QHBoxLayout(this))
{
    setCornerRadius(ChipRadius);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setToolTip(factsOf(content));
    new FocusRing(*this);
    build();
}

QString AttachmentChip::name() const
{
    if (areButtonsAlone(m_content))
        return tr("Buttons: %1").arg(withoutBidiControls(ContentText::buttons(m_content)));
    if (m_content.kind == ContentKind::Text)
        return m_content.text.simplified();
    const QString file = m_content.media ? m_content.media->fileName : QString();
    if (!file.isEmpty())
        return withoutBidiControls(file);
    const QString words = m_content.sticker
        ? m_content.sticker->keywords.mid(0, 2).join(QStringLiteral(", "))
        : QString();
    return words.isEmpty() ? ContentText::kindName(m_content.kind) : words;
}

void AttachmentChip::setPlace(qsizetype index, qsizetype count)
{
    setAccessibleName(
        tr("%1, %2 of %3", "attached file, its place").arg(name()).arg(index + 1).arg(count));
    setAccessibleDescription(
        tr("Ctrl+Shift+Left and Right move it, Delete leaves it out, Space shows it"));
}

void AttachmentChip::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QString AttachmentChip::pictureSha() const
{
    if (!m_content.media)
        return {};
    if (m_content.kind == ContentKind::Image)
        return m_content.media->thumbnail.isEmpty() ? m_content.media->sha
                                                    : m_content.media->thumbnail;
    return m_content.kind == ContentKind::Video ? m_content.media->thumbnail : QString();
}

QWidgetList AttachmentChip::stops() const
{
    return m_stops;
}

QString AttachmentChip::factsOf(const Content &content)
{
    if (areButtonsAlone(content))
        return tr("Buttons below the last message: %1")
            .arg(withoutBidiControls(ContentText::buttons(content)));
    if (!content.media)
        return content.text;
    const auto &media = *content.media;
    QStringList facts{ContentText::kindName(content.kind)};
    if (media.size > 0)
        facts << QLocale().formattedDataSize(media.size, 1, QLocale::DataSizeSIFormat);
    if (media.width > 0 && media.height > 0)
        facts << QStringLiteral("%1 × %2").arg(media.width).arg(media.height);
    if (media.durationMs > 0)
        facts << TimeText::duration(media.durationMs);
    const QString name = withoutBidiControls(media.fileName);
    return (name.isEmpty() ? QString() : name + QLatin1Char('\n'))
        + facts.join(QStringLiteral(" · "));
}

void AttachmentChip::build()
{
    const auto &gap = theme().metrics().gap;
    const bool isText = m_content.kind == ContentKind::Text;
    const bool isOpen = isText && !Templates::variablesIn(m_content.text).isEmpty();
    const int look = hasLook(m_content.kind) ? theme().px(LookSide) + gap.tiny : 0;
    m_row->setContentsMargins(
        look + (look > 0 ? gap.tiny : gap.normal), gap.tiny, gap.tiny, gap.tiny);
    auto *label = new ElidedLabel(
        theme(), TextStep::Detail, Weight::Normal, isOpen ? &Colors::bad : &Colors::text);
    label->setElideMode(isText ? Qt::ElideRight : Qt::ElideMiddle);
    label->setMaximumTextWidth(isText ? TextWidth : NameWidth);
    label->setText(name());
    m_row->addWidget(label);
    m_stops << this;
    const auto add = [this](const QString &icon, const QString &words) {
        auto *button = new IconButton(theme(), icon, words, IconButton::Size::Small);
        m_row->addWidget(button);
        button->setCursor(Qt::ArrowCursor);
        m_stops << button;
        return button;
    };
    if (isText && !areButtonsAlone(m_content))
        connect(add(QStringLiteral("edit"), tr("Write on %1").arg(name())),
                &IconButton::clicked,
                this,
                &AttachmentChip::editWanted);
    connect(add(QStringLiteral("close"), tr("Leave out %1").arg(name())),
            &IconButton::clicked,
            this,
            &AttachmentChip::removeWanted);
}

QRect AttachmentChip::lookPlace() const
{
    const int side = theme().px(LookSide);
    return {theme().metrics().gap.tiny, (height() - side) / 2, side, side};
}

void AttachmentChip::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool moves = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const int key = event->key();
    if (moves && (key == Qt::Key_Left || key == Qt::Key_Right))
        Q_EMIT moveWanted(key == Qt::Key_Left ? -1 : 1);
    else if (modifiers != Qt::NoModifier)
        Pane::keyPressEvent(event);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT openWanted();
    else
        Pane::keyPressEvent(event);
}

void AttachmentChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    event->accept();
}

void AttachmentChip::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = event->position().toPoint();
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || (!m_isDragged && !isFar))
        return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(mapToParent(at).x());
}

void AttachmentChip::mouseReleaseEvent(QMouseEvent *event)
{
    m_isDragged = false;
    setCursor(Qt::OpenHandCursor);
    event->accept();
}

void AttachmentChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT openWanted();
}

void AttachmentChip::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!hasLook(m_content.kind))
        return;
    QPainter painter(this);
    const auto &m = theme().metrics().control;
    if (m_picture.isNull()) {
        theme().icons().draw(
            painter, lookPlace(), iconOf(m_content.kind), m.icon, theme().colors().text2);
        return;
    }
    drawCover(painter, lookPlace(), Corners::all(m.radiusSmall), m_picture);
    if (m_content.kind == ContentKind::Video)
        paintFilmMark(painter);
}

void AttachmentChip::paintFilmMark(QPainter &painter) const
{
    const int side = theme().px(FilmMarkSide);
    QRect mark(0, 0, side, side);
    mark.moveCenter(lookPlace().center());
    fillRound(painter, mark, Corners::all(side / 2.0), theme().colors().raised);
    theme().icons().draw(
        painter, mark, QStringLiteral("play"), side - theme().px(4), theme().colors().text);
}

} // namespace Frontdesk
