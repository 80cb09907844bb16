// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentstrip.h"

#include "core/domain/quickreplies.h"
#include "ui/composer/attachmentchip.h"
#include "ui/composer/attachmentpreview.h"
#include "ui/models/picturecache.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/busyring.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int WaitingRadius = 6;
constexpr int WaitingNameWidth = 120;

} // namespace

AttachmentStrip::AttachmentStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_voice(new Voice(this))
{
    setAccessibleName(tr("Attachments"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.metrics().gap.normal);
    m_row->addStretch();
    hide();
}

void AttachmentStrip::setPictures(PictureCache &pictures)
{
    m_pictures = &pictures;
    connect(&pictures, &PictureCache::arrived, this, [this](const QString &sha) {
        for (auto *chip : std::as_const(m_chips)) {
            if (chip->pictureSha() == sha)
                showLook(chip);
        }
    });
    for (auto *chip : std::as_const(m_chips))
        showLook(chip);
}

void AttachmentStrip::add(const Content &content)
{
    if (areButtonsAlone(content)) { // a reply has one row of them, and these are meant last
        for (qsizetype i = m_chips.size() - 1; i >= 0; --i) {
            if (areButtonsAlone(m_chips.at(i)->content()))
                drop(m_chips.takeAt(i));
        }
    }
    auto *chip = makeChip(content);
    m_row->insertWidget(count(), chip);
    m_chips.append(chip);
    showLook(chip);
    settle();
}

QList<Content> AttachmentStrip::take()
{
    const auto all = contents();
    for (auto *chip : std::as_const(m_chips))
        drop(chip);
    m_chips.clear();
    settle();
    return all;
}

QList<Content> AttachmentStrip::contents() const
{
    QList<Content> all;
    all.reserve(m_chips.size());
    for (const auto *chip : m_chips)
        all.append(chip->content());
    return all;
}

int AttachmentStrip::messageCount() const
{
    return static_cast<int>(std::count_if(m_chips.cbegin(), m_chips.cend(), [](const auto *chip) {
        return !areButtonsAlone(chip->content());
    }));
}

void AttachmentStrip::bringOut(qsizetype index)
{
    const QString words = m_chips.at(index)->content().text;
    leaveOut(index);
    Q_EMIT wordsWanted(words);
}

void AttachmentStrip::moveBy(qsizetype index, qsizetype by)
{
    const auto to = std::clamp<qsizetype>(index + by, 0, m_chips.size() - 1);
    if (to == index)
        return;
    auto *chip = m_chips.at(index);
    m_chips.move(index, to);
    m_row->removeWidget(chip);
    m_row->insertWidget(static_cast<int>(to), chip);
    m_row->activate(); // who drags it asks where the others are now
    settle();
    m_voice->say(chip->accessibleName());
}

void AttachmentStrip::leaveOut(qsizetype index)
{
    auto *chip = m_chips.takeAt(index);
    const auto *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == chip || chip->isAncestorOf(focus));
    drop(chip);
    settle();
    if (!hadFocus)
        return;
    if (m_chips.isEmpty())
        Q_EMIT left();
    else
        m_chips.at(std::min(index, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void AttachmentStrip::open(qsizetype index)
{
    auto *chip = m_chips.at(index);
    const auto sha = chip->pictureSha();
    (new AttachmentPreview(m_theme,
                           chip->name(),
                           AttachmentChip::factsOf(chip->content()),
                           m_pictures && !sha.isEmpty() ? m_pictures->picture(sha) : QPixmap(),
                           window()))
        ->open();
}

void AttachmentStrip::setUnderWay(const QStringList &names)
{
    if (names == m_namesUnderWay)
        return;
    m_namesUnderWay = names;
    for (auto *one : std::as_const(m_underWay))
        drop(one);
    m_underWay.clear();
    const auto &gap = m_theme.metrics().gap;
    for (const auto &name : names) {
        auto *box = new Pane(m_theme, &Colors::hover);
        box->setCornerRadius(WaitingRadius);
        box->setAccessibleName(tr("Preparing %1").arg(withoutBidiControls(name)));
        auto *inside = new QHBoxLayout(box);
        inside->setContentsMargins(gap.normal, gap.tiny, gap.normal, gap.tiny);
        auto *label = new ElidedLabel(m_theme, TextStep::Detail, Weight::Normal, &Colors::text2);
        label->setElideMode(Qt::ElideMiddle);
        label->setMaximumTextWidth(WaitingNameWidth);
        label->setText(withoutBidiControls(name));
        inside->addWidget(new BusyRing(m_theme));
        inside->addWidget(label);
        m_row->insertWidget(m_row->count() - 1, box);
        m_underWay.append(box);
    }
    settle();
}

AttachmentChip *AttachmentStrip::makeChip(const Content &content)
{
    auto *chip = new AttachmentChip(m_theme, content);
    connect(chip, &AttachmentChip::moveWanted, this, [this, chip](int by) {
        moveBy(m_chips.indexOf(chip), by);
    });
    connect(chip, &AttachmentChip::dragged, this, [this, chip](int x) { dragTo(chip, x); });
    connect(chip, &AttachmentChip::openWanted, this, [this, chip] { open(m_chips.indexOf(chip)); });
    connect(
        chip, &AttachmentChip::editWanted, this, [this, chip] { bringOut(m_chips.indexOf(chip)); });
    connect(chip, &AttachmentChip::removeWanted, this, [this, chip] {
        leaveOut(m_chips.indexOf(chip));
    });
    return chip;
}

/// Later: it may be the one that asked for it.
void AttachmentStrip::drop(QWidget *one)
{
    m_row->removeWidget(one);
    one->hide();
    one->deleteLater();
}

/// In front of the first whose middle the pointer has not passed.
void AttachmentStrip::dragTo(AttachmentChip *chip, int x)
{
    const auto place = std::count_if(m_chips.cbegin(), m_chips.cend(), [chip, x](auto *other) {
        return other != chip && other->geometry().center().x() < x;
    });
    const auto index = m_chips.indexOf(chip);
    moveBy(index, place - index);
}

void AttachmentStrip::showLook(AttachmentChip *chip)
{
    const auto sha = chip->pictureSha();
    if (m_pictures && !sha.isEmpty())
        chip->setPicture(m_pictures->picture(sha));
}

/// Tab goes through them as they stand.
void AttachmentStrip::settle()
{
    QWidget *last = nullptr;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setPlace(i, m_chips.size());
        const auto stops = m_chips.at(i)->stops();
        for (auto *stop : stops) {
            if (last)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
    setVisible(!m_chips.isEmpty() || !m_underWay.isEmpty());
    Q_EMIT changed();
}

} // namespace Frontdesk
