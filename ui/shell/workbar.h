// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

#include <QWidget>

namespace Frontdesk {

class IconButton;
class Theme;
class WorkControl;

/// What can be done with the open conversation, in the chat's header: assign, snooze, resolve.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    WorkBar(const Theme &theme, WorkControl &control, QWidget *parent = nullptr);

    /// One more, after the others.
    void addButton(IconButton *button);
    void setRow(const ConversationRow &row);
    /// Where the open conversation stands.
    Shelf shelf() const;
    /// Opens the menu for @p ids, which may be others than the open one.
    void openAssign(const QList<ConversationId> &ids);
    void openSnooze(const QList<ConversationId> &ids);
    void resolveOrReopen();

Q_SIGNALS:
    /// The open conversation goes to a colleague, with a note.
    void handOverWanted();

private:
    const Theme &m_theme;
    WorkControl &m_control;
    Conversation m_conversation;
    IconButton *m_assign;
    IconButton *m_snooze;
    IconButton *m_resolve;
};

} // namespace Frontdesk
