// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/playmode.h"

#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/sendresolve.h"
#include "ui/shell/workcommands.h"

#include <utility>

namespace Frontdesk {

PlayMode::PlayMode(const DeskSources &sources, Commands &commands, Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_upNext(sources.conversations)
    , m_sending(new SendResolve(sources, desk.work(), *desk.composer()))
{
    connect(&desk, &Desk::stateChanged, this, &PlayMode::look);
    connect(desk.inbox(), &InboxPane::filterChanged, this, &PlayMode::look);
    connect(&m_upNext, &UpNext::changed, this, [this] { Q_EMIT nextChanged(m_upNext.next()); });
    commands.bind(
        "conversation.next-waiting", &desk, [this] { goOn(); }, [this] { return obstacle(); });
    commands.bind(
        "reply.send-next",
        &desk,
        [this] { sendAndGoOn(); },
        [this] { return obstacleToSending(); });
    commands.bind(
        "reply.send-resolve",
        &desk,
        [this] { sendResolveAndGoOn(); },
        [this] { return obstacleToSending(); });
    commands.bind(
        "conversation.resolve",
        &desk,
        [this] { resolveAndGoOn(); },
        [&desk] { return withoutTargets(desk); });
    connect(desk.composer(), &Composer::sending, this, &PlayMode::noteNeighbour);
    connect(desk.composer(), &Composer::sent, this, &PlayMode::leaveSent);
    connect(desk.composer(), &Composer::recalled, this, &PlayMode::takeRecalled);
    look();
}

void PlayMode::look()
{
    const DeskState state = m_desk.state();
    m_upNext.setPolicy(state.preferences.next, m_desk.inbox()->filter());
    m_upNext.look(state.account, state.conversation);
}

void PlayMode::goOn()
{
    m_desk.open(m_upNext.next().constFirst());
    m_desk.composer()->edit()->setFocus(Qt::ShortcutFocusReason);
}

/// A reply that cannot be kept comes back into the field of its own conversation.
void PlayMode::sendAndGoOn()
{
    if (!m_desk.composer()->send() || m_upNext.next().isEmpty())
        return;
    m_desk.composer()->keepRecall();
    goOn();
}

/// As the list stands while one still sees it: a reply may bring its chat to another place.
void PlayMode::noteNeighbour(const ConversationId &conversation)
{
    m_neighbour = {};
    const AfterSending after = m_desk.state().preferences.afterSending;
    const auto *list = m_desk.inbox()->view();
    if (after == AfterSending::Stay || list->current() != conversation)
        return;
    const auto at = list->currentIndex();
    const auto beside = at.siblingAtRow(at.row() + (after == AfterSending::Next ? 1 : -1));
    m_neighbour = ConversationId(beside.data(ConversationListModel::ConversationIdRole).toString());
}

/// Unless the agent has gone on, or writes on, meanwhile.
void PlayMode::leaveSent(const ConversationId &conversation)
{
    const auto next = std::exchange(m_neighbour, {});
    if (next.isNull() || conversation != m_desk.chat()->conversation()
        || m_desk.composer()->canSend())
        return;
    m_desk.composer()->keepRecall();
    m_desk.open(next);
    m_desk.composer()->edit()->setFocus(Qt::OtherFocusReason);
}

/// The words are back, and so is who wrote them.
void PlayMode::takeRecalled(const ConversationId &conversation)
{
    if (conversation == m_desk.chat()->conversation())
        return;
    m_desk.open(conversation);
    m_desk.composer()->edit()->setFocus(Qt::ShortcutFocusReason);
}

void PlayMode::sendResolveAndGoOn()
{
    const auto conversation = m_desk.chat()->conversation();
    if (!m_desk.composer()->send())
        return;
    m_sending->expect(conversation);
    if (m_upNext.next().isEmpty())
        return;
    m_desk.composer()->keepRecall();
    goOn();
}

/// Who resolves the open one by a key has done with it: on to who waits longest, or else to the next
/// in the list, so that the key can be pressed again.
void PlayMode::resolveAndGoOn()
{
    const auto targets = targetsOf(m_desk);
    const bool isOpen = targets == QList{m_desk.chat()->conversation()};
    const auto *list = m_desk.inbox()->view();
    const auto next = isOpen && m_upNext.next().isEmpty() ? list->neighbour() : ConversationId();
    if (!m_desk.resolveOrReopen(targets) || !isOpen)
        return;
    if (!m_upNext.next().isEmpty())
        m_desk.open(m_upNext.next().constFirst());
    else if (!next.isNull())
        m_desk.open(next);
}

QString PlayMode::obstacle() const
{
    return m_upNext.next().isEmpty() ? tr("Nobody else is waiting") : QString();
}

QString PlayMode::obstacleToSending() const
{
    if (m_desk.chat()->conversation().isNull())
        return tr("No conversation is open");
    return m_desk.composer()->canSend() ? QString() : tr("Nothing is written yet");
}

} // namespace Frontdesk
