// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Arms the crash point @p name: its @p nth visit ends the process at once, as kill -9 would.
/// Test hosts call this; programs never do.
void armCrashPoint(const char *name, int nth);

/// A named place where a test can kill the process. Costs one load when nothing is armed.
void crashPoint(const char *name);

} // namespace Frontdesk
