// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace Frontdesk {

/// The part of the catalogue about the accounts of one customer.
QList<Command> personCommands();

} // namespace Frontdesk
