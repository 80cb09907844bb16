// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/customerquery.h"

namespace Frontdesk::Search {

/// A question without brackets, as a list of conditions shows it: all of them hold, or one does.
struct CustomerConditions {
    struct Condition {
        CustomerTest test;
        bool negated = false;

        friend bool operator==(const Condition &, const Condition &) = default;
    };

    bool any = false; ///< one of them is enough
    QList<Condition> conditions;

    friend bool operator==(const CustomerConditions &, const CustomerConditions &) = default;
};

/// Nothing for a question that needs brackets.
std::optional<CustomerConditions> conditionsOf(const CustomerQuery &query);
CustomerQuery queryOf(const CustomerConditions &conditions);

} // namespace Frontdesk::Search
