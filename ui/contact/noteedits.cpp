// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/noteedits.h"

#include "ui/theme/textblock.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int NoteEditsWidth = 320;
constexpr int NoteEditsHeight = 280; // then it scrolls

} // namespace

NoteEdits::NoteEdits(Parts parts, const Async<QList<ContactValue>> &edits, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_parts(std::move(parts))
    , m_state(new Label(m_parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    const auto &gap = m_parts.theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Edits of the note"));
    setFrameShape(StyledPanel);
    setFixedSize(m_parts.theme.px(NoteEditsWidth), m_parts.theme.px(NoteEditsHeight));
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    m_column->setSpacing(gap.hair);
    m_state->setWrapped(true);
    m_state->setText(tr("Asking for the edits…"));
    m_column->addWidget(m_state);
    m_column->addStretch();
    auto *scroll = new ScrollPage;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Edits of the note"));
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    setFocusProxy(scroll);
    whenDone(edits, this, [this](const Result<QList<ContactValue>> &found) { take(found); });
}

void NoteEdits::take(const Result<QList<ContactValue>> &edits)
{
    const auto &theme = m_parts.theme;
    m_state->setVisible(!edits || edits->isEmpty());
    if (!edits)
        m_state->setText(m_parts.sentence(edits.error()));
    else if (edits->isEmpty())
        m_state->setText(tr("Nobody has written a note yet."));
    if (!edits)
        return;
    for (const auto &one : *edits) {
        m_texts << withoutBidiControls(one.value);
        auto *origin = new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2);
        origin->setText(m_parts.origin(one));
        auto *text = new Label(theme,
                               TextStep::Body,
                               Weight::Normal,
                               one.value.isEmpty() ? &Colors::text3 : &Colors::text);
        text->setWrapped(true);
        text->setText(one.value.isEmpty() ? tr("Taken away") : m_texts.constLast());
        m_column->insertWidget(m_column->count() - 1, origin);
        m_column->insertWidget(m_column->count() - 1, text);
        m_column->insertSpacing(m_column->count() - 1, theme.metrics().gap.normal);
    }
}

void NoteEdits::popUpBelow(const QWidget &anchor)
{
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace Frontdesk
