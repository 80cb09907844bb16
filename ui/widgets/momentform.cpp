// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/momentform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refit.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MomentFormWidth = 340;

} // namespace

MomentForm::MomentForm(const Theme &theme, const Words &words, Read read, Say say, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(words)
    , m_read(std::move(read))
    , m_say(std::move(say))
    , m_typed(new TextField(theme, words.title))
    , m_meant(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_accept(new Button(theme, words.accept, Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(words.title);
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(MomentFormWidth));
    m_typed->setPlaceholder(words.placeholder);
    m_typed->edit()->setMaxLength(LongestText);
    m_meant->setWrapped(true);
    connect(m_typed->edit(), &QLineEdit::textChanged, this, &MomentForm::refresh);
    connect(m_accept, &Button::clicked, this, [this] { accept(m_read(m_typed->text())); });

    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_typed);
    column->addWidget(m_meant);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.small);
    row->addStretch();
    if (!words.clear.isEmpty()) {
        auto *clear = new Button(theme, words.clear);
        connect(clear, &Button::clicked, this, [this] {
            close();
            Q_EMIT accepted(0);
        });
        row->addWidget(clear);
    }
    row->addWidget(m_accept);
    column->addLayout(row);
    refresh();
}

void MomentForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_typed->edit()->setFocus(Qt::PopupFocusReason);
}

void MomentForm::popUpAbove(QPoint global)
{
    m_stays = Qt::BottomEdge;
    adjustSize();
    popUpAt(global - QPoint(0, height()));
}

void MomentForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_typed->isComposing())
        accept(m_read(m_typed->text()));
    else
        QFrame::keyPressEvent(event);
}

void MomentForm::refresh()
{
    const qint64 at = m_read(m_typed->text());
    m_accept->setEnabled(at > 0);
    const bool isEmpty = m_typed->text().trimmed().isEmpty();
    // A line that is empty keeps its height: what is below does not jump while one types.
    m_meant->setText(at > 0 ? m_say(at) : isEmpty ? QStringLiteral(" ") : m_words.nothing);
    refit(*this, m_stays);
}

void MomentForm::accept(qint64 at)
{
    if (at <= 0)
        return;
    close();
    Q_EMIT accepted(at);
}

} // namespace Frontdesk
