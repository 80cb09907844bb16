// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>

class QPainter;
class QRect;

namespace Frontdesk {

/// "Ctrl+B", as this platform writes it; the Return key is Enter, as on most keyboards.
QString keyName(const QKeySequence &key);
/// "Ctrl", "B" of Ctrl+B.
QStringList keyCapsOf(const QKeySequence &key);
int keyCapsWidth(const Theme &theme, const QStringList &caps);
/// Draws @p caps, the last of them at the right end of @p room. Answers with their left end.
int drawKeyCaps(QPainter &painter, const Theme &theme, const QRect &room, const QStringList &caps);

} // namespace Frontdesk
