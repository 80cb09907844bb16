// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Frontdesk::Relay {

/// Gives the finished file @p from the name @p to on the same disk, so that after a power cut it is
/// there whole or not at all: bytes synced, renamed, folder synced. Makes the folder. Blocks.
/// Errors: Storage "storage.full", "storage.failed".
Result<> moveDurably(const QString &from, const QString &to);

} // namespace Frontdesk::Relay
