// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/signin.h"
#include "ui/shell/deskstore.h"

#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

#include <memory>

class QSettings;
class QStackedLayout;

namespace Frontdesk {

class AccountSetup;
class ChatPane;
class ChatWindows;
class Clock;
class Commands;
class Desk;
class KeyDispatcher;
class ScreenSet;
class SettingsDialog;
class SetupPage;
class SignInPage;
struct DeskModels;

/// The window of the program: signing in, connecting the first account, and the desk. Remembers size,
/// panes and selection: of the person who is signed in, or in @p settings, those of the computer.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// @p offlineAvailable: this computer has something to work with. @p why: the reason why nobody
    /// is signed in any more, if there is one to tell.
    void showSignIn(SignIn &signIn, bool offlineAvailable, const std::optional<Error> &why = {});
    /// Settings, windows and places are those of @p person from now on, until showSignIn(). Call it
    /// before showDesk(). Who chose a language on the page of signing in keeps it. Not told by
    /// preferencesChanged().
    void setPerson(const DeskOwner &person);
    /// @p sources must live until leaveDesk(). @p setup: for those who may connect accounts, else
    /// null; with it and without any account the set-up comes first.
    void showDesk(const DeskSources &sources, AccountSetup *setup);
    /// From connecting an account back to the desk.
    void leaveSetup();
    /// Takes everything down that looks at the sources. Call it before they go.
    void leaveDesk();
    Desk *desk() const { return m_desk; }
    /// Comes to the front and opens the conversation of a frontdesk:// link, as soon as there is a
    /// desk. Says so when the link is none, or of a conversation that is not here.
    void openLink(const QString &link);
    void comeForward();
    /// Whether there is an icon that can bring a hidden window back. Without one, closing ends the
    /// program, whatever the person has chosen.
    void setTrayShown(bool shown) { m_trayShown = shown; }
    /// In front: in its own window if it has one, else on the desk.
    void showConversation(const ConversationId &conversation);
    /// What the window that has the focus shows; null when none of ours has it.
    ConversationId lookedAt() const;
    /// The chats that have windows of their own; null without a desk.
    ChatWindows *chats() const { return m_chats.get(); }
    /// Do-not-disturb until then, ms UTC; 0: not any more.
    void setQuietUntil(qint64 until);
    /// How many notices nobody has looked at.
    void setNoticeCount(int count);
    const Preferences &preferences() const { return m_state.preferences; }
    Commands &commands() const { return *m_commands; }
    ScreenSet &screens() const { return *m_screens; }

Q_SIGNALS:
    void signedIn(const Frontdesk::SignedIn &session);
    void offlineRequested();
    void signOutRequested();
    /// The session is over: somebody has to sign in again.
    void signInRequested();
    void preferencesChanged();
    void noticesRequested();
    /// Somebody wants to know what a notice is like on this computer; of @p account, or of none.
    void sampleNoticeRequested(const Frontdesk::AccountId &account);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void openConversation(const ConversationId &conversation);
    void refuseLink(const QString &why);
    void showSetup(AccountSetup &setup, bool first);
    void openSettings();
    void openKeys(const ViewId &view);
    void setLanguage(const LanguageChoice &choice);
    void retranslate();
    void rebuildSignIn();
    void take(const Preferences &preferences);
    void obey();
    void leavePerson();
    void followScreens();
    void bindNext();
    void zoom(int percent);
    void buildDesk();
    void rebuild();
    void bindCommands();
    void tellRail();
    qint64 relayNow() const;
    void showKeys();
    void saveSoon();
    void save();
    void refreshTitle();

    Theme &m_theme;
    const Clock &m_clock;
    Commands *m_commands;
    KeyDispatcher *m_keys;
    QSettings &m_settings; ///< of the computer
    DeskStore m_store;
    ScreenSet *m_screens;
    DeskState m_state;
    bool m_languageChosen = false; ///< on the page of signing in, by who signs in now
    std::optional<DeskSources> m_sources;
    AccountSetup *m_accountSetup = nullptr;
    ConversationId m_linked; ///< opened when there is a desk
    int m_builtZoom = 100; ///< pages are laid out for one zoom
    bool m_trayShown = false;
    int m_notices = 0; ///< that nobody has looked at
    QBasicTimer m_saveTimer;
    QStackedLayout *m_pages;
    SignIn *m_signInService = nullptr; ///< while m_signIn is there
    bool m_offlineAvailable = false;
    QPointer<SettingsDialog> m_settingsDialog;
    SignInPage *m_signIn = nullptr;
    SetupPage *m_setup = nullptr;
    std::unique_ptr<DeskModels> m_models; ///< these three: while there is a desk
    std::unique_ptr<ChatWindows> m_chats;
    Desk *m_desk = nullptr;
    QPointer<ChatPane> m_waiting; ///< the desk is made anew once what is written in it is safe
};

} // namespace Frontdesk
