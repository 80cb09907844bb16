// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// What is done with customers in all. A part of commandCatalogue().
QList<Command> customerCommands();

} // namespace Frontdesk
