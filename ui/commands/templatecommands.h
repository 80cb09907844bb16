// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// What is done with templates.
QList<Command> templateCommands();

} // namespace Frontdesk
