// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay account add|list|check|secret.
int runAccount(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
