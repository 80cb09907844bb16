// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

/// What the handlers of sends need of the outbox. Called inside their transaction.
class SendQueue
{
public:
    SendQueue() = default;
    virtual ~SendQueue() = default;
    Q_DISABLE_COPY_MOVE(SendQueue)

    /// Errors: "conversation.not-found", "conversation.standby", "rule.…", "media.forbidden",
    /// "send.empty", "rule.too-many-bubbles".
    virtual Result<> enqueueSend(WriteContext &context,
                                 const UserId &author,
                                 const Protocol::SendMessages &send) = 0;
    /// Errors: "message.not-found", Conflict "message.state".
    virtual Result<>
    resolve(WriteContext &context, const UserId &who, const Protocol::ResolveSend &decision) = 0;
};

/// message.send. Refused with "conversation.colleague-answered" if another colleague sent after
/// what the writer had on screen; never because the customer wrote (decision 13).
class SendMessagesHandler : public CommandHandler
{
public:
    explicit SendMessagesHandler(SendQueue &queue)
        : m_queue(queue)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::SendMessages::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    SendQueue &m_queue;
};

/// message.resolve: a person decides about a send that did not end well.
class ResolveSendHandler : public CommandHandler
{
public:
    explicit ResolveSendHandler(SendQueue &queue)
        : m_queue(queue)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::ResolveSend::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    SendQueue &m_queue;
};

} // namespace Frontdesk::Relay
