// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sendresolve.h"

#include "core/client/conversationactions.h"
#include "core/client/conversationsource.h"
#include "core/client/outboxsource.h"
#include "ui/composer/composer.h"
#include "ui/models/workcontrol.h"

namespace Frontdesk {

SendResolve::SendResolve(const DeskSources &sources, WorkControl &work, Composer &composer)
    : QObject(&composer)
    , m_sources(sources)
    , m_work(work)
{
    connect(&composer, &Composer::sent, this, &SendResolve::take);
    connect(&composer, &Composer::notSent, this, [this](const ConversationId &conversation) {
        m_expected.remove(conversation);
    });
    connect(&composer, &Composer::recalled, this, [this](const ConversationId &conversation) {
        if (m_resolved.remove(conversation) > 0)
            m_work.unresolve(conversation);
    });
    connect(&sources.actions, &ConversationActions::returned, this, &SendResolve::takeBack);
    connect(&sources.outbox, &OutboxSource::changed, this, &SendResolve::lookAtOutbox);
}

/// Commands of a chat reach the relay in the order in which they were kept: the reply is there when
/// it resolves, and the state that the reply made is the one that this says stood there.
void SendResolve::take(const ConversationId &conversation)
{
    m_resolved.remove(conversation);
    if (!m_expected.remove(conversation))
        return;
    m_resolved.insert(conversation, troubles().value(conversation));
    m_work.resolve({conversation});
}

/// Unless somebody has opened it meanwhile, or the customer has.
void SendResolve::takeBack(const ConversationId &conversation)
{
    if (m_resolved.remove(conversation) == 0)
        return;
    whenDone(m_sources.conversations.row(conversation),
             this,
             [this, conversation](const Result<ConversationRow> &row) {
                 if (row && row->conversation.state == ConversationState::Resolved)
                     m_work.unresolve(conversation);
             });
}

void SendResolve::lookAtOutbox()
{
    if (m_resolved.isEmpty())
        return;
    const auto trouble = troubles();
    const auto resolved = m_resolved;
    for (auto one = resolved.cbegin(); one != resolved.cend(); ++one) {
        if (!one.value().contains(trouble.value(one.key())))
            takeBack(one.key());
    }
}

QHash<ConversationId, QSet<CommandId>> SendResolve::troubles() const
{
    QHash<ConversationId, QSet<CommandId>> ids;
    const auto replies = m_sources.outbox.replies();
    for (const auto &reply : replies) {
        const bool isTrouble =
            reply.state == SendState::Failed || reply.state == SendState::Unknown;
        if (isTrouble && !reply.isNote)
            ids[reply.conversation].insert(reply.id);
    }
    return ids;
}

} // namespace Frontdesk
