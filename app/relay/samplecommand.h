// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk::RelayProgram {

/// frontdesk-relay sample: fills an empty relay with a made-up company, for trials and demos.
int runSample(const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
