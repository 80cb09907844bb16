// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Frontdesk {

/// @p text in the fewest parts of at most @p longest UTF-16 units, cut between paragraphs, else
/// lines or words, and never inside of a character. Blank parts are left out.
QStringList textParts(const QString &text, qsizetype longest);

} // namespace Frontdesk
