// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/task.h"

#include <QTimeZone>

namespace Frontdesk {

// What a to-do may be, when it comes back and whose it is, for client and relay alike.

/// @p one as it is kept: no white space around its text, no characters that nobody sees, and a day of
/// the month only where one counts.
Task tidied(Task one);

/// Whether a tidied to-do may be kept. Errors: Rejected "task.empty", "task.too-long" (args: limit),
/// "task.no-due": it comes back, but from when?
Result<> checkTask(const Task &one);

/// When one that is done comes back, ms UTC: the first of its times after both its own and @p now, at
/// the same time of the day in @p zone. 0: it does not come back. A month that is too short has it on
/// its last day.
qint64 nextDue(const Task &one, qint64 now, const QTimeZone &zone);

/// Mine, or nobody's and made by me.
bool isMine(const Task &one, const UserId &me);

/// How to-dos stand in lists: what is to be done first, what is due at no time behind it, what is done
/// at the end, the last first.
bool isTaskBefore(const Task &one, const Task &other);

} // namespace Frontdesk
