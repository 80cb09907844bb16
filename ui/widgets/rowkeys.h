// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Frontdesk {

// Rows that are made anew: where Tab and the focus find them.

/// Tab goes through @p rows as they stand, and on to @p next. All are in one window.
void orderTabs(const QWidgetList &rows, const QWidget &next);

/// The place of the one among @p rows that has the focus; -1: none.
qsizetype placeWithFocus(const QWidgetList &rows);

/// The focus goes to the one at @p place, or to the last one; nothing if @p place is below 0.
void focusRow(const QWidgetList &rows, qsizetype place);

} // namespace Frontdesk
