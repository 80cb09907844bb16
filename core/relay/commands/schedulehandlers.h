// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/sendhandlers.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

// Replies with a time. Who may change them stands in core/domain/permissions, what their states lead
// to in core/domain/scheduledsend. Errors of all: NotFound "schedule.not-found" (also in another
// conversation than the one that is named); Unauthorized "auth.forbidden". One that is not as
// the person saw it is a conflict: "schedule.over" (args: state) where it was sent or removed,
// "schedule.customer-wrote" or what else stopped it, "schedule.missed".

/// schedule.put. Errors beside those: "conversation.not-found", "conversation.standby", "send.empty",
/// "rule.…", "schedule.past", "schedule.too-far", "schedule.too-many" (args: limit); conflict
/// "schedule.customer-wrote" where the customer wrote after what was on screen.
class PutScheduledHandler : public CommandHandler
{
public:
    explicit PutScheduledHandler(ScopesOf readable = readableScopes)
        : m_readable(std::move(readable))
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::PutScheduled::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    Result<> check(WriteContext &context, const User &who, ScheduledSend &wanted) const;

    ScopesOf m_readable;
};

/// schedule.send. Errors beside those: as of message.send.
class SendScheduledHandler : public CommandHandler
{
public:
    explicit SendScheduledHandler(SendQueue &queue)
        : m_queue(queue)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::SendScheduled::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    SendQueue &m_queue;
};

/// schedule.remove: what is over already stays so.
class RemoveScheduledHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RemoveScheduled::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
