// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "ui/settings/preferences.h"
#include "ui/shell/chatpane.h"

namespace Frontdesk {

class KeyDispatcher;
class SendResolve;
class UndoToast;
class WorkBar;
struct DeskModels;

/// One chat in a window of its own, with what can be done there by key. What belongs to the desk (the
/// palette, the settings, the list) it asks of the desk's commands, which comes forward for it.
class ChatWindow : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the window.
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        DeskSources sources;
        DeskModels &models;
        Commands &deskCommands;
    };

    ChatWindow(const Parts &parts, const ConversationRow &row, const ChatBegun &begun);
    ~ChatWindow() override;

    ConversationId conversation() const { return m_row.conversation.id; }
    ChatPane *chat() const { return m_chat; }
    Commands &commands() const { return *m_commands; }
    void setPreferences(const Preferences &preferences);
    /// In the zoom and the language of now, as it stands.
    void rebuild();
    /// What is begun, for the pane that shows the chat from now on. The window is empty after it.
    ChatBegun handOver();
    /// In front of everything, with the focus.
    static void bringForward(QWidget &window);

Q_SIGNALS:
    /// The person has closed it, and nothing of it is on its way to the disk any more.
    void closed();
    /// Out of this window and back to the desk.
    void backWanted();
    /// What was searched for here, now in all messages.
    void searchWanted(const QString &typed);
    /// The desk's window is to come forward.
    void deskWanted();
    /// It stands elsewhere, or is of another size.
    void moved();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void build();
    void take(const ConversationRow &row);
    void askForRow();
    void bindHere();
    void bindWork();
    void askPin(const QList<ConversationId> &ids, bool forTeam);
    QString obstacleToTag() const;
    void tag();
    void bindSending();
    void bindDesks();
    void find();
    QWidget *writingField() const;
    void stepPane();
    void finishClosing();

    Parts m_parts;
    ConversationRow m_row;
    Commands *m_commands;
    KeyDispatcher *m_keys;
    Preferences m_preferences;
    bool m_closing = false; ///< as soon as what is written is safe
    SendResolve *m_sending = nullptr; ///< of the composer
    bool m_left = false; ///< another pane has the chat
    ChatPane *m_chat = nullptr;
    bool m_waits = false; ///< with being made anew, until what is written is safe
    WorkBar *m_workBar = nullptr;
    UndoToast *m_toast = nullptr;
};

} // namespace Frontdesk
