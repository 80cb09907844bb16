// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

/// alias.put: replies that are made from then on go out under it. Errors: NotFound
/// "account.not-found", also of one whose customers the sender may not see; those of checkAlias().
class PutAliasHandler : public CommandHandler
{
public:
    explicit PutAliasHandler(ScopesOf readable = readableScopes)
        : m_readable(std::move(readable))
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::PutAlias::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    ScopesOf m_readable;
};

} // namespace Frontdesk::Relay
