// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "core/protocol/commands.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class AccountSource;
class Attacher;
class Cache;
class Clock;
class CommandQueue;
class Outbox;

/// Turns what the agent does into commands in the outbox.
class DeskActions : public ConversationActions
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        CommandQueue &commands;
        AccountSource &accounts;
        Attacher &attacher;
        const Clock &clock;
        UserId me;
    };

    explicit DeskActions(Parts parts, QObject *parent = nullptr);

    Async<QList<MessageId>> send(const ConversationId &conversation,
                                 const QList<Content> &bubbles,
                                 const MessageId &quotes,
                                 const SendOptions &options = {}) override;
    QList<HeldReply> held(const ConversationId &conversation) const override;
    Async<> recall(const CommandId &reply) override;
    void letGo(const CommandId &reply) override;
    Async<Content> attach(const ConversationId &conversation, const QString &path) override;
    Async<> decide(const MessageId &message, Decision decision) override;
    Async<> markRead(const ConversationId &conversation, const MessageOrder &upTo) override;
    Async<> showRead(const ConversationId &conversation, const MessageOrder &upTo) override;
    Async<> noteExport(const ConversationExport &exported) override;
    Async<> keepDraft(const ConversationId &conversation, const QString &text) override;
    Async<QString> draft(const ConversationId &conversation) override;
    Async<> keepBeside(const ConversationId &conversation, const DraftBeside &beside) override;
    DraftBeside beside(const ConversationId &conversation) const override;

private:
    /// What has to be known of a conversation before something is sent to it.
    struct Target {
        Conversation conversation;
        MessageOrder newest; ///< newest message in the cache
    };

    Async<Target> target(const ConversationId &conversation) const;
    Result<OutboxEntry> entryFor(const Target &target,
                                 const QList<Content> &bubbles,
                                 const MessageId &quotes,
                                 const SendOptions &options) const;
    qint64 endOf(std::chrono::milliseconds hold, const Conversation &conversation) const;
    Async<> putMark(const Protocol::MarkRead &mark);
    OutboxEntry newEntry(const ConversationId &conversation,
                         const AccountId &account,
                         Protocol::CommandArgs args) const;
    Async<> decideHere(const OutboxEntry &entry, Decision decision);
    Async<> sendAgain(const OutboxEntry &entry);
    Async<> decideAtRelay(const MessageId &message, Decision decision);

    Parts m_parts;
};

} // namespace Frontdesk
