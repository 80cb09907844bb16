// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatwindows.h"

#include "ui/commands/commands.h"
#include "ui/composer/messageedit.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/screenset.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

/// The middle of its upper end under the pointer, and all of it on that screen.
void placeAt(QWidget &window, const QPoint &at)
{
    const auto *screen = QGuiApplication::screenAt(at);
    const QRect room = screen ? screen->availableGeometry() : window.screen()->availableGeometry();
    const QSize size = window.size();
    window.move(
        std::clamp(at.x() - size.width() / 2,
                   room.left(),
                   std::max(room.left(), room.right() - size.width())),
        std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
}

} // namespace

ChatWindows::ChatWindows(const ChatWindow::Parts &parts,
                         const Preferences &preferences,
                         const QList<ChatPlace> &places)
    : m_parts(parts)
    , m_preferences(preferences)
    , m_awaited(places)
{
    for (const auto &place : places)
        m_parts.models.elsewhere.insert(place.conversation);
}

ChatWindows::~ChatWindows()
{
    qDeleteAll(m_windows);
}

void ChatWindows::serve(Desk &desk)
{
    m_desk = &desk;
    connect(&desk, &Desk::windowRequested, this, &ChatWindows::open);
    connect(&desk, &Desk::windowRequestedAt, this, &ChatWindows::openAt);
    connect(&desk, &Desk::backRequested, this, &ChatWindows::bringBack);
    connect(&desk, &Desk::revealRequested, this, &ChatWindows::reveal);
    m_parts.deskCommands.bind(
        "conversation.window",
        &desk,
        [this] {
            const auto chosen = m_desk->state().conversation;
            if (m_parts.models.elsewhere.contains(chosen))
                bringBack(chosen);
            else
                open(chosen);
        },
        [this] { return obstacle(); });
    const auto awaited = m_awaited; // they leave it as they come
    for (const auto &place : awaited)
        restore(place);
}

void ChatWindows::open(const ConversationId &conversation)
{
    if (ChatWindow *there = of(conversation))
        ChatWindow::bringForward(*there);
    else if (!m_parts.models.elsewhere.contains(conversation))
        detach(conversation);
}

void ChatWindows::openAt(const ConversationId &conversation, const QPoint &at)
{
    if (ChatWindow *there = of(conversation)) {
        placeAt(*there, at);
        ChatWindow::bringForward(*there);
    } else if (!m_parts.models.elsewhere.contains(conversation)) {
        detach(conversation, {{}, at});
    }
}

ChatWindow *ChatWindows::of(const ConversationId &conversation) const
{
    const auto found = std::find_if(
        m_windows.cbegin(), m_windows.cend(), [&conversation](const ChatWindow *window) {
            return window->conversation() == conversation;
        });
    return found == m_windows.cend() ? nullptr : *found;
}

ConversationId ChatWindows::active() const
{
    for (const auto *window : m_windows) {
        if (window->isActiveWindow())
            return window->conversation();
    }
    return {};
}

QList<ChatPlace> ChatWindows::places() const
{
    auto places = m_awaited;
    for (const auto *window : m_windows)
        places.append({window->conversation(), window->saveGeometry()});
    return places;
}

void ChatWindows::place(const QHash<ConversationId, QByteArray> &places)
{
    for (auto *window : std::as_const(m_windows)) {
        const auto geometry = places.value(window->conversation());
        if (!geometry.isEmpty())
            window->restoreGeometry(geometry);
        keepOnScreen(*window);
    }
}

void ChatWindows::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (auto *window : std::as_const(m_windows))
        window->setPreferences(preferences);
}

void ChatWindows::rebuild()
{
    for (auto *window : std::as_const(m_windows))
        window->rebuild();
}

void ChatWindows::hideAll()
{
    for (auto *window : std::as_const(m_windows))
        window->hide();
}

