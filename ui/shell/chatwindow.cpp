// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatwindow.h"

#include "core/client/accountsource.h"
#include "core/client/conversationlink.h"
#include "ui/commands/commands.h"
#include "ui/commands/keycaption.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/undotoast.h"
#include "ui/models/contenttext.h"
#include "ui/settings/preferences.h"
#include "ui/shell/chatcommands.h"
#include "ui/shell/chathandover.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpaper.h"
#include "ui/shell/chatschedule.h"
#include "ui/shell/chattasks.h"
#include "ui/shell/chattemplates.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/errortext.h"
#include "ui/shell/pincommands.h"
#include "ui/shell/sendresolve.h"
#include "ui/shell/showread.h"
#include "ui/shell/tagcommands.h"
#include "ui/shell/workbar.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/iconbutton.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr QSize ChatWindowSize(640, 760);

} // namespace

ChatWindow::ChatWindow(const Parts &parts, const ConversationRow &row, const ChatBegun &begun)
    : m_parts(parts)
    , m_row(row)
    , m_commands(new Commands(this))
    , m_keys(new KeyDispatcher(*this, *m_commands))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the desk
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_commands->setKeys(parts.deskCommands.keys());
    connect(&parts.deskCommands, &Commands::keysChanged, this, [this] {
        m_commands->setKeys(m_parts.deskCommands.keys());
    });
    build();
    m_chat->take(conversation(), begun);
    take(row);
    resize(parts.theme.px(ChatWindowSize.width()), parts.theme.px(ChatWindowSize.height()));

    auto &conversations = parts.sources.conversations;
    connect(&conversations,
            &ConversationSource::rowsChanged,
            this,
            [this](const QList<ConversationRow> &rows) {
                for (const auto &one : rows) {
                    if (one.conversation.id == conversation())
                        take(one);
                }
            });
    connect(&conversations, &ConversationSource::manyChanged, this, &ChatWindow::askForRow);
    connect(&conversations,
            &ConversationSource::rowsRemoved,
            this,
            [this](const QList<ConversationId> &gone) {
                if (gone.contains(conversation()))
                    close();
            });
    auto &work = parts.models.work;
    connect(&work, &WorkControl::done, this, [this](const QString &what) {
        if (isActiveWindow())
            m_toast->say(what);
    });
    connect(&work, &WorkControl::undone, this, [this] { m_toast->end(); });
    connect(&work, &WorkControl::failed, this, [this](const Error &why) {
        if (isActiveWindow())
            m_toast->sayOnly(ErrorText::sentence(why));
    });
}

ChatWindow::~ChatWindow()
{
    delete m_chat; // while what it looks at is here
}

void ChatWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_chat->setPreferences(m_preferences);
}

void ChatWindow::rebuild()
{
    if (m_chat->isKeeping()) {
        if (!std::exchange(m_waits, true)) { // what is on its way would come to nobody
            m_chat->whenKept([this] {
                m_waits = false;
                rebuild();
            });
        }
        return;
    }
    const bool writing = focusWidget() == m_chat->composer()->edit();
    const auto begun = m_chat->composer()->leave();
    const auto notes = m_chat->notePad()->begun();
    const bool noting = !m_chat->notePad()->isHidden();
    delete m_chat;
    build();
    m_chat->setPreferences(m_preferences);
    m_chat->composer()->resume(begun, writing);
    m_chat->resumeNotes(notes, noting);
    take(m_row);
}

ChatBegun ChatWindow::handOver()
{
    m_left = true; // news of it, its own draft among them, must not bring it back here
    return m_chat->handOver(conversation());
}

void ChatWindow::bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void ChatWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever owns it lets it go
    m_closing = true;
    hide();
    finishClosing();
}

void ChatWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT moved();
}

void ChatWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    Q_EMIT moved();
}

void ChatWindow::finishClosing()
{
    if (!m_closing || m_chat->isKeeping(conversation()))
        return;
    m_closing = false;
    Q_EMIT closed();
}

