// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

// Companies and who belongs to them. Errors: NotFound "company.not-found", "contact.not-found";
// Conflict "company.changed" (args: by, at); Rejected "company.no-name", "company.too-long" (field,
// limit), "company.code-taken" (name), "company.too-many" (limit).

/// company.put
class PutCompanyHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutCompany::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// contact.company: a conflict comes with the contact as it is now.
class SetCompanyHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::SetCompany::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
