// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personvalues.h"

#include "core/rules/attributerules.h"

#include <optional>

namespace Frontdesk {

namespace {

const ContactValue *standingWith(const Contact &contact, const AttributeId &attribute)
{
    for (const auto &value : contact.values) {
        if (value.attribute == attribute && !value.value.isEmpty())
            return &value;
    }
    return nullptr;
}

/// Nothing if what stands with @p self counts.
std::optional<PersonValue>
valueElsewhere(const Contact &self, const QList<Contact> &others, const Attribute &attribute)
{
    const auto *own = standingWith(self, attribute.id);
    if (own && self.chosen.contains(attribute.id))
        return {};
    std::optional<PersonValue> found;
    for (const auto &other : others) {
        const auto *value = standingWith(other, attribute.id);
        if (!value)
            continue;
        const bool isChosen = other.chosen.contains(attribute.id);
        const bool isBetter = !found || (isChosen && !found->chosen)
            || (isChosen == found->chosen && value->at > found->value.at);
        if (isBetter)
            found = PersonValue{attribute, *value, other.id, isChosen};
    }
    const bool isOwn = own && (!found || !found->chosen || found->value.value == own->value);
    return isOwn ? std::nullopt : found;
}

} // namespace

QList<PersonValue> valuesElsewhere(const Contact &self,
                                   const QList<Contact> &others,
                                   const QList<Attribute> &attributes)
{
    QList<PersonValue> values;
    for (const auto &attribute : attributes) {
        if (attribute.retired)
            continue;
        if (const auto found = valueElsewhere(self, others, attribute))
            values.append(*found);
    }
    return values;
}

Completeness completenessOf(const Contact &contact, const QList<Attribute> &attributes)
{
    Completeness all;
    for (const auto &known : {contact.displayName, contact.picture, contact.language}) {
        ++all.wanted;
        all.known += known.isEmpty() ? 0 : 1;
    }
    for (const auto &attribute : attributes) {
        if (!isOffered(attribute, contact.account))
            continue;
        ++all.wanted;
        if (standingWith(contact, attribute.id))
            ++all.known;
        else
            all.missing.append(attribute);
    }
    return all;
}

} // namespace Frontdesk
