// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk::Bench {

/// Writes the messages and conversations that the cache @p caughtUp has newer than its copy
/// @p pristine into that, straight into the tables without the index, and prints how long that took:
/// the best that catching up could be.
void insertRaw(const QString &caughtUp, const QString &pristine);

} // namespace Frontdesk::Bench
