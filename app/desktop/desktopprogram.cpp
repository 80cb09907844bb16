// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopprogram.h"

#include "app/desktop/rehearsal.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "core/client/accountsetupservice.h"
#include "ui/conversation/systemplayer.h"
#include "ui/shell/noticecenter.h"
#include "ui/shell/noticelist.h"
#include "ui/shell/taskbar.h"
#include "ui/shell/tasknotices.h"
#include "ui/shell/tray.h"

#include <QApplication>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Theme::Choice choiceOf(const QString &scheme)
{
    if (scheme == "light"_L1)
        return Theme::Choice::Light;
    if (scheme == "dark"_L1)
        return Theme::Choice::Dark;
    if (scheme == "contrast"_L1)
        return Theme::Choice::Contrast;
    return Theme::Choice::System;
}

} // namespace

DesktopProgram::DesktopProgram(DesktopOptions options)
    : m_options(std::move(options))
    , m_settings(m_options.dataFolder + u"/window.ini"_s, QSettings::IniFormat)
    , m_watcher(m_theme)
    , m_instance(m_options.dataFolder)
    , m_api(m_options.tls)
    , m_sessionFile(m_options.dataFolder)
    , m_signIn({m_api, m_keychain, m_clock, m_sessionFile})
{
}

DesktopProgram::~DesktopProgram()
{
    close();
}

bool DesktopProgram::start()
{
    // Queued: it may happen before the loop runs that has to end.
    connect(&m_instance,
            &SingleInstance::handedOver,
            qApp,
            &QCoreApplication::quit,
            Qt::QueuedConnection);
    if (!m_instance.claim(m_options.link))
        return false;
    m_theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_theme, m_clock, m_settings);
    m_chosen = m_window->preferences().language;
    const QString wanted = m_options.language;
    speak(wanted.isEmpty() ? m_chosen : LanguageChoice{languageFor({wanted}), m_chosen.years});
    connect(
        m_window.get(), &MainWindow::preferencesChanged, this, &DesktopProgram::obeyPreferences);
    obeyOptions();

    connect(m_window.get(), &MainWindow::signedIn, this, &DesktopProgram::open);
    connect(m_window.get(), &MainWindow::offlineRequested, this, &DesktopProgram::workOffline);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &DesktopProgram::signOut);
    connect(m_window.get(), &MainWindow::signInRequested, this, [this] { askToSignIn(); });
    connect(&m_instance, &SingleInstance::activated, m_window.get(), [this](const QString &link) {
        if (link.isEmpty())
            m_window->comeForward();
        else
            m_window->openLink(link);
    });
    if (!m_options.link.isEmpty())
        m_window->openLink(m_options.link);
    if (m_options.relay.isEmpty())
        restore();
    else
        signInAtOnce();
    return true;
}

void DesktopProgram::restore()
{
    whenDone(m_signIn.restore(), this, [this](const Result<SignedIn> &session) {
        if (session)
            open(*session);
        else
            askToSignIn();
    });
}

void DesktopProgram::signInAtOnce()
{
    whenDone(m_signIn.probe(m_options.relay), this, [this](const Result<RelayGreeting> &relay) {
        if (!relay)
            return askToSignIn(relay.error());
        const auto session =
            m_signIn.signIn(relay->address, m_options.email, m_options.password, false);
        whenDone(session, this, [this](const Result<SignedIn> &entered) {
            if (entered)
                open(*entered);
            else
                askToSignIn(entered.error());
        });
    });
}

void DesktopProgram::askToSignIn(const std::optional<Error> &why)
{
    if (why)
        qCWarning(LogClient) << "not signed in:" << why->code << why->detail;
    close();
    m_window->showSignIn(m_signIn, m_sessionFile.last().has_value(), why);
    m_window->show();
    if (!m_options.rehearsal.isEmpty())
        QApplication::exit(1);
}

void DesktopProgram::open(const SignedIn &session)
{
    close();
    DeskSession::Settings settings;
    settings.dataFolder = m_options.dataFolder;
    settings.device = m_sessionFile.device(m_clock.nowMs());
    settings.program = u"frontdesk/"_s + QLatin1String(Version);
    settings.tls = m_options.tls;
    m_session = std::make_unique<DeskSession>(session, settings, m_api, m_clock);
    connect(
        m_session.get(), &DeskSession::ended, this, [this](const Error &why) { askToSignIn(why); });
    whenDone(m_session->open(), m_session.get(), [this](const Result<> &done) { opened(done); });
}

void DesktopProgram::opened(const Result<> &done)
{
    if (!done)
        return askToSignIn(done.error());
    if (m_session->session().user.role == User::Role::Administrator)
        m_setup = std::make_unique<AccountSetupService>(m_api, m_session->session());
    become(m_session->session());
    m_window->showDesk(m_session->sources(), m_setup.get());
    m_window->show();
    startNotices();
    m_session->connectToRelay();
    if (!m_options.rehearsal.isEmpty()) {
        m_rehearsal = std::make_unique<Rehearsal>(
            *m_window, m_session->sources(), m_clock, m_options.rehearsal);
        connect(
            m_rehearsal.get(), &Rehearsal::ended, this, [](int code) { QApplication::exit(code); });
        m_rehearsal->start();
    }
}

