// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay serve: runs until it is told to stop.
int runServe(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
