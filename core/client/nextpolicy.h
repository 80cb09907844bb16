// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Who of those that wait comes first. Within it who has waited longest.
enum class NextOrder {
    Priority, ///< VIPs before the others, in each whom I handle before whom nobody does
    Oldest, ///< who has waited longest, whoever it is
    Mine, ///< whom I handle before whom nobody does, in each VIPs before the others
};

/// How a person wants to be taken from one customer to the next.
struct NextPolicy {
    NextOrder order = NextOrder::Priority;
    bool listOnly = false; ///< only from what the list shows: its tab, view and filters

    friend bool operator==(const NextPolicy &, const NextPolicy &) = default;
};

} // namespace Frontdesk