void DesktopProgram::become(const SignedIn &session)
{
    m_window->setPerson(
        {session.user.id, DeskSession::folderOf(m_options.dataFolder, session) + u"/desk.ini"_s});
    if (m_options.language.isEmpty())
        obeyPreferences();
    else
        m_chosen = m_window->preferences().language;
    obeyOptions();
}

/// What was asked for this run goes before what is kept.
void DesktopProgram::obeyOptions()
{
    if (!m_options.scheme.isEmpty())
        m_theme.setChoice(choiceOf(m_options.scheme));
    if (m_options.width > 0)
        m_window->resize(m_options.width, m_options.height);
}

void DesktopProgram::startNotices()
{
    m_noticeService = NoticeService::ofThisDesktop();
    const auto view = [this]() -> NoticeCenter::View {
        const auto open = m_window->lookedAt();
        return {open, !open.isNull()};
    };
    m_notices =
        std::make_unique<NoticeCenter>(NoticeCenter::Parts{m_theme,
                                                           m_session->relayTime(),
                                                           m_session->sources(),
                                                           *m_noticeService,
                                                           view,
                                                           m_options.dataFolder + u"/sounds"_s});
    connect(m_window.get(),
            &MainWindow::sampleNoticeRequested,
            m_notices.get(),
            &NoticeCenter::showSample);
    connect(m_noticeService.get(), &NoticeService::unheard, this, [this](const QString &soundFile) {
        m_sound = makeSystemPlayer();
        m_sound->open(soundFile, MediaPlayer::Kind::Sound);
        m_sound->play();
    });
    connect(m_notices.get(),
            &NoticeCenter::openRequested,
            m_window.get(),
            &MainWindow::showConversation);
    connect(
        m_window.get(), &MainWindow::noticesRequested, m_notices.get(), [this] { showNotices(); });
    // The task bar draws the eye to the window; one that has the focus is left alone.
    connect(m_notices.get(), &NoticeCenter::shown, m_window.get(), [this] {
        QApplication::alert(m_window.get());
    });
    connect(m_notices.get(), &NoticeCenter::changed, m_window.get(), [this] {
        m_window->setNoticeCount(static_cast<int>(m_notices->notices().size()));
    });
    m_taskNotices = std::make_unique<TaskNotices>(
        TaskNotices::Parts{m_session->sources(), *m_noticeService, m_session->relayTime()});
    connect(m_taskNotices.get(), &TaskNotices::shown, m_window.get(), [this] {
        QApplication::alert(m_window.get());
    });
    startTray();
    m_notices->setSettings(m_window->preferences().notices);
    m_taskNotices->setSettings(m_window->preferences().notices);
}

void DesktopProgram::obeyPreferences()
{
    const Preferences &now = m_window->preferences();
    if (m_notices)
        m_notices->setSettings(now.notices);
    if (m_taskNotices)
        m_taskNotices->setSettings(now.notices);
    if (m_tray)
        m_tray->setNotices(now.notices);
    if (now.language != m_chosen)
        speak(m_chosen = now.language);
}

void DesktopProgram::speak(const LanguageChoice &choice)
{
    m_language.set(choice);
    m_theme.setLanguage(m_language.language());
    if (m_tray)
        startTray(); // its menu anew
}

void DesktopProgram::startTray()
{
    m_tray = std::make_unique<Tray>(m_theme, m_session->relayTime(), m_session->sources());
    connect(m_tray.get(), &Tray::showRequested, m_window.get(), &MainWindow::comeForward);
    connect(m_tray.get(), &Tray::openRequested, m_window.get(), &MainWindow::showConversation);
    connect(m_tray.get(), &Tray::quietRequested, m_window.get(), &MainWindow::setQuietUntil);
    // Not quit(): that asks the window to close, which it may be set not to do.
    connect(m_tray.get(), &Tray::quitRequested, qApp, [] { QCoreApplication::exit(); });
    m_window->setTrayShown(Tray::isAvailable());
    connect(m_tray.get(), &Tray::noticesRequested, this, &DesktopProgram::showNotices);
    connect(m_noticeService.get(), &NoticeService::failed, m_tray.get(), &Tray::tell);
    m_tray->setNotices(m_window->preferences().notices);
    m_badge = taskbarBadge(m_session->sources().accounts);
}

void DesktopProgram::showNotices()
{
    m_window->comeForward();
    auto *list = new NoticeList(m_theme, m_session->relayTime(), *m_notices, m_window.get());
    list->open();
}

void DesktopProgram::close()
{
    if (m_window)
        m_window->setTrayShown(false);
    m_rehearsal.reset();
    m_tray.reset();
    m_badge.reset();
    m_notices.reset();
    m_taskNotices.reset();
    m_noticeService.reset();
    if (m_window)
        m_window->setNoticeCount(0);
    m_sound.reset();
    if (m_session && m_window)
        m_window->leaveDesk();
    m_setup.reset();
    // Before another session opens the same files.
    m_session.reset();
}

void DesktopProgram::signOut()
{
    whenDone(m_signIn.signOut(), this, [this](const Result<> &) { askToSignIn(); });
}

void DesktopProgram::workOffline()
{
    // Without a token: when the relay is back, the banner asks to sign in and the desk stays.
    if (const auto last = m_sessionFile.last())
        open(*last);
}

} // namespace Frontdesk
