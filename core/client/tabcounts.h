// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Open conversations whose customer waits for an answer.
struct TabCounts {
    int all = 0;
    int mine = 0;
    int unassigned = 0;
    int team = 0; ///< in the queues of my teams
    int ours = 0; ///< mine, or in such a queue
    int mentioned = 0; ///< conversations where I am asked for; waiting or not

    friend bool operator==(const TabCounts &, const TabCounts &) = default;
};

} // namespace Frontdesk
