// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "ui/shell/deskstate.h"

#include <QWidget>

#include <memory>

namespace Frontdesk {

class AccountListModel;
class ChatPane;
class Clock;
class Composer;
class ContactPanel;
class ConversationListModel;
class DeskPages;
class InboxPane;
class LinkBanner;
class OutboxPanel;
class PictureCache;
class Rail;
class Splitter;
class WorkBar;
class WorkControl;

/// The window of an agent at work: accounts, conversations, chat, customer. Where each pane stands is
/// kept per class of window widths.
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(Theme &theme,
         const Clock &clock,
         const DeskSources &sources,
         const DeskState &state,
         QWidget *parent = nullptr);
    ~Desk() override;

    /// How it is now, to be there again after a restart.
    DeskState state() const;
    void setPreferences(const Preferences &preferences);
    /// Administrators see "Connect account".
    void setMayConnect(bool may);
    void open(const ConversationId &conversation);
    /// And goes to a message of it.
    void openAt(const ConversationId &conversation, const MessageId &message);
    void showAccount(const AccountId &account);
    Composer *composer() const;
    /// The conversation, with @p message in the middle and marked.
    void reveal(const Message &message);
    void search();
    /// In the chat; asked for once more, in all messages.
    void find();
    InboxPane *inbox() const { return m_inbox; }
    const DeskSources &sources() const { return m_sources; }
    const Theme &theme() const { return m_theme; }
    ContactPanel *panel() const { return m_panel; }
    ChatPane *chat() const { return m_chat; }
    Rail *rail() const { return m_rail; }
    DeskPages *pages() const { return m_pages; }
    WorkBar *workBar() const { return m_workBar; }
    WorkControl &work() const { return *m_work; }
    /// What is pinned in the chats of all customers.
    void showPins();
    /// Opens again if none of them is open. True if it resolves.
    bool resolveOrReopen(const QList<ConversationId> &conversations);
    PictureCache &pictures() const { return *m_pictures; }
    void toggleRail();
    void togglePanel();
    void toggleOutbox();
    /// Takes the focus to the next pane, or the one before.
    void stepPane(int by);

Q_SIGNALS:
    void stateChanged();
    void settingsRequested();
    void noticesRequested();
    void connectRequested();
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A part of the desk, and what of it takes the keyboard.
    struct FocusPane {
        const QWidget *pane;
        QWidget *target;
    };

    QList<FocusPane> focusPanes() const;
    void build();
    void limitWidths();
    void connectParts();
    void connectOutbox();
    Arrangement &arrangement();
    void arrange();
    void placePanel();
    void showPanel(bool shown);
    void rememberWidths();
    void standardWidths();
    void escape();
    void choose(const ConversationId &conversation);
    void askForRow();
    void display(const ConversationRow &row);
    void takeRows(const QList<ConversationRow> &rows);
    void forget(const QList<ConversationId> &conversations);
    void placeOutbox();
    void refreshOutbox();

    Theme &m_theme;
    DeskSources m_sources;
    DeskState m_state;
    std::unique_ptr<PictureCache> m_pictures; ///< these four outlive the widgets
    std::unique_ptr<AccountListModel> m_accounts;
    std::unique_ptr<ConversationListModel> m_conversations;
    std::unique_ptr<WorkControl> m_work;
    WidthClass m_width = WidthClass::Narrow; ///< until the size is known: it asks for least
    bool m_arranging = false;
    LinkBanner *m_banner;
    Rail *m_rail;
    Splitter *m_splitter;
    DeskPages *m_pages;
    InboxPane *m_inbox;
    ChatPane *m_chat;
    WorkBar *m_workBar;
    ContactPanel *m_panel;
    OutboxPanel *m_outbox;
};

} // namespace Frontdesk
