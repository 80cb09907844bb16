// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/sendhandlers.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/outbox/requestbody.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

/// What people tell the outbox to do. Called inside the transaction of their command, which has
/// found the user, checked that they may write in the conversation, and dealt with the conflict of
/// architecture.md, decision 13. The outbox goes to work once that transaction is committed.
class SendCommands : public SendQueue
{
public:
    /// @p order outlives this.
    SendCommands(OrderCounter &order, RequestBody body, ScopesOf readableScopes);

    /// Takes the bubbles into the conversation and the outbox. Nothing is written on an error:
    /// NotFound "conversation.not-found", "account.not-found"; Rejected "conversation.standby",
    /// "send.empty", "command.invalid" (a bubble's id is none, or taken), and the codes of
    /// ruleerrors.h; a file that the author may not see is "rule.media-missing".
    Result<> enqueueSend(WriteContext &context,
                         const UserId &author,
                         const Protocol::SendMessages &send) override;

    /// What a person decides about a send. It holds for all bubbles of its request, except that a
    /// queued or failed one is discarded alone. Errors: NotFound "message.not-found"; Conflict
    /// "message.state"; Rejected "conversation.standby" and the codes of ruleerrors.h.
    Result<> resolve(WriteContext &context,
                     const UserId &user,
                     const Protocol::ResolveSend &decision) override;

private:
    struct Desk {
        Conversation conversation;
        Account account;
    };
    Result<Desk> deskOf(Sql::Database &database, const ConversationId &conversation) const;
    Result<QList<Message>> takeIn(WriteContext &context,
                                  const UserId &author,
                                  const Protocol::SendMessages &send,
                                  Desk &desk) const;
    Result<> queue(WriteContext &context, const Desk &desk, const QList<Message> &messages) const;

    Result<> discard(WriteContext &context, const Message &message, SendRequest request) const;
    Result<> resolveUnknown(WriteContext &context,
                            const SendRequest &request,
                            Protocol::ResolveSend::As as) const;
    Result<> settleUnknown(WriteContext &context, SendRequest request, SendState state) const;
    Result<> repeatUnknown(WriteContext &context, SendRequest request) const;
    Result<> repeatFailed(WriteContext &context, SendRequest request) const;
    Result<> rebuild(WriteContext &context, SendRequest &request) const;

    OrderCounter &m_order;
    RequestBody m_body;
    ScopesOf m_readableScopes;
};

} // namespace Frontdesk::Relay
