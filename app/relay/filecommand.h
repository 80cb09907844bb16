// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay session list|revoke.
int runFile(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
