// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/notesection.h"

#include "core/base/clock.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "ui/contact/noteedits.h"
#include "ui/models/attributetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputframe.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int EditorHeight = 96; // four lines; more scroll

} // namespace

NoteSection::NoteSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_pencil(new IconButton(
          theme(), QStringLiteral("plus"), tr("Write a note"), IconButton::Size::Small))
    , m_edits(new IconButton(
          theme(), QStringLiteral("history"), tr("Edits of the note"), IconButton::Size::Small))
    , m_toDo(new IconButton(
          theme(), QStringLiteral("todo"), tr("Make a to-do of the note"), IconButton::Size::Small))
    , m_text(new Label(theme(), TextStep::Body))
    , m_origin(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_editor(new QWidget)
    , m_field(new QPlainTextEdit)
    , m_keep(new Button(theme(), tr("Keep"), Button::Kind::Primary, Button::Size::Small))
    , m_leave(new Button(theme(), tr("Leave as it was"), Button::Kind::Normal, Button::Size::Small))
    , m_problem(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::bad))
{
    setAccessibleName(tr("Note"));
    build();
    connect(m_pencil, &IconButton::clicked, this, &NoteSection::edit);
    connect(m_edits, &IconButton::clicked, this, &NoteSection::showEdits);
    connect(m_toDo, &IconButton::clicked, this, [this] { Q_EMIT taskWanted(note().value); });
    connect(m_keep, &Button::clicked, this, &NoteSection::keep);
    connect(m_leave, &Button::clicked, this, &NoteSection::leave);
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                for (const auto &contact : news) {
                    if (contact.id == m_shown)
                        take(contact);
                }
            });
    refresh();
}

void NoteSection::build()
{
    const auto &m = theme().metrics().panel;
    const auto &gap = theme().metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    column->setSpacing(gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Note"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_toDo);
    head->addWidget(m_edits);
    head->addWidget(m_pencil);
    column->addLayout(head);
    m_text->setWrapped(true);
    column->addWidget(m_text);
    column->addWidget(m_origin);
    column->addWidget(m_editor);

    auto *editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(gap.small);
    m_field->setAccessibleName(tr("Note"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(theme().px(EditorHeight));
    m_field->installEventFilter(this);
    editing->addWidget(new InputFrame(theme(), *m_field));
    m_problem->setWrapped(true);
    editing->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_keep);
    editing->addLayout(buttons);
}

void NoteSection::showContact(const ContactId &contact)
{
    if (contact == m_shown)
        return;
    leave();
    m_shown = contact;
    m_contact = {};
    refresh();
    if (contact.isNull())
        return;
    whenDone(m_parts.contacts.contact(contact), this, [this, contact](const auto &found) {
        if (found && contact == m_shown && found->ver >= m_contact.ver)
            take(*found);
    });
}

void NoteSection::take(const Contact &contact)
{
    m_contact = contact;
    refresh();
}

ContactValue NoteSection::note() const
{
    for (const auto &value : m_contact.values) {
        if (value.attribute == AttributeSource::note())
            return value;
    }
    return {};
}

void NoteSection::refresh()
{
    const auto now = note();
    m_text->setText(withoutBidiControls(now.value));
    m_text->setVisible(!m_isEditing && !now.value.isEmpty());
    m_origin->setText(
        now.value.isEmpty()
            ? QString()
            : AttributeText().origin(now, m_parts.userName(now.by), m_parts.clock.nowMs()));
    m_origin->setVisible(!m_isEditing && !m_origin->text().isEmpty());
    m_editor->setVisible(m_isEditing);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_pencil->setVisible(!m_isEditing);
    m_edits->setVisible(!m_isEditing && now.at > 0);
    m_toDo->setVisible(!m_isEditing && !now.value.isEmpty());
    m_pencil->setIconName(now.value.isEmpty() ? QStringLiteral("plus") : QStringLiteral("edit"));
    m_pencil->setName(now.value.isEmpty() ? tr("Write a note") : tr("Edit the note"));
    setVisible(!m_shown.isNull());
}

void NoteSection::edit()
{
    if (m_isEditing || m_shown.isNull())
        return;
    m_isEditing = true;
    m_problem->setText({});
    m_field->setPlainText(m_left.value(m_shown, note().value));
    refresh();
    m_field->moveCursor(QTextCursor::End);
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteSection::leave()
{
    if (!m_isEditing)
        return;
    m_isEditing = false;
    const auto written = m_field->toPlainText();
    if (written.trimmed() == note().value)
        m_left.remove(m_shown);
    else
        m_left.insert(m_shown, written);
    refresh();
    m_pencil->setFocus(Qt::OtherFocusReason);
}

void NoteSection::keep()
{
    const auto done =
        m_parts.attributes.setValue(m_shown, AttributeSource::note(), m_field->toPlainText());
    whenDone(done, this, [this, contact = m_shown](const Result<> &kept) {
        if (kept)
            m_left.remove(contact);
        if (contact != m_shown || !m_isEditing)
            return;
        m_problem->setText(kept ? QString() : m_parts.sentence(kept.error()));
        if (kept) {
            m_isEditing = false;
            m_pencil->setFocus(Qt::OtherFocusReason);
        }
        refresh();
    });
}

void NoteSection::showEdits()
{
    const auto origin = [this](const ContactValue &value) {
        return AttributeText().origin(value, m_parts.userName(value.by), m_parts.clock.nowMs());
    };
    auto *edits = new NoteEdits({theme(), origin, m_parts.sentence},
                                m_parts.attributes.history(m_shown, AttributeSource::note()),
                                this);
    edits->popUpBelow(*m_edits);
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_isEditing)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace Frontdesk
