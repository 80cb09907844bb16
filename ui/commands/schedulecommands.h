// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// Replies with a time.
QList<Command> scheduleCommands();

} // namespace Frontdesk
