// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QObject;

namespace Frontdesk {

class AccountSource;

/// Shows on the program's icon in the task bar how many of ours wait, as long as it lives. Null where
/// no way is known. @p accounts outlives it.
std::unique_ptr<QObject> taskbarBadge(AccountSource &accounts);

} // namespace Frontdesk