void ChatWindow::build()
{
    const Theme &theme = m_parts.theme;
    setMinimumSize(theme.metrics().chat.min, theme.metrics().page.minHeight / 2);
    m_chat = new ChatPane(theme, m_parts.clock, m_parts.sources, m_parts.models.pictures);
    m_workBar = new WorkBar(theme, m_parts.models.work);
    auto *back = new IconButton(theme, QStringLiteral("inbox"), tr("Back into the main window"));
    m_workBar->addButton(back);
    m_chat->header()->addTools(m_workBar);
    m_chat->header()->leavePanelOut();
    layout()->addWidget(m_chat);
    m_chat->show(); // now, or its keys would wait for the layout
    m_toast = new UndoToast(theme, m_chat->timeline());

    showKeyOf(*m_commands, u"conversation.window", *back);
    connect(back, &IconButton::clicked, this, [this] { m_commands->run("conversation.window"); });
    connect(m_toast, &UndoToast::undoRequested, &m_parts.models.work, &WorkControl::undo);
    connect(m_chat, &ChatPane::escaped, this, [this] {
        m_chat->timeline()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_chat, &ChatPane::allPinsWanted, this, [this] { m_commands->run("pins.show"); });
    connect(m_chat->composer(), &Composer::settled, this, &ChatWindow::finishClosing);
    connect(m_chat->notePad(), &NotePad::settled, this, &ChatWindow::finishClosing);
    m_sending = new SendResolve(m_parts.sources, m_parts.models.work, *m_chat->composer());
    bindChat(*m_chat, *m_chat, *m_commands, *m_keys);
    auto &models = m_parts.models;
    bindTemplates(
        {theme, m_parts.sources, models.templates, models.pictures}, *m_chat, *m_chat, *m_commands);
    bindSchedule({theme, models.work.clock(), m_parts.sources}, *m_chat, *m_chat, *m_commands);
    const auto failed = [this](const QString &sentence) {
        m_toast->sayOnly(sentence);
    };
    bindTasks({theme, m_parts.clock, m_parts.sources, failed}, *m_chat, *m_chat, *m_commands);
    bindHandOver({theme, m_parts.clock, m_parts.sources, models.work, failed},
                 *m_chat,
                 *m_chat,
                 *m_commands);
    connect(
        m_workBar, &WorkBar::handOverWanted, this, [this] { m_commands->run("handover.give"); });
    bindPaper(theme, m_parts.clock, m_parts.sources, *m_chat, *m_chat, *m_commands);
    bindHere();
    bindWork();
    bindSending();
    bindDesks();
}

void ChatWindow::take(const ConversationRow &row)
{
    if (m_left)
        return;
    m_row = row;
    m_chat->showConversation(row);
    m_workBar->setRow(row);
    const auto account = m_parts.sources.accounts.account(row.conversation.account);
    const QString person = withoutBidiControls(ContentText::title(row.conversation));
    setWindowTitle(account ? tr("%1 · %2", "customer, account").arg(person, account->name)
                           : person);
}

void ChatWindow::askForRow()
{
    whenDone(m_parts.sources.conversations.row(conversation()),
             this,
             [this](const Result<ConversationRow> &row) {
                 if (row)
                     take(*row);
             });
}

void ChatWindow::bindHere()
{
    m_commands->bind(
        "conversation.window",
        m_chat,
        [this] { Q_EMIT backWanted(); },
        [this] {
            return m_chat->isKeeping(conversation()) ? tr("What you wrote is just being kept")
                                                     : QString();
        });
    m_commands->bind("chat.find", m_chat, [this] { find(); });
    m_commands->bind("pane.next", m_chat, [this] { stepPane(); });
    m_commands->bind("pane.previous", m_chat, [this] { stepPane(); });
}

void ChatWindow::bindWork()
{
    auto *work = &m_parts.models.work;
    const auto bind = [this](const char *name, auto deed) {
        m_commands->bind(name, m_chat, [this, deed] { deed(WorkControl::Ids{conversation()}); });
    };
    using Ids = WorkControl::Ids;
    bind("conversation.resolve", [this](const Ids &) { m_workBar->resolveOrReopen(); });
    bind("conversation.follow-up", [work](const Ids &ids) { work->followUp(ids); });
    bind("conversation.claim", [work](const Ids &ids) { work->claim(ids); });
    bind("conversation.unread", [work](const Ids &ids) { work->toggleUnread(ids); });
    bind("conversation.spam",
         [this, work](const Ids &ids) { work->toggleSpam(ids, m_workBar->shelf()); });
    bind("conversation.snooze", [this](const Ids &ids) { m_workBar->openSnooze(ids); });
    bind("conversation.assign", [this](const Ids &ids) { m_workBar->openAssign(ids); });
    bind("conversation.pin",
         [this, work](const Ids &ids) { work->setPinned(ids, m_row.mark.pinnedAt == 0); });
    bind("conversation.pin-as", [this](const Ids &ids) { askPin(ids, false); });
    bind("conversation.pin-team", [this, work](const Ids &ids) {
        if (m_row.conversation.pinnedAt > 0)
            work->unpinForTeam(ids);
        else
            askPin(ids, true);
    });
    const auto bindPriority = [&](const char *name, Priority priority) {
        bind(name, [work, priority](const Ids &ids) { work->setPriority(ids, priority); });
    };
    bindPriority("conversation.vip", Priority::Vip);
    bindPriority("conversation.high", Priority::High);
    bindPriority("conversation.normal", Priority::Normal);
    bind("conversation.copy-link", [this](const Ids &ids) {
        QGuiApplication::clipboard()->setText(linkToConversation(ids.constFirst()));
        m_toast->sayOnly(QCoreApplication::translate("Frontdesk::Commands", "The link is copied"));
    });
    bind("conversation.show-read", [this](const Ids &ids) {
        showRead(m_parts.sources, ids, *m_toast, [toast = m_toast](const QString &sentence) {
            toast->sayOnly(sentence);
        });
    });
    m_commands->bind(
        "contact.tag", m_chat, [this] { tag(); }, [this] { return obstacleToTag(); });
    m_commands->bind(
        "work.undo",
        m_chat,
        [work] { work->undo(); },
        [work] {
            return work->canUndo()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands", "There is nothing to undo");
        });
}

void ChatWindow::askPin(const QList<ConversationId> &ids, bool forTeam)
{
    const QPoint below = m_workBar->mapToGlobal(QPoint(0, m_workBar->height()));
    askPinCategory(
        {m_parts.theme, m_parts.models.work, m_parts.sources.conversations, *this, below},
        ids,
        forTeam);
}

QString ChatWindow::obstacleToTag() const
{
    return m_row.conversation.contact.isNull()
        ? QCoreApplication::translate("Frontdesk::Commands", "No customer is selected")
        : QString();
}

void ChatWindow::tag()
{
    const auto failed = [toast = QPointer(m_toast)](const Error &error) {
        if (toast)
            toast->sayOnly(ErrorText::sentence(error));
    };
    openTags(m_parts.theme,
             m_parts.sources,
             {m_row.conversation.contact},
             {m_parts.models.work, failed},
             *m_chat,
             *m_workBar);
}

void ChatWindow::bindSending()
{
    const auto nothing = [this] {
        return m_chat->composer()->canSend() ? QString() : tr("Nothing is written yet");
    };
    m_commands->bind(
        "reply.send-resolve",
        m_chat,
        [this] {
            if (m_chat->composer()->send())
                m_sending->expect(conversation());
        },
        nothing);
    m_commands->bind(
        "reply.send-next",
        m_chat,
        [this] {
            if (m_chat->composer()->send())
                m_commands->run("conversation.next-waiting");
        },
        nothing);
}

/// What the desk does is done there, and seen there.
void ChatWindow::bindDesks()
{
    const auto pass = [this](const char *name, bool isThere) {
        const Command *command = findCommand(name);
        m_commands->bind(
            name,
            m_chat,
            [this, command, isThere] {
                if (isThere)
                    Q_EMIT deskWanted();
                m_parts.deskCommands.run(*command);
            },
            [this, command] { return m_parts.deskCommands.obstacle(*command); });
    };
    for (const char *name : {"zoom.in", "zoom.out", "zoom.reset", "look.switch"})
        pass(name, false);
    for (const char *name : {"palette.open",
                             "search.messages",
                             "settings.open",
                             "keys.show",
                             "notices.show",
                             "outbox.show",
                             "pins.show",
                             "scheduled.show",
                             "conversation.next-waiting",
                             "conversation.next",
                             "conversation.previous"})
        pass(name, true);
    m_commands->bindViews(m_chat, [this](const ViewId &view) {
        Q_EMIT deskWanted();
        m_parts.deskCommands.show(view);
    });
}

/// In the chat; asked for once more, in all messages.
void ChatWindow::find()
{
    FindBar *bar = m_chat->findBar();
    if (bar->isVisible() && bar->hasTheFocus())
        Q_EMIT searchWanted(bar->typed());
    else
        bar->begin();
}

/// Of the note, where one is written.
QWidget *ChatWindow::writingField() const
{
    return m_chat->notePad()->isVisible() ? m_chat->notePad()->edit() : m_chat->composer()->edit();
}

void ChatWindow::stepPane()
{
    auto *edit = writingField();
    if (m_chat->timeline()->hasFocus() && edit->isVisible())
        edit->setFocus(Qt::ShortcutFocusReason);
    else
        m_chat->timeline()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Frontdesk
