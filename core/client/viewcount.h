// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// How many conversations a view takes.
struct ViewCount {
    int conversations = 0;
    bool more = false; ///< at least so many

    friend bool operator==(const ViewCount &, const ViewCount &) = default;
};

} // namespace Frontdesk
