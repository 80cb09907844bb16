// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay user add|list|password|disable.
int runUser(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
