// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/attribute.h"
#include "core/domain/replytemplate.h"
#include "core/domain/scheduledsend.h"
#include "core/domain/task.h"

#include <QLatin1String>
#include <QStringList>

namespace Frontdesk {

/// Whether @p role may run commands of @p type. Unknown types: nobody.
bool mayRun(User::Role role, QLatin1String type);

/// Their own ones everybody; shared ones who made them, and supervisors and administrators. Nobody
/// else's own.
bool mayChange(const User &who, const ReplyTemplate &one);

/// Words and time are its author's.
bool mayChange(const User &who, const ScheduledSend &one);
/// So that nobody's words go out while they are away: supervisors and administrators too.
bool mayRemove(const User &who, const ScheduledSend &one);

/// Whether @p who may see and write whole what stands in @p one.
bool mayReveal(const User &who, const Attribute &one);

/// Who made it, and supervisors and administrators. Everybody else can have it done.
bool mayRemove(const User &who, const Task &one);

/// Whether @p who may write customers into a file.
bool mayExport(const User &who);

/// The types that have a row. A test compares them with what the relay can run.
QStringList permittedCommands();

} // namespace Frontdesk
