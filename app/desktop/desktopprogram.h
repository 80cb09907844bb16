// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopoptions.h"
#include "core/base/clock.h"
#include "core/client/desksession.h"
#include "core/client/relayapi.h"
#include "core/client/signinservice.h"
#include "core/client/singleinstance.h"
#include "core/client/tokenkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticeservice.h"
#include "ui/shell/programlanguage.h"
#include "ui/theme/theme.h"
#include "ui/theme/themewatcher.h"

#include <QSettings>

namespace Frontdesk {

class AccountSetupService;
class MediaPlayer;
class NoticeCenter;
class Rehearsal;
class TaskNotices;
class Tray;

/// The workstation put together: who is signed in decides what the window shows. GUI thread.
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    explicit DesktopProgram(DesktopOptions options);
    ~DesktopProgram() override;

    /// False when this profile is open already: the other window is asked to come forward, and the
    /// application quits when it has been.
    bool start();

private:
    void restore();
    void signInAtOnce();
    void askToSignIn(const std::optional<Error> &why = {});
    void open(const SignedIn &session);
    void opened(const Result<> &done);
    void become(const SignedIn &session);
    void obeyOptions();
    void startNotices();
    void startTray();
    void obeyPreferences();
    void speak(const LanguageChoice &choice);
    void showNotices();
    void close();
    void signOut();
    void workOffline();

    const DesktopOptions m_options;
    Clock m_clock;
    QSettings m_settings;
    Theme m_theme;
    ProgramLanguage m_language;
    LanguageChoice m_chosen; ///< as the settings had it last; --lang counts until it changes
    ThemeWatcher m_watcher;
    SingleInstance m_instance;
    RelayApi m_api;
    Keychain m_keychain;
    SessionFile m_sessionFile;
    SignInService m_signIn;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<AccountSetupService> m_setup;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NoticeService> m_noticeService;
    std::unique_ptr<TaskNotices> m_taskNotices;
    std::unique_ptr<NoticeCenter> m_notices;
    std::unique_ptr<MediaPlayer> m_sound; ///< of the last notice, where the desktop plays none
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<QObject> m_badge; ///< on the icon in the task bar
    std::unique_ptr<Rehearsal> m_rehearsal;
};

} // namespace Frontdesk
