// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowkeys.h"

#include <algorithm>

namespace Frontdesk {

void orderTabs(const QWidgetList &rows, const QWidget &next)
{
    auto *before = next.previousInFocusChain();
    for (auto *row : rows) {
        QWidget::setTabOrder(before, row);
        before = row;
    }
}

qsizetype placeWithFocus(const QWidgetList &rows)
{
    const auto at =
        std::find_if(rows.cbegin(), rows.cend(), [](const auto *row) { return row->hasFocus(); });
    return at == rows.cend() ? -1 : at - rows.cbegin();
}

void focusRow(const QWidgetList &rows, qsizetype place)
{
    if (place >= 0 && !rows.isEmpty())
        rows.at(std::min(place, rows.size() - 1))->setFocus(Qt::OtherFocusReason);
}

} // namespace Frontdesk
