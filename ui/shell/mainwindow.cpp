// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/accountsource.h"
#include "core/client/conversationlink.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "core/client/viewsource.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/chatwindows.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskbegun.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/finder.h"
#include "ui/shell/playmode.h"
#include "ui/shell/question.h"
#include "ui/shell/rail.h"
#include "ui/shell/railfoot.h"
#include "ui/shell/readingahead.h"
#include "ui/shell/screenset.h"
#include "ui/shell/settingspages.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"

#include <QCloseEvent>
#include <QListWidget>
#include <QSettings>
#include <QStackedLayout>
#include <QTimerEvent>

#include <utility>

namespace Frontdesk {

namespace {

constexpr QSize FirstSize(1440, 900);

} // namespace

MainWindow::MainWindow(Theme &theme, const Clock &clock, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_commands(new Commands(this))
    , m_keys(new KeyDispatcher(*this, *m_commands))
    , m_settings(settings)
    , m_store(settings)
    , m_screens(new ScreenSet(this))
    , m_state(m_store.load(m_screens->key()))
    , m_pages(new QStackedLayout(this))
{
    setMinimumSize(theme.metrics().page.minWidth, theme.metrics().page.minHeight);
    resize(FirstSize);
    restoreGeometry(m_state.geometry);
    keepOnScreen(*this);
    connect(m_screens, &ScreenSet::changed, this, &MainWindow::followScreens);
    take(m_state.preferences);
    bindCommands();
    refreshTitle();
    connect(&theme, &Theme::changed, this, [this] {
        if (m_theme.zoom() != m_builtZoom)
            rebuild();
    });
}

MainWindow::~MainWindow()
{
    leaveDesk();
}

void MainWindow::showSignIn(SignIn &signIn, bool offlineAvailable, const std::optional<Error> &why)
{
    leaveDesk();
    leavePerson();
    delete m_signIn;
    m_signInService = &signIn;
    m_offlineAvailable = offlineAvailable;
    m_signIn = new SignInPage(m_theme, signIn);
    m_signIn->fill(m_settings.value(QStringLiteral("signin/address")).toString(),
                   m_settings.value(QStringLiteral("signin/email")).toString());
    m_signIn->setOfflineAvailable(offlineAvailable);
    if (why)
        m_signIn->explain(*why);
    connect(m_signIn, &SignInPage::offlineRequested, this, &MainWindow::offlineRequested);
    connect(m_signIn, &SignInPage::languageChosen, this, [this](const QString &code) {
        m_languageChosen = true;
        setLanguage({code, m_state.preferences.language.years});
    });
    connect(m_signIn, &SignInPage::signedIn, this, [this](const SignedIn &session) {
        m_settings.setValue(QStringLiteral("signin/address"), session.relay.toString());
        m_settings.setValue(QStringLiteral("signin/email"), session.user.email);
        Q_EMIT signedIn(session);
    });
    m_pages->addWidget(m_signIn);
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::showDesk(const DeskSources &sources, AccountSetup *setup)
{
    leaveDesk();
    m_sources.emplace(sources);
    m_accountSetup = setup;
    m_models = std::make_unique<DeskModels>(m_clock, sources);
    m_chats = std::make_unique<ChatWindows>(
        ChatWindow::Parts{m_theme, m_clock, sources, *m_models, *m_commands},
        m_state.preferences,
        m_state.windows);
    connect(m_chats.get(), &ChatWindows::changed, this, &MainWindow::saveSoon);
    buildDesk();
    if (setup && sources.accounts.accounts().isEmpty())
        showSetup(*setup, true);
    if (m_signIn)
        m_signIn->deleteLater();
    m_signIn = nullptr;
    if (!m_linked.isNull())
        openConversation(std::exchange(m_linked, {}));
}

void MainWindow::buildDesk()
{
    const DeskSources &sources = *m_sources;
    AccountSetup *setup = m_accountSetup;
    m_builtZoom = m_theme.zoom();
    m_desk = new Desk(m_theme, m_clock, sources, m_state, m_models.get());
    m_desk->setMayConnect(setup != nullptr);
    m_desk->setAccountSetup(setup);
    bindDesk(*m_desk, *m_commands, *m_keys);
    m_chats->serve(*m_desk);
    auto *ahead = new ReadingAhead(sources, *m_desk);
    const auto *play = new PlayMode(sources, *m_commands, *m_desk);
    connect(play, &PlayMode::nextChanged, ahead, &ReadingAhead::setNext);
    new Finder({m_theme, m_clock, sources, *m_commands, *m_keys}, *m_desk, *this);
    m_commands->bind("session.sign-out", m_desk, [this] { Q_EMIT signOutRequested(); });
    m_pages->addWidget(m_desk);
    m_pages->setCurrentWidget(m_desk);
    connect(m_desk, &Desk::stateChanged, this, &MainWindow::saveSoon);
    connect(m_desk, &Desk::settingsRequested, this, &MainWindow::openSettings);
    connect(m_desk, &Desk::noticesRequested, this, &MainWindow::noticesRequested);
    connect(m_desk, &Desk::viewKeyRequested, this, &MainWindow::openKeys);
    connect(m_desk, &Desk::viewsArranged, this, [this](const QList<ViewId> &order) {
        Preferences changed = m_state.preferences;
        changed.viewOrder = order;
        take(changed);
    });
    connect(m_desk, &Desk::railArranged, this, [this](const RailArrangement &arrangement) {
        Preferences changed = m_state.preferences;
        changed.rail = arrangement;
        take(changed);
    });
    connect(m_desk, &Desk::signInRequested, this, &MainWindow::signInRequested);
    connect(&sources.accounts,
            &AccountSource::countsChanged,
            this,
            &MainWindow::refreshTitle,
            Qt::UniqueConnection);
    if (setup) {
        connect(m_desk, &Desk::connectRequested, this, [this, setup] { showSetup(*setup, false); });
        m_commands->bind("account.connect", m_desk, [this, setup] { showSetup(*setup, false); });
    }
    tellRail();
    refreshTitle();
}

void MainWindow::leaveDesk()
{
    if (m_desk)
        save();
    if (m_settingsDialog)
        m_settingsDialog->close(); // it would set what is the next person's
    delete m_setup;
    m_setup = nullptr;
    m_chats.reset();
    delete m_desk;
    m_desk = nullptr;
    m_models.reset();
    if (m_sources)
        disconnect(&m_sources->accounts, nullptr, this, nullptr);
    m_sources.reset();
    refreshTitle();
}

void MainWindow::comeForward()
{
    ChatWindow::bringForward(*this);
}

void MainWindow::showConversation(const ConversationId &conversation)
{
    ChatWindow *window = m_chats ? m_chats->of(conversation) : nullptr;
    if (window)
        return ChatWindow::bringForward(*window);
    comeForward();
    if (m_desk && !conversation.isNull())
        m_desk->open(conversation);
}

ConversationId MainWindow::lookedAt() const
{
    if (!m_desk)
        return {};
    if (!isActiveWindow())
        return m_chats->active();
    return m_desk->chat()->isVisible() ? m_desk->chat()->conversation() : ConversationId();
}

void MainWindow::setNoticeCount(int count)
{
    m_notices = count;
    tellRail();
}

void MainWindow::openLink(const QString &link)
{
    comeForward();
    const auto conversation = conversationOfLink(link);
    if (conversation)
        qCInfo(LogClient).noquote() << "link to conversation" << conversation->value();
    else
        qCInfo(LogClient) << "link that is none";
    if (!conversation)
        refuseLink(tr("Frontdesk opens links to chats only, and this is none."));
    else if (m_desk)
        openConversation(*conversation);
    else
        m_linked = *conversation;
}

void MainWindow::openConversation(const ConversationId &conversation)
{
    whenDone(m_sources->conversations.row(conversation),
             m_desk,
             [this, conversation](const Result<ConversationRow> &row) {
                 if (row)
                     m_desk->open(conversation);
                 else
                     refuseLink(tr("The chat is not on this desk: it belongs to an account you do "
                                   "not see, or it is not there any more."));
             });
}

void MainWindow::refuseLink(const QString &why)
{
    auto *remark =
        new Question(m_theme, {tr("The link cannot be opened"), why, {}, tr("Close")}, this);
    remark->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (m_trayShown && m_state.preferences.keepsInTray) {
        event->ignore();
        hide();
        return;
    }
    if (m_chats)
        m_chats->hideAll();
    QWidget::closeEvent(event);
}

void MainWindow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_saveTimer.timerId())
        save();
    else
        QWidget::timerEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    saveSoon();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    saveSoon();
}

void MainWindow::showSetup(AccountSetup &setup, bool first)
{
    delete m_setup;
    m_setup = new SetupPage(m_theme, setup, first);
    connect(m_setup, &SetupPage::left, this, &MainWindow::leaveSetup);
    m_pages->addWidget(m_setup);
    m_pages->setCurrentWidget(m_setup);
}

void MainWindow::leaveSetup()
{
    m_pages->setCurrentWidget(m_desk);
    m_setup->deleteLater();
    m_setup = nullptr;
    if (m_theme.zoom() != m_builtZoom)
        rebuild();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_theme, m_state.preferences, this);
    m_settingsDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *pages = new SettingsPages(
        {m_theme, m_clock, m_state.preferences, m_sources ? &*m_sources : nullptr}, *dialog);
    connect(pages, &SettingsPages::changed, this, &MainWindow::take);
    connect(pages, &SettingsPages::sampleNoticeRequested, this, &MainWindow::sampleNoticeRequested);
    connect(dialog, &SettingsDialog::signOutRequested, this, [this, dialog] {
        dialog->close();
        Q_EMIT signOutRequested();
    });
    dialog->open();
}

