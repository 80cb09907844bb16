// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

#include <QHash>

#include <algorithm>

namespace Frontdesk {

/// What was written here of customers and the relay has not told yet; empty: taken away.
using PendingValues = QHash<ContactId, QList<ContactValue>>;

/// @p values of @p contact as they will be, in the order of their attributes.
inline QList<ContactValue>
withPending(QList<ContactValue> values, const ContactId &contact, const PendingValues &pending)
{
    const auto change = pending.constFind(contact);
    if (change == pending.cend())
        return values;
    for (const auto &wanted : *change) {
        values.removeIf([&](const auto &one) { return one.attribute == wanted.attribute; });
        if (!wanted.value.isEmpty())
            values.append(wanted);
    }
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.attribute < b.attribute;
    });
    return values;
}

} // namespace Frontdesk
