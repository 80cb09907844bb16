// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"

namespace Frontdesk::Protocol {

/// company.put: makes a company, or changes one. Of two who change one at once the second is a
/// conflict.
struct PutCompany {
    static constexpr char Type[] = "company.put";

    Company wanted; ///< without ver
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutCompany &, const PutCompany &) = default;
};

/// contact.company: which company a customer belongs to.
struct SetCompany {
    static constexpr char Type[] = "contact.company";

    ContactId contact;
    CompanyId company; ///< null: to none
    CompanyId was; ///< what stood on screen; anything else is a conflict

    friend bool operator==(const SetCompany &, const SetCompany &) = default;
};

} // namespace Frontdesk::Protocol
