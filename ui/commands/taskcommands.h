// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// What can be done with to-dos.
QList<Command> taskCommands();

} // namespace Frontdesk