/// Of @p view, if it is one.
void MainWindow::openKeys(const ViewId &view)
{
    openSettings();
    m_settingsDialog->list()->setCurrentRow(m_settingsDialog->list()->count() - 1);
    auto *page = m_settingsDialog->findChild<KeyboardPage *>();
    if (page && !view.isNull())
        page->choose(view);
}

/// Everything that shows words is made anew in its place, and goes on where it was: nothing that is
/// shown can be forgotten this way.
void MainWindow::retranslate()
{
    refreshTitle();
    if (m_signIn && !m_store.isOwned()) // else it is about to go
        rebuildSignIn();
    if (m_setup)
        m_builtZoom = 0; // when the set-up, which is under way, has been left
    else
        rebuild();
    if (!m_settingsDialog)
        return;
    const QPointer<SettingsDialog> old = m_settingsDialog;
    openSettings();
    m_settingsDialog->setGeometry(old->geometry());
    m_settingsDialog->list()->setCurrentRow(old->list()->currentRow());
    old->close();
}

void MainWindow::rebuildSignIn()
{
    const SignInPage::Typed typed = m_signIn->typed();
    showSignIn(*m_signInService, m_offlineAvailable);
    m_signIn->setTyped(typed);
}

/// Margins and fixed sizes belong to one zoom: the desk is made anew, as it stands.
void MainWindow::rebuild()
{
    if (!m_desk || m_setup)
        return;
    if (auto *chat = m_desk->chat(); chat->isKeeping()) {
        // What is on its way would come to nobody.
        if (m_waiting == chat)
            return;
        m_waiting = chat;
        chat->whenKept([this] {
            m_waiting.clear();
            rebuild();
        });
        return;
    }
    save();
    const auto begun = DeskBegun::of(*m_desk);
    delete m_desk;
    buildDesk();
    begun.goOn(*m_desk);
    m_chats->rebuild();
}

