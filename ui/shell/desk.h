// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "ui/shell/deskstate.h"

#include <QWidget>

#include <memory>

namespace Frontdesk {

class AccountSetup;
class ChatPane;
class Clock;
class Composer;
class ContactPanel;
class DeskPages;
class InboxPane;
class LinkBanner;
class OutboxCorner;
class PictureCache;
class Rail;
class Splitter;
class TemplateShelf;
class WorkBar;
class WorkControl;
struct DeskModels;

/// The window of an agent at work: accounts, conversations, chat, customer. Where each pane stands is
/// kept per class of window widths.
class Desk : public QWidget
{
    Q_OBJECT

public:
    /// @p models outlive it and stay as they are; null: it has its own.
    Desk(Theme &theme,
         const Clock &clock,
         const DeskSources &sources,
         const DeskState &state,
         DeskModels *models = nullptr,
         QWidget *parent = nullptr);
    ~Desk() override;

    /// How it is now, to be there again after a restart.
    DeskState state() const;
    void setPreferences(const Preferences &preferences);
    const Preferences &preferences() const { return m_state.preferences; }
    /// Administrators see "Connect account".
    void setMayConnect(bool may);
    /// What changes accounts, for those who may; null for others. Outlives this.
    void setAccountSetup(AccountSetup *setup) { m_accountSetup = setup; }
    AccountSetup *accountSetup() const { return m_accountSetup; }
    /// A conversation that has a window of its own is chosen here and wanted in front there.
    void open(const ConversationId &conversation);
    /// And goes to a message of it.
    void openAt(const ConversationId &conversation, const MessageId &message);
    void showAccount(const AccountId &account);
    /// The accounts of the rail are to stand so; empty: by name.
    void arrangeAccounts(const QList<AccountId> &order);
    /// A view is to stand in the rail, or not to.
    void toggleInRail(const ViewId &view);
    Composer *composer() const;
    /// The conversation, with @p message in the middle and marked.
    void reveal(const Message &message);
    void search(const QString &typed = {});
    TemplateShelf &templates() const;
    /// The library.
    void showTemplates();
    /// What is to be done.
    void showTasks();
    /// Where the reply of the open chat is written.
    void insertTemplate(const TemplateId &id);
    /// Other conversations have windows of their own than before.
    void followWindows();
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
    WorkControl &work() const;
    /// What is pinned in the chats of all customers.
    void showPins();
    /// Replies that go out later.
    void showScheduled();
    /// Opens again if none of them is open. True if it resolves.
    bool resolveOrReopen(const QList<ConversationId> &conversations);
    PictureCache &pictures() const;
    void toggleRail();
    void togglePanel();
    void toggleOutbox();
    /// Takes the focus to the next pane, or the one before.
    void stepPane(int by);

Q_SIGNALS:
    void stateChanged();
    void settingsRequested();
    void noticesRequested();
    /// A view is to have another key.
    void viewKeyRequested(const Frontdesk::ViewId &view);
    /// Colleagues' views are to stand in this order.
    void viewsArranged(const QList<Frontdesk::ViewId> &order);
    /// The rail is to be arranged so.
    void railArranged(const Frontdesk::RailArrangement &arrangement);
    void connectRequested();
    void signInRequested();
    /// In a window of its own: made if there is none, in front if there is.
    void windowRequested(const Frontdesk::ConversationId &conversation);
    /// The same, at a place of the screen.
    void windowRequestedAt(const Frontdesk::ConversationId &conversation, const QPoint &at);
    /// The message, in the window of its conversation: made if there is none.
    void revealRequested(const Frontdesk::Message &message);
    /// Out of its own window and into this one.
    void backRequested(const Frontdesk::ConversationId &conversation);

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
    void connectRail();
    void markInRail();
    void chooseAccount(const AccountId &account);
    Arrangement &arrangement();
    void arrange();
    void placePanel();
    void showPanel(bool shown);
    void rememberWidths();
    void standardWidths();
    void escape();
    void showChat(const ConversationId &conversation);
    void choose(const ConversationId &conversation);
    void askForRow();
    void display(const ConversationRow &row);
    void takeRows(const QList<ConversationRow> &rows);
    void forget(const QList<ConversationId> &conversations);

    Theme &m_theme;
    DeskSources m_sources;
    DeskState m_state;
    std::unique_ptr<DeskModels> m_ownModels; ///< outlives the widgets
    DeskModels &m_models;
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
    OutboxCorner *m_outbox;
    AccountSetup *m_accountSetup = nullptr;
};

} // namespace Frontdesk
