// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/platform.h"

namespace Frontdesk::Sandbox {

/// Fills @p platform from the JSON of a state file (app/sandbox/README.md describes it).
/// Errors: sandbox.state with what is wrong in it.
Result<> loadWorld(Platform &platform, const QByteArray &json);

/// The sample company: three official accounts in Taipei, Bangkok and Tokyo with their customers,
/// as a state file.
QByteArray sampleWorld();

} // namespace Frontdesk::Sandbox
