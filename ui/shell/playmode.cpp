// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/playmode.h"

#include "core/client/workactions.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

PlayMode::PlayMode(const DeskSources &sources, Commands &commands, Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_work(sources.work)
    , m_upNext(sources.conversations)
{
    connect(&desk, &Desk::stateChanged, this, &PlayMode::look);
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
    connect(desk.composer(), &Composer::sent, this, [this](const ConversationId &conversation) {
        if (m_resolving.remove(conversation))
            resolve(conversation);
    });
    connect(desk.composer(), &Composer::notSent, this, [this](const ConversationId &conversation) {
        m_resolving.remove(conversation);
    });
    look();
}

void PlayMode::look()
{
    const DeskState state = m_desk.state();
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
    if (m_desk.composer()->send() && !m_upNext.next().isEmpty())
        goOn();
}

void PlayMode::sendResolveAndGoOn()
{
    const auto conversation = m_desk.chat()->conversation();
    if (!m_desk.composer()->send())
        return;
    m_resolving.insert(conversation);
    if (!m_upNext.next().isEmpty())
        goOn();
}

/// Commands reach the relay in the order in which they were kept: the reply is out when it resolves,
/// and the state that the reply made is the one that this says stood there.
void PlayMode::resolve(const ConversationId &answered)
{
    WorkChange resolved;
    resolved.state = ConversationState::Resolved;
    whenDone(m_work.change({answered}, resolved),
             this,
             [this, answered](const Result<WorkReceipt> &done) {
                 if (!done)
                     m_desk.composer()->showProblem(answered, ErrorText::sentence(done.error()));
             });
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
