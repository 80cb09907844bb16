// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskoutbox.h"

#include "core/client/conversationactions.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

namespace {

/// A reply or a note.
bool isWritten(const OutboxEntry &entry)
{
    return std::holds_alternative<Protocol::SendMessages>(entry.command.args)
        || std::holds_alternative<Protocol::AddNote>(entry.command.args);
}

} // namespace

DeskOutbox::DeskOutbox(Outbox &outbox, ConversationActions &actions, QObject *parent)
    : OutboxSource(parent)
    , m_outbox(outbox)
    , m_actions(actions)
    , m_news([this] { Q_EMIT changed(); })
{
    connect(&m_outbox, &Outbox::entryChanged, &m_news, &Pace::ask);
    connect(&m_outbox, &Outbox::entryRemoved, &m_news, &Pace::ask);
    connect(&m_outbox, &Outbox::reloaded, this, &OutboxSource::changed);
    connect(&m_outbox, &Outbox::unreadable, this, &OutboxSource::changed);
}

QList<WaitingReply> DeskOutbox::replies() const
{
    QList<WaitingReply> replies;
    for (const auto &entry : m_outbox.entries()) {
        const auto bubbles = isWritten(entry) ? writtenIn(entry) : QList<Message>();
        if (bubbles.isEmpty())
            continue;
        WaitingReply reply;
        reply.id = entry.id();
        reply.conversation = entry.conversation;
        reply.account = entry.account;
        reply.isNote = bubbles.constFirst().direction == Direction::Note;
        reply.state = stateOf(entry.stage);
        reply.errorCode = entry.result.code;
        reply.errorArgs = entry.result.codeArgs;
        reply.since = entry.command.madeAt;
        for (const auto &bubble : bubbles) {
            reply.messages.append(bubble.id);
            reply.contents.append(bubble.content);
        }
        replies.append(reply);
    }
    return replies;
}

int DeskOutbox::otherChanges() const
{
    const auto &entries = m_outbox.entries();
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(), [](const auto &entry) {
        return entry.stage == OutboxEntry::Stage::Waiting && !isWritten(entry)
            && !std::holds_alternative<Protocol::MarkRead>(entry.command.args);
    }));
}

Async<> DeskOutbox::cancel(const CommandId &id)
{
    const auto entry = m_outbox.entry(id);
    const auto bubbles = entry ? writtenIn(*entry) : QList<Message>();
    if (bubbles.isEmpty())
        return ready<void>(Error{ErrorKind::NotFound, QStringLiteral("message.not-found")});
    return m_actions.decide(bubbles.constFirst().id, ConversationActions::Decision::Discard);
}

int DeskOutbox::unreadable() const
{
    return m_outbox.unreadableLines();
}

} // namespace Frontdesk
