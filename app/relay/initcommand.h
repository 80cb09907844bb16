// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay init: configuration, key file, folders and an empty database.
int runInit(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
