// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// What can be done with to-dos, and when a chat changes hands.
QList<Command> taskCommands();

} // namespace Frontdesk
