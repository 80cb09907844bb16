// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"
#include "core/domain/account.h"
#include "ui/models/timetext.h"
#include "ui/theme/displaylist.h"

namespace Frontdesk {

/// What a row of what was found shows.
struct SearchRowInput {
    SearchHit hit;
    Account account;
    TimeText times;
    qint64 now = 0; ///< ms UTC
    bool selected = false;
    ColorRole ground = &Colors::list; ///< what it stands on, for the gap around the tile
};

struct SearchRowLayout {
    QRect name;
    QRect account;
    QRect time;
    QRect words;
    QRect more;
    DisplayList items;
};

/// Lays a row out in @p width and the height of RowMetrics. Pure.
SearchRowLayout layoutSearchRow(const SearchRowInput &input, const Theme &theme, int width);

} // namespace Frontdesk
