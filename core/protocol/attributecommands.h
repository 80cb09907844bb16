// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"

namespace Frontdesk::Protocol {

/// attribute.put: defines something that customers have, or changes the definition. Of two who change
/// one at once the second is a conflict.
struct PutAttribute {
    static constexpr char Type[] = "attribute.put";

    Attribute wanted; ///< without ver
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutAttribute &, const PutAttribute &) = default;
};

/// contact.set: what stands in one attribute of a customer.
struct SetContactValue {
    static constexpr char Type[] = "contact.set";

    ContactId contact;
    AttributeId attribute;
    QString value; ///< empty: nothing any more
    QString was; ///< what stood there on screen, masked if it was; anything else is a conflict

    friend bool operator==(const SetContactValue &, const SetContactValue &) = default;
};

} // namespace Frontdesk::Protocol
