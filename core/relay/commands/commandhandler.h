// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

/// What one type of command does. Runs inside the writer's transaction; its rows, its log and the
/// stored result are kept together or not at all. Who may run it stands in core/domain/permissions.
class CommandHandler
{
public:
    CommandHandler() = default;
    virtual ~CommandHandler() = default;
    Q_DISABLE_COPY_MOVE(CommandHandler)

    virtual QLatin1String type() const = 0;

    /// Ok, or Conflict with what stands there now; the processor fills in id, scope and seq.
    /// An error of kind Rejected, NotFound, Conflict or Unauthorized becomes "rejected" with its
    /// code, and nothing of what was written is kept. Other errors leave the command undone: the
    /// client sends it again.
    virtual Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const = 0;
};

} // namespace Frontdesk::Relay
