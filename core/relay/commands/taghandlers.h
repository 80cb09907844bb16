// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/journal/ordercounter.h"

namespace Frontdesk::Relay {

// What contacts are called, and who works together. Errors: NotFound "contact.not-found",
// "user.not-found"; Rejected "tag.invalid", "tag.removed", "team.invalid"; Conflict "team.changed".

/// contact.tag: what it changed leaves a thin line in the chat with the contact.
class TagContactHandler : public CommandHandler
{
public:
    explicit TagContactHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::TagContact::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// team.put
class PutTeamHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutTeam::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
