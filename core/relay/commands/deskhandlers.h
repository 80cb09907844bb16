// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandprocessor.h"
#include "core/relay/journal/ordercounter.h"

namespace Frontdesk::Relay {

/// Adds what runs the commands of core/protocol/deskcommands.h. @p order outlives @p commands.
void addDeskHandlers(CommandProcessor &commands, OrderCounter &order);

} // namespace Frontdesk::Relay
