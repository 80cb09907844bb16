// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pinform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int MostOffered = 4; // in one row
constexpr int FormWidth = 340;
constexpr int LongestPinName = 40; // as the relay keeps it

} // namespace

PinForm::Words PinForm::ofMessage()
{
    return {tr("Pin as"), tr("Pin this message"), tr("Address, size, promised price…")};
}

PinForm::PinForm(const Theme &theme,
                 const Words &words,
                 const QStringList &categories,
                 QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new TextField(theme, words.label))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(words.name);
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(FormWidth));
    m_name->setPlaceholder(words.example);
    m_name->edit()->setMaxLength(LongestPinName);
    auto *pin = new Button(theme, tr("Pin"), Button::Kind::Primary);
    connect(pin, &Button::clicked, this, [this] { accept(m_name->text()); });

    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.small);
    for (const auto &category :
         categories.first(std::min<qsizetype>(categories.size(), MostOffered))) {
        auto *chip = new Chip(theme, category);
        connect(chip, &Chip::clicked, this, [this, category] { accept(category); });
        row->addWidget(chip);
    }
    row->addStretch();
    row->addWidget(pin);
    column->addLayout(row);
}

void PinForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_name->edit()->setFocus(Qt::PopupFocusReason);
}

void PinForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_name->isComposing())
        accept(m_name->text());
    else
        QFrame::keyPressEvent(event);
}

void PinForm::accept(const QString &category)
{
    close();
    Q_EMIT accepted(category.simplified());
}

} // namespace Frontdesk
