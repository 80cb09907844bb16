// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/journal/ordercounter.h"

namespace Frontdesk::Relay {

// Who is the same human. Errors: NotFound "contact.not-found", "attribute.not-found"; Rejected
// "person.invalid"; conflict "person.changed".

/// person.link
class LinkPersonHandler : public CommandHandler
{
public:
    explicit LinkPersonHandler(OrderCounter &order)
        : m_order(order)
    {
    }
    QLatin1String type() const override { return QLatin1String(Protocol::LinkPerson::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// person.unlink
class UnlinkPersonHandler : public CommandHandler
{
public:
    explicit UnlinkPersonHandler(OrderCounter &order)
        : m_order(order)
    {
    }
    QLatin1String type() const override { return QLatin1String(Protocol::UnlinkPerson::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// person.apart: what is suggested is asked for, so nobody is told.
class SetApartHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::SetApart::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// person.invite: NotFound also "account.not-found".
class InvitePersonHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::InvitePerson::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
