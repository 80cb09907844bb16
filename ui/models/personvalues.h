// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "core/domain/conversation.h"

#include <QStringList>

namespace Frontdesk {

/// What stands in one attribute for a person who is several customers.
struct PersonValue {
    Attribute attribute;
    ContactValue value;
    ContactId contact; ///< with whom it stands
    bool chosen = false; ///< somebody said that it counts; else it is the newest

    friend bool operator==(const PersonValue &, const PersonValue &) = default;
};

/// What counts for the person and is not what stands with @p self: of each attribute the value that
/// was chosen, or else, if nothing stands with @p self, the newest. In the order of @p attributes,
/// without those that are not used any more.
QList<PersonValue> valuesElsewhere(const Contact &self,
                                   const QList<Contact> &others,
                                   const QList<Attribute> &attributes);

/// How much is known of a customer of what one wants to know: name, picture and language, and the
/// fields that customers of the account have.
struct Completeness {
    int known = 0;
    int wanted = 0;
    QList<Attribute> missing; ///< of the fields

    friend bool operator==(const Completeness &, const Completeness &) = default;
};

Completeness completenessOf(const Contact &contact, const QList<Attribute> &attributes);

} // namespace Frontdesk
