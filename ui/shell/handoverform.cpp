// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handoverform.h"

#include "core/client/noteactions.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputframe.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HandOverFormWidth = 420;
constexpr int HandOverNoteHeight = 200; // more scrolls

} // namespace

HandOverForm::HandOverForm(const Theme &theme,
                           const QList<User> &colleagues,
                           const QString &note,
                           QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_who(new QComboBox)
    , m_withNote(new QCheckBox(tr("Note to the colleague")))
    , m_note(new QPlainTextEdit)
    , m_hand(new Button(theme, tr("Hand over"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Hand over with a note"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(HandOverFormWidth));
    for (const auto &one : colleagues)
        m_who->addItem(withoutBidiControls(one.name), one.id.value());
    m_note->setPlainText(note);
    build(theme);
    connect(m_withNote, &QCheckBox::toggled, this, &HandOverForm::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &HandOverForm::refresh);
    connect(m_hand, &Button::clicked, this, &HandOverForm::accept);
    refresh();
}

void HandOverForm::build(const Theme &theme)
{
    const auto &gap = theme.metrics().gap;
    m_who->setAccessibleName(tr("To whom"));
    m_withNote->setChecked(true);
    m_note->setAccessibleName(tr("Note to the colleague"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(HandOverNoteHeight));
    m_note->installEventFilter(this);
    auto *asked = new Label(theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    asked->setText(m_who->accessibleName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(asked);
    column->addWidget(m_who);
    column->addWidget(m_withNote);
    column->addWidget(new InputFrame(theme, *m_note));
    column->addWidget(m_hand, 0, Qt::AlignRight);
}

void HandOverForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_who->setFocus(Qt::PopupFocusReason);
}

void HandOverForm::refresh()
{
    m_note->parentWidget()->setVisible(m_withNote->isChecked());
    const auto length = m_note->toPlainText().size();
    m_hand->setEnabled(m_who->count() > 0
                       && (!m_withNote->isChecked() || length <= NoteActions::LongestNote));
    adjustSize();
}

void HandOverForm::accept()
{
    if (!m_hand->isEnabled())
        return;
    const UserId who(m_who->currentData().toString());
    const QString note = m_withNote->isChecked() ? m_note->toPlainText().trimmed() : QString();
    close();
    Q_EMIT accepted(who, note);
}

bool HandOverForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Frontdesk
