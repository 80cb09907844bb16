// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace Frontdesk {

class Button;

/// Hands a chat to a colleague, with a note about where it stands. Ctrl+Enter hands it over, Esc
/// closes. Deletes itself.
class HandOverForm : public QFrame
{
    Q_OBJECT

public:
    /// @p note to begin with.
    HandOverForm(const Theme &theme,
                 const QList<User> &colleagues,
                 const QString &note,
                 QWidget *parent);

    void popUpAt(QPoint global);
    QComboBox *who() const { return m_who; }
    QPlainTextEdit *note() const { return m_note; }
    QCheckBox *withNote() const { return m_withNote; }
    Button *handing() const { return m_hand; }

Q_SIGNALS:
    /// @p note is empty if none is to be sent.
    void accepted(const Frontdesk::UserId &who, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    void refresh();
    void accept();

    QComboBox *m_who;
    QCheckBox *m_withNote;
    QPlainTextEdit *m_note;
    Button *m_hand;
};

} // namespace Frontdesk
