// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk {

/// True if a file may do something when it is opened: a program, a script, an installer, a document
/// with macros, or something that hides one. @p name is the sender's, @p mime the platform's; either
/// is enough.
bool isRiskyToOpen(const QString &name, const QString &mime);

} // namespace Frontdesk
