// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

/// draft.put: kept for its writer alone, in their own scope. Of two computers the one that wrote later
/// counts, whichever comes first. Errors: NotFound "conversation.not-found"; Rejected
/// "draft.too-long" (args: limit), "command.invalid".
class PutDraftHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutDraft::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