/// One that is not on this desk any more is forgotten.
void ChatWindows::restore(const ChatPlace &place)
{
    whenDone(m_parts.sources.conversations.row(place.conversation),
             this,
             [this, place](const Result<ConversationRow> &row) {
                 if (m_awaited.removeAll(place) == 0)
                     return;
                 if (row) {
                     auto &window = make(*row, {});
                     window.restoreGeometry(place.geometry);
                     keepOnScreen(window);
                     window.setAttribute(Qt::WA_ShowWithoutActivating);
                     window.show();
                     window.setAttribute(Qt::WA_ShowWithoutActivating, false);
                 } else {
                     m_parts.models.elsewhere.remove(place.conversation);
                     m_desk->followWindows();
                 }
             });
}

/// A message is told before the window shows, or the newest would show first and count as read.
void ChatWindows::detach(const ConversationId &conversation, const Wish &wish)
{
    whenDone(m_parts.sources.conversations.row(conversation),
             m_desk,
             [this, wish](const Result<ConversationRow> &row) {
                 if (!row || m_parts.models.elsewhere.contains(row->conversation.id)
                     || m_desk->chat()->isKeeping(row->conversation.id))
                     return;
                 // Before: its draft is kept, and that is news which must not bring it back here.
                 m_parts.models.elsewhere.insert(row->conversation.id);
                 const auto begun = m_desk->chat()->handOver(row->conversation.id);
                 auto &window = make(*row, begun);
                 if (!wish.message.id.isNull())
                     window.chat()->reveal(wish.message);
                 if (wish.at)
                     placeAt(window, *wish.at);
                 ChatWindow::bringForward(window);
                 window.chat()->composer()->edit()->setFocus(Qt::OtherFocusReason);
                 m_desk->followWindows();
             });
}

ChatWindow &ChatWindows::make(const ConversationRow &row, const ChatBegun &begun)
{
    auto *window = new ChatWindow(m_parts, row, begun);
    m_windows.append(window);
    window->setPreferences(m_preferences);
    connect(window, &ChatWindow::closed, this, [this, window] { putAway(window, false); });
    connect(window, &ChatWindow::backWanted, this, [this, window] { putAway(window, true); });
    connect(window, &ChatWindow::deskWanted, this, &ChatWindows::deskForward);
    connect(window, &ChatWindow::searchWanted, this, [this](const QString &typed) {
        m_desk->search(typed);
        deskForward();
    });
    connect(window, &ChatWindow::moved, this, &ChatWindows::changed);
    Q_EMIT changed();
    return *window;
}

void ChatWindows::putAway(ChatWindow *window, bool back)
{
    const ConversationId conversation = window->conversation();
    auto begun = window->handOver();
    begun.noting = begun.noting && back; // or the next chat that shows would begin with a note
    m_windows.removeOne(window);
    window->hide();
    window->deleteLater(); // one of its own keys may have done this
    m_parts.models.elsewhere.remove(conversation);
    m_desk->chat()->take(conversation, begun);
    if (back) {
        deskForward();
        m_desk->open(conversation);
        m_desk->composer()->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        m_desk->followWindows();
    }
    Q_EMIT changed();
}

void ChatWindows::bringBack(const ConversationId &conversation)
{
    if (ChatWindow *window = of(conversation))
        window->commands().run("conversation.window");
}

void ChatWindows::reveal(const Message &message)
{
    if (ChatWindow *window = of(message.conversation)) {
        ChatWindow::bringForward(*window);
        window->chat()->reveal(message);
    } else if (!m_parts.models.elsewhere.contains(message.conversation)) {
        detach(message.conversation, {message, {}});
    }
}

void ChatWindows::deskForward() const
{
    ChatWindow::bringForward(*m_desk->window());
}

QString ChatWindows::obstacle() const
{
    const auto chosen = m_desk->state().conversation;
    if (chosen.isNull())
        return tr("No conversation is open");
    return m_desk->chat()->isKeeping(chosen) ? tr("What you wrote is just being kept") : QString();
}

} // namespace Frontdesk
