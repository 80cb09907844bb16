// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

/// conversation.export: a line in the audit, and nothing else.
class NoteExportHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::NoteExport::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
