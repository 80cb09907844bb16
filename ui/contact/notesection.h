// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

#include <functional>

class QPlainTextEdit;

namespace Frontdesk {

class AttributeSource;
class Button;
class Clock;
class ContactSource;
class IconButton;
class Label;

/// A section of the customer's panel: the one note on them, which everybody reads and writes.
/// Ctrl+Enter keeps what was written, Esc leaves the note as it was; what was not kept is there again
/// when somebody goes on writing.
class NoteSection : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        AttributeSource &attributes;
        ContactSource &contacts;
        std::function<QString(const UserId &id)> userName;
        std::function<QString(const Error &error)> sentence;
    };

    explicit NoteSection(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    void edit();
    bool isEditing() const { return m_isEditing; }

    QPlainTextEdit *field() const { return m_field; }
    IconButton *pencil() const { return m_pencil; }
    /// Shows what stood there before.
    IconButton *edits() const { return m_edits; }
    IconButton *toDo() const { return m_toDo; }
    Button *keeping() const { return m_keep; }
    Label *text() const { return m_text; }
    Label *origin() const { return m_origin; }
    Label *problem() const { return m_problem; }

Q_SIGNALS:
    /// A to-do with a time is wanted of what stands there.
    void taskWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void take(const Contact &contact);
    void refresh();
    void keep();
    void leave();
    void showEdits();
    ContactValue note() const;

    Parts m_parts;
    ContactId m_shown;
    Contact m_contact;
    bool m_isEditing = false;
    QHash<ContactId, QString> m_left; ///< what was written and not kept
    IconButton *m_pencil;
    IconButton *m_edits;
    IconButton *m_toDo;
    Label *m_text;
    Label *m_origin;
    QWidget *m_editor;
    QPlainTextEdit *m_field;
    Button *m_keep;
    Button *m_leave;
    Label *m_problem;
};

} // namespace Frontdesk
