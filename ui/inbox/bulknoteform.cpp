// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bulknoteform.h"

#include "core/client/noteactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputframe.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int BulkNoteWidth = 360;
constexpr int BulkNoteHeight = 96; // four lines; more scroll

} // namespace

BulkNoteForm::BulkNoteForm(const Theme &theme, int conversations, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QPlainTextEdit)
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_add(new Button(theme, tr("Add the note"), Button::Kind::Primary))
{
    const QString title = tr("An internal note in %n conversations", nullptr, conversations);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(BulkNoteWidth));
    m_text->setAccessibleName(title);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(BulkNoteHeight));
    m_text->installEventFilter(this);
    m_problem->setWrapped(true);
    auto *heading = new Label(theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(title);
    auto *whoReads = new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2);
    whoReads->setText(tr("Only colleagues see it."));

    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(heading);
    column->addWidget(new InputFrame(theme, *m_text));
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.small);
    row->addWidget(whoReads, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BulkNoteForm::refresh);
    connect(m_add, &Button::clicked, this, &BulkNoteForm::accept);
    refresh();
}

void BulkNoteForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

bool BulkNoteForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QFrame::eventFilter(watched, event);
    accept();
    return true;
}

bool BulkNoteForm::mayGo() const
{
    const QString text = m_text->toPlainText();
    return !text.trimmed().isEmpty() && text.size() <= NoteActions::LongestNote;
}

void BulkNoteForm::refresh()
{
    const auto tooMany = m_text->toPlainText().size() - NoteActions::LongestNote;
    m_problem->setVisible(tooMany > 0);
    if (tooMany > 0)
        m_problem->setText(tr("%n characters too long", nullptr, static_cast<int>(tooMany)));
    m_add->setEnabled(mayGo());
    adjustSize();
}

void BulkNoteForm::accept()
{
    if (!mayGo())
        return;
    const QString text = m_text->toPlainText();
    close();
    Q_EMIT accepted(text);
}

} // namespace Frontdesk
