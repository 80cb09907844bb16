// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

// What is known of customers beside their profile. Errors: NotFound "attribute.not-found" (also of
// one that this customer cannot have), "account.not-found", "contact.not-found"; Unauthorized
// "auth.forbidden" for what somebody may not see whole; Conflict "attribute.changed" (args: by, at);
// Rejected "attribute.fixed", "attribute.name-taken" (name), "attribute.too-many" (limit) and those
// of core/rules/attributerules.

/// attribute.put
class PutAttributeHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutAttribute::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// contact.set: a conflict, "value.changed" (args: by, at, and now: what stands there), comes with the contact as it is now.
class SetValueHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::SetContactValue::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
