// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay doctor: looks for what is wrong and says what to do.
int runDoctor(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
