// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QPlainTextEdit;

namespace Frontdesk {

class Button;
class Label;

/// Asks for a note to colleagues that is added to several conversations. Ctrl+Enter adds it, Esc
/// closes; what was written is then gone. Deletes itself.
class BulkNoteForm : public QFrame
{
    Q_OBJECT

public:
    /// @p conversations: how many get it.
    BulkNoteForm(const Theme &theme, int conversations, QWidget *parent);

    void popUpAt(QPoint global);

Q_SIGNALS:
    /// @p text is neither empty nor too long for a note.
    void accepted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayGo() const;
    void refresh();
    void accept();

    QPlainTextEdit *m_text;
    Label *m_problem;
    Button *m_add;
};

} // namespace Frontdesk