/// What can be done on every page, and by chats in windows of their own while this one is hidden. The
/// rest is the desk's.
void MainWindow::bindCommands()
{
    m_commands->bind("zoom.in", m_commands, [this] {
        m_theme.zoomIn();
        zoom(m_theme.zoom());
    });
    m_commands->bind("zoom.out", m_commands, [this] {
        m_theme.zoomOut();
        zoom(m_theme.zoom());
    });
    bindNext();
    m_commands->bind("keys.show", this, [this] { showKeys(); });
    m_commands->bind("zoom.reset", m_commands, [this] { zoom(100); });
    m_commands->bind("notices.quiet", this, [this] {
        const qint64 now = relayNow();
        const bool quiet = now < m_state.preferences.notices.quietUntil;
        setQuietUntil(quiet ? 0 : now + NoticeSettings::QuietForMs);
    });
    m_commands->bind("look.switch", m_commands, [this] {
        Preferences changed = m_state.preferences;
        changed.theme =
            m_theme.scheme() == Scheme::Dark ? Theme::Choice::Light : Theme::Choice::Dark;
        take(changed);
    });
}

/// At the foot of the rail: what came, and whether it may be heard.
void MainWindow::tellRail()
{
    if (!m_desk)
        return;
    RailFoot *foot = m_desk->rail()->foot();
    foot->setNotices(m_notices);
    foot->setQuiet(m_state.preferences.notices, [this] { return relayNow(); });
}

/// What do-not-disturb is compared with.
qint64 MainWindow::relayNow() const
{
    return m_clock.nowMs() + (m_sources ? m_sources->link.status().clockOffset : 0);
}

void MainWindow::showKeys()
{
    const QKeySequence enter(Qt::Key_Enter);
    const bool enterSends = m_state.preferences.enterSends;
    const QKeySequence ctrlEnter(Qt::CTRL | Qt::Key_Enter);
    const QKeySequence shiftEnter(Qt::SHIFT | Qt::Key_Enter);
    const QList<KeyListModel::Fixed> fixed{
        {tr("Send the message"), {enterSends ? enter : ctrlEnter}},
        {tr("New line in the message"), {enterSends ? shiftEnter : enter}},
        {tr("Close, or back to the list"), {QKeySequence(Qt::Key_Escape)}},
        {tr("Up and down in lists"), {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}},
        {tr("Menu of what is chosen"), {QKeySequence(Qt::Key_Menu)}}};
    const auto views = m_sources ? m_sources->views.views() : QList<SavedView>();
    auto *sheet = new CheatSheet(m_theme, *m_commands, fixed, views, this);
    connect(sheet, &CheatSheet::settingsRequested, this, [this] { openKeys({}); });
    sheet->open();
}

void MainWindow::refreshTitle()
{
    const int waiting = m_sources ? m_sources->accounts.unansweredInAll() : 0;
    const QString name = QStringLiteral("Frontdesk");
    setWindowTitle(
        waiting > 0
            ? tr("(%1) %2", "number of conversations that wait, program").arg(waiting).arg(name)
            : name);
}

} // namespace Frontdesk
