// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/journal/ordercounter.h"

namespace Frontdesk::Relay {

// Where the work on a conversation stands and who does it. Errors: NotFound
// "conversation.not-found", "user.not-found", "team.not-found"; a conflict is "conversation.changed"
// with the conversation as it is now. Each change leaves a thin line.

/// conversation.state
class SetStateHandler : public CommandHandler
{
public:
    explicit SetStateHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::SetState::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// conversation.assign
class AssignHandler : public CommandHandler
{
public:
    explicit AssignHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::Assign::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// conversation.priority
class SetPriorityHandler : public CommandHandler
{
public:
    explicit SetPriorityHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::SetPriority::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// conversation.spam
class SetSpamHandler : public CommandHandler
{
public:
    explicit SetSpamHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::SetSpam::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// conversation.pin
class PinConversationHandler : public CommandHandler
{
public:
    explicit PinConversationHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::PinConversation::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

} // namespace Frontdesk::Relay
