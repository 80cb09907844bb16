// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

/// conversation.read: moves the reader's mark forward, never back, and ends the mentions
/// in notes up to there.
class MarkReadHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::MarkRead::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay
